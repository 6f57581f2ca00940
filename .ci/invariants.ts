import { careNumbers } from '../src/config/regions.js';
import type { ContentPack, QuestionnaireItem, RegionCode } from '../src/content/schema.js';
import { regionCodes } from '../src/content/vocabulary.js';
import { applyingModifiers } from '../src/plan/contraindications.js';
import { planFor, type SelfCarePlan } from '../src/plan/self-care-plan.js';
import { assess, dispose } from '../src/triage/assess.js';
import { mentionedSigns } from '../src/triage/condition.js';
import { pressing } from '../src/triage/disposition.js';
import {
  agesThatDiffer,
  everyVisit,
  largestTrigger,
  openingSigns,
  paths,
  triggersOf,
  type Visit,
} from '../src/triage/paths.js';
import { answer, type QuestionnaireResponse } from '../src/triage/response.js';

/** What has to hold for every visit, and in how many cases it was looked at. */
export interface Invariant {
  readonly id: string;
  readonly says: string;
  checked: number;
  violated: number;
  /** The first few, in words. */
  readonly examples: string[];
}

export interface ProofReport {
  readonly content: string;
  readonly rules: number;
  readonly pages: number;
  readonly answers: number;
  readonly enumerated: {
    readonly signsTogether: number;
    readonly largestTrigger: number;
    readonly ages: readonly number[];
    readonly visits: number;
    readonly paths: number;
    readonly longestPath: number;
  };
  readonly invariants: readonly Invariant[];
  readonly holds: boolean;
}

export interface ProofOptions {
  /** Signs ticked together; the largest condition and one more unless told otherwise. */
  readonly signsTogether?: number;
  /** Leaves out what takes long and has nothing to do with the plan, or with the triage. */
  readonly part?: 'triage' | 'plan';
  /** The texts of the languages, built-in and further ones. */
  readonly languages?: Readonly<Record<string, ContentPack['text']>>;
}

export const MOST_PAGES = 12;
const KEPT = 5;
const URGENT = pressing({ acuity: 'urgent' });
const EMERGENCY = pressing({ acuity: 'emergency' });

class Book {
  readonly rows = new Map<string, Invariant>();

  add(id: string, says: string): (ok: boolean, example: () => string) => void {
    const row: Invariant = { id, says, checked: 0, violated: 0, examples: [] };
    this.rows.set(id, row);
    return (ok, example) => {
      row.checked += 1;
      if (ok) return;
      row.violated += 1;
      if (row.examples.length < KEPT) row.examples.push(example());
    };
  }
}

const inWords = ({ findings }: Pick<Visit, 'findings'>): string =>
  `${[...findings.signs].join(' + ') || 'nothing'}${findings.age === undefined ? '' : `, age ${findings.age}`}`;

const codesOf = (item: QuestionnaireItem): string[] => item.answerOption.map(({ code }) => code);
const isSign = (item: QuestionnaireItem, code: string): boolean =>
  !item.answerOption.some((option) => option.code === code && option.exclusive);

/** Answers every page with the signs that stand on it, and quietly otherwise. */
function respond(pack: ContentPack, signs: readonly string[], age: number): QuestionnaireResponse {
  const quiet = (item: QuestionnaireItem) =>
    item.answerOption.find((option) => option.exclusive)?.code ?? QUIET[item.linkId] ?? codesOf(item).at(-1)!;
  const entries = pack.questionnaire.map((item) => {
    const ticked = codesOf(item).filter((code) => signs.includes(code));
    return [item.linkId, item.type === 'integer' ? age : ticked.length > 0 ? ticked : [quiet(item)]];
  });
  return Object.fromEntries(entries) as QuestionnaireResponse;
}
const QUIET: Readonly<Record<string, string>> = {
  'q3-start': 'start-strain',
  'q8-time': 't-0-3',
  'q8b-course': 'course-better',
};
const QUIET_AGE = 30;

/** Levels of visits with up to two signs, by single answers and age, to hold visits with more signs against. */
class Levels {
  private readonly levels = new Map<string, Int16Array>();
  private readonly size: number;

  constructor(private readonly numbers: ReadonlyMap<string, number>) {
    this.size = numbers.size + 1;
  }

  /** The most pressing level seen for these signs under this context. */
  get(context: string, signs: readonly string[]): number | undefined {
    const value = this.levels.get(context)?.[this.place(signs)];
    return value === undefined || value === NONE ? undefined : value;
  }

