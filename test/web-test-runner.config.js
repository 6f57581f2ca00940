import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, browserPath, foundEngines, startWebKitDriver, webkitCapabilities } from '../.ci/browsers.ts';

const launchers = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: browserPath('chromium'), args: [...CHROMIUM_ARGS] } }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: browserPath('firefox'), headless: true },
    }),
  webkit: async () => {
    const { port } = await startWebKitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': true },
    });
  },
};

/** One line an engine that a program can count; a file that failed to load counts as a failed test. */
const countReporter = () => {
  const names = new Map();
  const count = (suite) => [...suite.tests, ...suite.suites.flatMap(count)];
  return {
    start: ({ browsers, browserNames }) => browsers.forEach((browser, i) => names.set(browser, browserNames[i])),
    onTestRunFinished: ({ sessions }) => {
      for (const [browser, name] of names) {
        const own = sessions.filter((session) => session.browser === browser);
        const tests = own.flatMap((session) => (session.testResults ? count(session.testResults) : []));
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        const broken = own.filter((session) => !session.passed && !session.testResults).length;
        console.log(`${name}: ${tests.filter((test) => test.passed).length} passed, ${failed + broken} failed`);
      }
    },
  };
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: fileURLToPath(new URL('element/**/*.test.ts', import.meta.url)),
  browsers: await Promise.all(foundEngines().map((engine) => launchers[engine]())),
  // WebKit's launcher shares one window between test files unless they run one after the other.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Lit's development build checks and warns more.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
