import * as z from 'zod/mini';
import {
  acuities,
  limitGroups,
  namePattern,
  phases,
  regionCodes,
  remedyKinds,
  routes,
  sourceKinds,
  topics,
  units,
} from './vocabulary.js';

export type { Acuity, Phase, RegionCode, RemedyKind, Route, Topic, Unit } from './vocabulary.js';

/**
 * The shape of one `ContentPack`, from which its types are inferred; the tests and the build parse the built-in one. What
 * is read besides is in `library.schema.ts`, what a clinic may add in `clinic-pack.schema.ts`.
 */

/** Ids are public API (events, parts, tests), so they are plain words and never collide with object prototypes. */
export const idSchema = z.string().check(z.regex(namePattern));
export const sentenceSchema = z.string().check(z.minLength(1), z.maxLength(1200));
export const sentencesSchema = z.array(sentenceSchema);
export const accordingToSchema = z.array(idSchema).check(z.minLength(1));

export const acuitySchema = z.enum(acuities);

export const routeSchema = z.enum(routes);

export const unitSchema = z.enum(units);

/** One number, or a range from low to high, with its unit. Sentences take it as a `{placeholder}`. */
export const quantitySchema = z.object({
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: unitSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;
export const quantitiesSchema = z.record(idSchema, quantitySchema);

/**
 * A monotone condition: a sign, or a combination of conditions, or an age bound in whole years. There is no "not", so a
 * further sign can only make more conditions true.
 */
export type Condition =
  | string
  | { allOf: Condition[] }
  | { anyOf: Condition[] }
  | { atLeast: number; of: Condition[] }
  | { ageFrom: number }
  | { ageBelow: number };

export const ageSchema = z.int().check(z.minimum(0), z.maximum(120));
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    idSchema,
    z.strictObject({ allOf: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ anyOf: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ atLeast: z.int().check(z.minimum(1)), of: z.array(conditionSchema).check(z.minLength(1)) }),
    z.strictObject({ ageFrom: ageSchema }),
    z.strictObject({ ageBelow: ageSchema }),
  ]),
);

/**
 * Somebody who says so. `checked` tells how far we followed the reference: `read` in full, its `abstract`, a `secondary`
 * page that repeats it, or `general-knowledge` that a clinician still has to confirm.
 */
export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(sourceKinds),
  title: sentenceSchema,
  year: z.optional(z.int()),
  checked: z.enum(['read', 'abstract', 'secondary', 'general-knowledge']),
});
export type Source = z.infer<typeof sourceSchema>;

export const answerOptionSchema = z.strictObject({
  code: idSchema,
  /** "None of these": cannot stand beside another answer. */
  exclusive: z.optional(z.literal(true)),
  /** Key of the short heading the answer stands under. */
  group: z.optional(idSchema),
  /** The part of the body map that ticks the answer. */
  bodyMap: z.optional(z.enum(['upper', 'middle', 'lower'])),
  /** Not offered when that page was skipped: the answer acts only on what the skip already sends to "ask first". */
  hiddenWhenSkipped: z.optional(idSchema),
  numbers: z.optional(quantitiesSchema),
  accordingTo: z.optional(accordingToSchema),
});
export type AnswerOption = z.infer<typeof answerOptionSchema>;

export const questionnaireItemSchema = z.strictObject({
  linkId: idSchema,
  type: z.enum(['choice', 'integer']),
  repeats: z.boolean(),
  skippable: z.optional(z.literal(true)),
  /** Asked only when this holds for the answers of earlier pages. */
  enableWhen: z.optional(conditionSchema),
  /** Not asked when this holds for the answers of earlier pages. It decides a page, never a level. */
  omitWhen: z.optional(conditionSchema),
  /** Cannot raise an urgent case to an emergency, so it is not asked once urgent is certain. */
  omitOnceUrgent: z.optional(z.literal(true)),
  /** Whether its answers are signs for the rules, or only filter the plan. */
  purpose: z.enum(['triage', 'plan']),
  minimum: z.optional(z.int()),
  maximum: z.optional(z.int()),
  answerOption: z.array(answerOptionSchema),
});
export type QuestionnaireItem = z.infer<typeof questionnaireItemSchema>;

/** A row of the triage: when the condition holds, the person is at least this urgent. */
export const redFlagSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema,
  acuity: z.enum(['soon', 'urgent', 'emergency']),
  withinDays: z.optional(z.union([z.literal(3), z.literal(7), z.literal(14)])),
  route: z.optional(routeSchema),
  /** Outcome sentences added to those of the disposition. */
  addOn: z.optional(idSchema),
  accordingTo: accordingToSchema,
});
export type RedFlag = z.infer<typeof redFlagSchema>;