  raise(context: string, signs: readonly string[], level: number): void {
    let row = this.levels.get(context);
    if (!row) this.levels.set(context, (row = new Int16Array(this.size * this.size).fill(NONE)));
    const place = this.place(signs);
    row[place] = Math.max(row[place]!, level);
  }

  private place(signs: readonly string[]): number {
    const [one = this.size - 1, other = this.size - 1] = signs.map((sign) => this.numbers.get(sign)!);
    return Math.min(one, other) * this.size + Math.max(one, other);
  }
}
const NONE = -1000;

/** Walks everything there is to walk and says what holds. Never stops at a violation. */
export function prove(pack: ContentPack, options: ProofOptions = {}): ProofReport {
  const book = new Book();
  const signsTogether = options.signsTogether ?? largestTrigger(pack) + 1;
  const languages = options.languages ?? { [pack.lang]: pack.text };
  const walked = walkVisits(pack, book, signsTogether);
  checkRows(pack, book, walked);
  checkProgress(pack, book, walked);
  if (options.part !== 'plan') {
    checkOrder(pack, book);
    checkEmergencySigns(pack, book, languages);
  }
  checkOutcomes(pack, book, languages, walked);
  if (options.part !== 'triage') checkPlans(pack, book);
  const invariants = [...book.rows.values()];
  return {
    content: pack.version,
    rules: pack.redFlags.length,
    pages: pack.questionnaire.length,
    answers: pack.questionnaire.flatMap(codesOf).length,
    enumerated: {
      signsTogether,
      largestTrigger: largestTrigger(pack),
      ages: agesThatDiffer(pack),
      visits: walked.visits,
      paths: walked.paths.size,
      longestPath: walked.longest,
    },
    invariants,
    // An invariant that met no case would hold of nothing.
    holds: invariants.every(({ violated, checked }) => violated === 0 && checked > 0),
  };
}

interface Walked {
  visits: number;
  longest: number;
  readonly paths: Set<string>;
  readonly decided: Set<string>;
  readonly alone: Set<string>;
  readonly codes: Set<string>;
  readonly outcomes: Map<string, Visit>;
}

