import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SpasmAdvisor } from '../spasm-advisor.js';
import type { SpasmAdvisorAttributes, SpasmAdvisorListeners } from './attributes.js';
type Own = SpasmAdvisorAttributes & SpasmAdvisorListeners;
type Html = DetailedHTMLProps<HTMLAttributes<SpasmAdvisor>, SpasmAdvisor>;
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'spasm-advisor': Omit<Html, keyof Own> & Own;
        }
    }
}
export {};
