import { nothing } from 'lit';
/**
 * Draws a long screen in slices, each a task of its own, so that none keeps an old phone from painting or from the next
 * touch for longer than a frame. What has to be there at once is drawn at once; what is folded at first can follow.
 */
export class Slices {
    #draw;
    #screen;
    #size;
    #drawn;
    #asked;
    #next;
    /** @param draw draws the screen once more */
    constructor(draw) {
        this.#screen = '';
        this.#size = 1;
        this.#drawn = 0;
        this.#asked = 0;
        /** A part of the screen; nothing until its turn has come. */
        this.part = (draw) => this.#asked++ < this.#drawn ? draw() : nothing;
        this.#draw = draw;
    }
    /** Before a screen is drawn. @param size how many parts make a slice */
    begin(screen, size) {
        if (screen !== this.#screen)
            this.#drawn = 0;
        this.#screen = screen;
        this.#size = size;
        this.#asked = 0;
    }
    /** After a screen is drawn: waits for its next slice, if there is one. */
    follow() {
        if (this.#asked <= this.#drawn)
            return undefined;
        return (this.#next ??= new Promise((done) => {
            // Unlike a timeout it is not slowed down in a row of them.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
                port1.close();
                this.#next = undefined;
                // The first part holds up all the others.
                this.#drawn += this.#drawn === 0 ? 1 : this.#size;
                this.#draw();
                done();
            };
            port2.postMessage('');
        }));
    }
    /** Draws at once what is missing: somebody wants all of it. @returns whether anything was */
    finish() {
        if (this.#asked <= this.#drawn)
            return false;
        // Parts lie within parts, and how many is not known before they are drawn.
        this.#drawn = Infinity;
        this.#draw();
        return true;
    }
}
