import { nothing } from 'lit';
/**
 * As much as an old phone draws in a frame, counted in remedies with their details. As a weight it gives a part a slice of
 * its own: a folded list, a topic of the library.
 */
export declare const SLICE = 8;
/**
 * Draws a long screen in slices, each a task of its own, so that none keeps an old phone from painting or from the next
 * touch for longer than a frame. What comes first on the screen is drawn first; what is folded comes last.
 */
export declare class Slices {
    #private;
    /** @param draw draws the screen once more */
    constructor(draw: () => void);
    /** Before a screen is drawn. */
    begin(screen: string): void;
    /** A part of the screen; nothing until its turn has come. @param weight as how many remedies it counts */
    readonly part: <T>(draw: () => T, weight?: number) => T | typeof nothing;
    /** Whether all was drawn that was asked for so far. */
    get isWhole(): boolean;
    /** After a screen is drawn: waits for its next slice, if there is one. */
    follow(): Promise<void> | undefined;
    /** Draws at once what is missing: somebody wants all of it. */
    finish(): void;
}
