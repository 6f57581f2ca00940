import * as z from 'zod/mini';
import { isEmail } from '../config/email.js';
import { isPhone, PHONE_MAX_LENGTH, PHONE_PATTERN } from '../config/phone.js';
import { acuities, routes } from '../content/vocabulary.js';
import { contactSummary, type SummaryText } from './summary.js';

/** In characters as people count them (code points). */
export const NAME_MAX_LENGTH = 200;
export const MESSAGE_MAX_LENGTH = 10_000;

export const preferredTimes = ['morning', 'afternoon', 'evening', 'any'] as const;
export type PreferredTime = (typeof preferredTimes)[number];
/** What the visitor lets the clinic see; the first is preselected. */
export const shareChoices = ['contact', 'outcome', 'answers'] as const;
export type ShareChoice = (typeof shareChoices)[number];

/** Fields of the form, in the order they stand on the page. */
export const contactFields = [
  'name',
  'phone',
  'email',
  'preferredTime',
  'message',
  'location',
  'share',
  'consent',
] as const;
export type ContactField = (typeof contactFields)[number];

/** Why a field was refused. Codes, not sentences: the sentences are the locale's. */
export type FieldErrorCode =
  | 'name-missing'
  | 'name-too-long'
  | 'name-characters'
  | 'way-missing'
  | 'phone-invalid'
  | 'email-invalid'
  | 'time-unknown'
  | 'message-too-long'
  | 'message-characters'
  | 'location-unknown'
  | 'share-unknown'
  | 'consent-missing';
export interface FieldError {
  readonly field: ContactField;
  readonly code: FieldErrorCode;
}

const lengthOf = (text: string): number => Array.from(text).length;
const isBlank = (text: string): boolean => text.trim() === '';
/** Control characters (null bytes among them) and halves of characters cannot be carried unchanged everywhere. */
const LINE_REFUSED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const TEXT_REFUSED = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

const nameProblem = (name: string): FieldErrorCode | undefined => {
  if (isBlank(name)) return 'name-missing';
  if (lengthOf(name) > NAME_MAX_LENGTH) return 'name-too-long';
  return LINE_REFUSED.test(name) ? 'name-characters' : undefined;
};
const messageProblem = (message: string): FieldErrorCode | undefined => {
  if (lengthOf(message) > MESSAGE_MAX_LENGTH) return 'message-too-long';
  return TEXT_REFUSED.test(message) ? 'message-characters' : undefined;
};

const nameSchema = z.string().check(z.refine((name) => nameProblem(name) === undefined));
const phoneSchema = z.string().check(z.maxLength(PHONE_MAX_LENGTH), z.regex(PHONE_PATTERN));
const emailSchema = z.string().check(z.refine(isEmail));
const messageSchema = z.string().check(z.refine((message) => messageProblem(message) === undefined));
const lineSchema = z.string().check(z.minLength(1), z.maxLength(2000));
const momentSchema = z.iso.datetime({ offset: true });
const preferredTimeSchema = z.enum(preferredTimes);
const shareSchema = z.enum(shareChoices);

const hasWay = ({ phone, email }: { phone?: string | undefined; email?: string | undefined }): boolean =>
  phone !== undefined || email !== undefined;

/** A form that may be sent: every field as the visitor typed it, empty ones left out. */
export const contactFormSchema = z
  .object({
    name: nameSchema,
    phone: z.optional(phoneSchema),
    email: z.optional(emailSchema),
    preferredTime: z.optional(preferredTimeSchema),
    message: z.optional(messageSchema),
    location: z.optional(lineSchema),
    share: shareSchema,
    consent: z.literal(true),
  })
  .check(z.refine(hasWay, { path: ['phone'] }));
export type ContactForm = z.infer<typeof contactFormSchema>;

