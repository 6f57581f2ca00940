/**
 * `npm run replay CODE`: prints the visit that a replay code stands for, its outcome and its plan. `--hide=a,b` takes what
 * the clinic had switched off, `--pack=FILE` its own content as JSON; `--json` prints it for a program.
 */
import { readFileSync } from 'node:fs';
import { withClinicPack } from '../src/content/clinic.js';
import { parsePack } from '../src/content/load.js';
import { pack as builtIn } from '../src/content/pack.js';
import { fill } from '../src/i18n/fill.js';
import { en } from '../src/i18n/locales/en.js';
import { quantityWords } from '../src/i18n/quantity.js';
import { assess, planFor, type Withheld } from '../src/headless.js';
import { decode, ReplayError } from '../src/triage/replay.js';
import { version } from '../src/version.js';

const args = process.argv.slice(2);
const code = args.filter((arg) => !arg.startsWith('--')).join(' ');
const hide = args
  .find((arg) => arg.startsWith('--hide='))
  ?.slice('--hide='.length)
  .split(',');
const file = args.find((arg) => arg.startsWith('--pack='))?.slice('--pack='.length);
const pack = file ? withClinicPack(builtIn, parsePack(readFileSync(file, 'utf8'))) : builtIn;

function print(): void {
  const replay = decode(pack, code, { engine: version });
  const assessment = assess(pack, replay.response);
  const plan = planFor(pack, assessment, replay.response, { region: replay.region, hide });
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ ...replay, assessment, plan }, null, 2)}\n`);
    return;
  }
  if (assessment.status !== 'complete') throw new Error('A code holds complete visits only.');
  const { pages, answers } = pack.text;
  const { acuity, withinDays, route } = assessment.disposition;
  const options = pack.questionnaire.flatMap(({ answerOption }) => answerOption);
  const label = (code: string): string => {
    const numbers = options.find((option) => option.code === code)?.numbers;
    return fill(answers[code]?.label ?? code, quantityWords(numbers, { lang: en.lang, words: en.quantity }));
  };
  const said = (value: readonly string[] | number | 'skipped'): string =>
    Array.isArray(value) ? value.map((one: string) => `${label(one)} [${one}]`).join('; ') : String(value);
  const withheld = (entries: readonly Withheld[]): string[] =>
    entries.map(({ remedy, because }) => `  ${remedy}${because.length > 0 ? `: ${because.join(' ')}` : ''}`);
  const lines = [
    `Engine ${replay.engine}, content ${replay.content}, region ${replay.region ?? 'not set'}`,
    '',
    ...Object.entries(replay.response).map(([page, value]) => `${pages[page]?.title ?? page}\n  ${said(value)}`),
    '',
    `Outcome: ${[acuity, withinDays && `within ${withinDays} days`, route].filter(Boolean).join(', ')}`,
    ...assessment.because.map(({ rule, signs }) => `  ${rule}: ${signs.join(' ')}`),
    '',
    `Plan${plan.phase ? ` (${plan.phase})` : ': none at this level'}`,
    ...plan.activities.map(({ remedy }) => `  ${remedy}`),
    ...(plan.askFirst.length > 0 ? ['Ask first', ...withheld(plan.askFirst)] : []),
    ...(plan.excluded.length > 0 ? ['Left out', ...withheld(plan.excluded)] : []),
  ];
  console.log(lines.join('\n'));
}

try {
  print();
} catch (error) {
  if (!(error instanceof ReplayError)) throw error;
  console.error(code ? error.message : 'Give a replay code: npm run replay CODE');
  process.exitCode = 1;
}
