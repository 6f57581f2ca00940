/** A stretch of opening time, in minutes from Monday 00:00 of the clinic's wall clock; `to` is not included. */
export interface OpenInterval {
    readonly from: number;
    /** Later than `from`; passes the end of the week where Sunday night runs into Monday. */
    readonly to: number;
}
export type WeeklyHours = readonly OpenInterval[];
export declare const MINUTES_PER_DAY: number;
export declare const MINUTES_PER_WEEK: number;
/**
 * Reads opening hours as schema.org writes them, entries split by `;`, such as
 * `Mo-Fr 08:00-17:30; Sa 09:00-12:00,13:00-15:00`. Days without a time are open all day; a closing time before the
 * opening time is on the next day. Never throws: `hours` is null and `reason` says which entry could not be read.
 */
export declare const parseOpeningHours: (text: string) => {
    hours: WeeklyHours;
    reason?: never;
} | {
    hours: null;
    reason: string;
};
