// The same words for the same thing: calmer to read, and they pack to almost nothing.
const stop = 'Stop if it hurts more.';
const stopLeg = 'Stop if pain or tingling runs down a leg.';
const chest = 'Call {emergency} if your chest hurts or it is hard to breathe.';
const getUp = 'To get up, roll onto your side and push up with your arms.';
const anyWay = 'If this hurts more, lie any way that eases it.';
const notFlat = 'Late in pregnancy, do not lie flat on your back.';
const thinBones = 'With thin bones, never bend or round your back far.';
const noHold = 'Never hold your breath: it drives up your blood pressure.';
const noJerks = 'No jerks and no fast moves: they can set off a spasm.';
const wait = 'Wait until daily tasks no longer hurt.';
const onTop = 'Sit, or lie on your side or front. Lay it on top of the sore spot, so that none of your weight is on it.';
const timer = 'Set the timer and stay awake. Look at the skin after {check}.';
const heatTimes = 'Take it off after {duration}. Do this {rounds} times a day at most.';
const skin = 'Take it off if the skin stings, blisters or turns very red.';
const neverSleep = 'Never sleep with it, and never lie on it.';
const custom = 'Some clinics say cold for the first {coldUntil}, then heat: a custom and not a rule.';
const active = 'Guidelines agree: staying active beats bed rest by a little.';
const comfort = 'For comfort only.';
const early = 'In the first weeks, reviews find no clear gain from exercise.';
const untested = 'Not tested on its own.';
const training = 'Not tested on its own, but part of training that may prevent new bouts.';
const longPain = 'Tested in pain that has lasted for months, not in a new spasm.';
const noTrial = 'No trial has tested this.';
const teacher = 'Pick a gentle class for beginners, and tell the teacher about your back.';
const leaveOut = 'Move slowly, and leave out what hurts.';
/** Cold and heat, rest and positions, movement, stretches, strength, massage and ways to relax. */
export const remediesBody = {
    'walk-short': {
        name: 'Short walks',
        summary: 'They do more good than staying in bed.',
        steps: [
            `${getUp} Hold on until you are steady.`,
            'Walk for about {session} at an easy pace. A few steps count too.',
            'Rest as you like, then walk again {every} later.',
            'If you cannot stand safely yet, stay down and slowly move your feet and knees.',
        ],
        safety: [
            'Sit down if you feel dizzy or it hurts much more.',
            chest,
            'If a leg gets weak, go to the nearest {emergencyDepartment} now.',
        ],
        evidence: active,
        chips: { session: 'walk {session}', every: '{every} apart' },
    },
    'relative-rest': {
        name: 'Ease off, but do not stay in bed',
        summary: 'Do less of what hurts for a short time.',
        steps: [
            'For {ease} at most, leave out what makes it worse: lifting, deep bends, twists.',
            'Lie down for short spells only, and move a little in between.',
            'Then do a bit more each day. Most spasms ease in days, some take a few weeks.',
        ],
        safety: ['Do not push through sharp pain.', 'If each day is worse than the last, call {adviceOrDoctor}.'],
        evidence: `${active} Some clinics say a few days of rest, but not lying still.`,
        chips: { ease: '{ease} at most' },
    },
    'heat-pack': {
        name: 'Heat pack or hot water bottle',
        summary: 'Gentle heat may ease the pain for a while. Cold is as good a choice, if a cold pack stands in your plan.',
        steps: [
            'Use a heat pack, a pad on low, or a bottle of warm tap water, never boiling.',
            'Wrap it in a cloth. It should feel warm, not hot.',
            onTop,
            timer,
            heatTimes,
            'If you took a knock or it is swollen, wait {afterKnock} before you use heat. Until then use cold, if a cold pack stands in your plan.',
        ],
        safety: [skin, neverSleep],
        evidence: `Trials of heat wraps found a small, short gain. ${custom}`,
        chips: { duration: '{duration}', rounds: '{rounds} times a day' },
    },
    recline: {
        name: 'Lie back with your knees bent',
        summary: 'This can take the edge off.',
        steps: [
            'Prop your head and chest up on pillows.',
            'Bend your knees over pillows, or rest your calves on a chair.',
            'Let your belly, jaw and hands go loose for {duration}.',
            `${getUp} Then move a little.`,
        ],
        safety: [anyWay, notFlat],
        evidence: comfort,
        chips: { duration: '{duration}' },
    },
    'side-lying': {
        name: 'Lie on your side with a pillow',
        summary: 'This can take the edge off.',
        steps: [
            'Roll onto the side that hurts less, and bend your knees.',
            'Put a pillow between your knees, or under them if you turn onto your back.',
            'If your low back hurts, raise the top leg on one more pillow.',
            getUp,
        ],
        safety: [anyWay, notFlat, 'If no way of lying eases the pain, call {adviceOrDoctor}.'],
        evidence: comfort,
    },
    breathing: {
        name: 'Slow breathing',
        summary: 'Slow breaths can help you through a bad moment.',
        steps: [
            'Get as comfortable as you can.',
            'Breathe in through your nose for {breatheIn}, and out for {breatheOut}.',
            'Take {breaths} breaths like this, several times a day.',
        ],
        safety: ['Stop if you feel dizzy.', 'Call {emergency} if it is hard to breathe.'],
        evidence: 'Little tested, but it does no harm to most people.',
        chips: { breaths: '{breaths} slow breaths' },
    },
    'ice-pack': {
        name: 'Cold pack',
        summary: 'Cold may dull the pain for a while. Heat is as good a choice, if a heat pack stands in your plan.',
        steps: [
            'Wrap a gel pack or frozen peas in a dry towel. If you cannot get up, ask someone to bring it.',
            onTop,
            `${timer} Breathe slowly.`,
            'Take it off after {duration}. Wait at least {pause} before the next time.',
            'If you took a knock or it is swollen, use cold for the first {afterKnock}.',
        ],
        safety: [
            'Take it off if the skin burns, goes numb, or turns white or blotchy.',
            neverSleep,
            'Never put it on bare skin or over a cream. Cold for too long can harm skin and nerves.',
        ],
        evidence: `Too few good studies to tell. ${custom}`,
        chips: { duration: '{duration}', pause: 'then wait {pause}' },
    },
    'moist-heat': {
        name: 'Warm damp cloth',
        summary: 'One more way to use gentle heat.',
        steps: [
            'Wring out a small towel in warm tap water. It should feel warm, not hot.',
            'Put a dry cloth around it.',
            onTop,
            timer,
            heatTimes,
        ],
        safety: [skin, neverSleep, 'Wet heat burns faster than dry heat. Never use a microwave.'],
        evidence: `No study shows that damp heat beats dry heat. ${custom}`,
        chips: { duration: '{duration}', rounds: '{rounds} times a day' },
    },
    'warm-bath': {
        name: 'Warm bath',
        summary: 'It may ease a tight back for a while.',
        steps: [
            'Leave it if getting in or out is hard. Have someone near while you are stiff.',
            'Put a mat in the tub. Run warm water, {temperature}.',
            'Soak for {duration}.',
            'Let the water out, hold on and stand up slowly.',
        ],
        safety: [
            'Get out if you feel dizzy, faint or sick.',
            'In pregnancy: no hot tub, no sauna, water below {pregnancyWater}, {pregnancyTime} at most.',
        ],
        evidence: 'Heat wraps have been tested, baths have not.',
        chips: { duration: '{duration}', temperature: '{temperature}' },
    },
    'stretch-light': {
        name: 'Light stretches',
        summary: 'A slow, mild stretch may loosen a tight back.',
        steps: [
            'Lie on your back with your knees bent.',
            'Draw one knee towards you, only as far as it feels good.',
            'Hold for {hold} and keep breathing. Do it {rounds} times on each side.',
            'Once you are active again, stretch before and after exercise.',
        ],
        safety: ['Do not bounce. Stop at once if it hurts.', stopLeg],
        evidence: early,
        chips: { hold: 'hold {hold}', rounds: '{rounds} times' },
    },
    'cat-camel': {
        name: 'Cat and camel',
        summary: 'Small, slow moves of the back may ease stiffness.',
        steps: [
            'Go onto your hands and knees, on a mat or a bed.',
            'Breathe out and round your back a little, like a cat.',
            'Breathe in and let it sink a little. Do {rounds} slow rounds.',
        ],
        safety: [stop, stopLeg, thinBones],
        evidence: untested,
        chips: { rounds: '{rounds} slow rounds' },
    },
    'childs-pose': {
        name: 'Child’s pose',
        summary: 'A mild stretch for a tight low back.',
        steps: [
            'On hands and knees, set your knees apart, with a pillow under your chest and belly.',
            'Sit back towards your heels, only as far as it feels good.',
            'Hold for {hold} and keep breathing.',
        ],
        safety: [stop, stopLeg, thinBones],
        evidence: untested,
        chips: { hold: 'hold {hold}' },
    },
    'massage-self': {
        name: 'Gentle massage by yourself or a partner',
        summary: 'It may ease a tight muscle, if touch does not hurt.',
        steps: [
            'Touch the sore spot lightly. If that hurts, leave massage for now.',
            'You may warm the muscle first, if a heat pack stands in your plan.',
            'Rub slowly beside the spine with a flat hand for a few minutes. Stay off the bones.',
        ],
        safety: ['Stop if it gets sore. Even a light touch can make a spasm worse.'],
        evidence: 'Any gain is small and short.',
    },
    meditation: {
        name: 'Quiet meditation',
        summary: 'A few quiet minutes can make pain easier to bear.',
        steps: [
            'Sit or lie as you like. Close your eyes if that feels safe.',
            'Notice your breath. When your mind wanders, come back to it.',
            'Go on for {session}, or less.',
        ],
        safety: ['Stop if it makes you feel worse.', 'If you have been through trauma or psychosis, ask a {doctor} first.'],
        evidence: longPain,
        chips: { session: '{session}' },
    },
    'cold-shower': {
        name: 'Cool shower',
        summary: 'It may feel good. A wrapped cold pack does as well, if one stands in your plan.',
        steps: [
            'If you can stand safely, put a mat down and hold on.',
            'Start lukewarm, then make it cool, not icy. Keep it short.',
            'Dry off and get warm again.',
        ],
        safety: ['Cold can make your heart race. Stop if you feel dizzy or cannot catch your breath.', chest],
        evidence: noTrial,
    },
    'low-impact': {
        name: 'Swim, cycle or use a machine',
        summary: 'Smooth exercise is a good next step once walking is easy.',
        steps: [
            'Swim, ride a bike, or use a cross trainer or a stair machine.',
            'Start with {first} at an easy pace.',
            'Do a bit more each day that your back feels fine, up to {goal}.',
        ],
        safety: [stop, chest, 'If you have had a fit, never swim alone.'],
        evidence: `${early} It helps more later. One page starts within the first {window}.`,
        chips: { first: 'start with {first}', goal: 'up to {goal}' },
    },
    cobra: {
        name: 'Low cobra',
        summary: 'It may loosen a back that is stiff from bending.',
        steps: [
            'Lie on your front, elbows under your shoulders, forearms flat.',
            'Let your chest come up gently, and leave your hips down.',
            'Hold for {hold} and keep breathing. Lower yourself slowly. Do it a few times.',
        ],
        safety: [stop, stopLeg],
        evidence: untested,
        chips: { hold: 'hold {hold}' },
    },
    'supine-hamstring': {
        name: 'Hamstring stretch lying down',
        summary: 'A mild stretch for the back of the thigh.',
        steps: [
            'Lie on your back with your knees bent. Put a towel round one foot.',
            'Raise that leg slowly, with the knee soft, until you feel a mild pull.',
            'Hold for {hold} and keep breathing. Then do the other leg.',
        ],
        safety: [stop, stopLeg, notFlat],
        evidence: untested,
        chips: { hold: 'hold {hold}' },
    },
    pmr: {
        name: 'Tense and let go',
        summary: 'This may help you relax, one part of the body at a time.',
        steps: [
            'Tense your toes gently for a few seconds, then let go.',
            'Work your way up: calves, thighs, hands, arms, shoulders, face.',
            'Leave out your back and belly while you still have spasms.',
        ],
        safety: ['Hard tensing can set off a spasm. Stop if a muscle cramps.', noHold],
        evidence: longPain,
    },
    'massage-pro': {
        name: 'Massage by a therapist',
        summary: 'It may ease pain for a while, best along with exercise.',
        steps: [
            'Wait until the first days are over. Then look for someone who is trained and certified.',
            'Tell them about all your health problems, and ask for gentle pressure.',
            'One visit may do. For a longer effect people often need several over some months, at a cost.',
        ],
        safety: [stop, 'It does not remove the cause.'],
        evidence: 'One guide lists it as an option, another only with exercise.',
    },
    core: {
        name: 'Strength for belly and back',
        summary: 'Once the pain has gone, a strong middle may help to keep it away.',
        steps: [
            wait,
            'Lie on your back, knees bent. Breathe out and gently tighten your belly. Breathe in and let go.',
            'When that is easy, add one more strength move that stands in your plan.',
            'Add more slowly. A {physio} can pick the right moves for you.',
        ],
        safety: [stop, noHold, noJerks],
        evidence: 'In trials, exercise with advice made new bouts less likely. It does not help a new spasm.',
    },
    plank: {
        name: 'Plank',
        summary: 'It builds up your middle without any equipment.',
        steps: [
            wait,
            'Lie on your front, elbows under your shoulders. Lift your hips, back straight, belly firm, knees down.',
            'Start with {kneeHold}. Build up to {hold}, then try it on your toes.',
            'Do it several times a day, and hold it longer bit by bit.',
        ],
        safety: [stop, noHold],
        evidence: training,
        chips: { kneeHold: 'start with {kneeHold}', hold: 'build up to {hold}' },
    },
    'back-extension': {
        name: 'Small back lift',
        summary: 'It trains the muscles along your spine.',
        steps: [
            wait,
            'Lie on your front with a pillow under your belly, arms by your sides.',
            'Lift your chest a little, look down, and lower it slowly. Do it a few times.',
        ],
        safety: [stop, stopLeg],
        evidence: training,
    },
    row: {
        name: 'Light rows',
        summary: 'Pulling a light band or weight trains your upper back.',
        steps: [
            wait,
            'Fix a light band at waist height, or take a light weight. Keep your back straight.',
            'Breathe out and pull your elbows back slowly. Breathe in and let go. Do it a few times.',
        ],
        safety: [stop, noHold, noJerks],
        evidence: training,
    },
    pilates: {
        name: 'Pilates',
        summary: 'It trains control and strength, once the pain has gone.',
        steps: [wait, teacher, leaveOut],
        safety: [stop, stopLeg, `${thinBones} Do no sit-ups.`],
        evidence: longPain,
    },
    yoga: {
        name: 'Yoga',
        summary: 'It can keep you moving and calm, once the pain has gone.',
        steps: [wait, teacher, leaveOut],
        safety: [stop, stopLeg, thinBones],
        evidence: longPain,
    },
    'walk-20': {
        name: 'A daily walk',
        summary: 'A walking habit may make a new bout less likely.',
        steps: [
            'Start with a walk that feels easy.',
            'Add a little every few days, up to {session} a day.',
            'If you enjoy it, aim for {trialWalk} on {trialDays} days a week.',
        ],
        safety: ['If the pain comes back, do less for a few days.', chest],
        evidence: 'In a good trial, walkers had fewer new bouts.',
        chips: { session: '{session} a day' },
    },
    'warm-up': {
        name: 'Warm up first',
        summary: 'Easy movement gets your back ready for sport or heavy work.',
        steps: [
            'Take {duration} before you start.',
            'Walk or march on the spot, and swing your arms loosely.',
            'Add slow, gentle stretches, if your plan has some.',
        ],
        safety: [stop],
        evidence: 'Common advice, little tested.',
        chips: { duration: '{duration}' },
    },
};
