import type { Trip } from './trip.js';
/**
 * Lets go of the screen that is about to leave. Chromium keeps every radio button that leaves a shadow root under its
 * name, and with it the whole screen and the answers in it; one without a name it forgets.
 */
export declare function releaseScreen(root: ParentNode, { screenName, visit: { screen } }: Trip): void;
