import { ContentError, MOST_CHARACTERS, plainCopy, problem } from './plain.js';
import type { ClinicPack } from './clinic-pack.schema.js';
import type { ContentPack, QuestionnaireItem } from './schema.js';
import { emergencyRoutes, MOST_AGES, MOST_ROWS, newIdPattern, regionPlaceholders, wordsPattern } from './vocabulary.js';

// A clinic's own content comes from a page, so it may be anything. The rows at the end say what it may hold.
// `clinicPackSchema` says it a second time, for editors and servers: zod alone would weigh more in the file for a script
// tag than all of these rows. A property test (`load.test.ts`) keeps the two equal.

type Check = (value: unknown, at: string) => void;
type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const regionHoles = regionPlaceholders.map((hole) => `{${hole}}`);
/** The texts of a text or a list; not `String`, which asks the value. */
const textIn = (value: unknown): string => [value].flat().filter((each) => typeof each === 'string').join(' '); // prettier-ignore
/** Placeholders, and braces that are none. */
const holesIn = (value: unknown): string[] => textIn(value).match(/\{[^{}]*\}|[{}]/g) ?? [];
/** Words that are put into a sentence as they are. */
const UNFILLED = /\.(say|groups)\b/;
/** What to do and to say in danger, how strong the evidence is, "none of these" and "not sure" keep their words. */
const FIXED = /\.(emergency[^.]*|urgent[^.]*|say|evidence|none|unsure[^.]*)$/;

/** A text with the clinic's own words in its place. Safety sentences are added to, never replaced. */
export function reworded(old: unknown, more: unknown): unknown {
  if (!isRow(old) || !isRow(more)) return more;
  const entries = Object.entries(more).map(([key, value]) => [
    key,
    key === 'safety' ? [...(old[key] as string[]), ...(value as string[])] : reworded(old[key], value),
  ]);
  return { ...old, ...Object.fromEntries(entries) };
}

/** The text of a pack as data. Its size is checked before it is read. */
export function parsePack(text: string): unknown {
  if (text.length > MOST_CHARACTERS) throw new ContentError([problem('', `at most ${MOST_CHARACTERS} characters`)]);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError([problem('', `JSON (${(error as Error).message.slice(0, 100)})`)]);
  }
}

/**
 * A clinic's own content, checked whole: its shape, what it refers to, and that it takes nothing away.
 * @throws ContentError that names the places at fault, whatever it is given
 */
