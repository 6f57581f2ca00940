/**
 * `npm run proof`: walks the questionnaire exhaustively, checks every invariant and prints what was looked at; `--json` for
 * a program. Ends with a code other than zero when one does not hold. `docs/proof.md` says why this covers the rest.
 */
import { pack } from '../src/content/pack.js';
import { prove, type ProofReport } from './invariants.js';

const number = new Intl.NumberFormat('en').format;

function table({ invariants }: ProofReport): string {
  const width = Math.max(...invariants.map(({ says }) => says.length));
  const rows = invariants.map(
    ({ says, checked, violated }) =>
      `  ${violated === 0 && checked > 0 ? 'holds ' : 'BROKEN'}  ${says.padEnd(width)}  ${number(checked).padStart(11)} cases${violated > 0 ? `, ${number(violated)} against it` : ''}`,
  );
  const against = invariants.flatMap(({ says, examples }) =>
    examples.length > 0 ? [`\n  ${says}:`, ...examples.map((example) => `    ${example}`)] : [],
  );
  return [...rows, ...against].join('\n');
}

const started = performance.now();
const report = prove(pack);
const seconds = Math.round((performance.now() - started) / 100) / 10;

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...report, seconds }, null, 2)}\n`);
} else {
  const { enumerated, content, rules, pages, answers, holds } = report;
  console.log(
    [
      `Content ${content}: ${pages} pages, ${answers} answers, ${rules} rules.`,
      '',
      `Walked ${number(enumerated.visits)} whole visits along ${enumerated.paths} ways through the pages, the longest ${enumerated.longestPath} pages:`,
      `  every set of up to ${enumerated.signsTogether} signs on the pages with several answers (the largest condition needs ${enumerated.largestTrigger}),`,
      '  with every answer of every single choice,',
      `  at one age of each span in which no rule changes its mind (from ${enumerated.ages.join(', ')}).`,
      'docs/proof.md says why this covers every other visit.',
      '',
      table(report),
      '',
      `${holds ? 'Everything holds' : 'NOT EVERYTHING HOLDS'} (${seconds} s).`,
    ].join('\n'),
  );
}
process.exitCode = report.holds ? 0 : 1;