/** Something about the person that takes a remedy out or sends it to "ask first". Without `when` the widget does not ask. */
export const modifierSchema = z.strictObject({
  id: idSchema,
  when: z.optional(conditionSchema),
  accordingTo: accordingToSchema,
});
export type Modifier = z.infer<typeof modifierSchema>;

export const phaseSchema = z.enum(phases);

export const remedyKindSchema = z.enum(remedyKinds);

export const topicSchema = z.enum(topics);

export const regionCodeSchema = z.enum(regionCodes);

/** A timed step: how long, an optional check on the way, an optional pause before the next round, how many rounds. */
export const timerSpecSchema = z.strictObject({
  /** Names of entries of the remedy's `numbers`. */
  duration: idSchema,
  check: z.optional(idSchema),
  pause: z.optional(idSchema),
  pacer: z.optional(z.strictObject({ breatheIn: idSchema, breatheOut: idSchema })),
});
export type TimerSpec = z.infer<typeof timerSpecSchema>;

export const remedySchema = z.strictObject({
  id: idSchema,
  kind: remedyKindSchema,
  topic: z.optional(topicSchema),
  phase: phaseSchema,
  /** Further phases in which it may go on. */
  alsoPhases: z.optional(z.array(phaseSchema)),
  /** Order in the plan, most useful first: better evidence and less harm come before. Unique. */
  rank: z.int(),
  /**
   * Evidence of benefit for an acute spasm, or for preventing the next: A moderate, B low or indirect, C none shown.
   * It says nothing about safety. Absent where there is nothing to grade (a person to see).
   */
  grade: z.optional(z.enum(['A', 'B', 'C'])),
  numbers: z.optional(quantitiesSchema),
  /** Modifiers with which it is never shown as an option. */
  block: z.array(idSchema),
  /** Modifiers with which it is moved to "ask first". A block beats an ask. */
  ask: z.array(idSchema),
  /** What blocks others of its kind, when it is held to them: it is in `ask`, and where nobody asked it counts as in `block`. */
  blockOfKind: z.optional(z.array(idSchema)),
  /** What it is when a plan is limited at level soon. */
  limit: z.optional(z.enum(limitGroups)),
  /** Stays in the plan in pregnancy and under the lower age limit. */
  gentle: z.optional(z.literal(true)),
  /** Only where it is sold without a prescription; absent: everywhere. */
  regions: z.optional(z.array(regionCodeSchema)),
  /** Can make sleepy: the fixed line about driving and machines is shown. */
  sedating: z.optional(z.literal(true)),
  /** Dangerous if a child or a pet swallows it: the fixed line about locking it away is shown. */
  lockAway: z.optional(z.literal(true)),
  /** Always-on sentences about not combining remedies, by guard id. */
  guards: z.optional(z.array(idSchema)),
  /** Finer than the phase: for the very first minutes, or for as long as cold is the custom. Absent: that day. */
  stage: z.optional(z.enum(['now', 'until'])),
  timer: z.optional(timerSpecSchema),
  illustration: z.optional(idSchema),
  /** Which of the clinic's `services` stands for it. */
  service: z.optional(idSchema),
  accordingTo: accordingToSchema,
});
export type Remedy = z.infer<typeof remedySchema>;

/** Limits on a plan that follow from the level and a few answers, whatever the remedy. */
export const planLimitSchema = z.strictObject({
  id: idSchema,
  /** Ids of signs or modifiers; any one of them brings the limit about and is given as the reason. */
  whenAny: z.array(idSchema).check(z.minLength(1)),
  effect: z.enum(['exclude', 'ask']),
  /** Remedies of these limit groups, or all but the gentle ones. */
  remedies: z.union([z.array(z.enum(limitGroups)), z.literal('all-but-gentle')]),
  accordingTo: accordingToSchema,
});
export type PlanLimit = z.infer<typeof planLimitSchema>;

/** A sentence about not combining remedies that is printed with the plan whenever one of them is in it. */
export const guardSchema = z.strictObject({
  id: idSchema,
  numbers: z.optional(quantitiesSchema),
  accordingTo: accordingToSchema,
});
export type Guard = z.infer<typeof guardSchema>;

