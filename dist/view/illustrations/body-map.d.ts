import { type TemplateResult } from 'lit';
/** Seen from behind, so that left in the drawing is the visitor's own left. */
export declare const BODY_REGIONS: readonly ["upper-left", "upper-right", "middle-left", "middle-right", "lower-left", "lower-right"];
export type BodyRegion = (typeof BODY_REGIONS)[number];
export interface BodyMapOptions {
    readonly selected: readonly BodyRegion[];
    /** The visitor ticked a region, or took the tick away. */
    readonly onSelect: (region: BodyRegion, selected: boolean) => void;
    readonly labels: {
        readonly legend: string;
        readonly regions: Readonly<Record<BodyRegion, string>>;
    };
}
/**
 * The back of a person with six regions, and six check boxes underneath that say the same in words. Pain is often on
 * both sides, and unlike a radio button a check box is not ticked by passing it with the arrow keys.
 */
export declare function bodyMap({ selected, onSelect, labels }: BodyMapOptions): TemplateResult;
