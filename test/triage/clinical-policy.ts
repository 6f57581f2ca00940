/**
 * The clinical policy as a second, independent reading of it: written by hand from the decision tables, never from
 * `src/content`. `levelOf` evaluates it in the plainest way. The tests hold the engine and its rows against this; a change
 * of policy changes both, on purpose.
 */

export type Level = 'self-care' | 'soon 14' | 'soon 7' | 'soon 3' | 'urgent' | 'emergency';
/** In order of urgency. */
export const LEVELS: readonly Level[] = ['self-care', 'soon 14', 'soon 7', 'soon 3', 'urgent', 'emergency'];
export type RouteName = 'ambulance' | 'emergency-department' | 'maternity';
export const ROUTES: readonly RouteName[] = ['maternity', 'emergency-department', 'ambulance'];

/** Pages in order, with every answer a rule or the plan may use. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  'q1-now': [
    ...['now-chest', 'now-breath', 'now-collapse', 'now-tearing', 'now-belly', 'now-brain', 'now-seizure'],
    ...['now-lockjaw', 'now-gut-bleed', 'now-leg-cold', 'now-preg', 'unsure-1'],
  ],
  'q2-nerve': [
    ...['saddle-numb', 'pee-change', 'bowel-change', 'sex-change', 'both-legs', 'leg-weak-worse', 'leg-weak-stable'],
    ...['unsteady-limbs', 'leg-numb-one', 'leg-pain-one', 'unsure-2'],
  ],
  'q3-start': [
    ...['major-injury', 'start-sudden-rest', 'minor-fall-bruise', 'minor-fall', 'start-slow', 'start-strain'],
    'start-unknown',
  ],
  'q4-ill': [
    ...['fever', 'stiff-neck', 'pee-burn', 'pee-blood', 'flank-colic', 'belly-back', 'dark-pee', 'calf-swollen'],
    ...['rash-band', 'weight-loss', 'very-ill', 'breath-pain', 'unsure-4'],
  ],
  'q5-age': [],
  'q6-risk': [
    ...['pregnant', 'postpartum', 'cancer', 'immune-weak', 'steroids-long', 'osteoporosis', 'blood-thinner'],
    ...['inject-drugs', 'spine-procedure', 'recent-infection', 'aneurysm', 'sickle-cell', 'spinal-cord-injury'],
    'unsure-6',
  ],
  'q6b-preg': ['preg-13plus', 'preg-bleed', 'preg-one-side', 'preg-labour', 'preg-move', 'preg-head', 'unsure-6b'],
  'q6c-birth': ['post-signs', 'unsure-6c'],
  'q7-pattern': [
    ...['night-pain', 'upper-back', 'chest-band', 'lump-shape', 'severe', 'morning-stiff', 'recurrent'],
    ...['spasm-elsewhere', 'new-medicine', 'stopped-medicine', 'unsure-7'],
  ],
  'q8-time': ['t-0-3', 't-4-14', 't-2-6w', 't-over-6w'],
  'q8b-course': ['worse-fast', 'course-worse', 'course-same', 'course-better', 'course-gone'],
  'q9-medicines': [
    ...['antiplatelet', 'taking-nsaid', 'taking-paracetamol', 'nsaid-interact', 'potassium-drug', 'sedatives'],
    ...['breastfeeding', 'allergy-nsaid', 'allergy-paracetamol', 'allergy-lidocaine', 'allergy-menthol'],
    ...['allergy-daisy', 'nsaid-asthma', 'surgery-soon'],
  ],
  'q10-health': [
    ...['cream-on-skin', 'kidney', 'liver-alcohol', 'ulcer-bleed', 'heart-failure', 'heart-disease', 'high-bp'],
    ...['asthma', 'breathing-disease', 'diabetes', 'numb-skin', 'poor-circulation', 'raynaud-cold', 'broken-skin'],
    ...['epilepsy', 'spinal-surgery', 'stenosis', 'inflam-arthritis', 'bleeding-disorder', 'low-salt', 'fluid-limit'],
    ...['low-weight', 'g6pd', 'faints', 'falls-risk', 'eating-disorder'],
  ],
};

/** The answer of a single choice that decides nothing, where the case says nothing else. */
export const QUIET: Readonly<Record<string, string>> = {
  'q3-start': 'start-strain',
  'q8-time': 't-0-3',
  'q8b-course': 'course-better',
};
export const SINGLE_PAGES = Object.keys(QUIET);
export const QUIET_AGE = 30;
export const AGES = [0, 15, 16, 17, 18, 49, 50, 59, 60, 64, 65, 74, 75, 120];

