/** An id as FHIR allows it. */
const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
/**
 * A text as FHIR R4 allows it in a `string`: of all white space only space, tab and line ends, so the wide space of a
 * Japanese name becomes a plain one. Strict receivers refuse the whole bundle otherwise.
 */
export const toText = (text) => text.replace(/[^\S \t\r\n]/gu, ' ');
/**
 * A moment as FHIR allows it: with seconds and offset.
 * @throws TypeError when it is not ISO 8601 with offset
 */
export const toMoment = (moment) => {
    const [, minutes, seconds = ':00', offset] = MOMENT.exec(moment) ?? [];
    if (minutes === undefined || offset === undefined) {
        throw new TypeError(`"${moment}" is not a moment with offset, such as 2026-03-01T09:05:00+01:00.`);
    }
    return minutes + seconds + offset;
};
/**
 * The id as an optional property.
 * @throws TypeError when FHIR does not allow it
 */
export const withId = (id) => {
    if (id === undefined)
        return {};
    if (!ID.test(id))
        throw new TypeError(`"${id}" is not an id: letters, digits, "-" and ".", 64 at most.`);
    return { id };
};
