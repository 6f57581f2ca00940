/** `npm run lint`: two linters at a time; each prints when it ends, and one that fails keeps none of the others from it. */
import { linters, runProgram } from './program.js';

async function inTurn(...commands: string[][]): Promise<void> {
  for (const command of commands) {
    const { code, output } = await runProgram(command);
    console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${command.join(' ')}\n${output}`.trimEnd());
    if (code !== 0) process.exitCode = 1;
  }
}

const { eslint, oxlint, prettier } = linters;
await Promise.all([inTurn(eslint, oxlint), inTurn(['tsx', '.ci/content-lint.ts'], prettier)]);
