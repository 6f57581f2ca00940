import type { LibraryTopic } from '../library.schema.js';
/** The signs in plain words; the questions and rules that weigh them are in the questionnaire and the red flags. */
export declare const whenToGetHelp: LibraryTopic;