const codedTextSchema = z.object({ code: z.string(), text: z.string() });
const outcomeSchema = z.object({
  acuity: z.enum(acuities),
  withinDays: z.optional(z.int().check(z.minimum(1))),
  route: z.optional(z.enum(routes)),
  /** With `share: 'answers'` only. */
  because: z.optional(z.array(z.string())),
});
export type ContactOutcome = z.infer<typeof outcomeSchema>;
const sharedAnswerSchema = z.object({
  linkId: z.string(),
  question: z.string(),
  /** What the visitor said yes to. */
  answers: z.array(codedTextSchema),
  /** What the visitor saw and did not tick. */
  denied: z.array(codedTextSchema),
});
export type SharedAnswer = z.infer<typeof sharedAnswerSchema>;

/**
 * What a clinic receives. A server can parse with it; unknown keys are dropped rather than refused, so that a newer
 * widget never loses a request to an older server.
 */
export const contactRequestSchema = z
  .object({
    schemaVersion: z.literal(1),
    requestId: z.uuid(),
    createdAt: momentSchema,
    clinic: z.optional(lineSchema),
    location: z.optional(lineSchema),
    contact: z
      .object({
        name: nameSchema,
        phone: z.optional(phoneSchema),
        email: z.optional(emailSchema),
        preferredTime: z.optional(preferredTimeSchema),
        message: z.optional(messageSchema),
      })
      .check(z.refine(hasWay, { path: ['phone'] })),
    consent: z.object({ text: lineSchema, at: momentSchema }),
    share: shareSchema,
    outcome: z.optional(outcomeSchema),
    answers: z.optional(z.array(sharedAnswerSchema)),
    summary: z.string().check(z.minLength(1)),
    replayCode: z.optional(z.string().check(z.minLength(1), z.maxLength(10_000))),
    versions: z.object({ widget: z.string(), content: z.string(), contentHash: z.string(), lang: z.string() }),
    hints: z.object({ secondsOpen: z.number().check(z.minimum(0)), userActivated: z.boolean() }),
  })
  .check(
    z.refine(({ share, outcome }) => share !== 'contact' || outcome === undefined, { path: ['outcome'] }),
    z.refine(({ share, outcome }) => share === 'answers' || outcome?.because === undefined, {
      path: ['outcome', 'because'],
    }),
    z.refine(({ share, answers }) => share === 'answers' || answers === undefined, { path: ['answers'] }),
    z.refine(({ share, replayCode }) => share === 'answers' || replayCode === undefined, { path: ['replayCode'] }),
  );
export type ContactRequest = z.infer<typeof contactRequestSchema>;

/** What stands in the fields, as the page has it: anything. */
export type ContactFormInput = { readonly [F in ContactField]?: unknown };

/**
 * Checks a form. What is typed is sent as typed or refused, never mended; only an address loses the white space round
 * it, which is not part of it. Every field in error is named, in the order of the page, with its first problem.
 * @param locationIds the clinic's locations; without any, `location` is not sent
 */
export const validateContactForm = (
  input: ContactFormInput,
  locationIds: readonly string[] = [],
): { ok: true; form: ContactForm } | { ok: false; errors: readonly FieldError[] } => {
  const textOf = (field: ContactField): string => {
    const value = input[field];
    return typeof value === 'string' ? value : '';
  };
  const given = (field: ContactField): string | undefined => (isBlank(textOf(field)) ? undefined : textOf(field));
  const [name, phone, email] = [textOf('name'), given('phone'), given('email')?.trim()];
  const [preferredTime, message] = [preferredTimeSchema.safeParse(input.preferredTime), given('message')];
  const location = locationIds.length > 0 ? given('location') : undefined;
  const share = shareSchema.safeParse(input.share);

  const problems: { readonly [F in ContactField]: FieldErrorCode | false | undefined } = {
    name: nameProblem(name),
    phone: phone === undefined ? email === undefined && 'way-missing' : !isPhone(phone) && 'phone-invalid',
    email: email !== undefined && !isEmail(email) && 'email-invalid',
    preferredTime: given('preferredTime') !== undefined && !preferredTime.success && 'time-unknown',
    message: message === undefined ? undefined : messageProblem(message),
    location: location !== undefined && !locationIds.includes(location) && 'location-unknown',
    share: !share.success && 'share-unknown',
    consent: input.consent !== true && 'consent-missing',
  };
  const errors = contactFields.flatMap((field) => {
    const code = problems[field];
    return code ? [{ field, code }] : [];
  });
  if (errors.length > 0 || !share.success) return { ok: false, errors };
  return {
    ok: true,
    form: {
      name,
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(preferredTime.success ? { preferredTime: preferredTime.data } : {}),
      ...(message === undefined ? {} : { message }),
      ...(location === undefined ? {} : { location }),
      share: share.data,
      consent: true,
    },
  };
};

