export { locale } from '../i18n/english.js';
