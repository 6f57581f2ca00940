/** A pack that cannot be used. `message` names the first places and what belongs there. */
export declare class ContentError extends Error {
    readonly problems: readonly string[];
    constructor(problems: readonly string[]);
}
/** Far more than all the built-in content, and little enough to be read in one go. */
export declare const MOST_CHARACTERS = 262144;
export declare const MOST_VALUES = 5000;
export declare const MOST_LEVELS = 24;
/** What stands at `at` is not what belongs there. */
export declare function problem(at: string, expected: string): string;
/**
 * A copy of plain data that JSON could hold.
 * @throws ContentError for everything else
 */
export declare function plainCopy(input: unknown): unknown;
