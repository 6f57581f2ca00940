import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { moveFocus } from './focus.js';
import type { Guard } from './guard.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly isUpdatePending: boolean;
}

interface DialogActs {
  readonly onLaunch: (event: Event) => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** The screen in its dialog, and the button that opens it. */
export function dialogFrame(content: TemplateResult, { intro, dialog }: Locale, acts: DialogActs): TemplateResult {
  return html`<button
      type="button"
      part="launcher button button-primary"
      class="button primary"
      aria-haspopup="dialog"
      @click=${acts.onLaunch}
    >
      ${dialog.open}
    </button>
    <dialog part="dialog" aria-label=${intro.heading} @close=${acts.onClose}>
      <div class="close">
        <button type="button" part="button" class="button secondary" data-action="close" @click=${acts.onLeave}>
          ${dialog.close}
        </button>
      </div>
      <div class="scroller" tabindex="-1">${content}</div>
    </dialog>`;
}

/** The launcher and the native modal dialog of `display="dialog"`. Only the visitor or the page opens it. */
export class DialogController {
  readonly acts: DialogActs;
  readonly #host: Host;
  readonly #root: () => ParentNode | undefined;
  #isShown = false;
  #opener: HTMLElement | undefined;

  constructor(host: Host, root: () => ParentNode | undefined, guard: Guard) {
    this.#host = host;
    this.#root = root;
    this.acts = {
      onLaunch: guard((event: Event) => {
        this.#opener = event.currentTarget as HTMLElement;
        this.show();
      }),
      onLeave: guard(() => this.close()),
      onClose: guard(() => this.#onClose()),
    };
    host.addController({
      // What is left of the dialog when the element is moved is no modal one any more.
      hostDisconnected: () => this.close(),
      hostUpdated: () => this.#follow(),
    });
  }

  show(): void {
    this.#isShown = this.#host.isConnected;
    if (!this.#host.isUpdatePending) this.#follow();
  }

  close(): void {
    this.#isShown = false;
    this.#dialog?.close();
  }

  /** Focuses the button of a closed dialog; false where there is none. */
  focus(): boolean {
    const isClosed = this.#dialog?.open === false;
    if (isClosed) this.#root()!.querySelector('button')!.focus();
    return isClosed;
  }

  #follow(): void {
    const dialog = this.#dialog;
    this.#isShown &&= !!dialog;
    if (!this.#isShown || dialog!.open) return;
    dialog!.showModal();
    moveFocus(dialog!, { to: 'heading' });
  }

  #onClose(): void {
    this.#isShown = !!this.#dialog?.open;
    // Safari gives a button no focus when it is clicked, so it could not give it back.
    if (!this.#isShown) this.#opener?.focus();
    this.#opener = undefined;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#root()?.querySelector('dialog');
  }
}
