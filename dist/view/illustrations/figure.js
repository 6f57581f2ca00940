/**
 * One adult for all drawings: lengths are shares of the height (segment lengths as in Winter, Biomechanics and Motor
 * Control of Human Movement), so a pose can bend the figure but not stretch it. Angles are degrees, anticlockwise from
 * the reader's right; the page's y runs down.
 */
const STROKE = 2.5;
const UPPER_ARM = 0.186;
const FOREARM = 0.146;
const HAND = 0.06;
const THIGH = 0.245;
const SHANK = 0.246;
const SPINE = 0.31;
const SPINE_RADII = [0.067, 0.066, 0.062, 0.06, 0.062, 0.066, 0.065, 0.052];
/** How far the back, hip to neck, stands behind (-) or the rib cage before (+) the line of the spine. */
const SPINE_SHIFTS = [-0.007, -0.006, 0, 0.005, 0.01, 0.011, 0.005, 0];
const SHOULDER = 6;
const cosine = (degrees) => Math.cos((degrees * Math.PI) / 180);
const sine = (degrees) => Math.sin((degrees * Math.PI) / 180);
const round = (value) => Math.round(value * 10) / 10;
const polar = ([x, y], length, degrees) => [
    x + length * cosine(degrees),
    y - length * sine(degrees),
];
const heading = (a, b) => (Math.atan2(a[1] - b[1], b[0] - a[0]) * 180) / Math.PI;
/** The outline around two discs, as a belt runs round two wheels. */
function belt(a, b) {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const along = heading(a, b);
    const lean = (Math.acos(Math.max(-1, Math.min(1, (a[2] - b[2]) / length))) * 180) / Math.PI;
    const at = (disc, angle) => polar(disc, disc[2], angle).map(round).join(' ');
    const arc = (disc, large, angle) => `A${round(disc[2])} ${round(disc[2])} 0 ${large ? 1 : 0} 1 ${at(disc, angle)}`;
    return `M${at(a, along + lean)}L${at(b, along + lean)}${arc(b, lean > 90, along - lean)}L${at(a, along - lean)}${arc(a, lean < 90, along + lean)}Z`;
}
/** A rounded shape along points, each with its radius: a limb, a pillow. */
export function chain(...discs) {
    return discs
        .slice(1)
        .map((disc, index) => belt(discs[index], disc))
        .join('');
}
/** The middle joint of a limb of two bones; a target out of reach is met halfway, never by a longer bone. */
function bent(from, [x, y], bend, upper, lower) {
    const along = heading(from, [x, y]);
    const reach = Math.min(Math.hypot(x - from[0], y - from[1]), (upper + lower) * 0.999);
    const turn = (Math.acos((upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * reach)) * 180) / Math.PI;
    return { joint: polar(from, upper, along + bend * turn), end: polar(from, reach, along) };
}
export function figure({ height = 112, hip, spine, head, front, arm, farArm, leg, farLeg, turned }) {
    // Half the line lies outside the shape it surrounds.
    const disc = (point, radius) => [...point, Math.max(0.8, radius * height - STROKE / 2)];
    const points = [hip];
    const steps = SPINE_RADII.length - 1;
    for (let step = 0; step < steps; step++) {
        const angle = spine[0] + ((spine[1] - spine[0]) * (step + 0.5)) / steps;
        points.push(polar(points[step], (SPINE * height) / steps, angle));
    }
    const neck = points[steps];
    const skull = polar(neck, 0.1 * height, head);
    const chin = polar(polar(skull, -0.05 * height, head), (turned ? 0 : 0.022) * height, head + 90 * front);
    const armOf = (limb) => {
        if (!limb)
            return '';
        const shoulder = points[SHOULDER];
        const { joint, end } = bent(shoulder, limb, front, UPPER_ARM * height, FOREARM * height);
        const hand = polar(end, HAND * height, limb[2] ?? heading(joint, end));
        return chain(disc(shoulder, 0.039), disc(joint, 0.033), disc(end, 0.026), disc(hand, 0.025));
    };
    const legOf = (limb) => {
        if (!limb)
            return '';
        const { joint, end } = bent(hip, limb, -front, THIGH * height, SHANK * height);
        const foot = limb[2] ?? heading(end, joint) + 90 * front;
        const sole = foot + 90 * front;
        const heel = polar(polar(end, -0.03 * height, foot), 0.012 * height, sole);
        const toes = polar(polar(end, 0.1 * height, foot), 0.02 * height, sole);
        return (chain(disc(hip, 0.062), disc(joint, 0.043), disc(end, 0.028)) +
            chain(disc(end, 0.028), disc(heel, 0.024), disc(toes, 0.018), disc(end, 0.028)));
    };
    return {
        body: chain(...points.map((point, index) => {
            const way = spine[0] + ((spine[1] - spine[0]) * index) / steps + 90 * front;
            return disc(polar(point, SPINE_SHIFTS[index] * height, way), SPINE_RADII[index]);
        })) +
            chain(disc(neck, 0.038), disc(skull, 0.036)) +
            chain(disc(skull, 0.066), disc(chin, 0.048)),
        arm: armOf(arm),
        farArm: armOf(farArm),
        leg: legOf(leg),
        farLeg: legOf(farLeg),
    };
}
