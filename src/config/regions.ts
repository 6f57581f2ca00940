import { regionCodes, type RegionCode } from '../content/vocabulary.js';
import { phoneLink, type PhoneLink } from '../formats/phone.js';

// What differs from country to country, as rows. Words are literal unions, so that a locale can hold one wording for
// each; the value itself is the English wording.

export type EmergencyDepartmentWord = 'ER' | 'A&E' | 'ED' | 'emergency department';
export type DoctorWord = 'GP' | 'doctor';
export type PhysioWord = 'physiotherapist' | 'physical therapist';
export type ParacetamolWord = 'paracetamol' | 'acetaminophen' | 'paracetamol (acetaminophen)';
export type AdviceLineWord = 'NHS 111' | 'healthdirect' | 'Healthline' | '811';
/** Where a line does not reach everybody, the visitor is told so. */
export type AdviceLineNote = 'in England, Scotland and Wales' | 'in most provinces';
/** Everything that another language has its own words for. */
export type RegionWord =
  EmergencyDepartmentWord | DoctorWord | PhysioWord | ParacetamolWord | AdviceLineWord | AdviceLineNote;

export interface AdviceLine {
  readonly name: AdviceLineWord;
  readonly phone: PhoneLink;
  readonly note?: AdviceLineNote;
}

/** A medicine as it is called in the region. Brands are examples that help people to recognise it. */
export interface MedicineName<Word extends string = string> {
  readonly name: Word;
  readonly brands: readonly string[];
}

export interface Region {
  readonly id: RegionCode | 'neutral';
  /** The first is the main one; all are shown. */
  readonly emergency: readonly [PhoneLink, ...PhoneLink[]];
  /** A national line that gives advice on the same day; without one the visitor calls the doctor or the clinic. */
  readonly adviceLine?: AdviceLine;
  readonly poisonLine?: PhoneLink;
  /** In the order they are shown. */
  readonly temperature: readonly ['C'] | readonly ['C', 'F'] | readonly ['F', 'C'];
  readonly medicines: {
    readonly paracetamol: MedicineName<ParacetamolWord>;
    readonly ibuprofen: MedicineName<'ibuprofen'>;
    /** Where it is sold without a prescription is said by the remedy itself. */
    readonly naproxen: MedicineName<'naproxen'>;
  };
  readonly words: {
    readonly emergencyDepartment: EmergencyDepartmentWord;
    readonly doctor: DoctorWord;
    readonly physio: PhysioWord;
  };
  readonly water: 'ml' | 'fl-oz';
  readonly weight: 'kg' | 'lb';
  readonly paper: 'A4' | 'letter';
  /** Ids of the sources that say so. */
  readonly accordingTo: readonly [string, ...string[]];
}

const metric = { temperature: ['C'], water: 'ml', weight: 'kg', paper: 'A4' } as const;
const ibuprofen = (...brands: string[]): MedicineName<'ibuprofen'> => ({ name: 'ibuprofen', brands });
const paracetamol = (...brands: string[]): MedicineName<'paracetamol'> => ({ name: 'paracetamol', brands });
const acetaminophen = (...brands: string[]): MedicineName<'acetaminophen'> => ({ name: 'acetaminophen', brands });
const naproxen = (...brands: string[]): MedicineName<'naproxen'> => ({ name: 'naproxen', brands });

/** Used without a `region`: never guessed from the language, never blank. */
export const neutralRegion: Region = {
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

export const regions: Readonly<Record<RegionCode, Region>> = {
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
export const regionCodeOf = (text: string): RegionCode | undefined => {
  const upper = text.toUpperCase();
  return upper === 'UK' ? 'GB' : regionCodes.find((code) => code === upper);
};

/** The row of a region; without one the neutral row. */
export const regionFor = (code: RegionCode | undefined): Region => (code === undefined ? neutralRegion : regions[code]);

/** The numbers a visitor is given: the region's own unless the clinic overrides them. */
export interface CareNumbers {
  readonly emergency: readonly [PhoneLink, ...PhoneLink[]];
  /** `name` and `note` are there only for a line of the region's own. */
  readonly adviceLine?: { readonly phone: PhoneLink; readonly name?: AdviceLineWord; readonly note?: AdviceLineNote };
}

export const careNumbers = (config: {
  readonly region?: RegionCode | undefined;
  readonly emergencyNumber?: PhoneLink | undefined;
  readonly adviceLine?: PhoneLink | undefined;
}): CareNumbers => {
  const region = regionFor(config.region);
  const adviceLine = config.adviceLine ? { phone: config.adviceLine } : region.adviceLine;
  return {
    emergency: config.emergencyNumber ? [config.emergencyNumber] : region.emergency,
    ...(adviceLine ? { adviceLine } : {}),
  };
};
