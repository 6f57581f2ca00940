/**
 * `npm run book`: writes `demo/reviewers-book.html`, everything a clinician has to read before the content may be used,
 * on one page to print and sign. It is generated from the shipped content, the same each time, and compared by a test.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { neutralRegion, regions, type Region } from '../src/config/regions.js';
import { conflicts } from '../src/content/conflicts.js';
import { contentHash } from '../src/content/hash.js';
import { library } from '../src/content/library/index.js';
import { pack } from '../src/content/pack.js';
import { AGE } from '../src/content/questionnaire.js';
import type { Condition, Quantity, Remedy } from '../src/content/schema.js';
import { conflictNotes, conflicts as conflictTexts } from '../src/content/text/en/conflicts.js';
import { library as libraryText } from '../src/content/text/en/library.js';
import { rules as ruleReasons } from '../src/content/text/en/rules.js';
import { checkedWords, sourceKinds } from '../src/content/text/en/sources.js';
import { quantityWords } from '../src/i18n/quantity.js';
import { quantityFormat, sentences } from '../src/view/context.js';
import { knownLimits, openPoints } from './book-words.js';
import { contextFor } from './strings.js';

export const BOOK = fileURLToPath(new URL('../demo/reviewers-book.html', import.meta.url));

type Numbers = Readonly<Record<string, Quantity>> | undefined;

/** Text that is HTML already. */
class Html {
  constructor(readonly code: string) {}
}
type Part = string | number | Html | undefined | false | readonly Part[];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.code;
  return typeof part === 'object' ? part.map(render).join('') : escape(String(part));
}
/** Every value is escaped unless it is `Html`. */
const html = (strings: TemplateStringsArray, ...values: Part[]): Html =>
  new Html(strings.map((string, place) => string + render(values[place])).join(''));

const joined = (parts: readonly Part[], joint: string): Part =>
  parts.flatMap((part, place) => (place ? [joint, part] : [part]));
const items = (parts: readonly Part[], tag: 'ul' | 'ol' = 'ul'): Part =>
  parts.length > 0 && [new Html(`<${tag}>`), parts.map((part) => html`<li>${part}</li>`), new Html(`</${tag}>`)];
const row = (...cells: Part[]): Html => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
const table = (head: readonly string[], rows: readonly Html[]): Html => html`<table>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (one) => html`${one}
`,
)}</tbody></table>`;
const facts = (rows: readonly (readonly [string, Part] | false)[]): Html => html`<table class="facts"><tbody>
${rows.map(
  (one) =>
    one &&
    html`<tr><th scope="row">${one[0]}</th><td>${one[1]}</td></tr>
`,
)}</tbody></table>`;

const context = contextFor();
/** Where a rule sends. */
const WAYS = { ambulance: 'ambulance', 'emergency-department': 'emergency department', maternity: 'maternity unit' };
const LEVEL_DAYS = '3, 7 or 14 days';
/** The sentences of a row as a visitor reads them who told no region. */
const reader = (numbers?: Numbers) =>
  sentences(context, numbers, { signs: '[your signs]', days: LEVEL_DAYS, ...amounts(numbers) });
const amounts = (numbers: Numbers) => quantityWords(numbers, quantityFormat(context));

const { text } = pack;
const code = (id: string): Html => html`<code>${id}</code>`;
const link = (kind: string, id: string, words: Part): Html => html`<a href="#${kind}-${id}">${words}</a>`;
const sourceLinks = (ids: readonly string[]): Part =>
  joined(
    ids.map((id) => link('source', id, id)),
    ', ',
  );
const options = pack.questionnaire.flatMap(({ answerOption }) => answerOption);
const answerWords = (id: string): string => {
  const answer = text.answers[id];
  const numbers = options.find((option) => option.code === id)?.numbers;
  return answer ? reader(numbers)(answer.say ?? answer.label) : text.modifiers[id]!;
};
const answerLink = (id: string): Part => [link('answer', id, answerWords(id)), ' ', code(id)];
const remedyName = (id: string): string => reader(numbersOf(id))(text.remedies[id]!.name);
const numbersOf = (id: string): Numbers => pack.remedies.find((remedy) => remedy.id === id)?.numbers;
const remedyLinks = (ids: readonly string[]): Part =>
  ids.length === 0
    ? '–'
    : joined(
        ids.map((id) => link('remedy', id, remedyName(id))),
        ', ',
      );
