import type { r4 } from '../../src/fhir/index.js';

/**
 * What the validator does not see. Each problem is one line, path first; none means that all is well.
 * The names in brackets are those of the invariants in FHIR R4.
 */

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Elements that are texts wherever they stand; the validator lets numbers through. */
const TEXTS = ['text', 'display', 'code', 'system', 'linkId', 'title', 'version', 'url', 'contentString'];
const repeated = (values: readonly unknown[]): unknown[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

/** Any resource: nothing empty, one value each, strings as R4 allows them, references that lead somewhere. */
function checkTree(value: unknown, path: string): string[] {
  if (value === null || value === undefined || value === '') return [`${path}: empty`];
  if (typeof value === 'string') {
    const isMarkdown = /note\[\d+\]\.text$/.test(path);
    return isMarkdown || /^[ \r\n\t\S]+$/.test(value) ? [] : [`${path}: white space that a string may not hold`];
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${path}: empty`];
    return value.flatMap((entry, place) => checkTree(entry, `${path}[${place}]`));
  }
  if (!isNode(value)) return [];
  const keys = Object.keys(value);
  if (keys.length === 0) return [`${path}: empty`];
  const choices = ['value', 'content'].map((name) =>
    keys.filter((key) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))),
  );
  const noText = TEXTS.filter((key) => key in value && typeof value[key] !== 'string');
  return [
    ...choices.filter((choice) => choice.length > 1).map((choice) => `${path}: ${choice.join(' and ')}`),
    ...noText.map((key) => `${path}.${key}: no text`),
    ...keys.flatMap((key) => checkTree(value[key], `${path}.${key}`)),
  ];
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isNode(value)) return [];
  const own = typeof value['reference'] === 'string' ? [value['reference']] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

function checkQuestionnaire(questionnaire: Node): string[] {
  const items = list(questionnaire['item']);
  const ids = items.map((item) => item['linkId']);
  const version = String(questionnaire['version']);
  return [
    ...repeated(ids).map((id) => `linkId ${String(id)} twice (que-2)`),
    ...(/^[A-Z]([A-Za-z0-9_]){0,254}$/.test(String(questionnaire['name'])) ? [] : ['name is no name (que-0)']),
    ...(`${String(questionnaire['url'])}${version}`.includes('|') ? ['url or version holds a "|"'] : []),
    ...items.flatMap((item, place) => checkItem(item, items.slice(0, place))),
  ];
}

function checkItem(item: Node, earlier: Node[]): string[] {
  const path = `item ${String(item['linkId'])}`;
  const rows = list(item['enableWhen']);
  const options = list(item['answerOption']).map((option) => option['valueCoding'] as r4.Coding | undefined);
  return [
    ...(rows.length > 1 && !item['enableBehavior'] ? [`${path}: enableWhen without enableBehavior (que-12)`] : []),
    ...(item['type'] === 'choice' && options.length === 0 ? [`${path}: a choice of nothing`] : []),
    ...(item['type'] !== 'choice' && options.length > 0 ? [`${path}: options without a choice (que-5)`] : []),
    ...repeated(options.map((option) => option?.code)).map((code) => `${path}: option ${String(code)} twice`),
    ...rows.flatMap((row) => {
      const answers = Object.keys(row).filter((key) => key.startsWith('answer'));
      const question = earlier.find((candidate) => candidate['linkId'] === row['question']);
      if (answers.length !== 1) return [`${path}: enableWhen with ${answers.length} answers`];
      if (!question) return [`${path}: enableWhen asks for ${String(row['question'])}, which is no earlier item`];
      const coding = row['answerCoding'] as r4.Coding | undefined;
      const isOffered = list(question['answerOption']).some((option) => {
        const { system, code } = option['valueCoding'] as r4.Coding;
        return coding?.system === system && coding?.code === code;
      });
      if (question['type'] === 'choice' && !isOffered)
        return [`${path}: enableWhen asks for an answer nobody can give`];
      return question['type'] === 'integer' && typeof row['answerInteger'] !== 'number'
        ? [`${path}: enableWhen compares a number with something else`]
        : [];
    }),
  ];
}

function checkResponse(response: Node): string[] {
  const items = list(response['item']);
  return [
    ...(MOMENT.test(String(response['authored'])) ? [] : ['authored without seconds or offset']),
    ...repeated(items.map((item) => item['linkId'])).map((id) => `linkId ${String(id)} twice`),
    ...items.flatMap((item) => {
      const path = `item ${String(item['linkId'])}`;
      const answers = Array.isArray(item['answer']) ? (item['answer'] as unknown[]) : [];
      return [
        ...(item['item'] && item['answer'] ? [`${path}: item and answer together (qrs-1)`] : []),
        ...answers.flatMap((answer) =>
          isNode(answer) && Object.keys(answer).some((key) => /^value[A-Z]/.test(key)) ? [] : [`${path}: empty answer`],
        ),
        ...repeated(answers.map((answer) => JSON.stringify(answer))).map(
          (answer) => `${path}: ${String(answer)} twice`,
        ),
      ];
    }),
  ];
}

function checkContained(resource: Node): string[] {
  const contained = list(resource['contained']);
  const wanted = new Set(references(resource).filter((reference) => reference.startsWith('#')));
  const ids = contained.map(({ id }) => `#${String(id)}`);
  return [
    ...ids.filter((id) => !wanted.has(id)).map((id) => `contained ${id} is not referred to (dom-3)`),
    ...[...wanted].filter((id) => !ids.includes(id)).map((id) => `${id} is not contained (ref-1)`),
    ...contained.filter((inner) => inner['contained']).map(() => 'contained in contained (dom-2)'),
    ...contained.filter((inner) => inner['identifier']).map(() => 'an identifier that nobody gave'),
  ];
}

function checkBundle(bundle: Node): string[] {
  const entries = list(bundle['entry']);
  const urls = entries.map(({ fullUrl }) => String(fullUrl));
  const resources = entries.map(({ resource }) => (isNode(resource) ? resource : {}));
  const outward = resources.flatMap(references).filter((reference) => !reference.startsWith('#'));
  return [
    ...(bundle['type'] === 'collection' ? [] : ['not a collection']),
    ...(MOMENT.test(String(bundle['timestamp'])) ? [] : ['timestamp without seconds or offset']),
    ...urls.filter((url) => !URN.test(url)).map((url) => `${url} is no urn:uuid in lower case`),
    ...repeated(urls).map((url) => `${String(url)} twice (bdl-7)`),
    ...entries.flatMap((entry) =>
      ['request', 'response', 'search']
        .filter((key) => key in entry)
        .map((key) => `${key} in a collection (bdl-2 to 4)`),
    ),
    ...outward.filter((reference) => !urls.includes(reference)).map((reference) => `${reference} leads nowhere`),
    ...resources.flatMap((resource) => checkByType(resource)),
  ];
}

function checkByType(resource: Node): string[] {
  const own: Record<string, ((resource: Node) => string[]) | undefined> = {
    Questionnaire: checkQuestionnaire,
    QuestionnaireResponse: checkResponse,
    Bundle: checkBundle,
    Consent: ({ policy, policyRule }) => (policy || policyRule ? [] : ['neither policy nor policyRule (ppc-1)']),
  };
  const contained = resource['resourceType'] === 'Bundle' ? [] : checkContained(resource);
  return [...contained, ...(own[String(resource['resourceType'])]?.(resource) ?? [])];
}

export function problemsOf(resource: unknown): string[] {
  if (!isNode(resource)) return ['no resource'];
  return [...checkTree(resource, String(resource['resourceType'])), ...checkByType(resource)];
}

/** What an item of a questionnaire has been answered with. */
type Given = ReadonlyMap<string, readonly r4.ResponseAnswer[]>;

/** Whether R4 would show the item, given the answers. `!=` means that no answer is this one. */
export function isEnabled(item: r4.QuestionnaireItem, given: Given): boolean {
  if (!item.enableWhen) return true;
  const results = item.enableWhen.map(({ question, operator, answerCoding, answerInteger }) => {
    const answers = given.get(question) ?? [];
    const isSame = ({ valueCoding }: r4.ResponseAnswer) =>
      valueCoding?.code === answerCoding?.code && valueCoding?.system === answerCoding?.system;
    if (operator === '=') return answers.some(isSame);
    if (operator === '!=') return !answers.some(isSame);
    return answers.some(({ valueInteger = NaN }) =>
      operator === '>=' ? valueInteger >= answerInteger! : valueInteger < answerInteger!,
    );
  });
  return item.enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean);
}

export const givenIn = ({ item = [] }: r4.QuestionnaireResponse): Given =>
  new Map(item.map(({ linkId, answer = [] }) => [linkId, answer]));

const extensionOf = ({ extension = [] }: { extension?: readonly r4.Extension[] }, name: string) =>
  extension.find(({ url }) => url.endsWith(`/${name}`));

/** Holds a response against its questionnaire, as a clinic's own server would. */
export function mismatches(questionnaire: r4.Questionnaire, response: r4.QuestionnaireResponse): string[] {
  const given = givenIn(response);
  const order = questionnaire.item.map(({ linkId }) => linkId);
  const places = (response.item ?? []).map(({ linkId }) => order.indexOf(linkId));
  const isMissing = (item: r4.QuestionnaireItem) =>
    response.status === 'completed' && item.required && isEnabled(item, given) && !given.get(item.linkId)?.length;
  return [
    ...(response.questionnaire === `${questionnaire.url}|${questionnaire.version}` ? [] : ['another questionnaire']),
    ...(places.every((place, index) => index === 0 || place > places[index - 1]!) ? [] : ['out of order']),
    ...questionnaire.item.filter(isMissing).map(({ linkId }) => `${linkId}: required and not answered`),
    ...(response.item ?? []).flatMap((entry) => {
      const item = questionnaire.item.find(({ linkId }) => linkId === entry.linkId);
      if (!item) return [`${entry.linkId}: no such question`];
      const answers = entry.answer ?? [];
      return [
        ...(entry.text === item.text ? [] : [`${entry.linkId}: another question`]),
        ...(isEnabled(item, given) ? [] : [`${entry.linkId}: answered, though not enabled`]),
        ...(answers.length > 1 && !item.repeats ? [`${entry.linkId}: several answers`] : []),
        ...answers.flatMap((answer) => misfits(item, answer, answers.length)),
      ];
    }),
  ];
}

function misfits(
  item: r4.QuestionnaireItem,
  { valueCoding, valueInteger }: r4.ResponseAnswer,
  count: number,
): string[] {
  if (item.type === 'integer') {
    const [low, high] = ['minValue', 'maxValue'].map((name) => extensionOf(item, name)?.valueInteger);
    const fits = Number.isInteger(valueInteger) && valueInteger! >= low! && valueInteger! <= high!;
    return fits ? [] : [`${item.linkId}: ${String(valueInteger)} is no answer`];
  }
  const option = item.answerOption?.find(
    (candidate) =>
      candidate.valueCoding.code === valueCoding?.code && candidate.valueCoding.system === valueCoding?.system,
  );
  if (!option) return [`${item.linkId}: ${String(valueCoding?.code)} is no option`];
  const isExclusive = extensionOf(option, 'questionnaire-optionExclusive')?.valueBoolean === true;
  const { display } = valueCoding ?? {};
  return [
    ...(isExclusive && count > 1 ? [`${item.linkId}: ${option.valueCoding.code} beside others`] : []),
    ...(display === undefined || display === option.valueCoding.display
      ? []
      : [`${item.linkId}: ${option.valueCoding.code} with another label`]),
  ];
}