function walkVisits(pack: ContentPack, book: Book, signsTogether: number): Walked {
  const one = book.add('one-disposition', 'Every visit ends in exactly one disposition, and soon has its days');
  const same = book.add('walk-is-assess', 'The walk of this proof and `assess` give the same outcome and pages');
  const longest = book.add('longest-path', `No visit has more than ${MOST_PAGES} pages`);
  const listed = book.add('paths-complete', 'Every visit goes one of the ways that `paths` lists');
  const monotone = book.add('adding-a-sign', 'Adding a sign never lowers the level, nor gives more days');
  const unsure = book.add('not-sure', 'Replacing "none of these" by "not sure" never lowers the level');
  const pairs = book.add('no-surprise', 'Further signs together give no more than the most pressing two of them');
  const stop = book.add(
    'early-stop',
    'Stopping at an emergency gives what any further sign, weighed with it, would give',
  );
  const skip = book.add('skipped-pages', 'No answer of the pages skipped once urgent could make an emergency');

  const many = pack.questionnaire.filter((item) => item.repeats && item.purpose === 'triage');
  const signs = many.flatMap((item) => codesOf(item).filter((code) => isSign(item, code)));
  const numbers = new Map(signs.map((sign, place) => [sign, place]));
  const pageOf = new Map(many.flatMap((item) => codesOf(item).map((code) => [code, item] as const)));
  const single = pack.questionnaire.filter((item) => !item.repeats);
  const triageSigns = [...signs, ...single.flatMap(codesOf)];
  const late = single.filter((item) => item.omitOnceUrgent);
  const lateAnswers = late.reduce<string[][]>(
    (sets, item) => sets.flatMap((set) => codesOf(item).map((code) => [...set, code])),
    [[]],
  );
  const known = new Set(paths(pack).map(({ pages }) => pages.join(' ')));
  const levels = new Levels(numbers);
  const early = single.filter((item) => !item.omitOnceUrgent);
  const walked: Walked = {
    visits: 0,
    longest: 0,
    paths: new Set(),
    decided: new Set(),
    alone: new Set(),
    codes: new Set(),
    outcomes: new Map(),
  };

  const contextOf = (response: QuestionnaireResponse, from: readonly QuestionnaireItem[]): string =>
    from.map(({ linkId }) => String(response[linkId])).join(' ');
  /** Removing the answer that opens a page removes the answers of that page. */
  const without = (ticked: readonly string[], sign: string): string[] => {
    const rest = new Set(ticked.filter((other) => other !== sign));
    return [...rest].filter((other) => {
      const when = pageOf.get(other)!.enableWhen;
      return !when || mentionedSigns(when).some((opener) => rest.has(opener));
    });
  };

  const visitOf = (visit: Visit): void => {
    const { response, pages, disposition, because, findings } = visit;
    const level = pressing(disposition);
    const ticked = [...findings.signs].filter((sign) => numbers.has(sign));
    const key = pages.join(' ');
    walked.visits += 1;
    walked.longest = Math.max(walked.longest, pages.length);
    walked.paths.add(key);
    for (const { rule } of because) walked.decided.add(rule);
    if (because.length === 1) walked.alone.add(because[0]!.rule);
    for (const sign of findings.signs) walked.codes.add(sign);
    const outcome = `${disposition.acuity} ${disposition.withinDays ?? ''} ${disposition.route ?? ''}`;
    if (!walked.outcomes.has(outcome)) walked.outcomes.set(outcome, visit);

    const days = disposition.withinDays !== undefined;
    one(days === (disposition.acuity === 'soon') && because.length > 0 === (disposition.acuity !== 'self-care'), () =>
      inWords(visit),
    );
    longest(pages.length <= MOST_PAGES, () => `${inWords(visit)}: ${key}`);
    listed(known.has(key), () => `${inWords(visit)}: ${key}`);

    const full = contextOf(response, single);
    const prefix = contextOf(response, early);
    const skipped = late.some(({ linkId }) => response[linkId] === undefined);
    if (ticked.length <= 1) {
      const result = assess(pack, response);
      const ended = result.status === 'complete' && pressing(result.disposition) === level;
      same(ended && result.disposition.route === disposition.route, () => inWords(visit));
    }
    if (level === URGENT && skipped && ticked.length <= 2) {
      for (const codes of lateAnswers) {
        const all = { ...findings, signs: new Set([...findings.signs, ...codes]) };
        skip(pressing(dispose(pack, all).disposition) === URGENT, () => inWords({ findings: all }));
      }
    }
    if (level >= EMERGENCY) {
      for (const sign of ticked.length <= 1 ? triageSigns : []) {
        const all = { age: QUIET_AGE, ...findings, signs: new Set([...findings.signs, sign]) };
        stop(pressing(dispose(pack, all).disposition) === EMERGENCY, () => inWords({ findings: all }));
      }
      return;
    }

    if (ticked.length <= 2) {
      levels.raise(prefix, ticked, level);
      if (!skipped) levels.raise(full, ticked, level);
    }
    // The signs left over when one is taken away: the visit without it must be no more pressing. When this visit ended
    // before the later single choices, it must be no less pressing than the other is at its most.
    const context = skipped ? prefix : full;
    if (ticked.length === 0 || ticked.length > 3) return;
    for (const sign of ticked) {
      const before = levels.get(context, without(ticked, sign));
      const ok = before !== undefined && before <= level;
      monotone(ok, () => `${inWords(visit)}: less without ${sign}`);
      const alone = ticked.every((other) => other === sign || pageOf.get(other) !== pageOf.get(sign));
      if (alone && sign.startsWith('unsure')) unsure(ok, () => `${inWords(visit)}: less with ${sign}`);
    }
    if (ticked.length === 3 && !skipped) {
      const most = Math.max(...ticked.map((sign) => levels.get(full, without(ticked, sign)) ?? NONE));
      pairs(most === level, () => inWords(visit));
    }
  };

  // Fewer signs first: visits with more are held against them.
  for (let most = 0; most <= signsTogether; most++) {
    everyVisit(pack, most, (visit) => {
      const ticked = [...visit.findings.signs].filter((sign) => numbers.has(sign));
      if (ticked.length === most) visitOf(visit);
    });
  }
  return walked;
}

