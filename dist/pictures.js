import { illustrations } from './content/text/en/illustrations.js';
import { scenes } from './view/illustrations/scenes.js';
/** The line drawings of the plan, each with its text alternative, for `SpasmAdvisor.addPictures`. */
export const pictures = Object.fromEntries(Object.entries(illustrations).map(([id, alt]) => [id, { alt, shapes: scenes[id]() }]));
