import { type TemplateResult } from 'lit';
import { type ViewContext } from './context.js';
import type { Handlers } from './handlers.js';
/** The first screen: one calm sentence, what to do in an emergency, Start. */
export declare function introPage(context: ViewContext, handlers: Handlers, isOther: boolean): TemplateResult;
