import type { BodyRegion } from './illustrations/body-map.js';
import type { Onset } from './plan-stages.js';
import type { ActivityView } from './plan-view.js';
/** Ways to take the outcome along. */
export type TakeAlong = 'print' | 'copy' | 'download' | 'calendar';
/** What a visitor can do. Templates call these and decide nothing. */
export interface Handlers {
    readonly onStart: () => void;
    readonly onWho: (isOther: boolean) => void;
    readonly onAnswer: (linkId: string, code: string, checked: boolean) => void;
    readonly onAge: (text: string) => void;
    readonly onContinue: (linkId: string) => void;
    readonly onSkip: (linkId: string) => void;
    readonly onBack: () => void;
    readonly onChange: (linkId: string) => void;
    readonly onClear: () => void;
    readonly onStay: () => void;
    readonly onErrorLink: (fieldName: string) => void;
    readonly onContact: () => void;
    readonly onField: (name: string, value: string | boolean) => void;
    readonly onReview: () => void;
    readonly onEdit: (fieldName: string) => void;
    readonly onSend: () => void;
    readonly onRetry: () => void;
    readonly onCopy: (text: string) => void;
    readonly onOnset: (onset: Onset) => void;
    readonly onRegion: (region: BodyRegion, isSelected: boolean) => void;
    readonly onTimer: (act: 'start' | 'pause' | 'stop', activity: ActivityView) => void;
    readonly onSound: (isOn: boolean) => void;
    readonly onLearn: () => void;
    /** The details of a line of the library were unfolded. */
    readonly onRow: (id: string) => void;
    readonly onSearch: (words: string) => void;
    /** To the warning signs on the same screen. */
    readonly onSigns: () => void;
    readonly onTake: (way: TakeAlong) => void;
    /** Begins again with no answers. */
    readonly onAfresh: () => void;
}
