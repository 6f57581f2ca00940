import { attributeNames } from './config/schema.js';
const MARK = 'data-spasm-advisor';
/**
 * Some editors strip tags they do not know. What carries `data-spasm-advisor`, now or later, is replaced by the element:
 * `data-phone` becomes `phone`, other attributes and the children stay as they are.
 */
export function upgradePlaceholders(page, tag) {
    const selector = `[${MARK}]:not(${tag})`;
    const replace = (placeholder) => {
        // Taken away meanwhile: it keeps its content, in case it comes back.
        if (!placeholder.isConnected)
            return;
        const element = page.createElement(tag);
        for (const attribute of placeholder.attributes) {
            const name = attribute.name.replace(/^data-/, '');
            if (name !== attribute.name && attributeNames.includes(name))
                element.setAttribute(name, attribute.value);
            // Under a strict policy no script may set inline styles or handlers.
            else if (attribute.name !== MARK && !/^(style|on)/.test(name))
                element.setAttributeNode(attribute.cloneNode());
        }
        element.append(...placeholder.childNodes);
        placeholder.replaceWith(element);
    };
    const upgrade = (root) => {
        if (!(root instanceof Element) && root !== page)
            return;
        if (root instanceof Element && root.matches(selector))
            return replace(root);
        for (const placeholder of root.querySelectorAll(selector))
            replace(placeholder);
    };
    const watch = () => {
        upgrade(page);
        new MutationObserver((records) => {
            for (const { target, addedNodes, type } of records)
                (type === 'attributes' ? [target] : addedNodes).forEach(upgrade);
        }).observe(page, { subtree: true, childList: true, attributeFilter: [MARK] });
    };
    // While the page is still being read, a placeholder may not have its children yet.
    if (page.readyState === 'loading')
        page.addEventListener('DOMContentLoaded', watch, { once: true });
    else
        watch();
}
