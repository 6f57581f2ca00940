/**
 * The part of `npm run lint` that reads every sentence: plain enough, without numbers of its own, without words that
 * mislead or promise, without advertising, and in words of its own. Prints what is wrong with which string.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { neutralRegion, regions } from '../src/config/regions.js';
import { gradeOf } from './reading-grade.js';
import { sharedRuns, sourceShingles } from './source-shingles.js';
import { asRead, asSpoken, everyString, type ContentString } from './strings.js';

/**
 * Years of school, rounded to whole ones as grades are: a person in pain and fear reads what is about danger, and nobody
 * should need more than eight for the rest.
 */
const HIGHEST_GRADE = { safety: 6, visitor: 8 };

/** Strings that may be harder, each with the reason. Reviewed one by one. */
export const HARDER: Readonly<Record<string, string>> = {
  'interface.contact.form.optional': 'the word that forms everywhere put beside a field that may stay empty',
};

/** Products people know by a name of the trade. Regions name some as examples of a substance; advice names none. */
const BRANDS = [
  ...new Set([
    ...[neutralRegion, ...Object.values(regions)].flatMap(({ medicines }) =>
      Object.values(medicines).flatMap(({ brands }) => brands),
    ),
    ...['Brufen', 'Naprosyn', 'Voltaren', 'Percogesic', 'Flexall', 'Biofreeze', 'Bengay', 'Icy Hot', 'Salonpas'],
    ...['Aspercreme', 'Tiger Balm', 'Deep Heat', 'Excedrin', 'Bayer', 'Benadryl', 'Theraflu', 'Lemsip'],
  ]),
];
/** Where a product is named to say that it is not what a page takes it for, or to warn of what is in it. */
const ABOUT_A_BRAND = /^(?:remedies\.percogesic|remedies\.topical-menthol\.safety|conflicts\.C04|conflictNotes\.C04)\b/;

interface Ban {
  readonly words: RegExp;
  readonly why: string;
  /** Strings it does not bear on. */
  readonly except?: (string: ContentString) => boolean;
}

const isTitle = ({ path }: ContentString): boolean => path.startsWith('sources.');

const BANS: readonly Ban[] = [
  {
    words: /\d/,
    why: 'a number belongs into the data, with its unit; the sentence takes it as a {placeholder}',
    // The interface counts its own fields, and a title of a publication is quoted.
    except: (string) => string.place === 'interface' || isTitle(string),
  },
  { words: /\bseizures?\b/i, why: 'a spasm is not a fit: say spasm, or "passed out and shook (a fit)"' },
  { words: /\bdiagnos\w*/i, why: 'the widget tells nobody what they have' },
  {
    words: /\b(?:cures?|cured|curing|guarantee\w*|heals?|healed|miracle\w*|risk[- ]free|always (?:works|helps))\b/i,
    why: 'no promise: say what it may do',
    // What a person tells about themself ("cancer, even if cured"), and what a page says that is not followed.
    except: ({ path }) => /^(?:answers\.|conflicts\.\w+\.views\b)/.test(path),
  },
  {
    words: /\b(?:completely|totally|perfectly) safe\b|\bno side effects\b|\bwill (?:be gone|go away)\b/i,
    why: 'no promise',
  },
  {
    words: new RegExp(`\\b(?:${BRANDS.join('|')})\\b`, 'i'),
    why: 'advice names a substance; brands are examples that a region gives',
    except: ({ path }) => ABOUT_A_BRAND.test(path),
  },
  {
    words: /\b(?:olss|orthop(?:a)?edic & laser|epoch health|acibadem|spine institute|wikihow|beverly hills)\b/i,
    why: 'the name of a source page belongs to its owner',
  },
  {
    words:
      /\b(?:award|industry-leading|state-of-the-art|pioneers?|world-class|compassionate|free consultation|call (?:us )?today)\b/i,
    why: 'an advertisement is no advice',
  },
  { words: /\d[\d\s().-]{5,}\d/, why: 'a telephone number comes from the region or the clinic', except: isTitle },
];

/** A brand may follow its substance as an example, and never stands alone. */
const LONE_BRANDS = /(?<!(?:paracetamol\}|ibuprofen|naproxen) ?)\{\w+Brands\}/i;

export interface Problem {
  readonly path: string;
  readonly problem: string;
  readonly text: string;
}

/** The hardest a region makes of the sentence: the words for a doctor or a medicine differ. */
function hardest(string: ContentString): { grade: number; text: string; longWords: readonly string[] } {
  const all = string.place === 'content' ? [neutralRegion, ...Object.values(regions)] : [neutralRegion];
  return [...new Set(all.map((region) => asSpoken(string, region)))]
    .map((text) => {
      const { grade = -Infinity, longWords } = gradeOf(text);
      return { grade, text, longWords: grade === -Infinity ? longWords : [] };
    })
    .reduce((worst, other) => (other.grade > worst.grade ? other : worst));
}

/** What is wrong with these strings; `pages` are the fingerprints of the source pages. */
export function problemsIn(
  strings: readonly ContentString[],
  pages: ReadonlySet<string>,
  harder: Readonly<Record<string, string>> = HARDER,
): Problem[] {
  const problems: Problem[] = [];
  const excused = new Set<string>();
  for (const string of strings) {
    const { path, reader, text } = string;
    const add = (problem: string, shown = text): void => void problems.push({ path, problem, text: shown });
    if (reader !== 'reviewer') {
      const { grade, longWords, text: read } = hardest(string);
      const found =
        Math.round(grade) > HIGHEST_GRADE[reader]
          ? `reading grade ${grade}, at most ${HIGHEST_GRADE[reader]}`
          : longWords.length > 0 && `"${longWords.join('", "')}" is a long word for so short a phrase`;
      if (found && harder[path]) excused.add(path);
      else if (found) add(found, read);
    }
    for (const { words, why, except } of BANS) {
      const match = words.exec(text);
      if (match && !except?.(string)) add(`"${match[0].trim()}": ${why}`);
    }
    if (LONE_BRANDS.test(text)) add('a brand without its substance');
    for (const run of sharedRuns(asRead(string), pages)) add(`shares "${run}" with a source page`);
  }
  for (const path of Object.keys(harder)) {
    if (!excused.has(path)) problems.push({ path, problem: 'is excused without need', text: harder[path]! });
  }
  return problems;
}

const root = fileURLToPath(new URL('../', import.meta.url));
/** What else the project writes: comments, documents, the demo. */
const WRITTEN = ['src', 'demo', 'docs', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];

/** Files of the project that share eight words in a row with a source page. */
export function copiedFiles(pages: ReadonlySet<string>): Problem[] {
  const files = WRITTEN.flatMap((name) =>
    name.includes('.')
      ? [name]
      : readdirSync(root + name, { recursive: true, encoding: 'utf8' })
          .map((file) => `${name}/${file}`)
          .filter((file) => /\.(?:ts|js|css|html|md)$/.test(file)),
  );
  return files.flatMap((path) =>
    sharedRuns(readFileSync(root + path, 'utf8'), pages).map((run) => ({
      path,
      problem: `shares "${run}" with a source page`,
      text: run,
    })),
  );
}

function main(): void {
  const pages = sourceShingles();
  const strings = everyString();
  const problems = [...problemsIn(strings, pages), ...copiedFiles(pages)];
  for (const { path, problem, text } of problems) console.error(`${path}: ${problem}\n    ${text}`);
  if (process.argv.includes('--verbose') || problems.length > 0)
    console.log(`${strings.length} strings read, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