function checkRows(pack: ContentPack, book: Book, { decided, alone, codes }: Walked): void {
  const fires = book.add('rule-fires', 'Every rule decides some visit');
  const needed = book.add('rule-needed', 'No rule is always in the shadow of others: each decides some visit alone');
  const reachable = book.add('answer-reachable', 'Every answer can be given on some visit');
  const mentioned = book.add('sign-exists', 'Every sign of a rule, a page condition or a modifier can be ticked');
  for (const { id } of pack.redFlags) {
    fires(decided.has(id), () => id);
    needed(alone.has(id), () => id);
  }
  const offered = new Set(pack.questionnaire.flatMap(codesOf));
  for (const item of pack.questionnaire.filter(({ purpose }) => purpose === 'triage')) {
    for (const code of codesOf(item)) if (isSign(item, code)) reachable(codes.has(code), () => code);
  }
  const conditions = [
    ...pack.redFlags.map(({ when }) => when),
    ...pack.modifiers.flatMap(({ when }) => when ?? []),
    ...pack.questionnaire.flatMap(({ enableWhen, omitWhen }) => [enableWhen ?? [], omitWhen ?? []].flat()),
  ];
  for (const sign of new Set(conditions.flatMap(mentionedSigns))) mentioned(offered.has(sign), () => sign);
}

function checkProgress(pack: ContentPack, book: Book, { longest }: Walked): void {
  const progress = book.add('progress', '"At most" starts at the longest path, never grows and never says too little');
  for (const { pages, example } of paths(pack)) {
    let response: QuestionnaireResponse = {};
    let before = longest;
    for (const page of pages) {
      const result = assess(pack, response);
      const ok =
        result.status === 'in-progress' &&
        result.atMost <= before &&
        result.atMost >= pages.length &&
        result.next.linkId === page;
      progress(ok, () => `${pages.join(' ')} at ${page}`);
      if (result.status === 'in-progress') before = result.atMost;
      response = answer(response, page, example[page]!);
    }
  }
}

function checkOrder(pack: ContentPack, book: Book): void {
  const order = book.add('answer-order', 'The order in which pages and codes stand in the response never matters');
  everyVisit(pack, 1, ({ response, findings }) => {
    const turned = Object.fromEntries(
      Object.entries(response)
        .reverse()
        .map(([id, value]) => [id, Array.isArray(value) ? [...(value as string[])].reverse() : value]),
    ) as QuestionnaireResponse;
    const same = JSON.stringify(assess(pack, response)) === JSON.stringify(assess(pack, turned));
    order(same, () => inWords({ findings }));
  });
  const many = pack.questionnaire
    .filter((item) => item.repeats)
    .map((item) => codesOf(item).filter((code) => isSign(item, code)));
  for (const codes of many) {
    for (const one of codes) {
      for (const other of codes) {
        if (one === other) continue;
        const both = (list: string[]) => {
          const item = pack.questionnaire.find((row) => codesOf(row).includes(one))!;
          return answer(respond(pack, openingSigns(pack), QUIET_AGE), item.linkId, list);
        };
        const same =
          JSON.stringify(assess(pack, both([one, other]))) === JSON.stringify(assess(pack, both([other, one])));
        order(same, () => `${one} and ${other}`);
      }
    }
  }
}

/** Signs that make an emergency with nothing else. */
export function emergencySigns(pack: ContentPack): string[] {
  const triggers = pack.redFlags.filter(({ acuity }) => acuity === 'emergency').flatMap(({ when }) => triggersOf(when));
  return triggers.flatMap(({ signs, ageFrom, ageBelow }) =>
    signs.length === 1 && ageFrom === undefined && ageBelow === undefined ? signs : [],
  );
}

const REGIONS: readonly (RegionCode | undefined)[] = [...regionCodes, undefined];

