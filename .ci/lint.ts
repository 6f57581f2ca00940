/** `npm run lint`: ESLint and oxlint (the rules that need types) beside the content lint and Prettier; each prints when it ends. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

/** @returns its exit code */
function run(command: string): Promise<number> {
  // A shell, since on Windows the programs of node_modules are scripts.
  const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, PATH } });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) =>
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${command}\n${Buffer.concat(chunks).toString('utf8')}`.trimEnd());
      done(code ?? 1);
    }),
  );
}

/** @returns the codes of all of them: one that fails keeps none of the others from telling what it found */
async function inTurn(...commands: string[]): Promise<number[]> {
  const codes: number[] = [];
  for (const command of commands) codes.push(await run(command));
  return codes;
}

const codes = await Promise.all([
  inTurn('eslint .', 'oxlint'),
  inTurn('tsx .ci/content-lint.ts', 'prettier --check --log-level warn --cache .'),
]);
process.exitCode = codes.flat().every((code) => code === 0) ? 0 : 1;
