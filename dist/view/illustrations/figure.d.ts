/**
 * One adult for all drawings: lengths are shares of the height (segment lengths as in Winter, Biomechanics and Motor
 * Control of Human Movement), so a pose can bend the figure but not stretch it. Angles are degrees, anticlockwise from
 * the reader's right; the page's y runs down.
 */
export type Point = readonly [x: number, y: number];
type Disc = readonly [x: number, y: number, radius: number];
/** Where a limb ends (wrist or ankle), and the way the hand or foot points; a hand goes on as the forearm does. */
export type Limb = readonly [x: number, y: number, angle?: number];
export interface Pose {
    /** In units of the view box. */
    readonly height?: number;
    readonly hip: Point;
    /** The way the spine runs at the pelvis and at the neck. */
    readonly spine: readonly [number, number];
    /** The way the head sits on the neck. */
    readonly head: number;
    /** -1: the front of the body is clockwise of the spine. It decides to which side knees and elbows bend. */
    readonly front: 1 | -1;
    readonly arm: Limb;
    readonly farArm?: Limb;
    readonly leg: Limb;
    readonly farLeg?: Limb;
    /** The head is turned to the side: no chin to be seen. */
    readonly turned?: boolean;
}
/** Outlines as path data, to be laid over one another as the pose needs it. */
export type Figure = Readonly<Record<'body' | 'arm' | 'farArm' | 'leg' | 'farLeg', string>>;
/** A rounded shape along points, each with its radius: a limb, a pillow. */
export declare function chain(...discs: readonly Disc[]): string;
export declare function figure({ height, hip, spine, head, front, arm, farArm, leg, farLeg, turned }: Pose): Figure;
export {};
