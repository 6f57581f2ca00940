import { ReactiveElement } from 'lit';
import type { SpasmAdvisorEventMap } from './events.js';

type Listener = EventListenerOrEventListenerObject | ((event: never) => unknown) | null;

/** Listeners that know the types of the advisor's own events. */
export abstract class AdvisorListeners extends ReactiveElement {
  override addEventListener<K extends keyof SpasmAdvisorEventMap>(
    type: K,
    listener: (this: this, event: SpasmAdvisorEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(type: string, listener: Listener, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener as EventListener, options);
    this.onListener(type);
  }

  override removeEventListener<K extends keyof SpasmAdvisorEventMap>(
    type: K,
    listener: (this: this, event: SpasmAdvisorEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(type: string, listener: Listener, options?: boolean | EventListenerOptions): void {
    super.removeEventListener(type, listener as EventListener, options);
  }

  /** Somebody has begun to listen. */
  protected onListener(_type: string): void {}
}
