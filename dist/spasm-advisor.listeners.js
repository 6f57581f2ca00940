import { ReactiveElement } from 'lit';
/** Listeners that know the types of the advisor's own events. */
export class AdvisorListeners extends ReactiveElement {
    addEventListener(type, listener, options) {
        super.addEventListener(type, listener, options);
        this.onListener(type);
    }
    removeEventListener(type, listener, options) {
        super.removeEventListener(type, listener, options);
    }
    /** Somebody has begun to listen. */
    onListener(_type) { }
}
