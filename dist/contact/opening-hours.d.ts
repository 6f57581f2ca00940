import { type WeeklyHours } from '../formats/hours.js';
/** A moment of the clinic's week, on its wall clock. */
export interface WeekMoment {
    /** 1 Monday to 7 Sunday, as ISO 8601 counts. */
    readonly weekday: number;
    /** Minutes after midnight, 0 to 1439. */
    readonly minutes: number;
    /** The same as `HH:MM`. */
    readonly time: string;
    /** Calendar days from now: 0 today, 1 tomorrow. */
    readonly daysAhead: number;
}
export type OpeningStatus = 
/** `until` is missing where the clinic never closes. */
{
    readonly state: 'open';
    readonly until?: WeekMoment;
} | {
    readonly state: 'closed';
    readonly opens?: WeekMoment;
};
/**
 * Whether the clinic is open at a moment, and when that changes, by the wall clock of its time zone: a clinic that opens
 * at 08:00 does so on both sides of a clock change. Knows no public holidays; the page says so in words.
 * @param timeZone IANA name; undefined means the zone of the machine this runs on (the visitor's)
 * @param epochMs the moment, in milliseconds since 1970
 * @returns null for a zone or a moment that does not exist
 */
export declare const openingStatus: (hours: WeeklyHours, timeZone: string | undefined, epochMs: number) => OpeningStatus | null;
/**
 * Milliseconds until what is said of the hours may be something else: the clinic opens or closes, or a day begins.
 * Undefined where nothing ever changes.
 */
export declare const untilNextChange: (hours: WeeklyHours, timeZone: string | undefined, epochMs: number) => number | undefined;
