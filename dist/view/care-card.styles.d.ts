/** The care card: a coloured head, the number, what to do, why. Colour supports the words; the words carry. */
export declare const careCardStyles: import("lit").CSSResult;
