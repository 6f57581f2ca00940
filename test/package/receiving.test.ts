import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { buildContactRequest, type ContactRequest } from '../../src/contact/contact-request.js';
import { postContactRequest } from '../../src/contact/endpoint.js';
import { fullInput, requestId, sharing } from '../contact/fixtures.js';

const root = new URL('../../', import.meta.url);
const page = 'https://clinic.example';
const examples = [...readFileSync(new URL('docs/receiving.md', root), 'utf8').matchAll(/^```js\n(.*?)^```/gms)];
const [receiver, fhir] = examples.map(([, code]) => code!);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

function start(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '--eval', receiver!], {
    cwd: fileURLToPath(root),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('The receiver in the documentation', () => {
  const request = buildContactRequest(fullInput);
  let folder: string;
  let port: string;
  let child: ChildProcess;
  let logged = '';

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/contact`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });
  const send = (value: unknown) => post(JSON.stringify(value));
  const kept = () => readdirSync(folder).sort();

  /** Starts it and waits until it answers. */
  const run = async (where: string): Promise<void> => {
    port = String(await freePort());
    child = start({ PORT: port, REQUESTS: where, PAGE_ORIGIN: page });
    child.stdout!.on('data', (chunk: Buffer) => (logged += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (logged += chunk.toString()));
    for (const started = Date.now(); Date.now() - started < 15_000;) {
      const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      if (child.exitCode !== null) break;
    }
    throw new Error(`The receiver did not start: ${logged}`);
  };
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill();
    await gone;
  };

  beforeEach(async () => {
    logged = '';
    folder = mkdtempSync(join(tmpdir(), 'requests-'));
    await run(folder);
  });
  afterEach(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps a request and answers with a reference', async () => {
    const response = await send(request);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.deep.equal({ reference: '0B9A3C1E' });
    expect(kept()).to.deep.equal([`${requestId}.json`]);
    expect(JSON.parse(readFileSync(join(folder, `${requestId}.json`), 'utf8'))).to.deep.equal(request);
  });

  it('keeps a repeated request once, and answers the same, also after a restart', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(request)));
    await stop();
    await run(folder);
    answers.push(await send(request));
    for (const response of answers) {
      expect(response.status).to.equal(200);
      expect(await response.json()).to.deep.equal({ reference: '0B9A3C1E' });
    }
    expect(kept()).to.deep.equal([`${requestId}.json`]);
  });

  it('refuses another request under the same id, and leaves the first as it was', async () => {
    await send(request);
    const other: ContactRequest = { ...request, summary: 'Something else' };
    expect((await send(other)).status).to.equal(409);
    expect((await send({ ...other, requestId: requestId.toUpperCase() })).status).to.equal(409);
    expect(JSON.parse(readFileSync(join(folder, `${requestId}.json`), 'utf8'))).to.deep.equal(request);
  });

  it('keeps different requests apart', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => requestId.slice(0, -2) + String(10 + index));
    const answers = await Promise.all(ids.map((id) => send({ ...request, requestId: id })));
    expect(answers.map(({ status }) => status)).to.deep.equal(ids.map(() => 200));
    expect(kept()).to.deep.equal(ids.map((id) => `${id}.json`).sort());
  });

  it('takes every choice of sharing, and leaves out fields that it does not know', async () => {
    for (const share of ['contact', 'outcome', 'answers'] as const) {
      const id = requestId.replace(/^./, String(['contact', 'outcome', 'answers'].indexOf(share)));
      expect((await send({ ...buildContactRequest(sharing(share)), requestId: id, later: 1 })).status).to.equal(200);
      expect(readFileSync(join(folder, `${id}.json`), 'utf8')).not.to.contain('later');
    }
  });

  it('names the field that is wrong, and keeps nothing', async () => {
    const bad = { ...request, contact: { name: '', email: 'ada' } };
    const response = await send(bad);
    expect(response.status).to.equal(422);
    expect(((await response.json()) as { at: string[] }).at).to.include.members(['contact.name', 'contact.email']);
    expect((await send({ ...request, requestId: '../../x' })).status).to.equal(422);
    expect((await post('{')).status).to.equal(400);
    expect((await post('')).status).to.equal(400);
    expect((await send(null)).status).to.equal(422);
    expect((await post(`"${'x'.repeat(1_000_001)}"`)).status).to.equal(413);
    expect((await fetch(`http://127.0.0.1:${port}/contact`)).status).to.equal(405);
    expect(kept()).to.deep.equal([]);
  });

  it('takes names and messages as they were typed', async () => {
    const typed = { name: '👩‍⚕️ <b>שרה</b> =1+1', message: `<script>\r\n\t${'字'.repeat(9_000)}` };
    const contact = { ...request.contact, ...typed };
    expect((await send({ ...request, contact })).status).to.equal(200);
    const { contact: stored } = JSON.parse(readFileSync(join(folder, kept()[0]!), 'utf8')) as ContactRequest;
    expect(stored).to.include(typed);
  });

  it('lets the page post from another origin, with both headers', async () => {
    const preflight = await fetch(`http://127.0.0.1:${port}/contact`, { method: 'OPTIONS' });
    expect(preflight.status).to.equal(204);
    expect(preflight.headers.get('access-control-allow-origin')).to.equal(page);
    expect(preflight.headers.get('access-control-allow-headers')).to.match(/content-type, idempotency-key/i);
    expect((await send(request)).headers.get('access-control-allow-origin')).to.equal(page);
  });

  it('says "try again" when it cannot keep a request, and logs nothing of it', async () => {
    rmSync(folder, { recursive: true });
    const response = await send(request);
    expect(response.status).to.equal(500);
    expect(logged).to.contain('ENOENT').and.not.contain('Ada');
  });

  it("is understood by the widget's own way of posting", async () => {
    const outcome = await postContactRequest(`http://127.0.0.1:${port}/contact`, request, {
      fetch: (url, init) => fetch(url, init as RequestInit),
      setTimeout,
      clearTimeout: clearTimeout as (handle: never) => void,
    } as Parameters<typeof postContactRequest>[2]);
    expect(outcome).to.deep.equal({ status: 'delivered', reference: '0B9A3C1E' });
  });
});

describe('The FHIR example in the documentation', () => {
  it('runs on the built package', async () => {
    const code =
      `const contactRequest = ${JSON.stringify(buildContactRequest(fullInput))};\n${fhir!}\n` +
      'console.log(JSON.stringify([bundle.type, bundle.entry.length, questionnaire.resourceType]));';
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(root) });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await new Promise((done) => child.once('close', done));
    expect(printed.trim()).to.equal('["collection",3,"Questionnaire"]');
  });

  it('has no place in the script-tag file', () => {
    const file = readFileSync(new URL('dist/spasm-advisor.min.js', root), 'utf8');
    for (const word of ['QuestionnaireResponse', 'CommunicationRequest', 'answerOption:[{valueCoding', 'hl7.org']) {
      expect(file.includes(word), word).to.equal(false);
    }
  });
});
