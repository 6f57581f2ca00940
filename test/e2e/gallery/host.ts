/** What a page is apart from the advisor on it. Runs in the page: it must stand alone. */
export function hostState() {
  const theirs =
    /^(lit[A-Z]\w*Versions|reactiveElementVersions|reactiveElementPolyfillSupport|litPropertyMetadata|__zod_\w+)$/;
  const looks = 'color background-color font display direction letter-spacing text-align visibility opacity cursor';
  const sheets = [...document.styleSheets].map((sheet) => `${sheet.href ?? 'inline'}: ${sheet.cssRules.length}`);
  const nodes = [...document.querySelectorAll('*')]
    // The advisor itself and what it was given; and its room changes the height of what holds it, which is no matter.
    .filter((node) => !node.closest('spasm-advisor, [data-spasm-advisor]') && node.getAttribute('src') !== '/seen.js')
    .map((node) => {
      const style = getComputedStyle(node);
      const attributes = [...node.attributes].filter(({ name }) => name !== 'data-steps');
      const written = attributes.map(({ name, value }) => `${name}=${value}`).join(' ');
      return `${node.localName} ${written} | ${looks
        .split(' ')
        .map((name) => style.getPropertyValue(name))
        .join(' | ')}`;
    });
  const prototypes = [
    Object,
    Array,
    Function,
    String,
    Promise,
    EventTarget,
    Event,
    Node,
    Element,
    HTMLElement,
    Document,
  ];
  return {
    sheets,
    adopted: document.adoptedStyleSheets.length,
    globals: Reflect.ownKeys(globalThis)
      .map(String)
      .filter((name) => !theirs.test(name))
      .sort(),
    prototypes: prototypes.map((type) => `${type.name}: ${Reflect.ownKeys(type.prototype).length}`),
    nodes,
    title: document.title,
    address: location.href,
    storage: [localStorage.length, sessionStorage.length, document.cookie].join(' '),
    name: window.name,
  };
}

/** What a page is at one moment. Runs in the page. */
export function moment() {
  return {
    focus: document.activeElement?.localName ?? '',
    scroll: [Math.round(scrollX), Math.round(scrollY)].join(' '),
    history: `${history.length} ${JSON.stringify(history.state)}`,
  };
}
