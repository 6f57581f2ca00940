export * from './headless.js';
