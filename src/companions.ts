import type { Pictures } from './view/illustrations/index.js';

/**
 * What further scripts of the page bring for all of its advisors. They load in either order, so this is the one thing
 * kept by the class and not by an element: what has come waits here for advisors to come, and those that are there are
 * told. Who leaves the page is let go of.
 */
export class Companions {
  readonly #live = new Set<() => void>();
  #pictures: Pictures = {};

  get pictures(): Pictures {
    return this.#pictures;
  }

  addPictures(pictures: Pictures): void {
    this.#pictures = { ...this.#pictures, ...pictures };
    this.#tell();
  }

  /** @param onNews is called with everything that comes, until `leave` */
  join(onNews: () => void): void {
    this.#live.add(onNews);
  }

  leave(onNews: () => void): void {
    this.#live.delete(onNews);
  }

  #tell(): void {
    for (const onNews of this.#live) onNews();
  }
}
