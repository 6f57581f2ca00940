import { nothing, type TemplateResult } from 'lit';
/**
 * Draws a long screen in slices, each a task of its own, so that none keeps an old phone from painting or from the next
 * touch for longer than a frame. What has to be there at once is drawn at once; what is folded at first can follow.
 */
export declare class Slices {
    #private;
    /** @param draw draws the screen once more */
    constructor(draw: () => void);
    /** Before a screen is drawn. @param size how many parts make a slice */
    begin(screen: string, size: number): void;
    /** A part of the screen; nothing until its turn has come. */
    readonly part: (draw: () => TemplateResult) => TemplateResult | typeof nothing;
    /** After a screen is drawn: waits for its next slice, if there is one. */
    follow(): Promise<void> | undefined;
    /** Draws at once what is missing: somebody wants all of it. @returns whether anything was */
    finish(): boolean;
}
