import type { LibraryText } from '../../library.schema.js';

const weak = 'Weak evidence.';
const good = 'Good evidence.';
const notShown = 'Not shown for back spasms.';
const tested = 'Little tested.';
const common = 'Common.';
const comfort = 'For comfort only.';
const link = 'A link, but no proof of cause.';
const scan = 'Many people have this and no pain.';
const any = 'If you have any of these:';

export const library: LibraryText = {
  topics: {
    'what-is-a-spasm': { title: 'What a back spasm is', summary: 'What happens, and for how long.' },
    symptoms: { title: 'What it feels like', summary: 'The usual signs.' },
    causes: { title: 'What can set it off', summary: 'Triggers, and what is known.' },
    'structural-causes': { title: 'When something else is behind it', summary: 'Discs, joints, nerves.' },
    'first-days': { title: 'The first days', summary: 'Ways to ease it at home.' },
    later: { title: 'Later, and once it is gone', summary: 'Get moving and strong again.' },
    prevention: { title: 'How to prevent the next one', summary: 'Habits that may help.' },
    'professional-care': { title: 'Who can help, and what they do', summary: 'Doctors and others.' },
    'when-to-get-help': { title: 'When to get help', summary: 'Signs that need help now, today or soon.' },
    questions: { title: 'Questions people ask', summary: 'Short answers.' },
  },
  blocks: {
    'spasm-plain': { sentences: ['A back spasm is a muscle that tightens by itself and finds it hard to let go.'] },
    'spasm-facts': { heading: 'Good to know' },
    'why-it-happens': { heading: 'Why it happens', sentences: ['Pages explain it in different ways.'] },
    'symptom-table': { heading: 'The usual signs', columns: ['Sign', 'What it is like'] },
    'symptoms-mean': {
      heading: 'What these signs mean',
      sentences: [
        'Of these, only pain that is very bad and comes all at once with no lift or twist is a danger sign: get help now. For the rest, care at home comes first. See someone if it does not get better.',
      ],
    },
    'cause-table': { heading: 'Triggers', columns: ['Trigger', 'How it may act', 'What is known'] },
    'cause-use': {
      heading: 'Why it is worth knowing',
      sentences: ['The trigger can show what will help and prevent the next one. A {doctor} can help to find it.'],
    },
    'when-to-think-of-it': {
      sentences: [
        'Most spasms have no illness behind them. If they last, get worse or keep coming, have that checked.',
      ],
    },
    'condition-table': { heading: 'What can be behind it', columns: ['What', 'In plain words'] },
    'first-ease': {
      sentences: ['First ease the pain. What fits depends on how bad it is.'],
    },
    'ease-table': {
      heading: 'Ways to ease it',
      columns: ['What', 'What it may do', 'What is known'],
    },
    'first-cautions': { heading: 'Be careful with these' },
    'their-numbers': {
      heading: 'Numbers the pages give',
      sentences: ['These are their customs. Our plan may differ.'],
      columns: ['What', 'Their number'],
    },
    'then-the-cause': { sentences: ['Once the worst is over, look at what set it off.'] },
    'as-it-eases': { heading: 'As it eases' },
    'once-it-is-gone': { heading: 'Once it is gone' },
    'prevention-works': { sentences: ['Small habits that you keep up can mean fewer and milder spasms.'] },
    'habit-table': { heading: 'Habits', columns: ['Habit', 'How', 'What is known'] },
    'care-plain': {
      sentences: [
        'If a spasm is very bad, lasts, gets worse or stops daily tasks, let someone look for what is behind it.',
      ],
    },
    'who-table': { heading: 'Who does what', columns: ['Who', 'What they do', 'What is known'] },
    'what-to-expect': { heading: 'What to expect' },
    'help-now': { heading: 'Now: call {emergency} or go to the {emergencyDepartment}', sentences: [any] },
    'help-today': { heading: 'Today: call {adviceOrDoctor}', sentences: [any] },
    'help-soon': { heading: 'Soon: see a {doctor} or {physio}', sentences: [any] },
    'help-otherwise': {
      heading: 'If you have none of these',
      sentences: [
        'This list is short and does not name every danger sign. Answer the questions first. They tell you if care at home is right for you.',
      ],
    },
    'asked-often': {},
  },
  items: {
    common: ['Back spasms are very common.'],
    'any-muscle': ['Any muscle can go into spasm.'],
    range: ['Some are a nuisance, others stop you in your tracks. Some people have them for years.'],
    'how-long': ['It can last minutes, or come and go for weeks. Most settle at home in a few weeks.'],
    'comes-back': ['After one, another is more likely.'],
    'can-be-eased': ['There are many ways to ease it.'],
    'hard-to-treat': ['Back pain can be slow to treat.'],
    'knowing-helps': ['Knowing the signs and triggers helps.'],
    guarding: ['The muscle may tighten to shield itself from strain.'],
    'small-strains': ['Many little loads may add up until the muscle is inflamed.'],
    'sore-from-inflammation': ['Then the nerves nearby get touchy, and it tightens more.'],
    'not-settled': ['What makes a spasm hurt is not known for sure.'],

    pain: ['Sharp, sudden pain', 'It can be very strong and get worse as you move.'],
    tightness: ['A tight, stiff muscle', 'It seems to pull, and can be as hard as a board.'],
    'hard-to-move': ['Hard to move', 'It may be hard to bend, twist, lift or stand up.'],
    tenderness: ['Sore to touch', 'Even a light touch can make it tighten more.'],
    twitching: ['Twitches', 'The muscle may jump, knot, bulge or look twisted, which adds to the pain.'],

    'sudden-move': ['A sudden move after a long rest', 'The muscle is caught off guard.', common],
    overuse: ['Too much work for the muscle', 'The same move again and again, or great effort.', common],
    'heavy-load': ['A heavy or jerky lift', 'A big or sudden load can strain the muscle.', common],
    injury: ['An injury or a torn muscle', 'A hurt muscle may tighten.', 'After a bad injury, get help at once.'],
    'poor-posture': ['Sitting or standing slumped', 'Said to strain the muscles.', notShown],
    inactivity: ['Lying or sitting for long', 'Muscles get stiff and weak.', 'Bed rest slows you down.'],
    'too-little-fluid': ['Too little to drink', 'Said to make muscles tense up, cramp or lock.', notShown],
    'too-few-minerals': [
      'Too few minerals',
      'Muscles and the heart need them. Stress or poor food is said to use them up.',
      notShown,
    ],
    stress: ['Stress', 'It can make you tense your muscles.', tested],
    'more-weight': ['A lot of body weight', 'More load on the back and joints.', link],
    'illness-behind-it': ['Something else in the back', 'A slipped disc or a narrow spine.', 'Rare.'],

    'slipped-disc': ['Slipped or damaged disc', 'A cushion between two bones can press on a nerve.'],
    'worn-discs': ['Worn discs', scan],
    'facet-joints': ['Worn small joints (arthritis)', scan],
    'narrow-canal': ['A narrow spine (stenosis)', 'Less room for the nerves. Legs may ache as you walk.'],
    'spine-injury': ['An injury to the spine', 'A hurt bone or disc. After a bad accident, call {emergency}.'],
    fibromyalgia: ['Fibromyalgia', 'Pain all over and poor sleep.'],
    'muscle-imbalance': ['Uneven muscles', 'One part works too hard. Ask a {physio}.'],
    'out-of-line': ['A spine "out of line"', 'It has not been shown.'],
    'nerve-illness': ['A nerve illness', 'Rarely, MS or Parkinson: spasms elsewhere too.'],

    'ease-off': ['Ease off what hurts', 'Lets it settle.', 'Bed rest slows you down.'],
    'ease-walk': ['Walk a little, often', 'May ease pain and stiffness.', good],
    'ease-position': ['Propped up with bent knees, or on your side', 'Takes load off the back.', comfort],
    'ease-heat': ['A pad, hot water bottle or bath', 'May ease pain for a while.', 'A small, short gain.'],
    'ease-cold': ['Cold, in a towel', 'May dull pain for a while.', weak],
    'ease-stretch': ['Light stretches', 'Loosen the back.', weak],
    'ease-tablets': [
      'Painkillers from a shop',
      'May ease pain for a short time.',
      'A small, short gain; none for {paracetamol}. Not for everyone: answer the questions first.',
    ],
    'ease-rubs': [
      'A cream, gel or patch',
      'Draws the mind off the pain, or numbs.',
      `${weak} Never with heat. Some act like aspirin: not with a blood thinner, in pregnancy or under age.`,
    ],
    'ease-massage': ['Gentle massage', 'Loosens the muscle, more so if warm.', weak],
    'ease-calm': ['Slow breathing, meditation', 'Lets muscles soften.', weak],
    'ease-drink': ['Drink and eat as normal', 'Said to prevent cramps.', notShown],
    'ease-herbs': ['Herbs and scented oils', 'Said to soothe.', `${weak} Some are not safe.`],
    'no-pushing': ['Do not push through the pain, or stretch into it.'],
    'no-long-lying': ['Do not lie still for long. Stiff, weak muscles can bring more pain or the next spasm.'],
    'cold-harms': ['Never put ice on bare skin or fall asleep on it. It can harm skin and nerves.'],
    'heat-harms': [
      'Never use heat or cold on numb, sore or broken skin, or over a rub or patch. Warm, not hot. Never sleep on it, and never lie on it.',
    ],
    'rub-harms': ['Put on creams thinly, as the label says. Too much in the blood can make you ill.'],
    'ask-before': [
      'Ask a pharmacist before a drug like ibuprofen. Do not take it in pregnancy, with a blood thinner, an ulcer, a weak heart or weak kidneys, or if aspirin makes it hard to breathe.',
      'Before a medicine or a new treatment, ask a pharmacist or a {doctor} if it is right for you.',
    ],
    'number-ice': ['Ice', '{ice} at most, every {iceEvery} as needed'],
    'number-cold': ['How long to stay with cold', '{coldShort}, or {coldLong}'],
    'number-heat': ['When to start with heat', 'From the start, after {coldShort}, or after {moistFrom}'],
    'number-cream': ['Creams', 'A thin layer, up to {creamTimes} times a day'],
    'number-walk': ['Short walks', 'Every {walkEvery}'],
    'number-rest': ['Rest or lighter tasks', 'A few days'],

    'more-movement': ['When walking is easy, add swimming or cycling, bit by bit. One page: in the first {early}.'],
    gym: ['At a gym: an elliptical trainer or a stair climber for {gym}.'],
    'longer-stretches': ['Other stretches can follow, if the plan has them for you.'],
    'massage-course': [
      'Massage may ease pain for a while, best along with exercise. One page: several over some months.',
    ],
    'physio-then': ['After that, a {physio} can strengthen what holds your spine, and help a hurt muscle.'],
    'look-for-trigger': ['What did you do in the hours before? Tell a {doctor}.'],
    'build-strength': ['A strong middle and back may mean fewer spasms. Wait until daily tasks no longer hurt.'],
    'plank-how': [
      'Plank: face down, rise onto forearms and toes, belly firm. Breathe. One page: {plank}, several times a day.',
    ],
    'check-form': ['Not sure which moves suit you? Ask a {physio} or a trainer.'],
    'yoga-pilates': ['Yoga or Pilates can make your back more supple.'],
    'sudden-move-after': [
      'After a sudden move, and with no warning sign, staying active and light stretches may be enough.',
    ],

    'keep-moving': ['Move each day', 'Walk, swim or cycle. Start short, work up to {walk} of walking.', good],
    strength: ['Train your middle and back', 'Planks, back extensions, rows.', good],
    limber: ['Stay supple', 'Warm up. Before and after, stretch low back, upper back, shoulders.', tested],
    'short-sits': ['Break up long sits', 'Walk at least every {standUp}. Sit upright, with a small pillow.', tested],
    'vary-posture': ['Vary how you sit and stand', 'Try not to slump for long.', tested],
    'lift-well': ['Lift close and slow', 'No jerks.', 'Not enough by itself.'],
    'avoid-strain': ['Ease off what strains you', 'Change it or split it.', tested],
    'drink-well': [
      'Drink enough',
      '{drinks} drinks of any kind, less if a doctor told you so. One page says {glasses} glasses of water or more.',
      notShown,
    ],
    'eat-well': [
      'Eat a mixed diet',
      'Potatoes, bananas, avocado, spinach, milk, meat, eggs. Fewer sweets. No salt in water. With weak kidneys or pills that raise potassium, ask first.',
      notShown,
    ],
    'keep-weight': ['Keep a healthy weight', 'A {doctor} can check it. Exercise more as the spasm fades.', link],
    'less-stress': ['Unwind', 'Slow breaths, meditation, or let go from toes to head.', weak],
    'care-to-prevent': ['Get help', 'Exercises from a {physio}, or massage now and then.', weak],

    'who-doctor': ['Your {doctor}', 'Finds triggers, prescribes or refers you.', 'Start here.'],
    'who-physio': ['A {physio}', 'Makes weak muscles strong and stiff ones supple, with a plan for home.', weak],
    'who-chiropractor': [
      'Chiropractor',
      'Loosens the spine by hand, often with exercises or massage.',
      `${weak} Not with weak bones, cancer, a blood thinner, or a numb or painful leg.`,
    ],
    'who-massage': [
      'Massage therapist',
      'Loosens and calms, more so if stress is behind it.',
      `${weak} Best with exercise.`,
    ],
    'who-acupuncture': [
      'Acupuncturist',
      'Sets thin needles, an old Chinese way, said to free natural painkillers.',
      'Guidelines disagree.',
    ],
    'who-spine': ['Spine clinic or surgeon', 'Looks at backs with a clear problem.', 'Rarely needed.'],
    'who-nerve': ['Nerve specialist', 'Your {doctor} sends you if needed.', 'Rarely needed.'],
    'who-trainer': ['Trainer', 'Checks that you exercise safely.', tested],
    'who-dietitian': ['Dietitian', 'Helps with an eating plan.', 'Not while the pain is bad.'],
    'who-pharmacist': ['Pharmacist', 'Checks if a medicine or a rub suits you.', 'No visit to book.'],
    'tell-them': ['Say what you have tried, what you take, and what else you have noticed.'],
    'they-look': ['They ask and look for what is behind your pain.'],
    tests: ['They may order an X-ray, a CT or an MRI. Most people need none.'],
    'plan-together': [
      'You agree on exercise, medicine, changes in your day, or a mix. Ask how to prevent the next spasm.',
    ],
    'strong-medicines': [
      'If it is very bad, a {doctor} may prescribe a drug of the ibuprofen kind, or for a short time a muscle relaxant.',
      'A relaxant makes you sleepy, dizzy and slow to react: do not drive.',
    ],
    injections: [
      'Cortisone is not for a simple spasm. Guidelines say that it does not help low back pain, and it can do rare but grave harm.',
    ],

    'now-chest-breath': ['Pain or pressure in your chest, short breath, or a ripping pain in chest or belly.'],
    'now-faint': ['You faint, or feel faint and cold. Or you have very bad belly pain.'],
    'now-head': ['A drooping face, slurred speech, or a stiff neck with fever. Or you passed out and shook (a fit).'],
    'now-saddle': [
      'Numb or odd skin between your legs, or sex feels numb. Or new: it is hard to pee, or you leak, or you cannot hold or feel pee or poo.',
    ],
    'now-legs': ['Both legs are numb, weak or tingly. Or one leg or foot gets weaker.'],
    'now-accident': ['It began with a big accident, such as a car crash or a bad fall. Keep still.'],
    'now-sudden': ['Very bad pain that hit all at once, with no lift or twist.'],
    'now-blood': [
      'Black poo, or blood in vomit. A leg that is suddenly cold, pale or blue. You feel more ill than ever.',
    ],
    'now-waves': ['Very bad pain in waves to the groin, or pee as dark as cola.'],
    'now-known': ['An aneurysm, now or ever. Or a jaw that is hard to open.'],
    'now-numb-and': ['A numb leg, and you have a fever, take a blood thinner, or have had cancer.'],
    'now-fever-and': [
      'A fever, and one of these: weak against germs, steroid pills for months, an infection, a birth or a needle in the spine lately, injected drugs, sickle cell disease. Or a numb or weak leg.',
    ],
    'now-pregnant': [
      'You are pregnant or had a baby in the last few weeks, and you bleed, have a fever, a bad headache or bad belly pain. Call your maternity unit.',
    ],
    'today-foot': ['One foot or leg is weak, even if it does not get worse. Or your hands or legs are clumsy.'],
    'today-fever': ['You have a fever, or shakes with chills.'],
    'today-pee': ['It burns when you pee, or there is blood in your pee.'],
    'today-fall': [
      'A small fall, and one of these: a sore or bruised spine, weak bones, steroid pills, a blood thinner, cancer. Or you are at least {older} old.',
    ],
    'today-worse': ['The pain is very bad and gets worse fast.'],
    'today-leg': ['One leg is swollen, or a calf is hot and sore. Or a sharp pain on each breath in.'],
    'today-skin': ['Burning skin or a stripe of blisters. Or a tight band of pain round the ribs or belly.'],
    'today-needle': [
      'You had surgery on your spine, or a needle in it, in the last {procedure}. Or you have ever injected drugs.',
    ],
    'today-stopped': ['You stopped a sleep or spasm drug, or alcohol, in the last few days.'],
    'today-pregnant': ['You are {pregnant} pregnant or more. Call your maternity unit.'],
    'soon-severe': ['The pain is so bad that you cannot do basic tasks, and home care does not help.'],
    'soon-not-better': ['No better after the first {first}: be seen within {see}.', 'Still there after {long}.'],
    'soon-back-again': ['The spasms keep coming back in the same place, or come more often.'],
    'soon-numb': ['One leg or foot is numb or tingly.'],
    'soon-no-reason': ['Spasms come often with no trigger, or in other parts of you as well.'],
    'soon-upper': ['The pain is in your upper back, and you did not strain it or are at least {upper} old.'],
    'soon-history': ['You have had cancer, have weak bones, lose weight for no reason, or have bad pain at night.'],
    'soon-age': ['You may be pregnant, are under {child} old, or at least {old} old.'],
    'soon-germs': [
      'You are weak against germs or took steroid pills for months. You had an infection lately, or have a new lump on your back.',
    ],

    'ask-causes': [
      'What brings on a back spasm?',
      'Most often a strain, now and then a disc or a narrow spine. Posture, water and minerals: not shown.',
    ],
    'ask-signs': [
      'How do I know that it is a spasm?',
      'Sudden sharp pain after a lift or twist, a tight muscle, trouble moving, at times twitches. With no lift or twist, see “When to get help” first.',
    ],
    'ask-relief': [
      'What helps right now?',
      'Ease off and walk a little. Heat or cold, stretches, slow breaths or a painkiller may help, but not all of them suit everyone: answer the questions first.',
    ],
    'ask-treatment': [
      'What treatments are there?',
      'Exercise with a {physio} first. Weak evidence: massage, chiropractic care, acupuncture.',
    ],
    'ask-natural': [
      'Are there natural ways?',
      'Slow breaths, walking and yoga. Some like chamomile tea, or arnica, lavender or mint on whole skin. Ask first if you are pregnant, breastfeed, take medicines or have had a fit. Not for children, and never swallow oil or arnica.',
    ],
    'ask-prevent': [
      'How can I prevent it?',
      'Walk, train your back, change position often. When it starts, take breaks.',
    ],
    'ask-help': [
      'When should I see someone?',
      'Bladder or bowel trouble, numb between the legs, or a leg that gets weaker: call {emergency} or go to the {emergencyDepartment} now. A weak foot: today. A numb or tingly leg: within days. Else if it is very bad, or no better within {see}.',
    ],
    'ask-heat-cold': [
      'Heat or cold?',
      'What feels better. After a knock, or if it is swollen, cold for the first {cold}. Neither on numb or broken skin, and never asleep.',
    ],
    'ask-scan': ['Do I need a scan?', 'Most people do not.'],
    'ask-bed': ['Should I stay in bed?', 'No. Ease off for a day or two, but keep getting up.'],
    'ask-this-page': ['Can this page replace a visit?', 'No. It does not examine you.'],
  },
};
