import { type ViewContext } from './context.js';
import type { TakeAlong } from './handlers.js';
import type { PlanView } from './plan-view.js';
/** What the visitor reads after taking something along, and the text itself where it may not have worked. */
export interface Taken {
    readonly status: string;
    readonly text?: string | undefined;
}
/**
 * Prints, copies or saves what is on the screen.
 * @param text what to copy instead of the whole screen
 */
export declare function takeAlong(way: TakeAlong, root: ParentNode, context: ViewContext, plan: PlanView | undefined, text?: string): Promise<Taken>;
