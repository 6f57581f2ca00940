import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SpasmAdvisorEventMap } from '../events.js';
import type { SpasmAdvisor } from '../spasm-advisor.js';
import type { SpasmAdvisorAttributes } from './attributes.js';
type Own = SpasmAdvisorAttributes & {
    'onContact-request'?: (event: SpasmAdvisorEventMap['contact-request']) => void;
    'onTriage-step'?: (event: SpasmAdvisorEventMap['triage-step']) => void;
    'onConfig-issue'?: (event: SpasmAdvisorEventMap['config-issue']) => void;
    'onAdvisor-error'?: (event: SpasmAdvisorEventMap['advisor-error']) => void;
};
type Emits = {
    [K in keyof SpasmAdvisorEventMap]: (event: SpasmAdvisorEventMap[K]) => void;
};
declare module 'vue' {
    interface GlobalComponents {
        'spasm-advisor': new () => SpasmAdvisor & {
            /** Not on the element: what a template may write. */
            $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
            /** Not on the element: what a template may listen to. */
            $emit: EmitFn<Emits>;
        };
    }
}
export {};
