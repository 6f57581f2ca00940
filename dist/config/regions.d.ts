import { type RegionCode } from '../content/vocabulary.js';
import { type PhoneLink } from '../formats/phone.js';
export type EmergencyDepartmentWord = 'ER' | 'A&E' | 'ED' | 'emergency department';
export type DoctorWord = 'GP' | 'doctor';
export type PhysioWord = 'physiotherapist' | 'physical therapist';
export type ParacetamolWord = 'paracetamol' | 'acetaminophen' | 'paracetamol (acetaminophen)';
export type AdviceLineWord = 'NHS 111' | 'healthdirect' | 'Healthline' | '811';
/** Where a line does not reach everybody, the visitor is told so. */
export type AdviceLineNote = 'in England, Scotland and Wales' | 'in most provinces';
/** Everything that another language has its own words for. */
export type RegionWord = EmergencyDepartmentWord | DoctorWord | PhysioWord | ParacetamolWord | AdviceLineWord | AdviceLineNote;
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
/** Used without a `region`: never guessed from the language, never blank. */
export declare const neutralRegion: Region;
export declare const regions: Readonly<Record<RegionCode, Region>>;
/** The code of a region as a clinic may write it: any case, `UK` for `GB`. */
export declare const regionCodeOf: (text: string) => RegionCode | undefined;
/** The row of a region; without one the neutral row. */
export declare const regionFor: (code: RegionCode | undefined) => Region;
/** The numbers a visitor is given: the region's own unless the clinic overrides them. */
export interface CareNumbers {
    readonly emergency: readonly [PhoneLink, ...PhoneLink[]];
    /** `name` and `note` are there only for a line of the region's own. */
    readonly adviceLine?: {
        readonly phone: PhoneLink;
        readonly name?: AdviceLineWord;
        readonly note?: AdviceLineNote;
    };
}
export declare const careNumbers: (config: {
    readonly region?: RegionCode | undefined;
    readonly emergencyNumber?: PhoneLink | undefined;
    readonly adviceLine?: PhoneLink | undefined;
}) => CareNumbers;
