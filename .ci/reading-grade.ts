/**
 * How many years of school a text takes to read: the Flesch-Kincaid grade (Kincaid and others 1975), from the packages
 * `flesch-kincaid` and `syllable`. As Flesch has it, a colon or a semicolon ends a sentence too.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Words that no shorter one can stand for, by reason. Each counts as a word of two syllables, so that a sentence is graded
 * by what surrounds it. Add one only when a person must recognise exactly that word.
 */
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  'names of medicines and what is in them: they stand on the package': [
    ...['paracetamol', 'acetaminophen', 'ibuprofen', 'naproxen', 'aspirin', 'diclofenac', 'percogesic'],
    ...['warfarin', 'apixaban', 'rivaroxaban', 'dabigatran', 'edoxaban', 'clopidogrel', 'antibiotics'],
    ...['eliquis', 'xarelto', 'prednisone', 'prednisolone'],
    ...['lithium', 'methotrexate', 'spironolactone', 'eplerenone', 'amiloride', 'gabapentin', 'pregabalin'],
    ...['lidocaine', 'methocarbamol', 'salicylate', 'muscle relaxant'],
  ],
  'names of plants and minerals: they stand on the package': [
    ...['eucalyptus', 'menthol', 'arnica', 'chamomile', 'daisies', 'valerian', 'potassium', 'calcium', 'magnesium'],
  ],
  'names of illnesses and tests that a person has been told; plain words stand beside them where there are any': [
    ...['aneurysm', 'osteoporosis', 'stenosis', 'rheumatoid arthritis', 'ankylosing spondylitis', 'haemophilia'],
    ...['fibromyalgia', 'HIV', 'dialysis', 'epidural', 'allergy'],
  ],
  'people, places and kinds of care that one has to ask for by name': [
    ...['emergency department', 'emergency', 'maternity unit', 'physiotherapist', 'physical therapist'],
    ...['physiotherapy', 'chiropractor', 'chiropractic', 'acupuncturist', 'acupuncture', 'meditation', 'prescription'],
  ],
};

const TERM = new RegExp(
  `\\b(?:${Object.values(TERMS)
    .flat()
    .sort((first, second) => second.length - first.length)
    .join('|')})\\b`,
  'gi',
);
const STAND_IN = 'number';
const counted = new Map<string, number>();
function syllables(word: string): number {
  const count = counted.get(word) ?? syllable(word);
  counted.set(word, count);
  return count;
}

const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)*/g;
const END = /[.?!:;]+(?=\s|$)/;

/**
 * Below this many words the formula says more about one long word than about the sentence: it was fitted to passages, and
 * in a phrase of three words "circulation" alone makes the difference between the grades 1 and 9.
 */
export const SHORTEST = 5;
/** In such a phrase no single word may be as long as that, in syllables. */
export const LONG_WORD = 4;

export interface Grade {
  readonly words: number;
  /** To one decimal; absent for a phrase too short for the formula. */
  readonly grade?: number;
  /** Words of `LONG_WORD` syllables or more that are no terms. */
  readonly longWords: readonly string[];
}

export function gradeOf(text: string): Grade {
  const plain = text.replace(TERM, STAND_IN);
  const words = plain.match(WORD) ?? [];
  const longWords = words.filter((word) => syllables(word) >= LONG_WORD);
  if (words.length < SHORTEST) return { words: words.length, longWords };
  const grade = fleschKincaid({
    word: words.length,
    sentence: plain.split(END).filter((part) => part.match(WORD)).length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  });
  return { words: words.length, grade: Math.round(grade * 10) / 10, longWords };
}
