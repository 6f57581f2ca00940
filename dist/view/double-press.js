/** What systems take for one double press: as soon after the first, and as near, as a trembling finger is. */
export const WITHIN_MS = 500;
export const WITHIN_PX = 24;
/**
 * Keeps the second half of a double press from acting on the screen that the first has brought: it would tick whatever lies
 * there, unread. Keys and scripts press nothing by its place, and are left alone.
 * @param root what all presses pass
 */
export function ignoreDoublePress(root) {
    let last;
    const place = () => {
        const { screen, question } = root.querySelector('[part~="screen"]')?.dataset ?? {};
        return `${screen} ${question} ${root.querySelector('dialog')?.open}`;
    };
    root.addEventListener('click', (event) => {
        const { detail, timeStamp: at, clientX: x, clientY: y, target } = event;
        if (detail === 0)
            return;
        const { action } = target.closest('[data-action]')?.dataset ?? {};
        const press = { at, x, y, place: place(), action };
        const { place: before } = last ?? press;
        const isSecond = !!last && at - last.at < WITHIN_MS && Math.abs(x - last.x) < WITHIN_PX && Math.abs(y - last.y) < WITHIN_PX;
        // Several steps back, one press each, are meant.
        const isMeant = press.place === before || (action === 'back' && last?.action === 'back');
        last = press;
        if (!isSecond || isMeant)
            return;
        // A third press may follow.
        last = { ...press, place: before };
        event.preventDefault();
        event.stopImmediatePropagation();
    }, true);
}
