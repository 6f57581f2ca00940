/** Compiled, never run: what a Svelte template may write on the tag. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'spasm-advisor/types/svelte';

type Props = SvelteHTMLElements['spasm-advisor'];

export const props: Props = {
  class: 'wide',
  id: 'advisor',
  'clinic-name': 'Harbour Spine Clinic',
  region: 'US',
  pack: null,
  'oncontact-request': (event) => event.respondWith(Promise.resolve()),
};
// @ts-expect-error there is no such region
export const region: Props = { region: 'Atlantis' };
// @ts-expect-error there is no such attribute
export const attribute: Props = { 'clinicc-name': 'A' };
