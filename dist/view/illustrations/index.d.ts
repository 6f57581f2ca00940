import { type TemplateResult } from 'lit';
/** A shape of a drawing: its class in illustrations.styles.ts, and its path. */
export type Shape = readonly [kind: string, path: string];
/** A drawing, and what it shows to do for those who do not see it. */
export interface Picture {
    readonly alt: string;
    readonly shapes: readonly Shape[];
}
/** The drawings by id. They come as data, with a script of their own: the plan is whole without them. */
export type Pictures = Readonly<Record<string, Picture>>;
/**
 * A copy of what a script has brought: what is the page's own could find out where it was put, among the answers.
 * @throws Error for anything but drawings
 */
export declare function picturesFrom(given: unknown): Pictures;
/** A line drawing. */
export declare function illustration({ alt, shapes }: Picture): TemplateResult;