/** Sentences added to an outcome: by a rule's `addOn`, or by a condition on everything ticked. */
export const addOnSchema = z.strictObject({
  id: idSchema,
  /** Whether it stands before or after what to do, or with what to say. */
  kind: z.enum(['do-first', 'do-last', 'say']),
  /** Together with `acuity`; absent when only rules bring it about. */
  when: z.optional(conditionSchema),
  acuity: z.optional(acuitySchema),
  /** Only where a health service says so; absent: everywhere. */
  regions: z.optional(z.array(regionCodeSchema)),
  accordingTo: accordingToSchema,
});
export type AddOn = z.infer<typeof addOnSchema>;

/** What to do at a level and route. */
export const dispositionSchema = z.strictObject({
  id: idSchema,
  acuity: acuitySchema,
  route: z.optional(routeSchema),
  numbers: z.optional(quantitiesSchema),
  accordingTo: accordingToSchema,
});
export type DispositionContent = z.infer<typeof dispositionSchema>;

export const answerTextSchema = z.strictObject({
  /** Short noun phrase under the page's question. */
  label: sentenceSchema,
  /** What counts and what does not. */
  detail: z.optional(sentenceSchema),
  /** Plain words for a term, behind "What does this mean?". */
  meaning: z.optional(sentenceSchema),
  /** Noun phrase that fits after "I have back pain and ..."; for signs only. */
  say: z.optional(sentenceSchema),
});
export type AnswerText = z.infer<typeof answerTextSchema>;

export const pageTextSchema = z.strictObject({
  title: sentenceSchema,
  /** Why we ask, one line. */
  why: z.optional(sentenceSchema),
  hint: z.optional(sentenceSchema),
  groups: z.optional(z.record(idSchema, sentenceSchema)),
  /** On the button that passes over the page. */
  skip: z.optional(sentenceSchema),
});
export type PageText = z.infer<typeof pageTextSchema>;

export const dispositionTextSchema = z.strictObject({
  heading: sentenceSchema,
  /** What to do, in order; the first is the action itself. */
  actions: sentencesSchema,
  /** What to say on the phone or at the desk, with `{signs}`. */
  say: z.optional(sentenceSchema),
});
export type DispositionText = z.infer<typeof dispositionTextSchema>;

export const remedyTextSchema = z.strictObject({
  name: sentenceSchema,
  /** One sentence: what it is good for, without a promise. */
  summary: sentenceSchema,
  /** What to do, in order. */
  steps: sentencesSchema,
  /** What to watch for, and when to stop. */
  safety: sentencesSchema,
  /** What the evidence says, in words. */
  evidence: sentenceSchema,
  /** Very short labels for the numbers shown as chips; keys are names of `numbers`. */
  chips: z.optional(z.record(idSchema, sentenceSchema)),
});
export type RemedyText = z.infer<typeof remedyTextSchema>;

export const contentTextSchema = z.strictObject({
  pages: z.record(idSchema, pageTextSchema),
  answers: z.record(idSchema, answerTextSchema),
  dispositions: z.record(idSchema, dispositionTextSchema),
  /** Sentences added to an outcome by a rule. */
  addOns: z.record(idSchema, sentencesSchema),
  /** The safety net under every outcome: the beginning of the sentence, the signs that end it, what to do. */
  safetyNet: z.array(sentenceSchema).check(z.minLength(3)),
  /** Reason that fits after "because": "you take a blood thinner". */
  modifiers: z.record(idSchema, sentenceSchema),
  remedies: z.record(idSchema, remedyTextSchema),
  guards: z.record(idSchema, sentenceSchema),
  phases: z.record(phaseSchema, sentenceSchema),
  grades: z.record(z.enum(['A', 'B', 'C']), sentenceSchema),
});
export type ContentText = z.infer<typeof contentTextSchema>;

export const contentPackSchema = z.strictObject({
  /** Version of the content, raised with every changed sentence or rule. */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(\+clinic)?$/)),
  /** Fingerprints of the content and of what decides in it, once a clinic has added its own. */
  clinic: z.optional(z.strictObject({ content: z.string(), rules: z.string() })),
  lang: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  sources: z.array(sourceSchema),
  questionnaire: z.array(questionnaireItemSchema),
  redFlags: z.array(redFlagSchema),
  dispositions: z.array(dispositionSchema),
  addOns: z.array(addOnSchema),
  modifiers: z.array(modifierSchema),
  remedies: z.array(remedySchema),
  planLimits: z.array(planLimitSchema),
  guards: z.array(guardSchema),
  safetyNet: z.strictObject({ accordingTo: accordingToSchema }),
  /** Days after which a person who cares for themself is asked to check again. */
  recheckDays: z.array(z.int()).check(z.minLength(1)),
  text: contentTextSchema,
});
export type ContentPack = z.infer<typeof contentPackSchema>;
