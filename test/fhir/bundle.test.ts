import { expect } from 'chai';
import { contactRequestSchema } from '../../src/contact/contact-request.schema.js';
import { shareChoices } from '../../src/contact/contact-request.js';
import { pack } from '../../src/content/pack.js';
import { OUTCOME_SYSTEM, toBundle, toQuestionnaire, toQuestionnaireResponse, type r4 } from '../../src/fhir/index.js';
import { assess } from '../../src/headless.js';
import { lastOf, requestOf, visit } from './fixtures.js';
import { mismatches, problemsOf } from './invariants.js';
import { errorsOf } from './validator.js';

const VISITS = 200;
const visits = Array.from({ length: VISITS }, (_, seed) => lastOf(visit(10_000 + seed)));
const questionnaire = toQuestionnaire(pack, { region: 'GB' });
const find = <T extends r4.BundleEntry['resource']['resourceType']>(bundle: r4.Bundle, type: T) =>
  bundle.entry.map(({ resource }) => resource).find(({ resourceType }) => resourceType === type) as
    Extract<r4.BundleEntry['resource'], { resourceType: T }> | undefined;
const asked = (bundle: r4.Bundle) => find(bundle, 'CommunicationRequest')!;
const calm = visits.find((response) => {
  const state = assess(pack, response);
  return state.status === 'complete' && state.disposition.acuity === 'soon';
})!;

const requests = Object.fromEntries(
  shareChoices.map((share) => [share, visits.map((response) => requestOf(response, share))]),
) as Record<(typeof shareChoices)[number], ReturnType<typeof requestOf>[]>;

