/**
 * A plain, sensible check that lets every living address through, letters of all scripts included. It refuses what
 * could turn one address into several or into a header: white space, control characters, brackets, commas, quotes.
 */
export declare const isEmail: (text: string) => boolean;
