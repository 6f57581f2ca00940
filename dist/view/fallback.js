import { careNumbers } from '../config/regions.js';
/**
 * What stands when something inside has failed: the clinic's own content of the tag, and the numbers where that has none.
 * Built by plain DOM calls, since templates are what may have failed.
 */
export function fallback(host, config) {
    const screen = document.createElement('div');
    screen.setAttribute('part', 'screen');
    screen.dataset['screen'] = 'error';
    // The page's own words keep the page's own look.
    screen.append(document.createElement('slot'));
    if (!hasNumber(host, config))
        screen.append(numbers(config));
    return screen;
}
/** Whether the content that will show has a number to call: a call link, or the emergency number in its words. */
function hasNumber(host, config) {
    const emergency = careNumbers(config ?? {}).emergency.map(({ href }) => href.replace(/\D/g, ''));
    const numbers = new RegExp(`(^|\\D)(${emergency.join('|')})(\\D|$)`);
    return [...host.childNodes].some((node) => {
        const { localName = '', slot = '', hidden = false } = node;
        const isShown = node.nodeType !== 8 && !slot && !hidden && !/^(script|style|template)$/.test(localName);
        if (!isShown)
            return false;
        const hasLink = node instanceof Element && (node.matches('a[href^="tel:"]') || node.querySelector('a[href^="tel:"]'));
        return Boolean(hasLink) || numbers.test(node.textContent ?? '');
    });
}
function numbers(config) {
    const root = document.createElement('div');
    root.className = `root theme-${config?.theme ?? 'auto'}`;
    const inner = document.createElement('div');
    inner.className = 'screen';
    const list = document.createElement('ul');
    list.className = 'calls';
    const { emergency } = careNumbers(config ?? {});
    for (const { display, href } of [...emergency, ...(config?.phone ? [config.phone] : [])]) {
        const link = document.createElement('a');
        link.className = `button call ${href === config?.phone?.href ? 'primary' : 'emergency'}`;
        link.href = href;
        link.textContent = display;
        link.dataset['action'] = 'call';
        const item = document.createElement('li');
        item.append(link);
        list.append(item);
    }
    inner.append(list);
    root.append(inner);
    return root;
}
