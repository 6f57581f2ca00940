import type { LibraryTopic } from '../library.schema.js';
import { causes } from './causes.js';
import { firstDays } from './first-days.js';
import { later } from './later.js';
import { prevention } from './prevention.js';
import { professionalCare } from './professional-care.js';
import { questions } from './questions.js';
import { structuralCauses } from './structural-causes.js';
import { symptoms } from './symptoms.js';
import { whatIsASpasm } from './what-is-a-spasm.js';
import { whenToGetHelp } from './when-to-get-help.js';

/** The library: all that can be read without answering a question, in reading order. */
export const library: LibraryTopic[] = [
  whatIsASpasm,
  symptoms,
  causes,
  structuralCauses,
  firstDays,
  later,
  prevention,
  professionalCare,
  whenToGetHelp,
  questions,
];