/** Signs that are an emergency with nothing else, and where they send a person. */
export const EMERGENCY_SIGNS: Readonly<Record<string, RouteName>> = {
  'now-chest': 'ambulance',
  'now-breath': 'ambulance',
  'now-collapse': 'ambulance',
  'now-tearing': 'ambulance',
  'now-belly': 'ambulance',
  'now-brain': 'ambulance',
  'now-seizure': 'ambulance',
  'now-lockjaw': 'ambulance',
  'saddle-numb': 'emergency-department',
  'pee-change': 'emergency-department',
  'bowel-change': 'emergency-department',
  'sex-change': 'emergency-department',
  'both-legs': 'emergency-department',
  'leg-weak-worse': 'emergency-department',
  'major-injury': 'ambulance',
  'stiff-neck': 'ambulance',
  'flank-colic': 'emergency-department',
  'dark-pee': 'emergency-department',
  aneurysm: 'ambulance',
  'now-gut-bleed': 'emergency-department',
  'now-leg-cold': 'ambulance',
  'very-ill': 'ambulance',
  'now-preg': 'maternity',
};

/**
 * One line a rule, or several with the same id: `id | level | route | condition`. `+` joins what has to come together, `/`
 * parts what may stand for each other, `>=` and `<` bound the age, `2 of` wants two of the list.
 */
const TABLE = `
E1  | emergency | ambulance            | now-chest / now-breath / now-collapse / now-tearing / now-belly / now-brain / now-seizure / now-lockjaw
E2  | emergency | emergency-department | saddle-numb / pee-change / bowel-change / sex-change / both-legs / leg-weak-worse
E3  | emergency | ambulance            | major-injury
E4a | emergency | ambulance            | stiff-neck
E4b | emergency | emergency-department | flank-colic / dark-pee
E5  | emergency | ambulance            | aneurysm
E6  | emergency | emergency-department | now-gut-bleed
E7  | emergency | ambulance            | now-leg-cold / very-ill
E8  | emergency | maternity            | now-preg
EC1 | emergency | ambulance            | start-sudden-rest + >=50
EC2 | emergency | emergency-department | fever + leg-numb-one / leg-weak-stable / unsteady-limbs / immune-weak / steroids-long / inject-drugs / spine-procedure / recent-infection / postpartum / sickle-cell
EC3 | emergency | emergency-department | cancer + leg-numb-one / leg-weak-stable / unsteady-limbs / chest-band
EC4 | emergency | emergency-department | blood-thinner + leg-numb-one / leg-weak-stable / unsteady-limbs / start-sudden-rest
EC5 | emergency | maternity            | pregnant + preg-bleed / preg-one-side
EC6 | emergency | maternity            | pregnant + preg-labour / preg-move / preg-head
EC7 | emergency | maternity            | pregnant + fever
EC8 | emergency | emergency-department | spinal-cord-injury + fever / severe
EC9 | emergency | maternity            | postpartum + post-signs
U1  | urgent    | -                    | leg-weak-stable / unsteady-limbs / minor-fall-bruise / fever / pee-blood / belly-back / calf-swollen / rash-band / inject-drugs / spine-procedure / sickle-cell / spinal-cord-injury / chest-band / new-medicine / unsure-1 / unsure-2 / breath-pain / stopped-medicine
U2  | urgent    | maternity            | pregnant + preg-13plus
U2b | urgent    | maternity            | unsure-6b / unsure-6c
U3  | urgent    | -                    | pee-burn
U4  | urgent    | -                    | minor-fall + >=65 / osteoporosis / steroids-long / blood-thinner / cancer
U5  | urgent    | -                    | osteoporosis / steroids-long + start-sudden-rest
U5  | urgent    | -                    | osteoporosis / steroids-long + >=65 + severe / upper-back
U6  | urgent    | -                    | start-sudden-rest
U7  | urgent    | -                    | 2 of cancer / weight-loss / night-pain / lump-shape / chest-band
U8  | urgent    | -                    | cancer + upper-back / worse-fast / severe / t-over-6w / start-slow / start-unknown
U9  | urgent    | -                    | blood-thinner + severe / worse-fast
U10 | urgent    | -                    | severe + worse-fast
U11 | urgent    | -                    | t-over-6w + >=50 + cancer / weight-loss / night-pain / lump-shape / chest-band
U12 | urgent    | maternity            | pregnant + severe / worse-fast / night-pain
U13 | urgent    | -                    | severe + >=65 + start-slow / start-unknown / start-sudden-rest / minor-fall
U14 | urgent    | -                    | immune-weak / recent-infection + severe / worse-fast / night-pain
U15 | urgent    | -                    | >=60 + start-slow / start-unknown + worse-fast
U16 | urgent    | -                    | blood-thinner + start-slow / start-unknown + t-0-3
S-leg-numb-one        | soon 3  | -         | leg-numb-one
S-pregnant            | soon 3  | maternity | pregnant
S-under-16            | soon 3  | -         | <16
S-weight-loss         | soon 3  | -         | weight-loss
S-night-pain          | soon 3  | -         | night-pain
S-lump-shape          | soon 3  | -         | lump-shape
S-severe              | soon 3  | -         | severe
S-worse-fast          | soon 3  | -         | worse-fast
S-cancer              | soon 3  | -         | cancer
S-osteoporosis        | soon 3  | -         | osteoporosis
S-steroids-long       | soon 3  | -         | steroids-long
S-immune-weak         | soon 3  | -         | immune-weak
S-recent-infection    | soon 3  | -         | recent-infection
S-unsure-4            | soon 3  | -         | unsure-4
S-unsure-6            | soon 3  | -         | unsure-6
S-unsure-7            | soon 3  | -         | unsure-7
S7                    | soon 3  | -         | upper-back + >=50 / start-slow / start-unknown / start-sudden-rest / minor-fall
S13                   | soon 3  | -         | blood-thinner + start-slow / start-unknown
S14                   | soon 3  | -         | minor-fall + >=50
S-t-4-14-not-better   | soon 7  | -         | t-4-14 + worse-fast / course-worse / course-same
S-t-2-6w-not-better   | soon 7  | -         | t-2-6w + worse-fast / course-worse / course-same
S-age-75              | soon 7  | -         | >=75
S-spasm-elsewhere     | soon 7  | -         | spasm-elsewhere
S-postpartum          | soon 7  | -         | postpartum
S-t-over-6w           | soon 14 | -         | t-over-6w
S-recurrent           | soon 14 | -         | recurrent
S-morning-stiff       | soon 14 | -         | morning-stiff
`;

