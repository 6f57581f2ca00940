import type { Acuity, Route } from '../content/vocabulary.js';
import type { ContactOutcome, PreferredTime, SharedAnswer, ShareChoice } from './contact-request.js';
/** A sentence that changes with a number: one wording, or one per plural category of the language. */
export type CountedText = string | ({
    readonly other: string;
} & {
    readonly [C in Intl.LDMLPluralRule]?: string;
});
/** The sentences of a summary. `{clinic}`, `{days}`, `{time}` and `{id}` are filled in. */
export interface SummaryText {
    readonly heading: string;
    /** Stands in for `{clinic}` where the clinic gave no name. */
    readonly clinic: string;
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly preferredTime: string;
    readonly preferredTimes: {
        readonly [T in PreferredTime]: string;
    };
    readonly location: string;
    readonly message: string;
    readonly outcome: string;
    readonly acuities: {
        readonly [A in Exclude<Acuity, 'soon'>]: string;
    } & {
        readonly soon: string;
        readonly soonWithin: CountedText;
    };
    readonly routes: {
        readonly [R in Route]: string;
    };
    readonly forOther: string;
    readonly saidYes: string;
    readonly saidNo: string;
    readonly notAnswered: string;
    readonly nothing: string;
    /** What the visitor chose to share, so that a silence is not read as a "no". */
    readonly shared: {
        readonly [S in ShareChoice]: string;
    };
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
/**
 * The plain text a receptionist reads: who to call, how urgent it is and the signs in the first lines, what was denied
 * and the message after them. Positives and negatives are both there; a question left out is neither.
 */
export declare const contactSummary: (input: SummaryInput, text: SummaryText) => string;
