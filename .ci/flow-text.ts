import type { Acuity, Condition, ContentPack } from '../src/content/schema.js';
import { mentionedSigns } from '../src/triage/condition.js';
import { paths, triggersOf, type Path } from '../src/triage/paths.js';

const short = (linkId: string): string => linkId.split('-')[0]!;
const node = (linkId: string): string => short(linkId).toUpperCase();

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** A condition as few plain words: "pregnant or under 16". */
function inWords(condition: Condition): string {
  const triggers = triggersOf(condition).map(({ signs, ageFrom, ageBelow }) =>
    [
      ...signs,
      ...(ageFrom === undefined ? [] : [`${ageFrom} or older`]),
      ...(ageBelow === undefined ? [] : [`under ${ageBelow}`]),
    ].join(' and '),
  );
  return triggers.join(' or ');
}

/** The rules that can end a visit on this page with this level: one of their signs stands on it, or it asks the age. */
function endings(pack: ContentPack, all: readonly Path[], linkId: string, acuity: Acuity): string[] {
  const item = pack.questionnaire.find((row) => row.linkId === linkId)!;
  const codes = new Set(item.answerOption.map(({ code }) => code));
  const ends = all.filter(({ pages, outcomes }) => pages.at(-1) === linkId && outcomes.includes(acuity));
  const rules = new Set(ends.flatMap((path) => path.rules));
  return pack.redFlags
    .filter((rule) => rule.acuity === acuity && rules.has(rule.id))
    .filter(({ when }) => item.type === 'integer' || mentionedSigns(when).some((sign) => codes.has(sign)))
    .map(({ id }) => id);
}

/** The way through the questions as a Mermaid picture and two tables, all of it from the content. */
export function flowText(pack: ContentPack): string {
  const all = paths(pack);
  const neighbours = new Map<string, Set<string>>();
  for (const { pages } of all) {
    pages.slice(1).forEach((page, place) => {
      const from = pages[place]!;
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(page));
    });
  }
  const lines: string[] = ['flowchart TD', '  START([Start])', `  START --> ${node(pack.questionnaire[0]!.linkId)}`];
  for (const { linkId, type, answerOption, skippable } of pack.questionnaire) {
    const answers = type === 'integer' ? 'a whole number' : count(answerOption.length, 'answer');
    lines.push(`  ${node(linkId)}["${linkId}<br/>${answers}${skippable ? '<br/>can be skipped' : ''}"]`);
  }
  for (const item of pack.questionnaire) {
    const { linkId } = item;
    for (const next of pack.questionnaire.filter((row) => neighbours.get(linkId)?.has(row.linkId))) {
      const label = next.enableWhen ? `|${inWords(next.enableWhen)}|` : '';
      lines.push(`  ${node(linkId)} -->${label} ${node(next.linkId)}`);
    }
    const emergency = endings(pack, all, linkId, 'emergency');
    if (emergency.length > 0) lines.push(`  ${node(linkId)} ==>|"${count(emergency.length, 'rule')}"| EMERGENCY`);
    const urgent = all.some(({ pages, outcomes }) => pages.at(-1) === linkId && outcomes.includes('urgent'));
    if (urgent) lines.push(`  ${node(linkId)} -->|once urgent is certain| URGENT`);
    const last = all.some(({ pages, outcomes }) => pages.at(-1) === linkId && outcomes.includes('soon'));
    if (last) lines.push(`  ${node(linkId)} --> SOON`, `  ${node(linkId)} --> SELFCARE`);
  }
  const rules = (acuity: Acuity) => count(pack.redFlags.filter((rule) => rule.acuity === acuity).length, 'rule');
  lines.push(
    `  EMERGENCY{{"emergency: now<br/>${rules('emergency')}"}}`,
    `  URGENT{{"urgent: the same day<br/>${rules('urgent')}"}}`,
    `  SOON{{"soon: within 3, 7 or 14 days, with a plan<br/>${rules('soon')}"}}`,
    '  SELFCARE{{"self-care: a plan, checked again<br/>no rule"}}',
  );
  const pageRows = pack.questionnaire.map((item) => {
    const when = [
      ...(item.enableWhen ? [`only if ${inWords(item.enableWhen)}`] : []),
      ...(item.omitWhen ? [`not if ${inWords(item.omitWhen)}`] : []),
      ...(item.omitOnceUrgent ? ['not once urgent'] : []),
    ].join(', ');
    const offered = item.type === 'integer' ? `${item.minimum} to ${item.maximum}` : String(item.answerOption.length);
    const emergency = endings(pack, all, item.linkId, 'emergency').join(' ');
    return `| \`${item.linkId}\` | ${offered} | ${item.repeats ? 'any' : 'one'} | ${when || 'always'} | ${emergency} |`;
  });
  const wayRows = [...all]
    .sort((a, b) => a.pages.length - b.pages.length || a.pages.join().localeCompare(b.pages.join()))
    .map(({ pages, outcomes }) => `| ${pages.length} | ${pages.map(short).join(' ')} | ${outcomes.join(' or ')} |`);
  return [
    '# The way through the questions',
    '',
    `Written from the content (version ${pack.version}) by \`npm run flow\`; a test compares it. ${count(pack.questionnaire.length, 'page')}, ${count(pack.questionnaire.flatMap(({ answerOption }) => answerOption).length, 'answer')}, ${count(pack.redFlags.length, 'rule')}, ${count(all.length, 'way')} through the pages.`,
    '',
    '```mermaid',
    ...lines,
    '```',
    '',
    'After each page every rule is weighed again. An emergency ends the visit at once. Once urgent is certain the pages up to',
    '`q7-pattern` are still asked, as they can make it an emergency, and the later ones are not.',
    '',
    '## Pages',
    '',
    '| page | answers | how many | asked | emergency rules that can end the visit here |',
    '|---|---|---|---|---|',
    ...pageRows,
    '',
    '## Every way through the pages',
    '',
    '| pages | which | ends as |',
    '|---|---|---|',
    ...wayRows,
    '',
  ].join('\n');
}
