import type { ContentPack } from '../../src/content/schema.js';
import { applyingModifiers } from '../../src/plan/contraindications.js';
import { planFor } from '../../src/plan/self-care-plan.js';
import { assess, type Complete } from '../../src/triage/assess.js';
import { mentionedSigns } from '../../src/triage/condition.js';
import { agesThatDiffer, paths, triggersOf } from '../../src/triage/paths.js';
import { answer, type QuestionnaireResponse } from '../../src/triage/response.js';
import { responseOf, titleOf, withOpeners, type Case } from './cases.js';
import { QUIET_AGE } from './clinical-policy.js';

const outcome = ({ disposition, because }: Complete): string => {
  const { acuity, withinDays, route } = disposition;
  const level = [acuity, withinDays && `within ${withinDays} days`, route].filter(Boolean).join(', ');
  return `${level}${because.length > 0 ? ` (${because.map(({ rule }) => rule).join(' ')})` : ''}`;
};

const completed = (pack: ContentPack, response: QuestionnaireResponse): Complete => {
  const result = assess(pack, response);
  if (result.status !== 'complete') throw new Error(`Still open at ${result.next.linkId}`);
  return result;
};
const line = (pack: ContentPack, one: Case): string =>
  `${titleOf(one)} -> ${outcome(completed(pack, responseOf(one)))}`;

const list = (ids: readonly string[]): string => ids.join(' ') || '-';

/** What the plan of these answers leaves out or asks about, with the reasons given. */
function withheld(pack: ContentPack, response: QuestionnaireResponse): string[] {
  const { askFirst, excluded } = planFor(pack, completed(pack, response), response);
  return [
    `  out: ${list(excluded.filter(({ because }) => because.length > 0).map(({ remedy }) => remedy))}`,
    `  ask: ${list(askFirst.map(({ remedy }) => remedy))}`,
  ];
}

/**
 * What comes out of the content, as a page to read: signs and outcomes, who must not and who must ask first. It holds only
 * what follows from the rows, so a changed row shows as changed lines.
 */
export function outcomeListing(pack: ContentPack): string {
  const triage = pack.questionnaire.filter(({ purpose }) => purpose === 'triage');
  const ages = [...agesThatDiffer(pack), 120];
  const single = (age: number) =>
    triage.flatMap(({ answerOption }) =>
      answerOption.filter(({ exclusive }) => !exclusive).map(({ code }) => ({ signs: withOpeners([code]), age })),
    );
  const levelAt = (one: Case) => outcome({ ...completed(pack, responseOf(one)), because: [] });
  /** Only where the level is neither that of the sign nor that of the age, and from which age on. */
  const byAge = single(QUIET_AGE).flatMap((one) => {
    const changed = ages.filter(
      (age) => ![levelAt({ signs: [], age }), levelAt(one)].includes(levelAt({ ...one, age })),
    );
    const starts = changed.filter(
      (age, place) => place === 0 || levelAt({ ...one, age }) !== levelAt({ ...one, age: changed[place - 1]! }),
    );
    return starts.map((age) => ({ ...one, age }));
  });
  const combinations = pack.redFlags.flatMap(({ when }) =>
    triggersOf(when)
      .filter(({ signs }) => signs.length > 1)
      .map(({ signs, ageFrom, ageBelow }) => ({
        signs: withOpeners(signs),
        age: ageFrom ?? (ageBelow === undefined ? QUIET_AGE : ageBelow - 1),
      })),
  );
  const plan = [...new Set(pack.modifiers.flatMap(({ when }) => (when ? mentionedSigns(when) : [])))];
  const limits = pack.planLimits.flatMap(({ whenAny }) => whenAny);
  const quiet = responseOf({ signs: [], age: QUIET_AGE });
  const skip = (...pages: string[]) => pages.reduce((before, page) => answer(before, page, 'skipped'), quiet);
  const section = (title: string, lines: readonly string[]): string => [title, ...lines].join('\n');
  return [
    `Outcomes of content ${pack.version}. Written by \`npm run snapshot\`; a change here is a clinical change.`,
    `Where nothing else is said: age ${QUIET_AGE}, after lifting or bending, within three days, getting better.`,
    '',
    section('# One sign', [
      line(pack, { signs: [], age: QUIET_AGE }),
      ...single(QUIET_AGE).map((one) => line(pack, one)),
    ]),
    '',
    section('# Age, and signs that an age makes more pressing than either', [
      ...ages.map((age) => line(pack, { signs: [], age })),
      ...byAge.map((one) => line(pack, one)),
    ]),
    '',
    section(
      '# Signs together, as the rules name them',
      combinations.map((one) => line(pack, one)),
    ),
    '',
    section(
      '# Ways through the pages, and what ends them there',
      paths(pack).map(
        ({ pages, outcomes, rules }) =>
          `${pages.map((id) => id.split('-')[0]).join(' ')} -> ${outcomes.join(' or ')}${rules.length > 0 ? ` (${rules.join(' ')})` : ''}`,
      ),
    ),
    '',
    section(
      '# Who must not, who must ask first',
      pack.modifiers.flatMap(({ id }) => [
        id,
        `  out: ${list(pack.remedies.filter(({ block }) => block.includes(id)).map((remedy) => remedy.id))}`,
        `  ask: ${list(pack.remedies.filter(({ block, ask }) => ask.includes(id) && !block.includes(id)).map((remedy) => remedy.id))}`,
      ]),
    ),
    '',
    section(
      '# Which answers are which modifier',
      plan.map((code) => {
        const signs = new Set(withOpeners([code]));
        return `${[...signs].join(' + ')} -> ${list(applyingModifiers(pack.modifiers, { signs, age: QUIET_AGE }))}`;
      }),
    ),
    '',
    [
      '# Plans at level soon, beside their own rows (with recurrent, so that the level is soon)',
      ...limits.flatMap((id) => {
        const one =
          id === 'under-16' ? { signs: ['recurrent'], age: 15 } : { signs: [id, 'recurrent'], age: QUIET_AGE };
        return [titleOf(one), ...withheld(pack, responseOf(one))];
      }),
    ].join('\n'),
    '',
    [
      '# Pages that were skipped',
      ...[['q9-medicines'], ['q10-health'], ['q9-medicines', 'q10-health']].flatMap((pages) => [
        pages.join(' and '),
        ...withheld(pack, skip(...pages)),
      ]),
    ].join('\n'),
    '',
    section('# Never suggested', [
      list(pack.remedies.filter(({ phase }) => phase === 'not-suggested').map(({ id }) => id)),
    ]),
    '',
  ].join('\n');
}
