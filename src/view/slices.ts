import { nothing } from 'lit';

/**
 * As much as an old phone draws in a frame, counted in remedies with their details. As a weight it gives a part a slice of
 * its own: a folded list, a topic of the library.
 */
export const SLICE = 8;

/**
 * Draws a long screen in slices, each a task of its own, so that none keeps an old phone from painting or from the next
 * touch for longer than a frame. What comes first on the screen is drawn first; what is folded comes last.
 */
export class Slices {
  readonly #draw: () => void;
  #screen = '';
  #drawn = 0;
  #asked = 0;
  #next: Promise<void> | undefined;

  /** @param draw draws the screen once more */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** Before a screen is drawn. */
  begin(screen: string): void {
    if (screen !== this.#screen) this.#drawn = 0;
    this.#screen = screen;
    this.#asked = 0;
  }

  /** A part of the screen; nothing until its turn has come. @param weight as how many remedies it counts */
  readonly part = <T>(draw: () => T, weight = 1): T | typeof nothing =>
    (this.#asked += weight) <= this.#drawn ? draw() : nothing;

  /** Whether all was drawn that was asked for so far. */
  get isWhole(): boolean {
    return this.#asked <= this.#drawn;
  }

  /** After a screen is drawn: waits for its next slice, if there is one. */
  follow(): Promise<void> | undefined {
    if (this.isWhole) {
      // What is whole stays whole, also when it gets more parts.
      this.#drawn = Infinity;
      return undefined;
    }
    return (this.#next ??= new Promise((done) => {
      // Unlike a timeout it is not slowed down in a row of them.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        this.#next = undefined;
        this.#drawn += SLICE;
        this.#draw();
        done();
      };
      port2.postMessage('');
    }));
  }

  /** Draws at once what is missing: somebody wants all of it. */
  finish(): void {
    if (this.isWhole) return;
    // Parts lie within parts, and how many is not known before they are drawn.
    this.#drawn = Infinity;
    this.#draw();
  }
}
