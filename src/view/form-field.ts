import type { AdvisorConfig } from '../config/schema.js';
import type { ContactRequest } from '../contact/contact-request.js';

/** The advisor as a field of the page's own form, and the states that page styles can tell. */
export class FormField {
  readonly #internals: ElementInternals;
  #anchor: HTMLElement | null | undefined;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** Whether the form of the page posts what is carried. */
  isPosted({ name }: AdvisorConfig, host: Element): boolean {
    return !!name && !!this.#internals.form && !host.matches(':disabled');
  }

  /** What the form of the page posts. With an empty state: no browser is to bring it back on a device others use. */
  carry(name: string | undefined, request: ContactRequest | undefined): void {
    const entries = name && request ? new FormData() : null;
    entries?.append(name!, JSON.stringify(request));
    entries?.append(`${name}-summary`, request!.summary);
    this.#internals.setFormValue(entries, null);
  }

  /**
   * Keeps the form from being sent while the request is missing.
   * @param anchor what the browser focuses and points at instead of a field: has to be able to take the focus (else
   * Chromium blocks the form and shows nothing), and to stay for as long as the element does
   */
  check(isMissing: boolean, message?: string, anchor?: HTMLElement | null): void {
    // Once its bubble was shown, WebKit knows the first anchor by a weak pointer for good: without it the page ends.
    // https://github.com/WebKit/WebKit/pull/3648
    this.#anchor ??= anchor;
    if (isMissing && this.#anchor) this.#internals.setValidity({ valueMissing: true }, message, this.#anchor);
    else this.#internals.setValidity({});
  }

  setState(name: 'error' | 'sending', isOn: boolean): void {
    try {
      if (isOn) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    } catch {
      // Safari before 17.4 has no states; they only style.
    }
  }
}
