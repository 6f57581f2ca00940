import type { ContactRequestInput } from '../../src/contact/contact-request.js';
import { enContact } from '../../src/i18n/locales/en-contact.js';

export const requestId = '0b9a3c1e-7f2d-4c55-9d3a-1f2e3d4c5b6a';

/** Everything there is to share; the choice in `form.share` decides what stays. */
export const fullInput: ContactRequestInput = {
  requestId,
  createdAt: '2026-03-01T09:05:00+01:00',
  clinic: 'Harbour Spine Clinic',
  form: {
    name: 'Ada Jones',
    phone: '+1 555 010 0199',
    email: 'ada@example.com',
    preferredTime: 'morning',
    message: 'I can come after work.\nThank you',
    location: 'north',
    share: 'answers',
    consent: true,
  },
  locationName: 'North Street',
  consent: { text: 'I agree.', at: '2026-03-01T09:04:00+01:00' },
  outcome: { acuity: 'soon', withinDays: 7, because: ['S-age-75'] },
  answers: [
    {
      linkId: 'q4-ill',
      question: 'Do you also have any of these?',
      answers: [],
      denied: [
        { code: 'fever', text: 'Fever' },
        { code: 'pee-burn', text: 'Burning when passing water' },
      ],
    },
    { linkId: 'q5-age', question: 'How old are you?', answers: [{ code: '77', text: '77' }], denied: [] },
    { linkId: 'q10-health', question: 'Do you have any of these?', answers: [], denied: [] },
  ],
  replayCode: 'replay-1',
  summaryText: enContact.summary,
  versions: { widget: '1.0.0', content: '1', contentHash: 'abc', lang: 'en' },
  hints: { secondsOpen: 61.4, userActivated: true },
};

export const sharing = (share: 'contact' | 'outcome' | 'answers'): ContactRequestInput => ({
  ...fullInput,
  form: { ...fullInput.form, share },
});
