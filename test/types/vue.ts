/** Compiled, never run: what a Vue template may write on the tag. */
import type { GlobalComponents } from 'vue';
import type {} from 'spasm-advisor/types/vue';

type Advisor = InstanceType<GlobalComponents['spasm-advisor']>;

export const props: Advisor['$props'] = {
  class: 'wide',
  id: 'advisor',
  'clinic-name': 'Harbour Spine Clinic',
  region: 'US',
  pack: null,
  'onContact-request': (event) => event.respondWith(Promise.resolve()),
};
// @ts-expect-error there is no such region
export const region: Advisor['$props'] = { region: 'Atlantis' };
export const listen = (emit: Advisor['$emit'], event: Parameters<NonNullable<(typeof props)['onTriage-step']>>[0]) =>
  emit('triage-step', event);
