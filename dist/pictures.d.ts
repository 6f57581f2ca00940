import type { Pictures } from './view/illustrations/index.js';
/** The line drawings of the plan, each with its text alternative, for `SpasmAdvisor.addPictures`. */
export declare const pictures: Pictures;
