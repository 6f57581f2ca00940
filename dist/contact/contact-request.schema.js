import * as z from 'zod/mini';
import { isEmail } from '../formats/email.js';
import { PHONE_MAX_LENGTH, PHONE_PATTERN } from '../formats/phone.js';
import { acuities, routes } from '../content/vocabulary.js';
import { messageProblem, nameProblem, preferredTimes, shareChoices } from './contact-request.js';
// Apart from the code that makes requests: the clinic's server parses with these, the script-tag file does without.
const nameSchema = z.string().check(z.refine((name) => nameProblem(name) === undefined));
const phoneSchema = z.string().check(z.maxLength(PHONE_MAX_LENGTH), z.regex(PHONE_PATTERN));
const emailSchema = z.string().check(z.refine(isEmail));
const messageSchema = z.string().check(z.refine((message) => messageProblem(message) === undefined));
const lineSchema = z.string().check(z.minLength(1), z.maxLength(2000));
const momentSchema = z.iso.datetime({ offset: true });
const preferredTimeSchema = z.enum(preferredTimes);
const shareSchema = z.enum(shareChoices);
const hasWay = ({ phone, email }) => phone !== undefined || email !== undefined;
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
const codedTextSchema = z.object({ code: z.string(), text: z.string() });
const outcomeSchema = z.object({
    acuity: z.enum(acuities),
    withinDays: z.optional(z.int().check(z.minimum(1))),
    route: z.optional(z.enum(routes)),
    /** With `share: 'answers'` only. */
    because: z.optional(z.array(z.string())),
});
const sharedAnswerSchema = z.object({
    linkId: z.string(),
    question: z.string(),
    /** What the visitor said yes to. */
    answers: z.array(codedTextSchema),
    /** What the visitor saw and did not tick. */
    denied: z.array(codedTextSchema),
});
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
    .check(z.refine(({ share, outcome }) => share !== 'contact' || outcome === undefined, { path: ['outcome'] }), z.refine(({ share, outcome }) => share === 'answers' || outcome?.because === undefined, {
    path: ['outcome', 'because'],
}), z.refine(({ share, answers }) => share === 'answers' || answers === undefined, { path: ['answers'] }), z.refine(({ share, replayCode }) => share === 'answers' || replayCode === undefined, { path: ['replayCode'] }));
