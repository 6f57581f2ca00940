/** The sheet as plain text: a line a paragraph, an empty line before a heading. */
export declare function sheetText(screen: Element): string;
/**
 * Prints the sheet alone. Printing from inside would print the page of the clinic, so it goes into a frame of its own,
 * filled by DOM calls, which the strictest policy lets pass.
 * @param top whose sheet it is, and of which day
 */
export declare function printSheet(root: ParentNode, screen: Element, title: string, top: string): void;
/** Hands a file to the visitor. A page that may not download lets nothing tell: so nobody may rely on it. */
export declare function saveFile(name: string, type: string, text: string): void;
