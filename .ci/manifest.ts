/**
 * The custom-elements manifest, the data for editors and the tables of the README, all made from the comments in the
 * source: class and properties of the element, and the custom properties beside their declaration.
 * `npm run tables` writes the tables into the README; the build writes the rest into dist/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attributeRows } from '../src/config/schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const TAG = 'spasm-advisor';
const TOKENS = 'src/view/tokens.styles.ts';

interface Typed {
  text: string;
}
interface Attribute {
  name: string;
  type?: Typed;
  default?: string;
  description?: string;
  fieldName?: string;
}
interface Member {
  kind: 'field' | 'method';
  name: string;
  privacy?: string;
  static?: boolean;
  type?: Typed;
  description?: string;
  inheritedFrom?: object;
  attribute?: string;
  default?: string;
  parameters?: unknown[];
}
interface Named {
  name: string;
  description?: string;
  type?: Typed;
  default?: string;
  bubbles?: boolean;
}
interface Declaration {
  kind: string;
  name: string;
  tagName?: string;
  customElement?: boolean;
  superclass?: object;
  description?: string;
  attributes?: Attribute[];
  members?: Member[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
}
interface Module {
  kind: string;
  path: string;
  declarations: Declaration[];
  exports: unknown[];
}
export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: Module[];
}

/** What a class has because a base class or the browser calls it. */
const INTERNAL =
  /^(styles|properties|formAssociated|createRenderRoot|render|.*[uU]pdated?|.*Callback|(add|remove)EventListener)$/;

const rowOf = (attribute: string) => Object.values(attributeRows).find((row) => row.attribute === attribute);

/** `one of: a, b (c)` -> a, b; nothing for an attribute that takes any text. */
const choicesOf = (expected: string): string[] =>
  expected.startsWith('one of: ')
    ? expected
        .slice('one of: '.length)
        .replace(/ \(.*\)$/, '')
        .split(', ')
    : [];

const isPublic = ({ name, privacy }: Member): boolean =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#') && !INTERNAL.test(name);

/** The custom properties, from the comment above their declaration. */
function customProperties(): Named[] {
  const source = readFileSync(join(root, TOKENS), 'utf8');
  const line = /^ \* @cssprop \[(--[\w-]+)=(.+)\] - (.+)$/gm;
  return [...source.matchAll(line)].map(([, name, value, description]) => ({
    name: name!,
    default: value!,
    description: description!,
  }));
}

/** The events by name, from their map. */
const events: readonly string[] = [
  ...readFileSync(join(root, 'src/events.ts'), 'utf8')
    .split('interface SpasmAdvisorEventMap')[1]!
    .matchAll(/^ {2}'([\w-]+)': \w+;$/gm),
].map(([, name]) => name!);

/**
 * Mends what the analyzer gets wrong: for every `dispatchEvent` an event with the name of a variable, and private fields
 * and the listeners' overloads as members. Then adds what it cannot see.
 */
function mend(element: Declaration): Declaration {
  // `static version` and its twin on the instance are one thing to a reader.
  const members = (element.members ?? [])
    .filter(isPublic)
    .filter((member) => !member.static || member.name !== 'version');
  const documented = (element.events ?? []).filter(({ description }) => !!description);
  const attributes = Object.entries(attributeRows).map(([property, row]): Attribute => {
    const member = members.find(({ name }) => name === property);
    const attribute = element.attributes?.find(({ name }) => name === row.attribute) ?? {
      name: row.attribute,
      ...(member && { description: member.description, fieldName: property }),
    };
    const choices = choicesOf(row.expected);
    const text = choices.length > 0 ? choices.map((value) => `'${value}'`).join(' | ') : undefined;
    const { name, description, fieldName } = attribute;
    return {
      name,
      ...(description === undefined ? {} : { description }),
      type: { text: text ?? (row.kind === 'boolean' ? 'boolean' : 'string') },
      default: row.kind === 'boolean' ? 'false' : row.fallbackWords,
      ...(fieldName === undefined ? {} : { fieldName }),
    };
  });
  return {
    ...element,
    tagName: TAG,
    customElement: true,
    // The class between holds the attributes, which are listed here.
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members: members.map(({ inheritedFrom: _, ...member }) => {
      const made = attributes.find(({ fieldName }) => fieldName === member.name && fieldName !== 'shadow');
      return made ? { ...member, default: made.default === 'false' ? 'false' : 'null', attribute: made.name } : member;
    }),
    events: events.map((name) => ({ ...documented.find((event) => event.name === name), name })),
    cssProperties: customProperties(),
  };
}

