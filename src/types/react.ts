import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SpasmAdvisor } from '../spasm-advisor.js';
import type { SpasmAdvisorAttributes, SpasmAdvisorListeners } from './attributes.js';

type Own = SpasmAdvisorAttributes & SpasmAdvisorListeners;
type Html = DetailedHTMLProps<HTMLAttributes<SpasmAdvisor>, SpasmAdvisor>;

declare module 'react' {
  // JSX looks its elements up in this namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'spasm-advisor': Omit<Html, keyof Own> & Own;
    }
  }
}
