/** `npm run lint`: ESLint, Prettier and the content lint side by side; each prints when it ends. */
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

const codes = await Promise.all([
  run('eslint .'),
  run('prettier --check --log-level warn --cache .').then(async (code) => code || run('tsx .ci/content-lint.ts')),
]);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
