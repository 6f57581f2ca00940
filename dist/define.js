import { SpasmAdvisor } from './spasm-advisor.js';
import { upgradePlaceholders } from './upgrade.js';
const TAG = 'spasm-advisor';
// The first copy on a page wins. Under Node Lit brings a stand-in registry, so importing does no harm.
if (!customElements.get(TAG)) {
    customElements.define(TAG, SpasmAdvisor);
    if (globalThis.document)
        upgradePlaceholders(document, TAG);
}
