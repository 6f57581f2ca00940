import * as z from 'zod/mini';
import { type Condition, idSchema, ageSchema, phaseSchema, remedyKindSchema } from './schema.js';
import { emergencyRoutes, MOST_ROWS, newIdPattern, ownOutcomes, wordsPattern } from './vocabulary.js';

const wordsSchema = z.string().check(z.regex(wordsPattern));
const newIdSchema = z.string().check(z.regex(newIdPattern));
const rowsOf = <T extends z.ZodMiniType>(schema: T) => z.array(schema).check(z.minLength(1), z.maxLength(MOST_ROWS));
const ownSentences = rowsOf(wordsSchema);
const ownAccordingTo = rowsOf(idSchema);

export const clinicConditionSchema: z.ZodMiniType<Condition> = z.lazy(() => {
  const conditions = rowsOf(clinicConditionSchema);
  return z.union([
    idSchema,
    z.strictObject({ allOf: conditions }),
    z.strictObject({ anyOf: conditions }),
    z.strictObject({ atLeast: z.int().check(z.minimum(1), z.maximum(MOST_ROWS)), of: conditions }),
    z.strictObject({ ageFrom: ageSchema }),
    z.strictObject({ ageBelow: ageSchema }),
  ]);
});

const ownRule = { id: newIdSchema, when: clinicConditionSchema, accordingTo: ownAccordingTo };
const ownDispositionSchema = z.partial(
  z.strictObject({ heading: wordsSchema, actions: ownSentences, say: wordsSchema }),
);

/**
 * Content of a clinic's own: other words for built-in texts, and more remedies, signs, rules and blocks. What the browser
 * takes is decided by `load.ts`, which says the same row by row, and checks besides what a row refers to.
 */
export const clinicPackSchema = z.partial(
  z.strictObject({
    /** For editors. */
    $schema: z.string(),
    /** Who says so: what `accordingTo` names. */
    sources: rowsOf(
      z.strictObject({
        id: newIdSchema,
        title: wordsSchema,
        year: z.optional(z.int().check(z.minimum(1900), z.maximum(2100))),
      }),
    ),
    /** Other words for a text that is built in, by its id. Placeholders stay; what stands in `safety` is added. */
    texts: z.partial(
      z.strictObject({
        pages: z.record(
          idSchema,
          z.partial(
            z.strictObject({
              title: wordsSchema,
              why: wordsSchema,
              hint: wordsSchema,
              skip: wordsSchema,
              groups: z.record(idSchema, wordsSchema),
            }),
          ),
        ),
        answers: z.record(
          idSchema,
          z.partial(z.strictObject({ label: wordsSchema, detail: wordsSchema, meaning: wordsSchema })),
        ),
        remedies: z.record(
          idSchema,
          z.partial(
            z.strictObject({
              name: wordsSchema,
              summary: wordsSchema,
              steps: ownSentences,
              safety: ownSentences,
              chips: z.record(idSchema, wordsSchema),
            }),
          ),
        ),
        modifiers: z.record(idSchema, wordsSchema),
        dispositions: z.partial(
          z.strictObject(
            Object.fromEntries(ownOutcomes.map((id) => [id, ownDispositionSchema])) as Record<
              (typeof ownOutcomes)[number],
              typeof ownDispositionSchema
            >,
          ),
        ),
      }),
    ),
    remedies: rowsOf(
      z.strictObject({
        id: newIdSchema,
        kind: remedyKindSchema,
        phase: phaseSchema,
        /** What the evidence says: weak signs that it helps (B), or none (C). */
        grade: z.enum(['B', 'C']),
        /** Ids of modifiers or of blocks. What makes other remedies of its kind "ask first" or worse is added to `ask`. */
        block: z.optional(rowsOf(idSchema)),
        ask: z.optional(rowsOf(idSchema)),
        accordingTo: ownAccordingTo,
        name: wordsSchema,
        summary: wordsSchema,
        steps: ownSentences,
        safety: ownSentences,
        evidence: wordsSchema,
      }),
    ),
    /** Further answers of the page `q6-risk`. `say` fits after "I have back pain and". */
    signs: rowsOf(
      z.strictObject({
        code: newIdSchema,
        label: wordsSchema,
        detail: z.optional(wordsSchema),
        meaning: z.optional(wordsSchema),
        say: wordsSchema,
        accordingTo: ownAccordingTo,
      }),
    ),
    /** When the condition holds, a person is at least this urgent. */
    rules: rowsOf(
      z.union([
        z.strictObject({
          ...ownRule,
          acuity: z.literal('soon'),
          withinDays: z.union([z.literal(3), z.literal(7), z.literal(14)]),
        }),
        z.strictObject({ ...ownRule, acuity: z.literal('urgent') }),
        z.strictObject({ ...ownRule, acuity: z.literal('emergency'), route: z.enum(emergencyRoutes) }),
      ]),
    ),
    /** Takes remedies out, or sends them to "ask first". `reason` fits after "because". */
    blocks: rowsOf(
      z.strictObject({
        id: newIdSchema,
        remedies: rowsOf(idSchema),
        effect: z.enum(['block', 'ask']),
        when: clinicConditionSchema,
        reason: wordsSchema,
        accordingTo: ownAccordingTo,
      }),
    ),
  }),
);
export type ClinicPack = z.infer<typeof clinicPackSchema>;
/** What `pack` takes: a clinic's own content. */
export type ClinicPackInput = z.input<typeof clinicPackSchema>;
