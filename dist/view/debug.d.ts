import { type TemplateResult } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
/** For whoever sets up the page, in English: what could not be used as written, and how to mend it. */
export declare function debugPanel(issues: readonly ConfigIssue[], version: string): TemplateResult;
