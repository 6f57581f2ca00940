import { buildContactRequest, type ContactRequest, type ShareChoice } from '../../src/contact/contact-request.js';
import { regionFor } from '../../src/config/regions.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { contentHash } from '../../src/content/hash.js';
import { learn } from '../../src/content/learn.js';
import { pack } from '../../src/content/pack.js';
import type { QuestionnaireItem } from '../../src/content/schema.js';
import { en } from '../../src/i18n/locales/en.js';
import { answer, assess, emptyResponse, type QuestionnaireResponse } from '../../src/headless.js';
import { consentText, shareable } from '../../src/view/contact-view.js';

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `calm`: how often nothing applies. Without it nobody would come to the later questions. */
function someAnswer(
  item: QuestionnaireItem,
  random: () => number,
  calm: number,
): readonly string[] | number | 'skipped' {
  if (item.type === 'integer') return Math.floor(random() < calm / 2 ? 18 + random() * 45 : random() * 121);
  if (item.skippable && random() < 0.25) return 'skipped';
  const codes = item.answerOption.map(({ code }) => code);
  if (!item.repeats) return [codes[Math.floor(random() ** (1 - calm / 2) * codes.length)]!];
  const exclusive = item.answerOption.find((option) => option.exclusive)?.code;
  const isHarmless = item.linkId === 'q6-risk' || item.purpose === 'plan' || item.enableWhen;
  if (exclusive && random() < (isHarmless ? calm * 0.6 : calm)) return [exclusive];
  const offered = codes.filter((code) => code !== exclusive);
  const ticked = offered.filter(() => random() < 1.5 / offered.length);
  return ticked.length > 0 ? ticked : [offered[Math.floor(random() * offered.length)]!];
}

/** A visit through the real engine: the response after every answer, the last one complete. */
export function visit(seed: number): QuestionnaireResponse[] {
  const random = randomFrom(seed);
  const calm = 1 - 0.8 * random() ** 3;
  const responses = [emptyResponse()];
  for (;;) {
    const response = responses[responses.length - 1]!;
    const state = assess(pack, response);
    if (state.status === 'complete') return responses;
    responses.push(answer(response, state.next.linkId, someAnswer(state.next, random, calm)));
  }
}

export const lastOf = (responses: readonly QuestionnaireResponse[]): QuestionnaireResponse =>
  responses[responses.length - 1]!;

/** What the visitor types. */
export interface Typed {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly message?: string;
}

const context = {
  pack,
  config: resolveConfig(
    { 'clinic-name': 'Harbour Spine Clinic', locations: 'north: North Street' },
    { baseUrl: 'https://clinic.example/' },
  ).config,
  region: regionFor('GB'),
  locale: en,
  widgetVersion: '1.0.0',
  learn,
  pictures: {},
  now: 0,
};

/** The request that the element makes of a complete visit. */
export function requestOf(
  response: QuestionnaireResponse,
  share: ShareChoice,
  typed: Typed = { name: 'Ada Jones', phone: '+1 555 010 0199', message: 'I can come after work.' },
): ContactRequest {
  const assessment = assess(pack, response);
  if (assessment.status !== 'complete') throw new Error('The visit is not complete.');
  const createdAt = '2026-03-01T09:05:00+01:00';
  return buildContactRequest({
    requestId: '0b9a3c1e-7f2d-4c55-9d3a-1f2e3d4c5b6a',
    createdAt,
    clinic: 'Harbour Spine Clinic',
    form: { ...typed, preferredTime: 'morning', location: 'north', share, consent: true },
    locationName: 'North Street',
    consent: { text: consentText(context), at: createdAt },
    ...shareable(context, assessment, response),
    replayCode: 'replay-1',
    summaryText: { ...en.contact.summary, clinic: 'Harbour Spine Clinic' },
    versions: { widget: '1.0.0', content: pack.version, contentHash: contentHash(pack), lang: pack.lang },
    hints: { secondsOpen: 61, userActivated: true },
  });
}
