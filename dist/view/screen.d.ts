import { type TemplateResult } from 'lit';
import { type ViewContext } from './context.js';
import type { Trip } from './trip.js';
export interface ScreenOptions {
    readonly context: ViewContext;
    readonly trip: Trip;
    /** The form of the page posts the request. */
    readonly isPosted: boolean;
}
/** The one screen that is up, and what holds for all of them. */
export declare function screenPage(options: ScreenOptions): TemplateResult;
