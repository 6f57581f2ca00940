import type { SpasmAdvisor } from '../spasm-advisor.js';
import type { SpasmAdvisorAttributes, SpasmAdvisorListeners } from './attributes.js';
type Own = SpasmAdvisorAttributes & SpasmAdvisorListeners;
declare module 'svelte/elements' {
    interface SvelteHTMLElements {
        'spasm-advisor': Omit<HTMLAttributes<SpasmAdvisor>, keyof Own> & Own;
    }
}
export {};
