import { ReactiveElement } from 'lit';
import type { SpasmAdvisorEventMap } from './events.js';
/** Listeners that know the types of the advisor's own events. */
export declare abstract class AdvisorListeners extends ReactiveElement {
    addEventListener<K extends keyof SpasmAdvisorEventMap>(type: K, listener: (this: this, event: SpasmAdvisorEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<K extends keyof SpasmAdvisorEventMap>(type: K, listener: (this: this, event: SpasmAdvisorEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
    /** Somebody has begun to listen. */
    protected onListener(_type: string): void;
}
