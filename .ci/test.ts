/**
 * `npm test`: everything that has to hold, in every browser of this machine. Prints what it runs; the last line is
 * `N passed, N failed`, and the exit code is not zero unless the second number is. SPASM_ENGINES=chromium,firefox,webkit
 * asks for these engines and fails when one is missing.
 */
import { stripVTControlCharacters } from 'node:util';
import { fetchChromium, foundEngines, type Engine } from './browsers.js';
import { linters, runProgram } from './program.js';

interface Step {
  title: string;
  /** A script of node_modules/.bin, and its arguments. */
  command: string[];
  engines?: readonly Engine[];
  /** Its output counts tests; a run of none is a failure. Else the step itself is one check. */
  counts?: boolean;
}

const total = { passed: 0, failed: 0 };

/** Adds up the closing lines of mocha ("3 passing", "1 failing") and of the element tests ("Chrome: 3 passed, 1 failed"). */
function countTests(output: string): { passed: number; failed: number } {
  const sum = (pattern: RegExp) => [...output.matchAll(pattern)].reduce((all, match) => all + Number(match[1]), 0);
  return {
    passed: sum(/^\s*(\d+) passing/gm) + sum(/: (\d+) passed, \d+ failed$/gm),
    failed: sum(/^\s*(\d+) failing/gm) + sum(/: \d+ passed, (\d+) failed$/gm),
  };
}

/** Runs a step; prints its output when it ends, so that steps side by side do not mix theirs. */
async function run({ title, command, engines, counts }: Step): Promise<void> {
  console.log(`> ${title}`);
  const started = Date.now();
  const chosen = engines ? { SPASM_ENGINES: engines.join(',') } : {};
  const { code, output: printed } = await runProgram(command, { FORCE_COLOR: '0', ...chosen });
  const output = stripVTControlCharacters(printed);
  const count = counts ? countTests(output) : { passed: code === 0 ? 1 : 0, failed: 0 };
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `\n--- ${title}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${count.passed} passed, ${count.failed} failed, ${seconds} s)`,
  );
  if (output.trim()) console.log(output.trimEnd());
}

function engines(): Engine[] {
  const found = foundEngines();
  if (found.length > 0) return found;
  fetchChromium();
  const now = foundEngines();
  if (now.length === 0)
    throw new Error('No browser: install Chromium or Firefox, or name one in CHROME_PATH or FIREFOX_PATH');
  return now;
}

try {
  const all = engines();
  console.log(`Browsers: ${all.join(', ')}`);
  const tsc = (project: string): string[] => ['tsc', '-p', project, '--noEmit'];
  const unit = 'test/{content,triage,plan,contact,config,i18n,fhir}/**/*.test.ts';
  const mocha = (files: string, ...options: string[]) => ['mocha', '--reporter', 'dot', ...options, files];
  await Promise.all([
    run({ title: 'ESLint', command: linters.eslint }),
    (async () => {
      await run({ title: 'oxlint', command: linters.oxlint });
      await run({ title: 'Prettier', command: linters.prettier });
      await run({ title: 'Types of the source', command: tsc('src') });
      await run({ title: 'Types of the pure folders, without a DOM', command: tsc('src/tsconfig.pure.json') });
      await run({ title: 'Types of tests and tools', command: tsc('.') });
      await run({ title: 'Types of the element tests', command: tsc('test/element') });
    })(),
  ]);
  await Promise.all([
    run({ title: 'Build', command: ['tsx', '.ci/build.ts'] }),
    run({ title: 'Tests of the pure folders, in Node', command: mocha(unit), counts: true }),
  ]);
  await run({ title: 'Tests of the package, in Node', command: mocha('test/package/**/*.test.ts'), counts: true });
  // One engine after the other: side by side on two cores they save a quarter of the time, and tests meet their time limits.
  for (const engine of all) {
    await run({
      title: `Tests of the element, in ${engine}`,
      command: ['tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.js'],
      engines: [engine],
      counts: true,
    });
  }
  for (const engine of all) {
    await run({
      title: `Tests of the built file in foreign pages, in ${engine}`,
      command: mocha('test/e2e/**/*.test.ts', '--exit', '--timeout', '60000'),
      engines: [engine],
      counts: true,
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
