import { startWebKitDriver, webkitCapabilities } from '../../../.ci/browsers.js';
import type { Driver } from './page.js';

/** Keys that have no character, as WebDriver writes them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

interface Size {
  width: number;
  height: number;
}

/** WebKitGTK over WebDriver, spoken directly: the few commands needed are a page of code. */
export async function openWebKit(): Promise<Driver> {
  const { port, stop } = await startWebKitDriver();
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`webkit: ${value?.error}: ${value?.message}`);
    return value;
  };
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: webkitCapabilities() },
  }).catch((error: unknown) => {
    stop();
    throw error;
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const value = async (expression: string) => {
    const script =
      'const done = arguments[arguments.length - 1];' +
      `Promise.resolve().then(() => (${expression}))` +
      '.then((value) => done({ value }), (error) => done({ error: `${error}\\n${error && error.stack}` }));';
    const answer = (await send('POST', `${session}/execute/async`, { script, args: [] })) as {
      value?: unknown;
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(`webkit: ${answer.error}`);
    return answer.value;
  };
  const keys = (actions: { type: string; value: string }[]) =>
    send('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  const stroke = (key: string) => [
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
  ];
  const setViewport = async (width: number, height: number) => {
    // WebDriver sizes the window; what the window's own bars take is known only afterwards, and the page hears of its new
    // size later than WebDriver's answer.
    const inner = () => value('({ width: innerWidth, height: innerHeight })') as Promise<Size>;
    const until = Date.now() + 15_000;
    let outer = { width, height };
    while (Date.now() < until) {
      await send('POST', `${session}/window/rect`, outer);
      const settled = Date.now() + 2_000;
      let now = await inner();
      while ((now.width !== width || now.height !== height) && Date.now() < settled) {
        await new Promise((done) => setTimeout(done, 50));
        now = await inner();
      }
      if (now.width === width && now.height === height) return;
      outer = { width: outer.width + width - now.width, height: outer.height + height - now.height };
    }
    // A picture of another width than asked for would prove nothing.
    throw new Error(`webkit: the window cannot be ${width} x ${height} (its toolbar needs about 450 pixels)`);
  };
  await setViewport(1280, 800);
  return {
    engine: 'webkit',
    goto: async (url) => void (await send('POST', `${session}/url`, { url })),
    value,
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    pressKey: async (key, held) => {
      const down = held.map((name) => ({ type: 'keyDown', value: KEYS[name] ?? name }));
      const up = [...down].reverse().map((action) => ({ ...action, type: 'keyUp' }));
      await keys([...down, ...stroke(KEYS[key] ?? key), ...up]);
    },
    type: async (text) => void (await keys([...text].flatMap(stroke))),
    screenshot: async () => Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
    setViewport,
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}
