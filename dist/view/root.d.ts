import { type TemplateResult } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import type { ViewContext } from './context.js';
import { type DialogController } from './dialog.js';
interface RootView {
    readonly screen: TemplateResult;
    readonly context: ViewContext;
    readonly issues: readonly ConfigIssue[];
    readonly dialog: DialogController;
    readonly onPack: (event: Event) => void;
}
/** What stands around the screen: language, theme, the dialog, and for whoever sets up the page the issues. */
export declare function rootView({ screen, context, issues, dialog, onPack }: RootView): TemplateResult;
export {};
