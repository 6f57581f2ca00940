import type { Acuity, Route } from '../content/vocabulary.js';
import type { ContactOutcome, PreferredTime, SharedAnswer, ShareChoice } from './contact-request.js';

/** A sentence that changes with a number: one wording, or one per plural category of the language. */
export type CountedText = string | ({ readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string });

/** The sentences of a summary. `{clinic}`, `{days}`, `{time}` and `{id}` are filled in. */
export interface SummaryText {
  readonly heading: string;
  /** Stands in for `{clinic}` where the clinic gave no name. */
  readonly clinic: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly preferredTime: string;
  readonly preferredTimes: { readonly [T in PreferredTime]: string };
  readonly location: string;
  readonly message: string;
  readonly outcome: string;
  readonly acuities: { readonly [A in Exclude<Acuity, 'soon'>]: string } & {
    readonly soon: string;
    readonly soonWithin: CountedText;
  };
  readonly routes: { readonly [R in Route]: string };
  readonly forOther: string;
  readonly saidYes: string;
  readonly saidNo: string;
  readonly notAnswered: string;
  readonly nothing: string;
  /** What the visitor chose to share, so that a silence is not read as a "no". */
  readonly shared: { readonly [S in ShareChoice]: string };
  readonly sent: string;
  readonly requestId: string;
}

/** Already holds nothing the visitor chose to leave out. */
export interface SummaryInput {
  readonly requestId: string;
  readonly createdAt: string;
  readonly clinic?: string | undefined;
  /** The name of the location, for people; the request itself carries its id. */
  readonly locationName?: string | undefined;
  readonly contact: {
    readonly name: string;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly preferredTime?: PreferredTime | undefined;
    readonly message?: string | undefined;
  };
  readonly share: ShareChoice;
  readonly outcome?: ContactOutcome | undefined;
  readonly answers?: readonly SharedAnswer[] | undefined;
  readonly isForOther?: boolean;
  /** Language of the sentences, for plurals. */
  readonly lang: string;
}

const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{([A-Za-z]+)\}/g, (whole, key: string) => (Object.hasOwn(values, key) ? values[key]! : whole));

const counted = (sentence: CountedText, days: number, lang: string): string => {
  if (typeof sentence === 'string') return sentence;
  try {
    return sentence[new Intl.PluralRules(lang).select(days)] ?? sentence.other;
  } catch {
    return sentence.other;
  }
};

const numberIn = (lang: string, value: number): string => {
  try {
    return new Intl.NumberFormat(lang).format(value);
  } catch {
    return String(value);
  }
};

/** Nobody can write a line of the summary but the summary: what people and packs typed stays on its own line. */
const line = (text: string): string => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
const quote = (text: string): string[] => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/).map((part) => `> ${part}`);

const outcomeLine = (outcome: ContactOutcome, text: SummaryText, lang: string): string => {
  const { acuity, withinDays, route } = outcome;
  const what =
    acuity === 'soon' && withinDays !== undefined
      ? fill(counted(text.acuities.soonWithin, withinDays, lang), { days: numberIn(lang, withinDays) })
      : text.acuities[acuity];
  return route === undefined ? what : `${what} ${text.routes[route]}`;
};

const list = (heading: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : ['', heading, ...entries.map((entry) => `- ${entry}`)];

/**
 * The plain text a receptionist reads: who to call, how urgent it is and the signs in the first lines, what was denied
 * and the message after them. Positives and negatives are both there; a question left out is neither.
 */
export const contactSummary = (input: SummaryInput, text: SummaryText): string => {
  const { contact, outcome, answers = [], lang } = input;
  const field = (label: string, value: string | undefined): string[] =>
    value === undefined || line(value) === '' ? [] : [`${label}: ${line(value)}`];
  const entry = (question: string, options: readonly { readonly text: string }[]): string =>
    `${line(question)} ${options.map((option) => line(option.text)).join('; ')}`;

  const yes = answers.filter((item) => item.answers.length > 0).map((item) => entry(item.question, item.answers));
  const no = answers.filter((item) => item.denied.length > 0).map((item) => entry(item.question, item.denied));
  const open = answers
    .filter((item) => item.answers.length === 0 && item.denied.length === 0)
    .map((item) => line(item.question));

  return [
    line(fill(text.heading, { clinic: input.clinic ?? text.clinic })),
    ...field(text.name, contact.name),
    ...field(text.phone, contact.phone),
    ...field(text.email, contact.email),
    ...field(text.preferredTime, contact.preferredTime && text.preferredTimes[contact.preferredTime]),
    ...field(text.location, input.locationName),
    ...(outcome ? field(text.outcome, outcomeLine(outcome, text, lang)) : []),
    ...(input.isForOther ? [text.forOther] : []),
    text.shared[input.share],
    ...(input.share === 'answers' ? list(text.saidYes, yes.length > 0 ? yes : [text.nothing]) : []),
    ...(contact.message === undefined ? [] : ['', `${text.message}:`, ...quote(contact.message)]),
    ...list(text.saidNo, no),
    ...list(text.notAnswered, open),
    '',
    // The visitor's own clock, as written: a time turned into another zone is a time misread.
    fill(text.sent, { time: input.createdAt.replace(/^(\S{10})T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/, '$1 $2 ($3)') }),
    fill(text.requestId, { id: input.requestId }),
  ].join('\n');
};
