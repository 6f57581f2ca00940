import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import { toBundle, toQuestionnaire, toQuestionnaireResponse } from '../../src/fhir/index.js';
import { lastOf, requestOf, visit } from './fixtures.js';
import { mismatches, problemsOf } from './invariants.js';
import { errorsOf } from './validator.js';

// Proves that the other tests would see a fault: each resource here is a good one with a single thing spoilt.

/* eslint-disable @typescript-eslint/no-explicit-any -- what is spoilt fits no type */
type Loose = any;
const copy = (value: unknown): Loose => JSON.parse(JSON.stringify(value));

const authored = '2026-03-01T09:05:00+01:00';
const long = Array.from({ length: 500 }, (_, seed) => lastOf(visit(seed))).find(
  (response) =>
    Array.isArray(response['q9-medicines']) && response['q9-medicines'].length > 1 && 'q10-health' in response,
)!;
const questionnaire = toQuestionnaire(pack);
const response = toQuestionnaireResponse(pack, long, { authored });
const bundle = toBundle(requestOf(long, 'answers'));
const itemOf = (resource: Loose, linkId: string): Loose =>
  resource.item.find((item: { linkId: string }) => item.linkId === linkId);

type Fault = readonly [title: string, spoil: (resource: Loose) => void];
/** The validator throws at some of what it does not like. */
const isRefused = (resource: Loose): boolean => {
  try {
    return errorsOf(resource).length > 0;
  } catch {
    return true;
  }
};
const caughtBy = (resource: Loose): string[] => [
  ...(isRefused(resource) ? ['validator'] : []),
  ...(problemsOf(resource).length > 0 ? ['invariants'] : []),
  ...(resource.resourceType === 'QuestionnaireResponse' && mismatches(questionnaire, resource).length > 0
    ? ['questionnaire']
    : []),
];

const questionnaireFaults: Fault[] = [
  ['an unknown status', (r) => (r.status = 'ready')],
  ['no status', (r) => delete r.status],
  ['no linkId', (r) => delete r.item[0].linkId],
  ['a linkId twice', (r) => (r.item[1].linkId = r.item[0].linkId)],
  ['the type of R5', (r) => (r.item[0].type = 'coding')],
  ['an unknown property', (r) => (r.item[0].hint = 'x')],
  ['a number as text', (r) => (r.item[0].text = 5)],
  ['a text as boolean', (r) => (r.item[0].required = 'yes')],
  ['two enableWhen without enableBehavior', (r) => delete itemOf(r, 'q9-medicines').enableBehavior],
  ['an unknown operator', (r) => (itemOf(r, 'q9-medicines').enableWhen[0].operator = 'not')],
  ['an enableWhen without an answer', (r) => delete itemOf(r, 'q6b-preg').enableWhen[0].answerCoding],
  ['an enableWhen with two answers', (r) => (itemOf(r, 'q6b-preg').enableWhen[0].answerInteger = 1)],
  ['an enableWhen on a question that is not there', (r) => (itemOf(r, 'q6b-preg').enableWhen[0].question = 'q6')],
  ['an enableWhen on a later question', (r) => (itemOf(r, 'q6b-preg').enableWhen[0].question = 'q10-health')],
  ['an enableWhen on no option', (r) => (itemOf(r, 'q6b-preg').enableWhen[0].answerCoding.code = 'pregnent')],
  ['a number compared with a code', (r) => (itemOf(r, 'q6b-preg').enableWhen[0].question = 'q5-age')],
  ['an option twice', (r) => r.item[0].answerOption.push(r.item[0].answerOption[0])],
  ['a choice without options', (r) => delete r.item[0].answerOption],
  ['options without a choice', (r) => (itemOf(r, 'q5-age').answerOption = r.item[0].answerOption)],
  ['an empty list', (r) => (r.item[0].answerOption = [])],
  ['two values', (r) => (r.item[0].answerOption[0].valueString = 'x')],
  ['an empty text', (r) => (r.item[0].text = '')],
  ['a name that is no name', (r) => (r.name = 'spasm advisor')],
  ['a version with a bar', (r) => (r.version = '1|0')],
];

