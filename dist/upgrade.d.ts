/**
 * Some editors strip tags they do not know. What carries `data-spasm-advisor`, now or later, is replaced by the element:
 * `data-phone` becomes `phone`, other attributes and the children stay as they are.
 */
export declare function upgradePlaceholders(page: Document, tag: string): void;