function checkEmergencySigns(pack: ContentPack, book: Book, languages: NonNullable<ProofOptions['languages']>): void {
  const always = book.add('emergency-sign', 'Every emergency sign alone is an emergency at every age from 0 to 120');
  const everywhere = book.add(
    'emergency-card',
    'So it is in every region and language: a number to call, and what to do',
  );
  const age = pack.questionnaire.find((item) => item.type === 'integer')!;
  for (const sign of emergencySigns(pack)) {
    for (let years = age.minimum!; years <= age.maximum!; years++) {
      const result = assess(pack, respond(pack, [sign], years));
      const emergency = result.status === 'complete' && result.disposition.acuity === 'emergency';
      always(emergency, () => `${sign} at age ${years}`);
      if (!emergency) continue;
      const row = pack.dispositions.filter(
        ({ acuity, route }) => acuity === 'emergency' && route === result.disposition.route,
      );
      for (const [lang, text] of Object.entries(languages)) {
        const words = row.length === 1 ? text.dispositions[row[0]!.id] : undefined;
        const said = Boolean(words?.heading && words.actions.length > 0 && text.answers[sign]?.say);
        for (const region of REGIONS) {
          const numbered = careNumbers({ region }).emergency.every(({ href }) => href.startsWith('tel:'));
          everywhere(said && numbered, () => `${sign}, ${lang}, ${String(region)}`);
        }
      }
    }
  }
}

function checkOutcomes(
  pack: ContentPack,
  book: Book,
  languages: NonNullable<ProofOptions['languages']>,
  { outcomes }: Walked,
): void {
  const net = book.add('safety-net', 'Every outcome has one text, a safety net and a number to call, everywhere');
  const bare = book.add('no-remedy-text', 'Emergency and urgent outcomes hold no remedy and no sentence of one');
  for (const [name, { response, disposition }] of outcomes) {
    const assessment = assess(pack, response);
    const plan = planFor(pack, assessment, response);
    const rows = pack.dispositions.filter(
      ({ acuity, route }) => acuity === disposition.acuity && route === disposition.route,
    );
    for (const [lang, text] of Object.entries(languages)) {
      const words = text.dispositions[rows[0]?.id ?? ''];
      for (const region of REGIONS) {
        const { emergency } = careNumbers({ region });
        const ok = rows.length === 1 && Boolean(words) && text.safetyNet.length > 0 && plan.safetyNet.length > 0;
        net(ok && emergency.length > 0, () => `${name}, ${lang}, ${String(region)}`);
      }
    }
  }
  const isHigh = (acuity: string) => acuity === 'urgent' || acuity === 'emergency';
  everyVisit(pack, 1, ({ response, disposition, findings }) => {
    if (!isHigh(disposition.acuity)) return;
    const plan = planFor(pack, assess(pack, response), response);
    bare(isEmpty(plan), () => inWords({ findings }));
  });
  for (const [lang, text] of Object.entries(languages)) {
    const sentences = Object.values(text.remedies).flatMap(({ name, summary, steps, safety }) => [
      name,
      summary,
      ...steps,
      ...safety,
    ]);
    const said = [
      ...pack.dispositions
        .filter(({ acuity }) => isHigh(acuity))
        .flatMap(({ id }) => [text.dispositions[id]?.heading ?? '', ...(text.dispositions[id]?.actions ?? [])]),
      ...Object.values(text.addOns).flat(),
    ];
    for (const sentence of sentences) {
      bare(!said.some((line) => line.includes(sentence)), () => `${lang}: ${sentence}`);
    }
  }
}

const isEmpty = ({ phase, activities, askFirst, excluded }: SelfCarePlan): boolean =>
  phase === undefined && activities.length + askFirst.length + excluded.length === 0;

