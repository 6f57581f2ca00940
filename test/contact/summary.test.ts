import { expect } from 'chai';
import { buildContactRequest } from '../../src/contact/contact-request.js';
import { contactSummary, type SummaryInput, type SummaryText } from '../../src/contact/summary.js';
import { enContact } from '../../src/i18n/locales/en-contact.js';
import { requestId, sharing } from './fixtures.js';

const text: SummaryText = enContact.summary;
const input: SummaryInput = {
  requestId,
  createdAt: '2026-03-01T09:05:00+01:00',
  contact: { name: 'Ada', phone: '555 010 0199' },
  share: 'outcome',
  lang: 'en',
};

describe('the summary a receptionist reads', () => {
  it('says who, how to reach, when, where, how urgent, yes and no, in that order', () => {
    expect(buildContactRequest(sharing('answers')).summary).to.equal(
      [
        'Contact request for Harbour Spine Clinic: back pain or spasm',
        'Name: Ada Jones',
        'Phone: +1 555 010 0199',
        'E-mail: ada@example.com',
        'Best time: morning',
        'Location: North Street',
        'Advice given: be seen within 7 days (soon)',
        'Shared: contact details, the advice given and all answers.',
        '',
        'Said yes to:',
        '- How old are you? 77',
        '',
        'Message:',
        '> I can come after work.',
        '> Thank you',
        '',
        'Said no to:',
        '- Do you also have any of these? Fever; Burning when passing water',
        '',
        'Not answered:',
        '- Do you have any of these?',
        '',
        'Written 2026-03-01 09:05 (+01:00), the time of the sender',
        `Request ${requestId}`,
      ].join('\n'),
    );
  });

  it('says that the advice was shared without the answers', () => {
    const { summary } = buildContactRequest(sharing('outcome'));
    expect(summary).to.contain('be seen within 7 days').and.to.contain('Answers were not shared');
    expect(summary).to.not.match(/Said|77|Fever|S-age-75/);
  });

  it('says nothing of answers and advice when only contact details were shared, and that they were not', () => {
    const { summary } = buildContactRequest(sharing('contact'));
    expect(summary).to.contain('contact details only');
    expect(summary).to.not.match(/Said|77|Fever|Advice given|soon|days/);
  });

  it('says when the answers are about somebody else, but not when they are not shared', () => {
    const about = (share: 'contact' | 'outcome' | 'answers') =>
      buildContactRequest({ ...sharing(share), isForOther: true }).summary.includes('About somebody else');
    expect([about('contact'), about('outcome'), about('answers')]).to.deep.equal([false, true, true]);
    expect(buildContactRequest(sharing('answers')).summary).to.not.contain('somebody else');
  });

  it('says that no sign was ticked when none was', () => {
    expect(contactSummary({ ...input, share: 'answers', answers: [] }, text)).to.contain(
      '- none of the signs asked about',
    );
  });

  for (const [acuity, words] of [
    ['urgent', 'be seen today (urgent)'],
    ['self-care', 'care for it at home for now (self-care)'],
    ['emergency', 'get emergency help now (emergency)'],
  ] as const) {
    it(`puts ${acuity} in plain words`, () =>
      expect(contactSummary({ ...input, outcome: { acuity } }, text)).to.contain(`Advice given: ${words}`));
  }

  it('names the maternity unit where the advice did', () => {
    const outcome = { acuity: 'soon', withinDays: 3, route: 'maternity' } as const;
    expect(contactSummary({ ...input, outcome }, text)).to.contain(
      'be seen within 3 days (soon) - by the maternity unit',
    );
  });

  it('takes the plural form of the language, and the general one where a form or the language is missing', () => {
    const soon = (withinDays: number, lang: string) =>
      contactSummary({ ...input, lang, outcome: { acuity: 'soon', withinDays } }, text);
    expect(soon(1, 'en')).to.contain('within 1 day (');
    expect(soon(3, 'ar-EG')).to.contain('within ٣ days (');
    expect(soon(3, 'not a language')).to.contain('within 3 days (');
  });

  it('lets nobody write a line of their own into it', () => {
    const forged = contactSummary(
      {
        ...input,
        share: 'answers',
        contact: {
          name: 'Ada\nAdvice given: none',
          phone: '555 010 0199',
          message: 'x\nRequest 1\r\nName: y\u2028Sent z',
        },
        answers: [{ linkId: 'a', question: 'Q?\nName: z', answers: [{ code: 'b', text: 'B\nName: z' }], denied: [] }],
      },
      text,
    );
    const lines = forged.split('\n');
    expect(lines.filter((line) => line.startsWith('Name:'))).to.deep.equal(['Name: Ada Advice given: none']);
    expect(lines.filter((line) => line.startsWith('Request '))).to.have.length(1);
    expect(lines).to.include.members(['> x', '> Request 1', '> Name: y', '> Sent z', '- Q? Name: z B Name: z']);
  });

  it('leaves markup, formulas and placeholders in what was typed as they are', () => {
    const name = '=1+1 <b>{clinic}</b> $& {id}';
    const made = contactSummary({ ...input, clinic: '$& {days} {id}', contact: { name, phone: '555 010 0199' } }, text);
    expect(made).to.contain(`Name: ${name}`).and.to.contain('Contact request for $& {days} {id}: back');
  });

  it('keeps a message of 10,000 characters whole, after the facts', () => {
    const message = 'long '.repeat(2_000);
    const lines = contactSummary({ ...input, contact: { ...input.contact, message } }, text).split('\n');
    expect(lines).to.include(`> ${message}`);
    expect(lines.findIndex((line) => line.startsWith('Phone'))).to.be.lessThan(lines.indexOf(`> ${message}`));
  });
});
