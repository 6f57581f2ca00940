import { type TemplateResult } from 'lit';
import { type ViewContext } from './context.js';
/** What needs help at once, with the number: first on every screen that is open to all. */
export declare function warningSigns(context: ViewContext): TemplateResult;