const cautionLinks = (ids: readonly string[]): Part =>
  ids.length === 0
    ? 'nobody'
    : joined(
        ids.map((id) => link('caution', id, reader()(text.modifiers[id]!))),
        '; ',
      );

/** A condition in words: `and`, `or`, `two or more of`; there is no "not". */
function inWords(condition: Condition, inner = false): Part {
  if (typeof condition === 'string') return answerLink(condition);
  if ('ageFrom' in condition) return `age ${condition.ageFrom} or over`;
  if ('ageBelow' in condition) return `age under ${condition.ageBelow}`;
  if ('atLeast' in condition)
    return [
      html`<b>${condition.atLeast} or more of</b> `,
      joined(
        condition.of.map((one) => inWords(one, true)),
        '; ',
      ),
    ];
  const [parts, joint] = 'allOf' in condition ? [condition.allOf, 'and'] : [condition.anyOf, 'or'];
  const list = parts.flatMap((one, place): Part[] =>
    place ? [html` <b>${joint}</b> `, inWords(one, true)] : [inWords(one, true)],
  );
  return inner && parts.length > 1 ? ['(', list, ')'] : list;
}

const section = (id: string, title: string, ...content: Part[]): Html => html`
<section id="${id}">
<h2>${title}</h2>
${content}
</section>`;

// Open points and limits refer to rules, answers and remedies, which must exist.
const ruleOf = (id: string) => pack.redFlags.find((rule) => rule.id === id);
const bookNumbers: Readonly<Record<string, string>> = {
  suddenPain: String(AGE.suddenPain),
  upperBack: String(AGE.upperBack),
  adult16: String(AGE.child),
  S7days: String(ruleOf('S7')?.withinDays),
  cancerDays: String(ruleOf('S-cancer')?.withinDays),
  preg13: amounts(options.find((option) => option.code === 'preg-13plus')?.numbers)['from']!,
};
const withReferences = (sentence: string): Part =>
  sentence.split(/(\{[^}]+\})/).map((part): Part => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (!name) return part;
    if (name.startsWith('#') && text.answers[name.slice(1)]) return answerLink(name.slice(1));
    if (name.startsWith('@') && text.remedies[name.slice(1)])
      return link('remedy', name.slice(1), remedyName(name.slice(1)));
    if (ruleOf(name)) return html`rule ${link('rule', name, name)}`;
    if (bookNumbers[name]) return bookNumbers[name];
    throw new Error(`The book speaks of ${part}, which does not exist.`);
  });

const hash = contentHash(pack);
const furtherHash = contentHash({ conflicts, conflictTexts, conflictNotes, library, libraryText, ruleReasons });

const signature = html`<div class="sign">
<h2 id="signature">To be signed</h2>
<p>I have read this book: content ${pack.version}, hash ${code(hash)}; library and disagreements, hash ${code(furtherHash)}.</p>
<p class="choice">☐ It may be used as it stands. &nbsp; ☐ It may be used with the changes I have written in. &nbsp; ☐ It must not be used.</p>
<div class="lines"><p>Name and profession</p><p>Registration number</p><p>Place and date</p><p>Signature</p><p>To be read again by</p></div>
<p class="note">A clinic names the reviewer, the day and the next review with <code>reviewed-by</code>, <code>reviewed-on</code> and <code>review-by</code>.</p>
</div>`;

