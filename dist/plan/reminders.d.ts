/** A moment to be reminded of, in the visitor's own time of day. */
export interface Reminder {
    /** In milliseconds since 1970. */
    readonly at: number;
    readonly title: string;
    readonly text: string;
}
/** A day as many days after `now` as given, at nine in the morning of the visitor's own clock. */
export declare function morningAfter(now: number, days: number): number;
/**
 * Reminders as a calendar file (RFC 5545). It holds the given words and times and nothing else.
 * @param now when it is made, in milliseconds since 1970
 * @param id makes the entries unique, so that a second file does not replace the first
 */
export declare function calendarFile(reminders: readonly Reminder[], now: number, id: string): string;