/** Signs that have to come together, with an age bound where there is one: no smaller set makes the rule match. */
export interface Trigger {
  readonly signs: readonly string[];
  readonly ageFrom?: number;
  readonly ageBelow?: number;
}

export interface PolicyRule {
  readonly id: string;
  readonly level: Level;
  readonly route?: RouteName;
  /** Any one of them is enough. */
  readonly triggers: readonly Trigger[];
}

const joined = (a: Trigger, b: Trigger): Trigger => ({ ...a, ...b, signs: [...a.signs, ...b.signs] });

function term(word: string): Trigger {
  if (word.startsWith('>=')) return { signs: [], ageFrom: Number(word.slice(2)) };
  if (word.startsWith('<')) return { signs: [], ageBelow: Number(word.slice(1)) };
  return { signs: [word] };
}

function triggersOf(condition: string): Trigger[] {
  if (condition.startsWith('2 of ')) {
    const signs = condition.slice('2 of '.length).split(' / ');
    return signs.flatMap((one, place) => signs.slice(place + 1).map((other) => ({ signs: [one, other] })));
  }
  const parts = condition.split(' + ').map((part) => part.split(' / ').map(term));
  return parts.reduce((sets, part) => sets.flatMap((set) => part.map((one) => joined(set, one))), [
    { signs: [] },
  ] as Trigger[]);
}

/** The rules in the order of the table. */
export const POLICY: readonly PolicyRule[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .reduce<PolicyRule[]>((rules, [id, level, route, condition]) => {
    const triggers = triggersOf(condition!);
    const before = rules.find((rule) => rule.id === id);
    if (before)
      return rules.map((rule) => (rule === before ? { ...rule, triggers: [...rule.triggers, ...triggers] } : rule));
    return [
      ...rules,
      { id: id!, level: level as Level, ...(route !== '-' && { route: route as RouteName }), triggers },
    ];
  }, []);

export const isMet = (trigger: Trigger, signs: ReadonlySet<string>, age: number): boolean =>
  trigger.signs.every((sign) => signs.has(sign)) &&
  (trigger.ageFrom === undefined || age >= trigger.ageFrom) &&
  (trigger.ageBelow === undefined || age < trigger.ageBelow);

export interface Verdict {
  readonly level: Level;
  readonly route?: RouteName;
  /** Ids of the rules of the level, in table order (`soon` is one level, whatever the days). */
  readonly rules: readonly string[];
}

const kind = (level: Level): string => level.split(' ')[0]!;

/** What the policy says of these signs at this age, every sign known at once. */
export function levelOf(signs: ReadonlySet<string>, age: number): Verdict {
  const matched = POLICY.filter((rule) => rule.triggers.some((trigger) => isMet(trigger, signs, age)));
  const level = matched.reduce<Level>(
    (most, rule) => (LEVELS.indexOf(rule.level) > LEVELS.indexOf(most) ? rule.level : most),
    'self-care',
  );
  const deciding = matched.filter((rule) => kind(rule.level) === kind(level));
  const route = [...ROUTES].reverse().find((name) => deciding.some((rule) => rule.route === name));
  return { level, ...(route && { route }), rules: deciding.map(({ id }) => id) };
}