const front = html`
<header>
<h1>Spasm Advisor: the reviewer’s book</h1>
<p>Content ${pack.version}, hash ${code(hash)}, language ${pack.lang}. Library and disagreements: hash ${code(furtherHash)}.
${pack.questionnaire.length} pages of questions with ${options.length} answers, ${pack.redFlags.length} rules, ${pack.dispositions.length} outcomes,
${pack.remedies.length} remedies, ${pack.modifiers.length} cautions, ${conflicts.length} disagreements, ${pack.sources.length} sources.</p>
<p class="warning">No clinician has signed this content yet. It is not a guideline.</p>
</header>
<section id="open-points">
<h2>Open points for a clinician</h2>
${items(openPoints.map(withReferences), 'ol')}
</section>
${signature}
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>${[
  ['limits', 'Known limits'],
  ['decides', 'How it decides'],
  ['questions', 'Questions and answers'],
  ['rules', 'Rules'],
  ['outcomes', 'Outcomes'],
  ['remedies', 'Remedies'],
  ['cautions', 'Cautions: who must not, who must ask first'],
  ['guards', 'Never together'],
  ['conflicts', 'Where the sources disagree'],
  ['library', 'Library'],
  ['regions', 'Regions'],
  ['sources', 'Sources'],
].map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol>
</nav>`;

const decides = section(
  'decides',
  'How it decides',
  items([
    'Every rule is a combination of signs with “and” and “or”, and of ages. There is no “not”: a further sign can only keep the level or raise it.',
    'The outcome is the highest level of all rules that match: emergency, urgent (the same day), soon (within the fewest days of the rules that match), self-care.',
    'Relief, youth, a clear trigger or mild pain cancel nothing. “Not sure” counts as a sign of its own.',
    'After each page the rules are asked again. An emergency is shown at once. Once urgent is certain, pages that cannot make it an emergency are left out.',
    'At emergency and urgent no remedy is shown. At soon and self-care every remedy stands in exactly one list: in the plan, ask first, or left out; a block beats an ask.',
    [
      'At soon the plan is limited further: ',
      items(
        pack.planLimits.map(({ whenAny, effect, remedies, accordingTo }) => [
          effect === 'exclude' ? 'left out: ' : 'ask first: ',
          remedyLinks(
            pack.remedies
              .filter(({ phase, gentle, limit }) =>
                phase === 'not-suggested'
                  ? false
                  : remedies === 'all-but-gentle'
                    ? !gentle
                    : limit && remedies.includes(limit),
              )
              .map(({ id }) => id),
          ),
          ' because of any of: ',
          joined(
            whenAny.map((id) => [answerWords(id), ' ', code(id)]),
            '; ',
          ),
          html`. <small>${sourceLinks(accordingTo)}</small>`,
        ]),
      ),
    ],
    'A page of the plan may be skipped: then whatever it could have blocked, and every medicine, rub, herb and oil, stands under ask first.',
    [
      'The phase: ',
      code('course-gone'),
      ' leads to “When the pain has eased”, else ',
      code('t-0-3'),
      ' to “The first days”, everything else to “After the first days”. Check again on day ',
      joined(pack.recheckDays.map(String), ' and day '),
      '.',
    ],
  ]),
);

const rulesUsing = (id: string): string[] =>
  pack.redFlags.filter(({ when }) => JSON.stringify(when).includes(`"${id}"`)).map((rule) => rule.id);
const cautionsUsing = (id: string): string[] =>
  pack.modifiers
    .filter(({ when }) => when !== undefined && JSON.stringify(when).includes(`"${id}"`))
    .map((one) => one.id);

const seen = new Set<string>();
/** An anchor for an answer; "none" stands on many pages. */
const answerAnchor = (id: string): Html => {
  if (seen.has(id)) return html``;
  seen.add(id);
  return new Html(` id="answer-${escape(id)}"`);
};

