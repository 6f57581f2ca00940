/** All of the page but the element: what must not change. */
export function page(): unknown {
  const { documentElement: root, head, body, title, styleSheets, adoptedStyleSheets, activeElement } = document;
  const attributes = [root, head, body].map((node) =>
    [...node.attributes].map(({ name, value }) => `${name}=${value}`),
  );
  return {
    attributes,
    head: head.childNodes.length,
    body: body.childNodes.length,
    title,
    sheets: [styleSheets.length, adoptedStyleSheets.length],
    focus: activeElement === body,
    address: location.href,
    history: history.length,
    scroll: [scrollX, scrollY],
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    globals: Object.keys(globalThis).length,
    prototype: Reflect.ownKeys(Object.prototype).length,
  };
}