/** Everything a page can set, call, listen to or style that has no words about it: there must be none. */
export function undescribed(element: Declaration): string[] {
  const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'] as const;
  return kinds.flatMap((kind) =>
    ((element[kind] ?? []) as Named[])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${kind} ${name}`),
  );
}

export const elementOf = (manifest: Manifest): Declaration => manifest.modules[0]!.declarations[0]!;

/** The parts of the analyzer that are used here; it has no types for them. */
interface Analyzer {
  create(options: { modules: object[]; plugins: object[] }): Manifest;
  ts: {
    createSourceFile(name: string, text: string, target: number, setParents: boolean): object;
    ScriptTarget: { ES2015: number };
  };
}
interface LitPlugin {
  litPlugin(): object[];
}

/** The manifest of the element and of nothing else: what is in other modules is no public interface. */
export async function manifestOf(): Promise<Manifest> {
  // Its command would write into package.json as well.
  const analyzer = '@custom-elements-manifest/analyzer';
  const { create, ts } = (await import(`${analyzer}/index.js`)) as Analyzer;
  const { litPlugin } = (await import(`${analyzer}/src/features/framework-plugins/lit/lit.js`)) as LitPlugin;
  const modules = ['src/spasm-advisor.ts', 'src/spasm-advisor.properties.ts'].map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2015, true),
  );
  const raw = create({ modules, plugins: litPlugin() });
  const found = raw.modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'SpasmAdvisor');
  if (!found) throw new Error('The manifest has no class SpasmAdvisor');
  const element = mend(found);
  const path = 'dist/element.js';
  const declaration = { name: element.name, module: path };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [element],
        exports: [
          { kind: 'js', name: element.name, declaration },
          { kind: 'custom-element-definition', name: TAG, declaration },
        ],
      },
    ],
  };
}

const markdown = (value: string) => ({ kind: 'markdown', value });

/** What VS Code completes in HTML. */
function htmlData(element: Declaration): object {
  const attributes = element.attributes!.map(({ name, description }) => {
    const row = rowOf(name)!;
    const choices = choicesOf(row.expected);
    return {
      name,
      description: markdown(`${description ?? ''}\n\nTakes ${row.expected}. Without it: ${row.fallbackWords}.`),
      ...(row.kind === 'boolean' ? { valueSet: 'v' } : {}),
      ...(choices.length > 0 ? { values: choices.map((value) => ({ name: value })) } : {}),
    };
  });
  return { version: 1.1, tags: [{ name: TAG, description: markdown(element.description ?? ''), attributes }] };
}

/** What VS Code completes in CSS. */
function cssData(element: Declaration): object {
  const properties = element.cssProperties!.map(({ name, description, default: value }) => ({
    name,
    description: markdown(`${description ?? ''}\n\nWithout it: \`${value}\``),
  }));
  const pseudoElements = element.cssParts!.map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description ?? ''),
  }));
  return { version: 1.1, properties, pseudoElements };
}

/** Files of dist/, by name. */
export async function manifestFiles(): Promise<Record<string, string>> {
  const manifest = await manifestOf();
  const element = elementOf(manifest);
  const missing = undescribed(element);
  if (missing.length > 0) throw new Error(`No description for ${missing.join(', ')}`);
  const json = (value: object) => JSON.stringify(value, null, 2) + '\n';
  return {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(htmlData(element)),
    'vscode.css-custom-data.json': json(cssData(element)),
  };
}

/** A bar would end the cell. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string): string => `\`${text}\``;
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** The tables of the README, by the name of their markers. */
export function tables(element: Declaration): Record<string, string> {
  const described = (rows: Named[], name: (row: Named) => string) =>
    rows.map((row) => [name(row), row.description ?? '']);
  const methods = element.members!.filter(({ kind }) => kind === 'method');
  const configured = element.attributes!.map(({ fieldName }) => fieldName);
  const fields = element.members!.filter(({ kind, name }) => kind === 'field' && !configured.includes(name));
  return {
    attributes: table(
      ['attribute', 'takes', 'without it', 'meaning'],
      element.attributes!.map(({ name, description }) => {
        const row = rowOf(name)!;
        const choices = choicesOf(row.expected);
        const note = / \((.*)\)$/.exec(row.expected)?.[1];
        const takes = choices.length > 0 ? choices.map(code).join(' ') + (note ? ` (${note})` : '') : row.expected;
        const fallback = choices.includes(row.fallbackWords) ? code(row.fallbackWords) : row.fallbackWords;
        const isFlag = row.kind === 'boolean';
        return [
          code(name),
          isFlag ? 'nothing: it is there or not' : takes,
          isFlag ? 'off' : fallback,
          description ?? '',
        ];
      }),
    ),
    events: table(
      ['event', 'class', ''],
      element.events!.map(({ name, type, description }) => [
        code(name),
        code(type?.text ?? 'Event'),
        description ?? '',
      ]),
    ),
    methods: table(
      ['name', ''],
      [
        ...methods.map(({ name, description, static: isStatic }) => [
          code(`${isStatic ? `${element.name}.` : ''}${name}()`),
          description ?? '',
        ]),
        ...fields.map(({ name, description }) => [code(name), description ?? '']),
      ],
    ),
    slots: table(
      ['slot', ''],
      described(element.slots!, ({ name }) => (name ? code(name) : 'the default one')),
    ),
    parts: table(
      ['part', ''],
      described(element.cssParts!, ({ name }) => code(name)),
    ),
    properties: table(
      ['custom property', 'default', ''],
      element.cssProperties!.map(({ name, default: value, description }) => [
        code(name),
        code(value!),
        description ?? '',
      ]),
    ),
    states: table(
      ['state', ''],
      described(element.cssStates!, ({ name }) => code(`:state(${name})`)),
    ),
  };
}

/** The README with these tables between `<!-- name -->` and `<!-- /name -->`. */
export function withTables(readme: string, made: Record<string, string>): string {
  return Object.entries(made).reduce((text, [name, rows]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`README.md has no ${open} ... ${close}`);
    return `${text.slice(0, start + open.length)}\n\n${rows}\n\n${text.slice(end)}`;
  }, readme);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const readme = join(root, 'README.md');
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), tables(elementOf(await manifestOf()))));
}
