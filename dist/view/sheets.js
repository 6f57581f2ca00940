/** Style sheets for a document: those that all elements share, or, for one that did not make them, its own. */
export function sheetsFor(view, styles) {
    return styles.map((style) => {
        if (style instanceof CSSStyleSheet)
            return style;
        if (view === window)
            return style.styleSheet;
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(style.cssText);
        return sheet;
    });
}
