/** Finds the browsers of this machine, and gets Chromium when there is none. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

const MAC = '/Applications';
const KNOWN: Record<Exclude<Engine, 'webkit'>, { variable: string; commands: string[]; paths: string[] }> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [`${MAC}/Firefox.app/Contents/MacOS/firefox`, 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
};

const FETCHED = join('node_modules', '.cache', 'browsers');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

/** MiniBrowser stands outside PATH, in a folder named after the machine and the version. */
function miniBrowser(): string | undefined {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return undefined;
  const folders = [lib, '/usr/libexec', ...readdirSync(lib).map((name) => join(lib, name))];
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(isExecutable);
}

function fetchedChromium(): string | undefined {
  if (!existsSync(FETCHED)) return undefined;
  return readdirSync(FETCHED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(chrome|chrome\.exe|Google Chrome for Testing)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .find(isExecutable);
}

/** The program of a browser (for WebKit: MiniBrowser), or undefined when this machine has none. */
export function browserPath(engine: Engine): string | undefined {
  if (engine === 'webkit') {
    const needed = ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'];
    return needed.every(onPath) ? miniBrowser() : undefined;
  }
  const { variable, commands, paths } = KNOWN[engine];
  const named = process.env[variable];
  if (named) return named;
  const found = commands.map(onPath).find((path) => path !== undefined) ?? paths.find(isExecutable);
  return found ?? (engine === 'chromium' ? fetchedChromium() : undefined);
}

/** The engines to test in: those named in SPASM_ENGINES (`chromium,webkit`), else all of this machine. */
export function foundEngines(): Engine[] {
  const named = process.env['SPASM_ENGINES']?.split(/[\s,]+/).filter(Boolean);
  const unknown = named?.find((name) => !ENGINES.includes(name as Engine));
  if (unknown) throw new Error(`SPASM_ENGINES: "${unknown}" is none of ${ENGINES.join(', ')}`);
  const wanted = named?.length ? ENGINES.filter((engine) => named.includes(engine)) : ENGINES;
  const missing = named && wanted.find((engine) => !browserPath(engine));
  if (missing) throw new Error(`SPASM_ENGINES names ${missing}, which this machine does not have`);
  return wanted.filter((engine) => browserPath(engine));
}

/** Gets a Chromium and says so: Debian's own when allowed to, else a build of Chrome into node_modules/.cache. */
export function fetchChromium(): void {
  const run = (command: string, args: string[]) => {
    console.log(`No browser found. Getting Chromium: ${command} ${args.join(' ')}`);
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
    return;
  }
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  run(npx, ['--yes', '@puppeteer/browsers@2.13.2', 'install', 'chrome@stable', '--path', FETCHED]);
}

/** How Chromium is started in every test: no sandbox for root (it refuses otherwise), and no traffic of its own. */
export const CHROMIUM_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * Starts WebKitWebDriver with a screen and a message bus of its own.
 * @returns where it listens, and how to end it with everything it started
 */
export async function startWebKitDriver(): Promise<{ port: number; stop: () => void }> {
  const port = await freePort();
  const command = [
    '-a',
    '-s',
    '-screen 0 1400x1000x24',
    'dbus-run-session',
    '--',
    'WebKitWebDriver',
    '--host=127.0.0.1',
  ];
  const driver: ChildProcess = spawn('xvfb-run', [...command, `--port=${port}`], {
    // A group of its own, so that the screen, the bus and the browser go together.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = () => {
    process.off('exit', stop);
    try {
      if (driver.pid) process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // Already gone.
    }
  };
  process.on('exit', stop);
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return { port, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  stop();
  throw new Error('WebKitWebDriver did not start');
}

/** The capabilities that make WebKitWebDriver start MiniBrowser. */
export const webkitCapabilities = (): Record<string, unknown> => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: browserPath('webkit'), args: ['--automation'] },
});