const questions = (): Html =>
  section(
    'questions',
    'Questions and answers',
    html`<p>In the order they are asked. Several answers may be ticked unless a page says otherwise; “None of these” stands alone.</p>`,
    pack.questionnaire.map((page, place) => {
      const { title, why, hint, groups } = text.pages[page.linkId]!;
      const notes: Part[] = [
        page.type === 'integer'
          ? `a whole number from ${page.minimum} to ${page.maximum}`
          : !page.repeats && 'one answer only',
        page.purpose === 'plan' && 'for the plan only, changes no level',
        page.skippable && 'may be skipped',
        page.enableWhen !== undefined && ['asked only with ', inWords(page.enableWhen)],
        page.omitWhen !== undefined && ['not asked with ', inWords(page.omitWhen)],
        page.omitOnceUrgent && 'not asked once urgent is certain',
      ].filter(Boolean);
      return html`
<h3 id="page-${page.linkId}">${place + 1}. ${reader()(title)} ${code(page.linkId)}</h3>
<p>${why && ['Why we ask: ', reader()(why), ' ']}${hint && ['Hint: ', reader()(hint)]}</p>
${notes.length > 0 && html`<p class="note">${joined(notes, '; ')}.</p>`}
${
  page.type === 'integer'
    ? html`<p id="answer-q5-age">Bounds that matter: ${joined([...new Set(Object.values(AGE))].sort((a, b) => a - b).map(String), ', ')}. Rules and cautions name them.</p>`
    : table(
        ['Answer', 'What counts', 'Said on the phone as', 'Used by'],
        page.answerOption.map((option) => {
          const answer = text.answers[option.code]!;
          const say = reader(option.numbers);
          return html`<tr${answerAnchor(option.code)}><td>${option.group && html`<small>${groups?.[option.group]}</small><br>`}${say(answer.label)} ${code(option.code)}</td><td>${answer.detail && say(answer.detail)}${answer.meaning && [html`<br><small>Meaning: </small>`, say(answer.meaning)]}</td><td>${answer.say && say(answer.say)}</td><td>${joined(
            [
              ...rulesUsing(option.code).map((id) => link('rule', id, id)),
              ...cautionsUsing(option.code).map((id) => html`caution ${link('caution', id, id)}`),
            ],
            ', ',
          )}</td></tr>`;
        }),
      )
}`;
    }),
  );

const rules = section(
  'rules',
  'Rules',
  html`<p>Most urgent first. “Why” says what the rule looks for.</p>`,
  (['emergency', 'urgent', 'soon'] as const).map(
    (acuity) => html`
<h3>${{ emergency: 'Emergency: now', urgent: 'Urgent: the same day', soon: 'Soon' }[acuity]}</h3>
${table(
  ['Rule', 'When', 'Why', acuity === 'soon' ? 'Within' : 'Way', 'Who says so'],
  pack.redFlags
    .filter((rule) => rule.acuity === acuity)
    .map(
      (rule) =>
        html`<tr id="rule-${rule.id}"><td>${code(rule.id)}</td><td>${inWords(rule.when)}</td><td>${ruleReasons[rule.id]}</td><td>${[
          rule.withinDays && `${rule.withinDays} days`,
          rule.withinDays && rule.route && ', ',
          rule.route ? WAYS[rule.route] : !rule.withinDays && 'doctor or advice line',
        ]}${rule.addOn && html`<br><small>adds ${code(rule.addOn)}</small>`}</td><td><small>${sourceLinks(rule.accordingTo)}</small></td></tr>`,
    ),
)}`,
  ),
);

const outcomes = section(
  'outcomes',
  'Outcomes',
  html`<p>In the words of a visitor who told no region. [your signs] stands for the answers that led there.</p>`,
  pack.dispositions.map(({ id, acuity, route, numbers, accordingTo }) => {
    const { heading, actions, say } = text.dispositions[id]!;
    const words = reader(numbers);
    return html`<article><h3 id="outcome-${id}">${words(heading)} ${code(id)}</h3>
<p class="note">Level ${acuity}${route && `, way: ${WAYS[route]}`}.</p>
${items(actions.map(words))}
${say && html`<p>What to say: ${words(say)}</p>`}
<p class="source">Who says so: ${sourceLinks(accordingTo)}</p></article>`;
  }),
  html`<h3>Added to an outcome</h3>`,
  table(
    ['Id', 'Words', 'When', 'Who says so'],
    pack.addOns.map(({ id, kind, when, acuity, accordingTo }) =>
      row(
        [
          code(id),
          html`<br><small>${{ 'do-first': 'before what to do', 'do-last': 'after what to do', say: 'with what to say' }[kind]}</small>`,
        ],
        joined(text.addOns[id]!.map(reader()), ' '),
        [
          acuity && `level ${acuity}`,
          when !== undefined && [' and ', inWords(when, true)],
          joined(
            pack.redFlags
              .filter((rule) => rule.addOn === id)
              .map((rule) => html`rule ${link('rule', rule.id, rule.id)}`),
            ', ',
          ),
        ],
        html`<small>${sourceLinks(accordingTo)}</small>`,
      ),
    ),
  ),
  html`<h3>The safety net, under every outcome</h3>
<p>${reader()(text.safetyNet[0]!)}:</p>
${items(text.safetyNet.slice(1, -1).map(reader()))}
<p>${reader()(text.safetyNet.at(-1)!)}</p>
<p class="source">Who says so: ${sourceLinks(pack.safetyNet.accordingTo)}</p>`,
);