/** Everything a request is made of. Clock, id and sentences are handed in, so the same input gives the same request. */
export interface ContactRequestInput {
  readonly requestId: string;
  /** ISO 8601 with offset; `isoWithOffset` writes it. */
  readonly createdAt: string;
  readonly clinic?: string | undefined;
  readonly form: ContactForm;
  /** The name of the chosen location, for the summary. */
  readonly locationName?: string | undefined;
  readonly consent: { readonly text: string; readonly at: string };
  /** All there is to share; the visitor's choice in `form.share` decides what is kept. */
  readonly outcome?: ContactOutcome | undefined;
  readonly answers?: readonly SharedAnswer[] | undefined;
  readonly replayCode?: string | undefined;
  readonly summaryText: SummaryText;
  readonly versions: ContactRequest['versions'];
  readonly hints: ContactRequest['hints'];
}

/** Freezes a plain value and everything in it. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/**
 * Makes the request: deep-frozen plain JSON that holds nothing the visitor's choice leaves out. The summary is written
 * here, from what is kept, so that it cannot say more than the rest.
 */
export const buildContactRequest = (input: ContactRequestInput): ContactRequest => {
  const { form, versions, hints } = input;
  const { share } = form;
  const outcome: ContactOutcome | undefined =
    share === 'contact' || !input.outcome
      ? undefined
      : {
          acuity: input.outcome.acuity,
          withinDays: input.outcome.withinDays,
          route: input.outcome.route,
          because: share === 'answers' ? input.outcome.because : undefined,
        };
  const answers =
    share === 'answers'
      ? input.answers?.map(({ linkId, question, answers: said, denied }) => ({
          linkId,
          question,
          answers: said.map(({ code, text }) => ({ code, text })),
          denied: denied.map(({ code, text }) => ({ code, text })),
        }))
      : undefined;
  const { name, phone, email, preferredTime, message } = form;
  const contact = { name, phone, email, preferredTime, message };
  const request: ContactRequest = {
    schemaVersion: 1,
    requestId: input.requestId,
    createdAt: input.createdAt,
    clinic: input.clinic,
    location: form.location,
    contact,
    consent: { text: input.consent.text, at: input.consent.at },
    share,
    outcome,
    answers,
    summary: contactSummary(
      {
        requestId: input.requestId,
        createdAt: input.createdAt,
        clinic: input.clinic,
        locationName: form.location === undefined ? undefined : (input.locationName ?? form.location),
        contact,
        share,
        outcome,
        answers,
        lang: versions.lang,
      },
      input.summaryText,
    ),
    replayCode: share === 'answers' ? input.replayCode : undefined,
    versions: {
      widget: versions.widget,
      content: versions.content,
      contentHash: versions.contentHash,
      lang: versions.lang,
    },
    hints: {
      secondsOpen: Number.isFinite(hints.secondsOpen) ? Math.max(0, Math.round(hints.secondsOpen)) : 0,
      userActivated: hints.userActivated,
    },
  };
  // A trip through JSON drops what is undefined and shares no object with the caller.
  return deepFreeze(JSON.parse(JSON.stringify(request)) as ContactRequest);
};

/**
 * A moment as ISO 8601 with the visitor's offset, such as `2026-03-01T09:05:00+01:00`.
 * @param epochMs milliseconds since 1970
 * @param offsetMinutes minutes east of UTC (the opposite of `Date.prototype.getTimezoneOffset`)
 */
export const isoWithOffset = (epochMs: number, offsetMinutes: number): string => {
  const offset = Math.round(offsetMinutes);
  const local = new Date(epochMs + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};
