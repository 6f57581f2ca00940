/** Compiled, never run: the element in React 19. */
import { useRef } from 'react';
import type { ContactRequest, SpasmAdvisor } from 'spasm-advisor';
import type {} from 'spasm-advisor/types/react';

declare function send(request: ContactRequest): Promise<void>;

export function Clinic() {
  const advisor = useRef<SpasmAdvisor>(null);
  return (
    <spasm-advisor
      ref={advisor}
      className="wide"
      id="advisor"
      clinic-name="Harbour Spine Clinic"
      region="US"
      heading-level="3"
      shared-device
      pack={{ sources: [{ id: 'house', title: 'House rules' }] }}
      oncontact-request={(event) => event.respondWith(send(event.detail))}
      ontriage-step={({ detail }) => detail.step === 'outcome'}
    >
      <p>Call us.</p>
    </spasm-advisor>
  );
}

// @ts-expect-error there is no such region
export const region = <spasm-advisor region="Atlantis" />;
// @ts-expect-error there is no such attribute
export const attribute = <spasm-advisor headinglevel="3" />;
// @ts-expect-error a listener takes the event
export const listener = <spasm-advisor oncontact-request={(event: string) => event} />;
// @ts-expect-error content is no text
export const pack = <spasm-advisor pack="house.json" />;