const phaseWords = ({ phase, alsoPhases = [] }: Remedy): string =>
  [phase, ...alsoPhases].map((one) => text.phases[one]).join(', ');
const conflictsOn = (id: string): string[] =>
  conflicts.filter(({ remedies }) => remedies?.includes(id)).map((one) => one.id);

const remedies = section(
  'remedies',
  'Remedies',
  html`<p>In the order of the plan. The evidence is about benefit, not about safety.</p>`,
  [...pack.remedies]
    .sort((first, second) => first.rank - second.rank)
    .map((remedy) => {
      const words = reader(remedy.numbers);
      const { name, summary, steps, safety, evidence } = text.remedies[remedy.id]!;
      const numbers = Object.entries(amounts(remedy.numbers));
      return html`<article class="remedy"><h3 id="remedy-${remedy.id}">${words(name)} ${code(remedy.id)}</h3>
<p class="note">${remedy.kind}; ${phaseWords(remedy)}${remedy.stage && { now: '; for the first minutes', until: '; as long as cold is the custom' }[remedy.stage]}; ${remedy.grade ? `${remedy.grade}: ${text.grades[remedy.grade]}` : 'nothing to grade'}${remedy.regions && `; only in ${remedy.regions.join(', ')}`}${remedy.limit && `; counts as ${remedy.limit} at level soon`}${remedy.gentle && '; stays in pregnancy and for children'}${remedy.sedating && '; can make sleepy'}${remedy.lockAway && '; to be locked away'}${remedy.service && `; service: ${remedy.service}`}.</p>
<p>${words(summary)}</p>
${items(steps.map(words), 'ol')}
${facts([
  safety.length > 0 && ['Take care', joined(safety.map(words), ' ')],
  ['Evidence', words(evidence)],
  numbers.length > 0 && [
    'Numbers',
    joined(
      numbers.map(([key, amount]) => [code(key), ' ', amount]),
      '; ',
    ),
  ],
  remedy.timer !== undefined && [
    'Timer',
    joined(
      [
        amounts(remedy.numbers)[remedy.timer.duration]!,
        remedy.timer.check && `look after ${amounts(remedy.numbers)[remedy.timer.check]}`,
        remedy.timer.pause && `pause of ${amounts(remedy.numbers)[remedy.timer.pause]}`,
        remedy.timer.pacer &&
          `breathe in ${amounts(remedy.numbers)[remedy.timer.pacer.breatheIn]}, out ${amounts(remedy.numbers)[remedy.timer.pacer.breatheOut]}`,
      ].filter(Boolean),
      '; ',
    ),
  ],
  [
    'Blocked for',
    remedy.phase === 'not-suggested'
      ? ['everybody; the reasons: ', cautionLinks(remedy.block)]
      : cautionLinks(remedy.block),
  ],
  ['Ask first', cautionLinks(remedy.ask)],
  remedy.guards !== undefined && [
    'Never together',
    joined(
      remedy.guards.map((id) => link('guard', id, id)),
      ', ',
    ),
  ],
  conflictsOn(remedy.id).length > 0 && [
    'Disagreements',
    joined(
      conflictsOn(remedy.id).map((id) => link('conflict', id, id)),
      ', ',
    ),
  ],
  ['Who says so', sourceLinks(remedy.accordingTo)],
])}</article>`;
    }),
);

