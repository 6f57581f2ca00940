/**
 * A text as FHIR R4 allows it in a `string`: of all white space only space, tab and line ends, so the wide space of a
 * Japanese name becomes a plain one. Strict receivers refuse the whole bundle otherwise.
 */
export declare const toText: (text: string) => string;
/**
 * A moment as FHIR allows it: with seconds and offset.
 * @throws TypeError when it is not ISO 8601 with offset
 */
export declare const toMoment: (moment: string) => string;
/**
 * The id as an optional property.
 * @throws TypeError when FHIR does not allow it
 */
export declare const withId: (id: string | undefined) => {
    id?: string;
};
