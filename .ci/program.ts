import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
const LIMIT_MS = 20 * 60_000;

/** What reads the code without running it, each whole in itself. */
export const linters = {
  eslint: ['eslint', '.'],
  oxlint: ['oxlint'],
  prettier: ['prettier', '--check', '--log-level', 'warn', '--cache', '.'],
};

/**
 * Runs a program of node_modules/.bin from the top folder.
 *
 * @param env set for it beside what is set already
 * @returns its exit code (127 when it cannot be started) and what it printed, on both streams
 */
export async function runProgram(
  [program, ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
  const child = spawn(program!, args, {
    cwd: root,
    // On Windows the programs of node_modules are scripts, which only a shell runs.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    env: { ...process.env, PATH, ...env },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((done) => {
    child.on('error', () => done(127));
    child.on('close', (exit) => done(exit ?? 1));
  });
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}
