export * from './spasm-advisor.js';
