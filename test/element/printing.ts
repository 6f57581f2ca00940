/** Catches the sheet that is printed next, in place of the browser's dialog; `restore` lets it print again. */
export function catchPrint(): { printed: Promise<Document>; restore: () => void } {
  const descriptor = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  const restore = () => void Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', descriptor);
  const printed = new Promise<Document>((resolve) => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = descriptor.get!.call(this) as Window;
        view.print = () => resolve(view.document);
        return view;
      },
    });
  });
  return { printed, restore };
}