describe('A contact request as a FHIR Bundle', () => {
  for (const share of shareChoices) {
    it(`is valid R4 in ${VISITS} visits that share "${share}"`, () => {
      for (const request of requests[share]) {
        expect(contactRequestSchema.safeParse(request).success).to.equal(true);
        const bundle = toBundle(request);
        expect(errorsOf(bundle), JSON.stringify(request.answers)).to.deep.equal([]);
        expect(problemsOf(bundle), JSON.stringify(request.answers)).to.deep.equal([]);
      }
    });
  }

  it('holds the same answers as the engine gives, made of the request alone', () => {
    for (const [index, response] of visits.entries()) {
      const fromRequest = find(toBundle(requests.answers[index]!), 'QuestionnaireResponse')!;
      expect(mismatches(questionnaire, fromRequest), JSON.stringify(response)).to.deep.equal([]);
      const fromEngine = toQuestionnaireResponse(pack, response, { authored: fromRequest.authored, region: 'GB' });
      const plain = ({
        status,
        questionnaire: canonical,
        authored,
        language,
        item = [],
      }: r4.QuestionnaireResponse) => ({
        status,
        canonical,
        authored,
        language,
        item: item.map(({ linkId, text, answer = [] }) => ({
          linkId,
          text,
          answer: answer.map(({ valueCoding, valueInteger }) => valueCoding?.code ?? valueInteger),
        })),
      });
      expect(plain(fromRequest)).to.deep.equal(plain(fromEngine));
    }
  });

  it('is a collection of the request and the consent, with the answers only where they are shared', () => {
    const types = (share: (typeof shareChoices)[number]) =>
      toBundle(requestOf(calm, share)).entry.map(({ resource }) => resource.resourceType);
    expect(types('contact')).to.deep.equal(['CommunicationRequest', 'Consent']);
    expect(types('outcome')).to.deep.equal(['CommunicationRequest', 'Consent']);
    expect(types('answers')).to.deep.equal(['CommunicationRequest', 'Consent', 'QuestionnaireResponse']);
  });

  it('tells nothing of the outcome or the answers where only the contact is shared', () => {
    const any = toBundle(requestOf(calm, 'contact'));
    for (const request of requests.contact) {
      const bundle = toBundle(request);
      expect(asked(bundle)).to.not.have.any.keys('priority', 'reasonCode');
      // Whatever was answered, two visits give the same bundle.
      expect(bundle).to.deep.equal(any);
    }
  });

  it('tells the outcome but no sign and no answer where the outcome is shared', () => {
    const bundle = toBundle(requestOf(calm, 'outcome'));
    expect(asked(bundle).priority).to.equal('urgent');
    expect(asked(bundle).reasonCode!.every(({ coding, text }) => coding && text === undefined)).to.equal(true);
    expect(JSON.stringify(bundle)).not.to.match(/q\d+b?-|linkId/);
  });

  it('keeps to the choice even when a request holds more than it should', () => {
    const { outcome, answers, ...rest } = requestOf(calm, 'answers');
    const contact = toBundle({ ...rest, share: 'contact', outcome, answers, summary: 'Summary' });
    expect(contact.entry).to.have.length(2);
    expect(asked(contact)).to.not.have.any.keys('priority', 'reasonCode');
    const outcomeOnly = toBundle({ ...rest, share: 'outcome', outcome, answers, summary: 'Summary' });
    expect(outcomeOnly.entry).to.have.length(2);
    expect(JSON.stringify(asked(outcomeOnly).reasonCode)).not.to.contain('text');
  });

  for (const [acuity, priority] of [
    ['self-care', 'routine'],
    ['soon', 'urgent'],
    ['urgent', 'asap'],
    ['emergency', 'stat'],
  ] as const) {
    it(`gives "${acuity}" the priority "${priority}"`, () => {
      const request = { ...requestOf(calm, 'outcome'), outcome: { acuity } };
      expect(asked(toBundle(request)).priority).to.equal(priority);
    });
  }

  it('says the outcome in codes, and what led to it in words', () => {
    const outcome = { acuity: 'soon', withinDays: 3, route: 'maternity', because: ['Pregnant', ' '] } as const;
    const bundle = toBundle({ ...requestOf(calm, 'answers'), outcome: { ...outcome, because: [...outcome.because] } });
    const coded = (code: string) => ({ coding: [{ system: OUTCOME_SYSTEM, code }] });
    expect(asked(bundle).reasonCode).to.deep.equal([
      coded('soon'),
      coded('within-3-days'),
      coded('maternity'),
      { text: 'Pregnant' },
    ]);
  });

  it('contains a patient with the name and the ways of contact, and makes up no identity', () => {
    const both = { name: 'Ada Jones', phone: '+1 555 010 0199', email: 'ada@example.com' };
    const request = asked(toBundle(requestOf(calm, 'contact', both)));
    expect(request.contained).to.deep.equal([
      {
        resourceType: 'Patient',
        id: 'patient',
        name: [{ text: 'Ada Jones' }],
        telecom: [
          { system: 'phone', value: '+1 555 010 0199' },
          { system: 'email', value: 'ada@example.com' },
        ],
      },
    ]);
    expect(request.medium.map(({ coding }) => coding![0]!.code)).to.deep.equal(['PHONE', 'EMAILWRIT']);
    const mail = asked(toBundle(requestOf(calm, 'contact', { name: 'Ada', email: 'ada@example.com' })));
    expect(mail.medium.map(({ coding }) => coding![0]!.code)).to.deep.equal(['EMAILWRIT']);
  });

  it('does not say whose answers they are, for people also ask for a child or a parent', () => {
    const bundle = toBundle(requestOf(calm, 'answers'));
    expect(asked(bundle)).to.not.have.property('subject');
    expect(find(bundle, 'QuestionnaireResponse')).to.not.have.property('subject');
    expect(find(bundle, 'QuestionnaireResponse')!.source).to.deep.equal({ display: 'Ada Jones' });
  });

  it('carries summary, message, consent, clinic and location', () => {
    const request = requestOf(calm, 'answers');
    const bundle = toBundle(request);
    const communication = asked(bundle);
    expect(communication.payload).to.deep.equal([{ contentString: request.summary }]);
    expect(communication.note?.[0]).to.include({ text: 'I can come after work.', time: request.createdAt });
    expect(communication.sender).to.deep.equal({ type: 'Organization', display: 'Harbour Spine Clinic' });
    expect(communication.about).to.deep.include({ type: 'Location', identifier: { value: 'north' } });
    expect(find(bundle, 'Consent')).to.deep.include({
      dateTime: request.consent.at,
      policyRule: { text: request.consent.text },
    });
  });

  it('leaves out what was not given', () => {
    const { clinic, location, ...rest } = requestOf(calm, 'answers', { name: 'Ada', email: 'ada@example.com' });
    expect([clinic, location]).not.to.include(undefined);
    const bundle = toBundle({ ...rest, answers: [], contact: { ...rest.contact, message: '  ' } });
    expect(asked(bundle)).to.not.have.any.keys('sender', 'note');
    expect(find(bundle, 'QuestionnaireResponse')).to.not.have.property('item');
    expect(errorsOf(bundle)).to.deep.equal([]);
    expect(problemsOf(bundle)).to.deep.equal([]);
    const nameless = toBundle({ ...rest, clinic: ' ' });
    expect(problemsOf(nameless)).to.deep.equal([]);
  });

  it('gives the same bundle for the same request, named after its id', () => {
    const request = requestOf(calm, 'answers');
    expect(toBundle(request)).to.deep.equal(toBundle(JSON.parse(JSON.stringify(request)) as typeof request));
    const urls = (requestId: string) => toBundle({ ...request, requestId }).entry.map(({ fullUrl }) => fullUrl);
    expect(urls(request.requestId)[0]).to.equal(`urn:uuid:${request.requestId}`);
    expect(asked(toBundle(request)).identifier[0]!.value).to.equal(`urn:uuid:${request.requestId}`);
    const ids = [
      request.requestId,
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      '0B9A3C1E-7F2D-4C55-9D3A-1F2E3D4C5B6B',
    ];
    const all = ids.flatMap(urls);
    expect(new Set(all).size).to.equal(ids.length * 3);
    for (const requestId of ids) expect(problemsOf(toBundle({ ...request, requestId }))).to.deep.equal([]);
  });

  it("takes the reader's own id and address of the questionnaire", () => {
    const bundle = toBundle(requestOf(calm, 'answers'), { id: 'b-1', questionnaireUrl: 'https://clinic.example/q' });
    expect(bundle.id).to.equal('b-1');
    expect(find(bundle, 'QuestionnaireResponse')!.questionnaire).to.match(/^https:\/\/clinic\.example\/q\|/);
    expect(() => toBundle(requestOf(calm, 'answers'), { id: 'b 1' })).to.throw(TypeError);
  });

  for (const [title, name, message] of [
    ['the wide space of a Japanese name', '山田\u3000太郎', 'こんにちは'],
    ['a space that does not break', 'Ada\u00a0Jones', 'a\u00a0b\u2028c'],
    ['right to left', 'שרה כהן', '\u202eabc'],
    ['emoji', '👩‍⚕️ Ada', '🙂\n\n🙂'],
    ['markup', '<b>Ada</b>', '<script>alert(1)</script>'],
    ['a formula', '=1+1', '@SUM(A1)\t-1'],
    ['10,000 characters', 'A'.repeat(200), '字'.repeat(10_000)],
  ] as const) {
    it(`stays valid with ${title}, and leaves the message as it was typed`, () => {
      const request = requestOf(calm, 'answers', { name, email: 'a@example.com', message });
      const bundle = toBundle(request);
      expect(errorsOf(bundle)).to.deep.equal([]);
      expect(problemsOf(bundle)).to.deep.equal([]);
      expect(asked(bundle).note![0]!.text).to.equal(message);
      expect(asked(bundle).contained[0].name[0]!.text).to.equal(name.replace(/[\u3000\u00a0]/g, ' '));
      expect(request.contact.name).to.equal(name);
    });
  }

  it('holds neither the hints for the spam filter nor the replay code', () => {
    const text = JSON.stringify(toBundle(requestOf(calm, 'answers')));
    expect(text).not.to.contain('replay-1').and.not.contain('userActivated');
  });
});
