import { html } from 'lit';
import { moveFocus } from './focus.js';
/** The screen in its dialog, and the button that opens it. */
export function dialogFrame(content, { intro, dialog }, acts) {
    return html `<button
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
    #host;
    #root;
    #isShown = false;
    #opener;
    constructor(host, root, guard) {
        this.#host = host;
        this.#root = root;
        this.acts = {
            onLaunch: guard((event) => {
                this.#opener = event.currentTarget;
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
    show() {
        this.#isShown = this.#host.isConnected;
        if (!this.#host.isUpdatePending)
            this.#follow();
    }
    close() {
        this.#isShown = false;
        this.#dialog?.close();
    }
    /** Focuses the button of a closed dialog; false where there is none. */
    focus() {
        const isClosed = this.#dialog?.open === false;
        if (isClosed)
            this.#root().querySelector('button').focus();
        return isClosed;
    }
    #follow() {
        const dialog = this.#dialog;
        this.#isShown &&= !!dialog;
        if (!this.#isShown || dialog.open)
            return;
        dialog.showModal();
        moveFocus(dialog, { to: 'heading' });
    }
    #onClose() {
        this.#isShown = !!this.#dialog?.open;
        // Safari gives a button no focus when it is clicked, so it could not give it back.
        if (!this.#isShown)
            this.#opener?.focus();
        this.#opener = undefined;
    }
    get #dialog() {
        return this.#root()?.querySelector('dialog');
    }
}
