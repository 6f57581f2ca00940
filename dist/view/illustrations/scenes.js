import { chain, figure } from './figure.js';
/** A box with round corners, turned by so many degrees about its middle. */
function slab([x, y], width, thickness, angle = 0) {
    const radians = (angle * Math.PI) / 180;
    const reach = (width - thickness) / 2;
    const [dx, dy] = [reach * Math.cos(radians), reach * Math.sin(radians)];
    return chain([x - dx, y + dy, thickness / 2], [x + dx, y - dy, thickness / 2]);
}
const floor = (y = 112) => ['ground', `M6 ${y}H154`];
const bed = ['thing', 'M8 16H152V108H8Z'];
const pillow = ['thing', 'M14 28Q30 31 50 28Q47.5 50 50 74Q30 71 14 74Q17 50 14 28Z'];
const walking = () => {
    const { body, leg, farLeg, arm, farArm } = figure({
        height: 102,
        hip: [80, 60],
        spine: [88, 84],
        head: 84,
        front: -1,
        leg: [99, 105.5, 14],
        farLeg: [60, 103, -36],
        arm: [69, 62.5],
        farArm: [101, 59],
    });
    return [floor(), ['far', farArm], ['far', farLeg], ['body', body + leg], ['body', arm]];
};
const sitting = () => {
    const { body, leg, arm } = figure({
        height: 116,
        hip: [62, 78],
        spine: [106, 84],
        head: 90,
        front: -1,
        leg: [91, 107.5, 0],
        arm: [82, 72, -10],
    });
    return [
        floor(),
        ['ground', 'M39 28 48 88H86M48 88V112M84 88V112'],
        ['aid', chain([49, 57, 5], [50.5, 67, 5])],
        ['body', body + leg],
        ['body', arm],
    ];
};
const lifting = () => {
    const { body, leg, farLeg, arm } = figure({
        height: 108,
        hip: [56, 74],
        spine: [60, 54],
        head: 66,
        front: -1,
        leg: [70, 107.5, 0],
        farLeg: [80, 107.5, 0],
        arm: [88, 78.5, 0],
    });
    return [
        floor(),
        ['far', farLeg],
        ['body', body + leg],
        ['aid', 'M80 58H102V79H80Z'],
        ['body', arm],
        ['move', 'M122 86V62M116 68 122 62 128 68'],
    ];
};
const recline = () => {
    const { body, leg, arm } = figure({
        height: 120,
        hip: [84, 89],
        spine: [165, 140],
        head: 136,
        front: -1,
        leg: [133, 93, 70],
        arm: [82, 77, -10],
    });
    return [
        floor(100),
        ['thing', 'M32 76 27 97H70Z'],
        ['aid', chain([106, 89, 10], [111, 89, 10])],
        ['body', body + leg],
        ['body', arm],
    ];
};
const heat = () => {
    const { body, leg, arm } = figure({
        height: 118,
        hip: [84, 89.5],
        spine: [176, 184],
        head: 178,
        front: 1,
        leg: [141.3, 93, -10],
        arm: [91.5, 94],
        turned: true,
    });
    return [
        floor(100),
        ['thing', chain([22, 95, 3], [42, 95, 3])],
        ['aid', slab([72, 79], 28, 9, 2)],
        ['body', body + leg],
        ['body', arm],
        ['move', 'M63 68q-4-4 0-8t0-8M72 68q-4-4 0-8t0-8M81 68q-4-4 0-8t0-8'],
    ];
};
const onSide = {
    height: 120,
    hip: [86, 50],
    spine: [182, 166],
    head: 174,
    front: 1,
    leg: [127, 85, -62],
    arm: [48, 71],
};
const cold = () => {
    const { body, leg, farLeg, arm, farArm } = figure({ ...onSide, farLeg: [131, 77, -50], farArm: [32, 66] });
    return [
        bed,
        pillow,
        ['far', farLeg],
        ['far', farArm],
        ['body', body + leg],
        ['body', arm],
        ['aid', 'M65 36H85V54H65Z'],
        ['mark', 'M75 40V50M70.7 42.5 79.3 47.5M70.7 47.5 79.3 42.5'],
    ];
};
const side = () => {
    const { body, leg, farLeg, arm, farArm } = figure({ ...onSide, farLeg: [120, 92, -70], farArm: [32, 66] });
    return [
        bed,
        pillow,
        ['far', farLeg],
        ['far', farArm],
        ['aid', chain([104, 77, 11], [122, 85, 11])],
        ['body', body + leg],
        ['body', arm],
    ];
};
const onFours = (kind, [x, y], spine, head) => {
    const { body, leg, arm } = figure({
        height: 90,
        hip: [x, y - 25.5],
        spine,
        head,
        front: -1,
        leg: [x - 22, y - 2.5, 180],
        arm: [x + 23.5, y - 2, 0],
    });
    return [
        [kind, body + leg],
        [kind, arm],
    ];
};
const catCamel = () => [
    ['ground', 'M6 64H88M72 114H154'],
    ...onFours('ghost', [108, 114], [-6, 44], 16),
    ...onFours('body', [44, 64], [60, -32], -50),
    ['move', 'M56 17V5M51 10 56 5 61 10M119 63V75M114 70 119 75 124 70'],
];
const childs = () => {
    const { body, leg, arm } = figure({
        height: 124,
        hip: [48, 76],
        spine: [22, -22],
        head: -18,
        front: -1,
        leg: [44, 95, 180],
        arm: [120, 97, 0],
    });
    return [floor(100), ['aid', chain([76, 92, 7], [104, 94, 5])], ['body', body + leg], ['body', arm]];
};
const cobra = () => {
    const { body, leg, arm } = figure({
        height: 118,
        hip: [78, 90],
        spine: [2, 66],
        head: 72,
        front: -1,
        leg: [20.5, 92, 188],
        arm: [121, 96, 0],
    });
    return [floor(100), ['body', body + leg], ['body', arm]];
};
const hamstring = () => {
    const { body, leg, farLeg, arm } = figure({
        height: 120,
        hip: [84, 103],
        spine: [180, 180],
        head: 176,
        front: -1,
        leg: [98, 48, 150],
        farLeg: [122, 107, 0],
        arm: [69, 74, 50],
    });
    return [
        floor(),
        ['thing', chain([24, 108, 3], [42, 108, 3])],
        ['far', farLeg],
        ['body', body + leg],
        ['aid', 'M72.5 67 89 46 91.5 38 95 40 92 48 74 68.5Z'],
        ['body', arm],
    ];
};
const plank = () => {
    const pose = { height: 118, head: 10, front: -1 };
    const knees = figure({ ...pose, hip: [80, 41.5], spine: [19, 19], leg: [25, 52, 185], arm: [126, 53, 0] });
    const toes = figure({ ...pose, hip: [81.5, 91], spine: [8, 8], leg: [24, 99, -80], arm: [129, 109, 0] });
    return [
        floor(),
        ['ghost', toes.body + toes.leg],
        ['ghost', toes.arm],
        ['ground', 'M6 56H154'],
        ['body', knees.body + knees.leg],
        ['body', knees.arm],
    ];
};
/** Every drawing by the id that a remedy's row names. */
export const scenes = {
    'cold-pack': cold,
    'heat-pack': heat,
    recline,
    'side-lying': side,
    'cat-camel': catCamel,
    'childs-pose': childs,
    'low-cobra': cobra,
    'lying-hamstring': hamstring,
    plank,
    'lumbar-pillow': sitting,
    lifting,
    walking,
};
