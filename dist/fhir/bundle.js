import { AGE_LINK_ID } from '../triage/condition.js';
import { ANSWER_SYSTEM, OUTCOME_SYSTEM, QUESTIONNAIRE_URL, questionnaireVersion } from './identity.js';
import { toMoment, toText, withId } from './primitives.js';
/** Four levels, four priorities, in the same order, so that none is lost and none is lowered. */
const PRIORITY = {
    emergency: 'stat',
    urgent: 'asap',
    soon: 'urgent',
    'self-care': 'routine',
};
const PATIENT = { reference: '#patient', type: 'Patient' };
const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode';
/**
 * Names of the parts of a bundle, made of the request's own id so that a retry gives the same bundle: one hexadecimal
 * digit is changed by the part, and the version says "custom" (8, RFC 9562).
 */
function urnOf(requestId, part) {
    const id = requestId.toLowerCase();
    if (!part)
        return `urn:uuid:${id}`;
    const last = (parseInt(id.slice(-1), 16) ^ (part === 'answers' ? 1 : 2)).toString(16);
    return `urn:uuid:${id.slice(0, 14)}8${id.slice(15, 19)}${'89ab'[parseInt(id.charAt(19), 16) & 3]}${id.slice(20, -1)}${last}`;
}
/** The text as an optional property; R4 knows no empty strings. */
const given = (key, text) => text === undefined || text.trim() === '' ? {} : { [key]: toText(text) };
function answersOf({ linkId, answers, denied }) {
    if (linkId === AGE_LINK_ID)
        return answers.map(({ code }) => ({ valueInteger: Number(code) }));
    // Everything offered was denied: the visitor ticked "none of these", which every such page has under this code.
    const said = answers.length === 0 && denied.length > 0 ? [{ code: 'none', text: '' }] : answers;
    return said.map(({ code, text }) => ({ valueCoding: { system: ANSWER_SYSTEM, code, ...given('display', text) } }));
}
function questionnaireResponse(request, { questionnaireUrl }) {
    const { versions, contact, createdAt, answers = [] } = request;
    const version = questionnaireVersion(versions.content, versions.contentHash);
    return {
        resourceType: 'QuestionnaireResponse',
        language: versions.lang,
        questionnaire: `${questionnaireUrl ?? QUESTIONNAIRE_URL}|${version}`,
        status: 'completed',
        authored: toMoment(createdAt),
        source: { display: toText(contact.name) },
        ...(answers.length > 0 && {
            item: answers.map((shared) => {
                const answer = answersOf(shared);
                return { linkId: shared.linkId, text: toText(shared.question), ...(answer.length > 0 && { answer }) };
            }),
        }),
    };
}
function consent({ versions, contact, consent: given }) {
    return {
        resourceType: 'Consent',
        language: versions.lang,
        status: 'active',
        scope: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
        },
        category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IDSCL' }] }],
        patient: { type: 'Patient', display: toText(contact.name) },
        dateTime: toMoment(given.at),
        policyRule: { text: toText(given.text) },
    };
}
/** The outcome in codes, and with `share: 'answers'` what led to it in the visitor's words. */
function reasons({ share, outcome }) {
    if (share === 'contact' || !outcome)
        return [];
    const { acuity, withinDays, route, because = [] } = outcome;
    const codes = [acuity, withinDays === undefined ? [] : `within-${withinDays}-days`, route ?? []].flat();
    return [
        ...codes.map((code) => ({ coding: [{ system: OUTCOME_SYSTEM, code }] })),
        ...(share === 'answers'
            ? because.filter((text) => text.trim() !== '').map((text) => ({ text: toText(text) }))
            : []),
    ];
}
/**
 * A contact request as an R4 Bundle of type `collection`: a CommunicationRequest (somebody asks to be contacted), the
 * Consent it rests on, and with `share: 'answers'` a QuestionnaireResponse. The same request always gives the same
 * bundle.
 *
 * - It holds what the visitor chose to share and nothing more: no priority and no reason without the outcome.
 * - The visitor is a contained Patient with the name and the ways of contact as typed: no id, identifier, sex or date of
 *   birth is made up. Whom that is on the clinic's books is for the clinic to find out. Elsewhere the name stands alone.
 * - There is no `subject`: people also ask for a child or a parent, and then give their own name and number. Add it once
 *   you know who has the pain.
 * - `payload` is the summary a receptionist reads, preferred time included; the visitor's message is the `note`.
 * - A location is given by the id it has in the clinic's `locations`.
 * - `hints`, `replayCode` and the version of the widget have no place in it.
 * - White space that R4 does not allow in a string becomes plain spaces; the request itself keeps it.
 *
 * Parse what comes over the network with `contactRequestSchema` first.
 * @throws TypeError for an id that FHIR does not allow, or a moment without offset
 */
export function toBundle(request, options = {}) {
    const { requestId, contact, clinic, location, share, outcome, versions } = request;
    const moment = toMoment(request.createdAt);
    const sharesAnswers = share === 'answers' && request.answers !== undefined;
    const reasonCode = reasons(request);
    const medium = (code) => ({ coding: [{ system: PARTICIPATION, code }] });
    const patient = {
        resourceType: 'Patient',
        id: 'patient',
        name: [{ text: toText(contact.name) }],
        telecom: [
            ...(contact.phone === undefined ? [] : [{ system: 'phone', value: toText(contact.phone) }]),
            ...(contact.email === undefined ? [] : [{ system: 'email', value: toText(contact.email) }]),
        ],
    };
    const communicationRequest = {
        resourceType: 'CommunicationRequest',
        language: versions.lang,
        contained: [patient],
        identifier: [{ system: 'urn:ietf:rfc:3986', value: urnOf(requestId) }],
        status: 'active',
        ...(share !== 'contact' && outcome && { priority: PRIORITY[outcome.acuity] }),
        medium: [
            ...(contact.phone === undefined ? [] : [medium('PHONE')]),
            ...(contact.email === undefined ? [] : [medium('EMAILWRIT')]),
        ],
        about: [
            { reference: urnOf(requestId, 'consent'), type: 'Consent' },
            ...(sharesAnswers ? [{ reference: urnOf(requestId, 'answers'), type: 'QuestionnaireResponse' }] : []),
            ...(location === undefined ? [] : [{ type: 'Location', identifier: { value: toText(location) } }]),
        ],
        payload: [{ contentString: toText(request.summary) }],
        authoredOn: moment,
        requester: PATIENT,
        recipient: [PATIENT],
        ...(clinic !== undefined && { sender: { type: 'Organization', ...given('display', clinic) } }),
        ...(reasonCode.length > 0 && { reasonCode }),
        ...(contact.message !== undefined &&
            contact.message.trim() !== '' && {
            note: [{ authorReference: PATIENT, time: moment, text: contact.message }],
        }),
    };
    return {
        resourceType: 'Bundle',
        ...withId(options.id),
        type: 'collection',
        timestamp: moment,
        entry: [
            { fullUrl: urnOf(requestId), resource: communicationRequest },
            { fullUrl: urnOf(requestId, 'consent'), resource: consent(request) },
            ...(sharesAnswers
                ? [{ fullUrl: urnOf(requestId, 'answers'), resource: questionnaireResponse(request, options) }]
                : []),
        ],
    };
}