const cautions = section(
  'cautions',
  'Cautions: who must not, who must ask first',
  html`<p>Each caution against each remedy: ${pack.modifiers.length} × ${pack.remedies.length}. What is not named is left free.</p>`,
  table(
    ['Because …', 'When', 'Blocked', 'Ask first', 'Who says so'],
    pack.modifiers.map(
      ({ id, when, accordingTo }) =>
        html`<tr id="caution-${id}"><td>${reader()(text.modifiers[id]!)} ${code(id)}</td><td>${
          when === undefined
            ? 'not asked; a fixed line stands wherever it matters'
            : when === id
              ? 'this answer'
              : inWords(when)
        }</td><td>${remedyLinks(pack.remedies.filter(({ block }) => block.includes(id)).map((one) => one.id))}</td><td>${remedyLinks(
          pack.remedies.filter(({ block, ask }) => ask.includes(id) && !block.includes(id)).map((one) => one.id),
        )}</td><td><small>${sourceLinks(accordingTo)}</small></td></tr>`,
    ),
  ),
);

const guards = section(
  'guards',
  'Never together',
  table(
    ['Id', 'Words', 'Printed with', 'Who says so'],
    pack.guards.map(
      ({ id, numbers, accordingTo }) =>
        html`<tr id="guard-${id}"><td>${code(id)}</td><td>${reader(numbers)(text.guards[id]!)}</td><td>${remedyLinks(
          pack.remedies
            .filter(
              (remedy) =>
                remedy.guards?.includes(id) ||
                (id === 'driving' && remedy.sedating) ||
                (id === 'lock-away' && remedy.lockAway),
            )
            .map((remedy) => remedy.id),
        )}</td><td><small>${sourceLinks(accordingTo)}</small></td></tr>`,
    ),
  ),
);

const disagreements = section(
  'conflicts',
  'Where the sources disagree',
  html`<p>Each view with who holds it, what is followed and why, and the sentence a visitor meets, if any.</p>`,
  conflicts.map(({ id, views, follows, numbers, remedies: touched, signs, shownAt }) => {
    const words = reader(numbers);
    const conflict = conflictTexts[id]!;
    return html`<article><h3 id="conflict-${id}">${id}: ${words(conflict.topic)}</h3>
${facts([
  ...views.map(
    ({ accordingTo }, place) =>
      ['View', [words(conflict.views[place]!), html` <small>${sourceLinks(accordingTo)}</small>`]] as const,
  ),
  ['We follow', [words(conflict.follow), html` <small>${sourceLinks(follows)}</small>`]],
  ['Why', words(conflict.why)],
  shownAt !== undefined && [`Shown in the ${shownAt}`, words(conflictNotes[id]!)],
  (touched !== undefined || signs !== undefined) && [
    'Bears on',
    joined([...(touched ? [remedyLinks(touched)] : []), ...(signs ?? []).map((sign) => answerLink(sign))], ', '),
  ],
])}</article>`;
  }),
);

const libraryPages = section(
  'library',
  'Library',
  html`<p>To be read without answering anything.</p>`,
  library.map(({ id, numbers, blocks }) => {
    const words = reader(numbers);
    return html`<h3 id="library-${id}">${words(libraryText.topics[id]!.title)} ${code(id)}</h3>
<p>${words(libraryText.topics[id]!.summary)}</p>
${blocks.map((block) => {
  const { heading, sentences: lines = [], columns } = libraryText.blocks[block.id]!;
  return html`${heading && html`<h4>${words(heading)}</h4>`}
${lines.length > 0 && html`<p>${joined(lines.map(words), ' ')}${block.kind === 'paragraph' && html` <small>${sourceLinks(block.accordingTo)}</small>`}</p>`}
${
  block.kind !== 'paragraph' &&
  table(
    [...(columns ?? [block.kind === 'questions' ? 'Question and answer' : 'Line']).map(words), 'Who says so'],
    block.items.map((item) => {
      const cells = libraryText.items[item.id]!.map(words);
      const shown: Part[] = columns
        ? cells
        : block.kind === 'questions'
          ? [[html`<b>${cells[0]}</b> `, joined(cells.slice(1), ' ')]]
          : [joined(cells, ' ')];
      return row(...shown, html`<small>${sourceLinks(item.accordingTo)}</small>`);
    }),
  )
}`;
})}`;
  }),
);

