import { regionCodes } from '../content/vocabulary.js';
import { phoneLink } from '../formats/phone.js';
const metric = { temperature: ['C'], water: 'ml', weight: 'kg', paper: 'A4' };
const ibuprofen = (...brands) => ({ name: 'ibuprofen', brands });
const paracetamol = (...brands) => ({ name: 'paracetamol', brands });
const acetaminophen = (...brands) => ({ name: 'acetaminophen', brands });
const naproxen = (...brands) => ({ name: 'naproxen', brands });
/** Used without a `region`: never guessed from the language, never blank. */
export const neutralRegion = {
    id: 'neutral',
    emergency: [phoneLink('112'), phoneLink('911')],
    temperature: ['C', 'F'],
    medicines: {
        paracetamol: { name: 'paracetamol (acetaminophen)', brands: [] },
        ibuprofen: ibuprofen(),
        naproxen: naproxen(),
    },
    words: { emergencyDepartment: 'emergency department', doctor: 'doctor', physio: 'physiotherapist' },
    water: 'ml',
    weight: 'kg',
    paper: 'A4',
    accordingTo: ['region-general-knowledge'],
};
export const regions = {
    US: {
        id: 'US',
        emergency: [phoneLink('911')],
        poisonLine: phoneLink('1-800-222-1222'),
        temperature: ['F', 'C'],
        medicines: {
            paracetamol: acetaminophen('Tylenol'),
            ibuprofen: ibuprofen('Advil', 'Motrin'),
            naproxen: naproxen('Aleve'),
        },
        words: { emergencyDepartment: 'ER', doctor: 'doctor', physio: 'physical therapist' },
        water: 'fl-oz',
        weight: 'lb',
        paper: 'letter',
        accordingTo: ['product-labels', 'region-general-knowledge'],
    },
    GB: {
        id: 'GB',
        emergency: [phoneLink('999')],
        adviceLine: { name: 'NHS 111', phone: phoneLink('111'), note: 'in England, Scotland and Wales' },
        ...metric,
        medicines: {
            paracetamol: paracetamol('Panadol'),
            ibuprofen: ibuprofen('Nurofen'),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'A&E', doctor: 'GP', physio: 'physiotherapist' },
        accordingTo: ['nhs-back-pain', 'region-general-knowledge'],
    },
    CA: {
        id: 'CA',
        emergency: [phoneLink('911')],
        adviceLine: { name: '811', phone: phoneLink('811'), note: 'in most provinces' },
        ...metric,
        paper: 'letter',
        medicines: {
            paracetamol: acetaminophen('Tylenol'),
            ibuprofen: ibuprofen('Advil', 'Motrin'),
            naproxen: naproxen('Aleve'),
        },
        words: { emergencyDepartment: 'ER', doctor: 'doctor', physio: 'physiotherapist' },
        accordingTo: ['region-general-knowledge'],
    },
    AU: {
        id: 'AU',
        emergency: [phoneLink('000')],
        adviceLine: { name: 'healthdirect', phone: phoneLink('1800 022 222') },
        ...metric,
        medicines: {
            paracetamol: paracetamol('Panadol'),
            ibuprofen: ibuprofen('Nurofen'),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'ED', doctor: 'GP', physio: 'physiotherapist' },
        accordingTo: ['region-general-knowledge'],
    },
    NZ: {
        id: 'NZ',
        emergency: [phoneLink('111')],
        adviceLine: { name: 'Healthline', phone: phoneLink('0800 611 116') },
        ...metric,
        medicines: {
            paracetamol: paracetamol('Panadol'),
            ibuprofen: ibuprofen('Nurofen'),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'ED', doctor: 'GP', physio: 'physiotherapist' },
        accordingTo: ['nz-healthline', 'region-general-knowledge'],
    },
    IE: {
        id: 'IE',
        emergency: [phoneLink('112'), phoneLink('999')],
        ...metric,
        medicines: {
            paracetamol: paracetamol('Panadol'),
            ibuprofen: ibuprofen('Nurofen'),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'ED', doctor: 'GP', physio: 'physiotherapist' },
        accordingTo: ['region-general-knowledge'],
    },
    IN: {
        id: 'IN',
        emergency: [phoneLink('112')],
        ...metric,
        medicines: {
            paracetamol: paracetamol('Crocin', 'Dolo'),
            ibuprofen: ibuprofen('Brufen'),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'emergency department', doctor: 'doctor', physio: 'physiotherapist' },
        accordingTo: ['region-general-knowledge'],
    },
    TR: {
        id: 'TR',
        emergency: [phoneLink('112')],
        ...metric,
        medicines: {
            paracetamol: paracetamol('Parol'),
            ibuprofen: ibuprofen(),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'emergency department', doctor: 'doctor', physio: 'physiotherapist' },
        accordingTo: ['region-general-knowledge'],
    },
    EU: {
        id: 'EU',
        emergency: [phoneLink('112')],
        // 116 117 answers in some states only; a line that may not exist is worse than none, so a clinic sets `advice-line`.
        ...metric,
        medicines: {
            paracetamol: paracetamol(),
            ibuprofen: ibuprofen(),
            naproxen: naproxen(),
        },
        words: { emergencyDepartment: 'emergency department', doctor: 'doctor', physio: 'physiotherapist' },
        accordingTo: ['region-general-knowledge'],
    },
};
/** The code of a region as a clinic may write it: any case, `UK` for `GB`. */
export const regionCodeOf = (text) => {
    const upper = text.toUpperCase();
    return upper === 'UK' ? 'GB' : regionCodes.find((code) => code === upper);
};
/** The row of a region; without one the neutral row. */
export const regionFor = (code) => (code === undefined ? neutralRegion : regions[code]);
export const careNumbers = (config) => {
    const region = regionFor(config.region);
    const adviceLine = config.adviceLine ? { phone: config.adviceLine } : region.adviceLine;
    return {
        emergency: config.emergencyNumber ? [config.emergencyNumber] : region.emergency,
        ...(adviceLine ? { adviceLine } : {}),
    };
};
