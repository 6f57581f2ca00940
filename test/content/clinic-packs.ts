import fc from 'fast-check';
import { pack } from '../../src/content/pack.js';
import type { ClinicPack } from '../../src/content/clinic-pack.schema.js';
import type { Condition } from '../../src/content/schema.js';

/** A clinic's content with a little of everything. */
export const example: ClinicPack = {
  sources: [{ id: 'house', title: 'House rules of Harbour Spine Clinic', year: 2026 }],
  texts: {
    pages: { 'q5-age': { title: 'What is your age?' } },
    answers: { pregnant: { label: 'A baby on the way, or maybe' } },
    remedies: {
      'heat-pack': { summary: 'Warmth may ease the pain.', safety: ['Ask at our desk for a pad to borrow.'] },
    },
    modifiers: { diabetes: 'your blood sugar is high' },
    dispositions: { soon: { heading: 'Please be seen within {days}' } },
  },
  remedies: [
    {
      id: 'pool-class',
      kind: 'movement',
      phase: 'p-after-72h',
      grade: 'C',
      ask: ['epilepsy'],
      name: 'Our warm pool class',
      summary: 'Easy moves in warm water with a {physio}.',
      steps: ['Call {clinic} for a place.'],
      safety: ['Get out if you feel dizzy.'],
      evidence: 'Little tested.',
      accordingTo: ['house'],
    },
  ],
  signs: [{ code: 'pump', label: 'A pump for pain under the skin', say: 'a pump for pain', accordingTo: ['house'] }],
  rules: [{ id: 'H1', when: { allOf: ['pump', 'fever'] }, acuity: 'urgent', accordingTo: ['house'] }],
  blocks: [
    {
      id: 'has-pump',
      remedies: ['heat-pack', 'pool-class'],
      effect: 'block',
      when: 'pump',
      reason: 'you have a pump under the skin',
      accordingTo: ['house'],
    },
  ],
};

const page = (linkId: string) => pack.questionnaire.find((item) => item.linkId === linkId)!;
export const builtInCodes = pack.questionnaire.flatMap(({ answerOption }) =>
  answerOption.flatMap(({ code, exclusive }) => (exclusive ? [] : code)),
);
const planCodes = ['q9-medicines', 'q10-health'].flatMap((id) => page(id).answerOption.map(({ code }) => code));
const triageCodes = builtInCodes.filter((code) => !planCodes.includes(code));
/** No emergency can hang on the others: they are not asked once it is urgent. */
const earlyCodes = triageCodes.filter((code) =>
  pack.questionnaire.some((item) => !item.omitOnceUrgent && item.answerOption.some((option) => option.code === code)),
);
const remedyIds = pack.remedies.map(({ id }) => id);
const modifierIds = Object.keys(pack.text.modifiers);

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const accordingTo = fc.constant(['house']);
const words = some(
  'Ask at our desk.',
  'مرحبا بك',
  'Wärme & Ruhe: "gut" für den Rücken',
  'a < b, and 5 times',
  'x',
  '🙂 fine',
);
const sentence = fc.oneof(words, some('Call {clinic}.', 'In danger call {emergency}.'));
const sentences = fc.array(sentence, { minLength: 1, maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** As many as a pack may hold. */
const ages = [0, 1, 16, 18, 50, 65, 119, 120];
const conditionOf = (codes: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(...codes),
        fc.record({ allOf: parts }),
        fc.record({ anyOf: parts }),
        fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: parts }),
        fc.record({ ageFrom: some(...ages) }),
        fc.record({ ageBelow: some(...ages) }),
      ),
    };
  }).condition;

const numbered = <T extends object>(arbitrary: fc.Arbitrary<T>, key: string, start: string, maxLength: number) =>
  fc
    .array(arbitrary, { maxLength })
    .map(
      (rows) =>
        rows.map((row, index) => ({ [key]: `${start}-${index}`, ...row })) as (T & { id: string; code: string })[],
    );

/** Keys without a value, and empty lists, are left out, as nobody would write them. */
const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && !each.length),
  );
  return Object.fromEntries(entries.map(([key, each]) => [key, compact(each)]));
};

/** A built-in text and other words for it that keep its placeholders. */
const keeping = (old: string) =>
  words.map((said) => [said.replace(/\d/g, ''), ...(old.match(/\{\w+\}/g) ?? [])].join(' '));