export function loadPack(builtIn: ContentPack, input: unknown): ClinicPack {
  const clinic = plainCopy(input) as ClinicPack;
  const problems: string[] = [];
  const tell = (at: string, expected: string) => problems.push(problem(at, expected));

  const good =
    (expected: string, isGood: (value: never) => boolean): Check =>
    (value, at) => {
      if (!isGood(value as never)) tell(at, expected);
    };
  const oneOf = (values: readonly unknown[]): Check =>
    good(values.map((each) => JSON.stringify(each)).join(' or '), (value) => values.includes(value));
  const whole = (low: number, high: number): Check =>
    good(`a whole number from ${low} to ${high}`, (value) => Number.isInteger(value) && value >= low && value <= high);
  const list =
    (check: Check): Check =>
    (value, at) => {
      if (!Array.isArray(value) || value.length < 1 || value.length > MOST_ROWS)
        tell(at, `a list of 1 to ${MOST_ROWS}`);
      // With the holes of a list, which `forEach` leaves out.
      else for (const [index, entry] of value.entries()) check(entry, `${at}[${index}]`);
    };
  /** Keys that end in `?` may be absent. */
  const row =
    (shape: Readonly<Record<string, Check>>): Check =>
    (value, at) => {
      if (!isRow(value)) return tell(at, 'an object');
      const keys = Object.keys(shape).map((key) => key.replace('?', ''));
      const start = at && `${at}.`;
      for (const key of Object.keys(value)) if (!keys.includes(key)) tell(start + key, `one of ${keys.join(', ')}`);
      for (const [marked, check] of Object.entries(shape)) {
        const key = marked.replace('?', '');
        if (key === marked || Object.hasOwn(value, key)) check(value[key], start + key);
      }
    };
  const words = (holes = regionHoles): Check => {
    const isText = good('plain text, without markup or "data:"', (value) => typeof value === 'string' && wordsPattern.test(value)); // prettier-ignore
    return (value, at) => {
      isText(value, at);
      const stray = holesIn(value).find((hole) => !holes.includes(hole));
      if (stray) tell(at, `no ${stray}, but ${holes.join(' ') || 'no placeholder'}`);
    };
  };

  /** Ids of rows of the clinic's that are not checked yet. */
  const idsOf = (key: keyof ClinicPack, id = 'id'): unknown[] => {
    const rows: unknown = isRow(clinic) && clinic[key];
    return Array.isArray(rows) ? rows.map((each) => isRow(each) && each[id]) : [];
  };
  const builtInIds = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const { questionnaire } = builtIn;
  const codes = (items: readonly QuestionnaireItem[]) =>
    items.flatMap(({ answerOption }) => answerOption.flatMap(({ code, exclusive }) => (exclusive ? [] : code)));
  const known = (...ids: unknown[]): Check => good('a known id', (value) => ids.includes(value));
  const fresh = (ids: readonly string[]): Check => {
    const taken = new Set<unknown>(ids);
    return (value, at) => {
      const isNew = typeof value === 'string' && newIdPattern.test(value) && !taken.has(value);
      if (!isNew) tell(at, taken.has(value) ? 'a new id, this one exists' : 'an id of letters, digits and dashes');
      taken.add(value);
    };
  };
  const ages = new Set<unknown>();
  const age: Check = (value, at) => {
    whole(0, 120)(value, at);
    if (ages.add(value).size > MOST_AGES) tell(at, `at most ${MOST_AGES} different ages in all`);
  };
  const condition =
    (sign: Check): Check =>
    (value, at) => {
      const parts = list(condition(sign));
      const shapes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
        allOf: { allOf: parts },
        anyOf: { anyOf: parts },
        atLeast: { atLeast: whole(1, MOST_ROWS), of: parts },
        ageFrom: { ageFrom: age },
        ageBelow: { ageBelow: age },
      };
      const kind = Object.keys(shapes).find((key) => isRow(value) && Object.hasOwn(value, key));
      if (kind) row(shapes[kind]!)(value, at);
      else sign(value, at);
    };
  const rule: Check = (value, at) => {
    // What a rule needs beside its level; there is no level below `soon`.
    const shapes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
      soon: { withinDays: oneOf([3, 7, 14]) },
      urgent: {},
      emergency: { route: oneOf(emergencyRoutes) },
    };
    const levels = Object.keys(shapes);
    const level = levels.find((each) => isRow(value) && value['acuity'] === each);
    // Some pages are left out once it is urgent. An emergency that hangs on one would be lost by a further, urgent sign.
    const isEmergency = level === 'emergency';
    const pages = questionnaire.filter((item) => item.purpose === 'triage' && !(isEmergency && item.omitOnceUrgent));
    const signs: unknown[] = [...codes(pages), ...idsOf('signs', 'code')];
    const asked = isEmergency ? ' of a page that is asked even when urgent, or acuity "urgent"' : '';
    const when = condition(good(`a known id${asked}`, (value) => signs.includes(value)));
    row({ id: ruleId, when, acuity: oneOf(levels), accordingTo, ...(level && shapes[level]) })(value, at);
  };
  /** Other words for `old`: as many placeholders, and numbers only by them. */
  const rewording =
    (old: unknown): Check =>
    (value, at) => {
      if (FIXED.test(at) || old === undefined) return tell(at, 'a text that can be changed');
      if (isRow(old)) {
        if (!isRow(value)) return tell(at, 'an object');
        for (const [key, more] of Object.entries(value)) {
          rewording(Object.hasOwn(old, key) ? old[key] : undefined)(more, `${at}.${key}`);
        }
        return;
      }
      const holes = holesIn(old);
      const text = words(UNFILLED.test(at) ? holes : [...holes, ...regionHoles]);
      (Array.isArray(old) ? list(text) : text)(value, at);
      const lost = holes.find((hole) => !holesIn(value).includes(hole));
      if (lost && !at.endsWith('.safety')) tell(at, `${lost} in it`);
      if (/\p{Nd}/u.test(textIn(value).replace(/\{.*?\}/g, ''))) tell(at, 'placeholders instead of digits');
    };

  const { pages, answers, remedies, modifiers, dispositions } = builtIn.text;
  const ruleId = fresh(builtInIds(builtIn.redFlags));
  const accordingTo = list(known(...idsOf('sources')));
  const reasons = list(known(...Object.keys(modifiers), ...idsOf('blocks')));
  const sentences = list(words());
  row({
    '$schema?': good('text', (value) => typeof value === 'string'),
    'sources?': list(row({ id: fresh([]), title: words([]), 'year?': whole(1900, 2100) })),
    'texts?': rewording({ pages, answers, remedies, modifiers, dispositions }),
    'remedies?': list(
      row({
        id: fresh(builtInIds(builtIn.remedies)),
        kind: oneOf([...new Set(builtIn.remedies.map(({ kind }) => kind))]),
        phase: oneOf(Object.keys(builtIn.text.phases)),
        grade: oneOf(['B', 'C']),
        'block?': reasons,
        'ask?': reasons,
        name: words(),
        summary: words(),
        steps: sentences,
        safety: sentences,
        evidence: words(),
        accordingTo,
      }),
    ),
    'signs?': list(
      row({
        code: fresh([...codes(questionnaire), ...Object.keys(answers)]),
        label: words(),
        'detail?': words(),
        'meaning?': words(),
        say: words([]),
        accordingTo,
      }),
    ),
    'rules?': list(rule),
    'blocks?': list(
      row({
        id: fresh(Object.keys(modifiers)),
        remedies: list(known(...builtInIds(builtIn.remedies), ...idsOf('remedies'))),
        effect: oneOf(['block', 'ask']),
        when: condition(known(...codes(questionnaire), ...idsOf('signs', 'code'))),
        reason: words(),
        accordingTo,
      }),
    ),
  })(clinic, '');
  if (problems.length > 0) throw new ContentError(problems);
  return clinic;
}