function checkPlans(pack: ContentPack, book: Book): void {
  const blocked = book.add(
    'no-blocked-remedy',
    'No remedy that is blocked for a person is in the plan or under ask first',
  );
  const once = book.add('one-list', 'Every remedy stands in exactly one list');
  const fewer = book.add(
    'no-remedy-added',
    'A further modifier never adds a remedy to the plan, nor takes a block away',
  );
  const skipping = book.add('skip-adds-nothing', 'Skipping a page adds no remedy to what "none of these" would give');
  const signs = [...new Set(pack.modifiers.flatMap(({ when }) => (when ? mentionedSigns(when) : [])))];
  const limiting = pack.planLimits
    .flatMap(({ whenAny }) => whenAny)
    .filter((id) => pack.questionnaire.some((item) => codesOf(item).includes(id)));
  const answers = [...new Set([...signs, ...limiting])];
  const singles = pack.questionnaire.filter((item) => item.type === 'choice' && !item.repeats);
  const clash = (one: string, other: string) =>
    singles.some((item) => codesOf(item).includes(one) && codesOf(item).includes(other));
  const ages = [
    ...new Set([
      ...agesThatDiffer(pack),
      ...pack.modifiers
        .flatMap(({ when }) => (when ? triggersOf(when) : []))
        .flatMap(({ ageFrom, ageBelow }) => [ageFrom ?? [], ageBelow ?? []].flat()),
    ]),
  ];
  const openers = openingSigns(pack);
  const opened = (given: readonly string[]): string[] => {
    const needed = given.flatMap((sign) => {
      const when = pack.questionnaire.find((item) => codesOf(item).includes(sign))?.enableWhen;
      return when ? mentionedSigns(when).filter((opener) => openers.includes(opener)) : [];
    });
    return [...new Set([...given, ...needed])];
  };
  const lists = (given: readonly string[], age: number) => {
    const response = respond(pack, opened(given), age);
    const assessment = assess(pack, response);
    const plan = planFor(pack, assessment, response);
    return { plan, high: isEmpty(plan), response };
  };
  const isPage9Asked = (given: readonly string[], age: number) => {
    // What is ticked on a page that is not asked cannot count.
    const findings = { signs: new Set(opened(given)), age };
    const known = new Set(
      pack.questionnaire
        .filter(({ omitWhen }) => !omitWhen || triggersOf(omitWhen).every((trigger) => !isMet(trigger, findings)))
        .flatMap(codesOf),
    );
    return { ...findings, signs: new Set([...findings.signs].filter((sign) => known.has(sign))) };
  };
  const byId = new Map(pack.remedies.map((remedy) => [remedy.id, remedy]));
  for (const age of ages) {
    const alone = new Map(answers.map((sign) => [sign, lists([sign], age)]));
    const pagesToSkip = pack.questionnaire.filter(({ skippable }) => skippable).map(({ linkId }) => linkId);
    for (const [sign, { plan, response }] of alone) {
      for (const page of pagesToSkip) {
        const less = answer(response, page, 'skipped');
        // The answer itself must not be what is skipped.
        if (JSON.stringify(response[page]).includes(`"${sign}"`)) continue;
        const was = new Set(plan.activities.map(({ remedy }) => remedy));
        const added = planFor(pack, assess(pack, less), less).activities.filter(({ remedy }) => !was.has(remedy));
        skipping(added.length === 0, () => `${page} with ${sign} adds ${added.map(({ remedy }) => remedy).join()}`);
      }
    }
    for (const [place, one] of answers.entries()) {
      for (const other of answers.slice(place)) {
        if (one !== other && clash(one, other)) continue;
        const given = one === other ? [one] : [one, other];
        const { plan, high } = lists(given, age);
        const modifiers = applyingModifiers(pack.modifiers, isPage9Asked(given, age));
        if (high) continue;
        const held = [...plan.activities, ...plan.askFirst];
        for (const { remedy } of held) {
          const reasons = byId.get(remedy)!.block.filter((id) => modifiers.includes(id));
          blocked(reasons.length === 0, () => `${remedy} with ${reasons.join()}, age ${age}`);
        }
        const names = [...held, ...plan.excluded].map(({ remedy }) => remedy);
        once(names.length === pack.remedies.length && new Set(names).size === names.length, () => given.join(' + '));
        for (const sign of given.length === 2 ? given : []) {
          const before = alone.get(sign)!;
          if (before.high) continue;
          const was = new Set(before.plan.activities.map(({ remedy }) => remedy));
          const out = new Set(plan.excluded.map(({ remedy }) => remedy));
          const added = plan.activities.filter(({ remedy }) => !was.has(remedy));
          const freed = before.plan.excluded.filter(({ remedy }) => !out.has(remedy));
          fewer(added.length === 0, () => `${given.join(' + ')} adds ${added.map(({ remedy }) => remedy).join()}`);
          // A page that is not asked any more takes its answers with it; then the remedy is still not in the plan.
          fewer(
            freed.every(({ remedy }) => !plan.activities.some((entry) => entry.remedy === remedy)),
            () => `${given.join(' + ')} frees ${freed.map(({ remedy }) => remedy).join()}`,
          );
        }
      }
    }
  }
}

function isMet(
  { signs, ageFrom = -Infinity, ageBelow = Infinity }: ReturnType<typeof triggersOf>[number],
  findings: { signs: ReadonlySet<string>; age: number },
): boolean {
  return signs.every((sign) => findings.signs.has(sign)) && findings.age >= ageFrom && findings.age < ageBelow;
}