const responseFaults: Fault[] = [
  ['an unknown status', (r) => (r.status = 'done')],
  ['no status', (r) => delete r.status],
  ['no linkId', (r) => delete r.item[0].linkId],
  ['a linkId twice', (r) => (r.item[1].linkId = r.item[0].linkId)],
  ['a linkId of no question', (r) => (r.item[0].linkId = 'q0')],
  ['another text', (r) => (r.item[0].text = 'Something else?')],
  ['two values', (r) => (r.item[0].answer[0].valueString = 'x')],
  ['item and answer together', (r) => (r.item[0].item = [{ linkId: 'q1-now-a', text: 'x' }])],
  ['an empty list of answers', (r) => (r.item[0].answer = [])],
  ['an empty answer', (r) => (r.item[0].answer = [{}])],
  ['an answer without a value', (r) => (r.item[0].answer = [{ id: 'a' }])],
  ['the same answer twice', (r) => r.item[0].answer.push(r.item[0].answer[0])],
  ['a code of another question', (r) => (r.item[0].answer[0].valueCoding.code = 'saddle-numb')],
  ['a code of another system', (r) => (r.item[0].answer[0].valueCoding.system = 'http://loinc.org')],
  ['another label', (r) => (r.item[0].answer[0].valueCoding.display = 'No')],
  [
    'several answers to a single choice',
    (r) => {
      const { valueCoding } = questionnaire.item.find(({ linkId }) => linkId === 'q3-start')!.answerOption![0]!;
      const item = itemOf(r, 'q3-start');
      item.answer = [...item.answer, { valueCoding }, { valueCoding: { ...valueCoding, code: 'start-slow' } }];
    },
  ],
  [
    '"none" beside others',
    (r) => {
      const none = questionnaire.item[0]!.answerOption!.find(({ valueCoding }) => valueCoding.code === 'none')!;
      itemOf(r, 'q9-medicines').answer.push({ valueCoding: none.valueCoding });
    },
  ],
  [
    'an answer to a question that was not enabled',
    (r) => {
      const place = r.item.findIndex(({ linkId }: { linkId: string }) => linkId === 'q7-pattern');
      const page = questionnaire.item.find(({ linkId }) => linkId === 'q6b-preg')!;
      r.item.splice(place, 0, { linkId: page.linkId, text: page.text });
    },
  ],
  ['an age out of bounds', (r) => (itemOf(r, 'q5-age').answer[0].valueInteger = 121)],
  ['an age as text', (r) => (itemOf(r, 'q5-age').answer[0].valueInteger = '40')],
  ['half a year of age', (r) => (itemOf(r, 'q5-age').answer[0].valueInteger = 40.5)],
  ['the first question missing', (r) => r.item.shift()],
  ['another order', (r) => r.item.reverse()],
  ['another version of the questionnaire', (r) => (r.questionnaire += '0')],
  ['a date that is none', (r) => (r.authored = '1 March')],
  ['a moment without offset', (r) => (r.authored = '2026-03-01T09:05:00')],
  ['an unknown property', (r) => (r.outcome = 'soon')],
];

const request = (b: Loose): Loose => b.entry[0].resource;
const bundleFaults: Fault[] = [
  ['another type', (b) => (b.type = 'message')],
  ['no type', (b) => delete b.type],
  ['an entry with a request', (b) => (b.entry[0].request = { method: 'POST', url: 'CommunicationRequest' })],
  ['a name twice', (b) => (b.entry[1].fullUrl = b.entry[0].fullUrl)],
  ['a name in capitals', (b) => (b.entry[0].fullUrl = b.entry[0].fullUrl.toUpperCase())],
  ['a name that is no UUID', (b) => (b.entry[0].fullUrl = 'urn:uuid:1')],
  ['a reference that leads nowhere', (b) => (request(b).about[0].reference = 'urn:uuid:1')],
  ['an invented patient elsewhere', (b) => (b.entry[2].resource.subject = { reference: 'Patient/1' })],
  ['an invented identifier', (b) => (request(b).contained[0].identifier = [{ value: '1' }])],
  ['a patient that is not contained', (b) => delete request(b).contained],
  ['a contained patient nobody refers to', (b) => (request(b).contained[0].id = 'other')],
  ['an unknown priority', (b) => (request(b).priority = 'high')],
  ['no status', (b) => delete request(b).status],
  ['the intent of R5', (b) => (request(b).intent = 'proposal')],
  ['an unknown contact point', (b) => (request(b).contained[0].telecom[0].system = 'telephone')],
  ['two contents', (b) => (request(b).payload[0].contentReference = { display: 'x' })],
  ['white space that a string may not hold', (b) => (request(b).contained[0].name[0].text = 'a\u3000b')],
  ['an empty text', (b) => (request(b).payload[0].contentString = '')],
  ['a null', (b) => (request(b).sender = null)],
  ['a consent to nothing', (b) => delete b.entry[1].resource.policyRule],
  ['no category of consent', (b) => delete b.entry[1].resource.category],
  ['a response with an empty answer', (b) => (b.entry[2].resource.item[0].answer = [{}])],
  ['a moment without offset', (b) => (b.timestamp = '2026-03-01T09:05:00')],
];

for (const [title, good, faults] of [
  ['A FHIR Questionnaire', questionnaire, questionnaireFaults],
  ['A FHIR QuestionnaireResponse', response, responseFaults],
  ['A FHIR Bundle', bundle, bundleFaults],
] as const) {
  describe(`${title} with a seeded fault`, () => {
    it('was good before', () => {
      expect(caughtBy(copy(good))).to.deep.equal([]);
    });
    for (const [fault, spoil] of faults) {
      it(`is caught: ${fault}`, () => {
        const spoilt = copy(good);
        spoil(spoilt);
        expect(JSON.stringify(spoilt)).not.to.equal(JSON.stringify(good));
        expect(caughtBy(spoilt)).not.to.deep.equal([]);
      });
    }
  });
}