const texts = fc
  .tuple(
    fc.subarray(Object.keys(pack.text.pages), { maxLength: 3 }),
    fc.subarray(
      builtInCodes.filter((code) => !code.startsWith('unsure-')),
      { maxLength: 3 },
    ),
    fc.subarray(remedyIds, { maxLength: 3 }),
  )
  .chain(([pages, answers, remedies]) =>
    fc.record({
      pages: fc.record(
        Object.fromEntries(pages.map((id) => [id, fc.record({ title: keeping(pack.text.pages[id]!.title) })])),
      ),
      answers: fc.record(
        Object.fromEntries(answers.map((id) => [id, fc.record({ label: keeping(pack.text.answers[id]!.label) })])),
      ),
      remedies: fc.record(
        Object.fromEntries(
          remedies.map((id) => [
            id,
            fc.record({ summary: keeping(pack.text.remedies[id]!.summary), safety: fc.constant(['Ask us.']) }),
          ]),
        ),
      ),
    }),
  );

/** Packs that a clinic could write. */
export const clinicPacks: fc.Arbitrary<ClinicPack> = fc
  .record({
    signs: numbered(fc.record({ label: sentence, detail: maybe(sentence), say: words, accordingTo }), 'code', 'own', 3),
    texts: maybe(texts),
  })
  .chain(({ signs, texts: said }) => {
    const own = signs.map(({ code }) => code);
    const row = { when: conditionOf([...triageCodes, ...own, ...own, ...own]), accordingTo };
    const rules = fc.oneof(
      fc.record({ ...row, acuity: some('soon' as const), withinDays: some(3 as const, 7 as const, 14 as const) }),
      fc.record({ ...row, acuity: some('urgent' as const) }),
      fc.record({
        ...row,
        when: conditionOf([...earlyCodes, ...own, ...own, ...own]),
        acuity: some('emergency' as const),
        route: some('ambulance' as const, 'emergency-department' as const),
      }),
    );
    const reasons = fc.subarray(modifierIds, { maxLength: 3 });
    return fc.record({
      sources: fc.constant([{ id: 'house', title: 'House rules', year: 2026 }]),
      texts: fc.constant(said),
      signs: fc.constant(signs),
      remedies: numbered(
        fc.record({
          kind: some(...new Set(pack.remedies.map(({ kind }) => kind))),
          phase: some(...(Object.keys(pack.text.phases) as (keyof typeof pack.text.phases)[])),
          grade: some('B' as const, 'C' as const),
          block: maybe(reasons),
          ask: maybe(reasons),
          ...{ name: words, summary: sentence, steps: sentences, safety: sentences, evidence: sentence, accordingTo },
        }),
        'id',
        'own-remedy',
        3,
      ),
      rules: numbered(rules, 'id', 'own-rule', 3),
      blocks: numbered(
        fc.record({
          remedies: fc.subarray(remedyIds, { minLength: 1, maxLength: 5 }),
          effect: some('block' as const, 'ask' as const),
          when: conditionOf([...builtInCodes, ...own, ...own]),
          ...{ reason: words, accordingTo },
        }),
        'id',
        'own-block',
        3,
      ),
    });
  })
  .map((value) => compact(value) as ClinicPack);

/** What a page could put in the place of anything. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, undefined, true, NaN, Infinity, -1, 0, 1e9, '', ' ', [], {}, [[]], { a: {} }, 'x'.repeat(1300)],
    ...[
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      'a\u0000b',
      'a\u202Eb',
      '\ud800',
      '{foo}',
      '{',
      '{emergency}',
    ],
    ...['E1', 'none', 'unsure-1', 'constructor', 'toString', 'now-chest', 'heat-pack', 'emergency', 'self-care', 'A'],
    { toString: 1 },
    { not: 'fever' },
    { allOf: [] },
    { ageFrom: 121 },
  ),
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A pack with one thing put in, left out, or another in its place, anywhere in it. */
export const spoiltPacks: fc.Arbitrary<unknown> = fc
  .record({
    good: clinicPacks,
    thing: junk,
    place: fc.nat(),
    way: fc.nat(3),
    key: some('x', 'acuity', 'not', 'id', 'script'),
  })
  .map(({ good, thing, place, way, key }) => {
    const value = structuredClone(good) as Record<string, unknown>;
    const spots: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const name of Object.keys(node)) {
        spots.push([node as Record<string, unknown>, name]);
        visit((node as Record<string, unknown>)[name]);
      }
    };
    visit(value);
    const [owner, name] = spots[place % spots.length]!;
    if (way === 0) delete owner[name];
    else if (way === 1 && !Array.isArray(owner)) owner[key] = thing;
    else owner[name] = thing;
    return value;
  });