const regionRow = (region: Region): Html =>
  row(
    region.id,
    joined(
      region.emergency.map(({ display }) => display),
      ', ',
    ),
    region.adviceLine
      ? `${region.adviceLine.name}: ${region.adviceLine.phone.display}${region.adviceLine.note ? `, ${region.adviceLine.note}` : ''}`
      : '–',
    region.poisonLine?.display ?? '–',
    joined(
      Object.values(region.medicines).map(
        ({ name, brands }) => `${name}${brands.length > 0 ? ` (${brands.join(', ')})` : ''}`,
      ),
      '; ',
    ),
    joined(Object.values(region.words), ', '),
    html`<small>${sourceLinks(region.accordingTo)}</small>`,
  );

const regionList = section(
  'regions',
  'Regions',
  table(
    ['Region', 'Emergency', 'Advice line', 'Poison line', 'Medicines', 'Words', 'Who says so'],
    [neutralRegion, ...Object.values(regions)].map(regionRow),
  ),
);

const sourceList = section(
  'sources',
  'Sources',
  table(
    ['Id', 'Title', 'Kind', 'Year', 'How far checked'],
    pack.sources.map(
      ({ id, title, kind, year, checked }) =>
        html`<tr id="source-${id}"><td>${code(id)}</td><td>${title}</td><td>${sourceKinds[kind]}</td><td>${year}</td><td>${checkedWords[checked]}</td></tr>`,
    ),
  ),
);

const style = `
@page { size: A4; margin: 16mm 14mm; }
:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #1b2430; background: #fff; max-inline-size: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.7em; line-height: 1.2; margin-block: 0 0.4em; }
h2 { font-size: 1.35em; border-block-end: 2px solid #1f5f8b; padding-block-end: 0.15em; margin-block: 1.6em 0.6em; }
h3 { font-size: 1.08em; margin-block: 1.3em 0.3em; }
h4 { font-size: 1em; margin-block: 0.9em 0.3em; }
h2, h3, h4 { break-after: avoid; }
p { margin-block: 0.35em; }
ul, ol { margin-block: 0.35em; padding-inline-start: 2em; }
#open-points li { margin-block-end: 0.45em; }
a { color: #174f77; text-decoration: none; }
code { font: 0.8em ui-monospace, monospace; color: #4b5866; }
small { font-size: 0.8em; }
.note, .source { color: #4b5866; font-size: 0.87em; }
.warning { border: 2px solid #a33b00; padding: 0.4em 0.7em; font-weight: 600; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.85em; margin-block: 0.5em; }
th, td { border: 1px solid #c3ccd6; padding: 0.25em 0.45em; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
thead th { background: #e8eef4; }
.facts th { inline-size: 8em; font-weight: 600; background: #f4f7fa; }
tr { break-inside: avoid; }
.remedy, article { break-inside: avoid; margin-block-end: 0.8em; }
.sign { border: 2px solid #1b2430; padding: 0.2em 1em 0.8em; margin-block: 1.5em; break-inside: avoid; }
.sign h2 { border: 0; margin-block: 0.5em 0.2em; }
.lines { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2em; }
.lines p { border-block-end: 1px solid #1b2430; padding-block: 1.5em 0.15em; font-size: 0.85em; color: #4b5866; }
@media screen and (max-width: 52rem) { table { display: block; overflow-x: auto; } }
@media print { body { padding: 0; font-size: 9pt; } a { color: inherit; } section { break-before: page; } #open-points, #limits { break-before: auto; } }
`;

/** The whole book as one HTML page: no script, nothing loaded, the same for the same content. */
export function book(): string {
  seen.clear();
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Spasm Advisor: the reviewer’s book, content ${pack.version}</title>
<style>${new Html(style)}</style>
</head>
<body>
${front}
${section('limits', 'Known limits', items(knownLimits.map(withReferences)))}
${decides}
${questions()}
${rules}
${outcomes}
${remedies}
${cautions}
${guards}
${disagreements}
${libraryPages}
${regionList}
${sourceList}
</body>
</html>
`;
  return page.code.replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(BOOK, book());
  console.log('Wrote demo/reviewers-book.html');
}
