import { learn } from '../content/learn.js';
import { pack } from '../content/pack.js';
import { illustrations } from '../content/text/en/illustrations.js';
import { en } from './locales/en.js';
const { lang, dir, ...ui } = en;
const { text, notes, kinds, checked } = learn;
/** All the English words, as `SpasmAdvisor.addLocale` takes those of another language: what to translate. */
export const locale = {
    lang,
    dir,
    contentVersion: pack.version,
    ui,
    text: pack.text,
    names: {
        ER: 'ER',
        'A&E': 'A&E',
        ED: 'ED',
        'emergency department': 'emergency department',
        GP: 'GP',
        doctor: 'doctor',
        physiotherapist: 'physiotherapist',
        'physical therapist': 'physical therapist',
        paracetamol: 'paracetamol',
        acetaminophen: 'acetaminophen',
        'paracetamol (acetaminophen)': 'paracetamol (acetaminophen)',
        'NHS 111': 'NHS 111',
        healthdirect: 'healthdirect',
        Healthline: 'Healthline',
        '811': '811',
        'in England, Scotland and Wales': 'in England, Scotland and Wales',
        'in most provinces': 'in most provinces',
    },
    sources: Object.fromEntries(pack.sources.map(({ id, title }) => [id, title])),
    illustrations,
    learn: { text, notes, kinds, checked },
};
