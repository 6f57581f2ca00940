/**
 * The part of FHIR R4 (4.0.1) that is written here: nothing is optional that we always give, and nothing is listed that
 * we never give.
 */
export interface Extension {
    readonly url: string;
    readonly valueBoolean?: boolean;
    readonly valueInteger?: number;
    readonly valueCoding?: Coding;
}
export interface Coding {
    readonly system?: string;
    readonly code: string;
    readonly display?: string;
}
export interface CodeableConcept {
    readonly coding?: readonly Coding[];
    readonly text?: string;
}
export interface Identifier {
    readonly system?: string;
    readonly value: string;
}
export interface Reference {
    readonly reference?: string;
    readonly type?: string;
    readonly identifier?: Identifier;
    readonly display?: string;
}
export interface EnableWhen {
    readonly question: string;
    readonly operator: '=' | '!=' | '>=' | '<';
    readonly answerCoding?: Coding;
    readonly answerInteger?: number;
}
export interface AnswerOption {
    readonly extension?: readonly Extension[];
    readonly valueCoding: Coding;
}
export interface QuestionnaireItem {
    readonly extension?: readonly Extension[];
    readonly linkId: string;
    readonly text: string;
    readonly type: 'choice' | 'integer';
    readonly enableWhen?: readonly EnableWhen[];
    readonly enableBehavior?: 'all' | 'any';
    readonly required: boolean;
    readonly repeats: boolean;
    readonly answerOption?: readonly AnswerOption[];
}
export interface Questionnaire {
    readonly resourceType: 'Questionnaire';
    readonly id?: string;
    readonly language: string;
    readonly url: string;
    readonly version: string;
    readonly name: string;
    readonly title: string;
    readonly status: 'draft' | 'active';
    readonly subjectType: readonly ['Patient'];
    readonly item: readonly QuestionnaireItem[];
}
export interface ResponseAnswer {
    readonly valueCoding?: Coding;
    readonly valueInteger?: number;
}
export interface ResponseItem {
    readonly linkId: string;
    readonly text: string;
    /** Absent when the visitor chose to skip the question. */
    readonly answer?: readonly ResponseAnswer[];
}
export interface QuestionnaireResponse {
    readonly resourceType: 'QuestionnaireResponse';
    readonly id?: string;
    readonly language: string;
    /** Canonical of the questionnaire: `url|version`. */
    readonly questionnaire: string;
    readonly status: 'in-progress' | 'completed';
    readonly subject?: Reference;
    readonly authored: string;
    readonly source?: Reference;
    readonly item?: readonly ResponseItem[];
}
export interface ContactPoint {
    readonly system: 'phone' | 'email';
    readonly value: string;
}
export interface Patient {
    readonly resourceType: 'Patient';
    /** Holds inside the resource that contains it, and nowhere else. */
    readonly id: string;
    readonly name: readonly {
        readonly text: string;
    }[];
    readonly telecom: readonly ContactPoint[];
}
export interface Annotation {
    readonly authorReference: Reference;
    readonly time: string;
    readonly text: string;
}
export interface CommunicationRequest {
    readonly resourceType: 'CommunicationRequest';
    readonly language: string;
    readonly contained: readonly [Patient];
    readonly identifier: readonly Identifier[];
    readonly status: 'active';
    readonly priority?: 'routine' | 'urgent' | 'asap' | 'stat';
    readonly medium: readonly CodeableConcept[];
    readonly about: readonly Reference[];
    readonly payload: readonly {
        readonly contentString: string;
    }[];
    readonly authoredOn: string;
    readonly requester: Reference;
    readonly recipient: readonly Reference[];
    readonly sender?: Reference;
    readonly reasonCode?: readonly CodeableConcept[];
    readonly note?: readonly Annotation[];
}
export interface Consent {
    readonly resourceType: 'Consent';
    readonly language: string;
    readonly status: 'active';
    readonly scope: CodeableConcept;
    readonly category: readonly CodeableConcept[];
    readonly patient: Reference;
    readonly dateTime: string;
    readonly policyRule: CodeableConcept;
}
export interface BundleEntry {
    readonly fullUrl: string;
    readonly resource: CommunicationRequest | Consent | QuestionnaireResponse;
}
export interface Bundle {
    readonly resourceType: 'Bundle';
    readonly id?: string;
    readonly type: 'collection';
    readonly timestamp: string;
    readonly entry: readonly BundleEntry[];
}
