import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';

// Each ban names its reason, so that a contributor who meets it knows what to do instead.
const banned = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=/]',
    message: 'A style attribute is blocked by a strict style-src. Use a class, a part or .style=${...}.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)\\b/]',
    message: 'No <style> or <script> in a template: a strict Content-Security-Policy blocks both.',
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    message: 'No innerHTML: texts are text nodes.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'No HTML from strings: Trusted Types blocks it, and texts are text nodes.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/(^|[\\s;{-])(left|right)(-[a-z]+)*\\s*:|(text-align|float|clear)\\s*:\\s*(left|right)\\b/]',
    message: 'No physical directions: use the logical property (inline-start, inline-end), so that rtl works.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/(^|[\\s;{])(background|fill|stroke):[^;(]*var\\(/]',
    message:
      'background-color, or color-mix(): else a page could put an address into the property, and be asked for it when the screen shows.',
  },
  {
    selector: 'MemberExpression[object.name="z"][property.name=/^(config|compile|globalRegistry|registry)$/]',
    message: 'zod keeps its configuration on globalThis: it belongs to the host page.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(title|cookie|write|writeln)$/]',
    message: 'The host page owns its title and its cookies.',
  },
];

const bannedImports = {
  paths: [
    {
      name: 'zod',
      message: "Use `import * as z from 'zod/mini'`: zod itself trips a strict CSP and is four times as big.",
    },
    { name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are literals.' },
  ],
  patterns: [
    { group: ['zod/*', '!zod/mini'], message: "Use `import * as z from 'zod/mini'`." },
    {
      group: ['**/style-map.js', '**/style-map'],
      message: 'styleMap writes a style attribute, which a strict style-src blocks.',
    },
    { group: ['**/unsafe-*.js', '**/unsafe-*'], message: 'No HTML from strings.' },
  ],
};

/** Where zod may be used. */
const SCHEMAS = 'src/{content/schema,*/*.schema}.ts';

const noZod = {
  group: ['zod/mini'],
  message: 'zod/mini belongs in content/schema.ts and in *.schema.ts of a pure folder only.',
};
const noView = {
  group: [
    'lit',
    'lit/*',
    '@lit/*',
    '**/view/**',
    '**/spasm-advisor.js',
    '**/define.js',
    '../index.js',
    '../../index.js',
  ],
  message: 'A pure folder knows nothing of the page.',
};

/** What a folder may not know: everything to its right in content -> triage -> plan -> contact. */
const restricted = (folder, ...rightward) => {
  const imports = [...bannedImports.patterns, noView];
  if (rightward.length > 0)
    imports.push({
      group: rightward.map((name) => `**/${name}/**`),
      message: `${folder} imports only from its left.`,
    });
  const files = `src/${folder}/**/*.ts`;
  const rules = (...patterns) => ({ 'no-restricted-imports': ['error', { ...bannedImports, patterns }] });
  return [
    { files: [files], rules: rules(...imports, noZod) },
    { files: [[files, SCHEMAS]], rules: rules(...imports) },
  ];
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', document: 'readonly', window: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The rule knows no ARIA 1.2 and the element list of no browser of today: axe checks the rendered page instead.
      'lit-a11y/no-redundant-role': 'off',
      // Decorated classes register through define.ts alone, and the element is named by its users.
      'wc/file-name-matches-element': 'off',
      'no-restricted-syntax': ['error', ...banned],
      'no-restricted-imports': ['error', { ...bannedImports, patterns: [...bannedImports.patterns, noZod] }],
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'history',
        'name',
        'event',
        'status',
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  ...restricted('content', 'triage', 'plan', 'contact', 'config'),
  ...restricted('triage', 'plan', 'contact', 'config'),
  ...restricted('plan', 'contact'),
  ...restricted('contact', 'config'),
  ...restricted('config', 'triage', 'plan', 'contact'),
  // Leaves that both of them know.
  ...restricted('formats', 'content', 'triage', 'plan', 'contact', 'config'),
  ...restricted('fhir'),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'context'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
    },
  },
);
