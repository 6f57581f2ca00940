import type { ContactRequest } from '../contact/contact-request.js';
import type * as r4 from './r4.js';
export interface BundleOptions {
    /** Logical id of the bundle on the reader's own server. */
    readonly id?: string;
    /** Canonical address of the questionnaire, where the clinic publishes it under one of its own. */
    readonly questionnaireUrl?: string;
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
export declare function toBundle(request: ContactRequest, options?: BundleOptions): r4.Bundle;
