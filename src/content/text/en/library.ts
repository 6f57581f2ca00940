import type { LibraryText } from '../../schema.js';

export const library: LibraryText = {
  topics: {
    'what-is-a-spasm': {
      title: 'What a back spasm is',
      summary: 'What happens in your back, and how long it can last.',
    },
    symptoms: { title: 'What it feels like', summary: 'The usual signs of a simple spasm.' },
    causes: { title: 'What can set it off', summary: 'Common triggers, and what is known about each.' },
    'structural-causes': {
      title: 'When something else is behind it',
      summary: 'Discs, joints, nerves: what may lie behind spasms that keep coming.',
    },
    'first-days': { title: 'The first days', summary: 'Ways to ease it at home, and what to be careful with.' },
    later: { title: 'Later, and once it is gone', summary: 'How to get moving again and build strength.' },
    prevention: { title: 'How to prevent the next one', summary: 'Habits that may help, and how sure we can be.' },
    'professional-care': {
      title: 'Who can help, and what they do',
      summary: 'Doctors and others, in plain words.',
    },
    'when-to-get-help': { title: 'When to get help', summary: 'Signs that need help now, today or soon.' },
    questions: { title: 'Questions people ask', summary: 'Short answers to what comes up most.' },
  },
  blocks: {
    'spasm-plain': {
      sentences: [
        'A back spasm is a muscle that tightens by itself and finds it hard to let go.',
        'You do not do this on purpose, and you cannot just will it to stop.',
      ],
    },
    'spasm-facts': { heading: 'Good to know' },
    'why-it-happens': {
      heading: 'Why it happens',
      sentences: ['The pages we read explain it in different ways.'],
    },
    'symptom-table': { heading: 'The usual signs', columns: ['Sign', 'What it is like'] },
    'symptoms-mean': {
      heading: 'What these signs mean',
      sentences: [
        'If you know the signs, you can act in good time.',
        'One page says that each of them needs a professional. None of them is a danger sign by itself.',
        'With no warning sign, care at home comes first. See someone if it does not get better.',
      ],
    },
    'cause-table': {
      heading: 'Triggers',
      columns: ['Trigger', 'How it may set off a spasm', 'What is known'],
    },
    'cause-use': {
      heading: 'Why it is worth knowing',
      sentences: [
        'There are many ways to treat a spasm, and the trigger can show which will suit you.',
        'If you deal with what is behind it, you may also prevent the next one.',
        'A {doctor} can help you find out what it was.',
      ],
    },
    'when-to-think-of-it': {
      sentences: [
        'Most spasms have no illness behind them.',
        'If they last, get worse or keep coming, there may be one. That is worth a check.',
        'Only a check by a professional can tell. Signs of wear on a scan are common in people with no pain too.',
      ],
    },
    'condition-table': { heading: 'What can be behind it', columns: ['What', 'In plain words'] },
    'first-ease': {
      sentences: [
        'First ease the pain. Start as soon as it comes on.',
        'There is a range of ways, from simple care at home to help from others. What fits depends on how bad it is and how often it comes.',
        'Make what helps you a part of your day.',
      ],
    },
    'ease-table': {
      heading: 'Ways to ease it',
      columns: ['What you can do', 'What it is said to do', 'What is known'],
    },
    'first-cautions': { heading: 'Be careful with these' },
    'their-numbers': {
      heading: 'Numbers the pages give',
      sentences: ['These are their customs. Our own plan may differ where the proof does.'],
      columns: ['What', 'Their number'],
    },
    'then-the-cause': {
      sentences: ['Once the worst is over, look at what set it off.', 'Then take steps so that it does not come back.'],
    },
    'as-it-eases': { heading: 'As it eases' },
    'once-it-is-gone': { heading: 'Once it is gone' },
    'prevention-works': {
      sentences: [
        'There is a lot you can do to have fewer and milder spasms, though nothing rules them out.',
        'Small habits that you keep up count for more than one big effort.',
        'Exercise along with advice has the best proof.',
      ],
    },
    'habit-table': { heading: 'Habits', columns: ['Habit', 'How', 'What is known'] },
    'care-plain': {
      sentences: [
        'Most spasms need no treatment by others.',
        'Is yours very bad, does it get worse or last, or does it keep you from daily tasks? Then let a professional check what is behind it.',
        'The aims are less pain, a looser muscle and a back that works again.',
      ],
    },
    'who-table': { heading: 'Who does what', columns: ['Who', 'What they do', 'What is known'] },
    'what-to-expect': { heading: 'What to expect' },
    'help-now': {
      heading: 'Now: call {emergency} or go to the {emergencyDepartment}',
      sentences: ['Do this if you have back pain and any of these.'],
    },
    'help-today': {
      heading: 'Today: call {adviceOrDoctor}',
      sentences: ['You need to be seen today if you have any of these.'],
    },
    'help-soon': {
      heading: 'Soon: see a {doctor} or {physio}',
      sentences: ['Book a visit in the next days if you have any of these.'],
    },
    'help-otherwise': {
      heading: 'If you have none of these',
      sentences: ['You can care for it at home for now. Come back to this list if things change.'],
    },
    'asked-often': {},
  },
  items: {
    common: ['Back spasms are very common.'],
    'any-muscle': ['Any muscle can go into spasm, not just those in the back.'],
    range: [
      'Some are no more than a nuisance. Others stop you in your tracks, scare you and wear you down.',
      'Some people have one now and then, others have trouble with their back for years.',
    ],
    'how-long': [
      'It can be over in minutes, or come and go for weeks.',
      'Many settle with care at home. After a strain, most are gone in a few weeks.',
    ],
    'comes-back': [
      'If you have had one, another is more likely.',
      'If they keep coming, something else may be behind them.',
    ],
    'can-be-eased': ['There are many ways to ease the pain and to make the next one less likely.'],
    'hard-to-treat': ['Back pain of any kind can be slow to treat. Give it some time.'],
    'knowing-helps': ['Know the signs and what can set it off. That is a good start to having fewer of them.'],
    guarding: ['Guarding: the muscle may tighten to shield itself from strain.'],
    'small-strains': ['Small strains: many little loads may add up until the muscle is sore and inflamed.'],
    'sore-from-inflammation': [
      'Inflammation: it may make the nerves nearby touchy, so that the muscle hurts and tightens even more.',
    ],
    'not-settled': ['What is true for you is hard to say. What makes a spasm hurt is not known for sure.'],

    pain: [
      'Sharp, sudden pain',
      'It hits all at once in one part of your back and can be very strong. It may get worse as you move.',
    ],
    tightness: ['A tight, stiff muscle', 'It feels tense, as if it pulls. To the touch it can be as hard as a board.'],
    'hard-to-move': [
      'Hard to move',
      'You may find it hard to bend, twist or lift, or even to stand up. Daily tasks can be too much.',
    ],
    tenderness: ['Sore to touch', 'Pressing on it hurts. Even a light touch can make it tighten more.'],
    twitching: [
      'Twitches, knots or bulges',
      'You may see the muscle jump, knot, bulge or look twisted under the skin. This can add to the pain.',
    ],

    'sudden-move': [
      'A sudden move after a long rest',
      'The muscle is caught off guard.',
      'Common. Nothing else may be wrong, but rule out the warning signs first.',
    ],
    overuse: [
      'Too much work for the muscle',
      'The same move over and over, or more effort than it can take, can strain it.',
      'A common story, and the muscle gets over it.',
    ],
    'heavy-load': [
      'A heavy or jerky lift',
      'A big or sudden load can strain the muscle.',
      'Common. Training in how to lift does not prevent it by itself.',
    ],
    injury: [
      'An injury or a torn muscle',
      'A hurt muscle may tighten.',
      'Most small strains settle by themselves. After a bad injury, get help at once.',
    ],
    'poor-posture': [
      'Sitting or standing slumped for long',
      'It is said to strain the muscles.',
      'Not proven. It is better to change position often.',
    ],
    inactivity: [
      'Lying or sitting for long',
      'Muscles get stiff and, with time, weak.',
      'Moving early does better than bed rest.',
    ],
    'too-little-fluid': [
      'Too little to drink',
      'It is said to make muscles tense up, cramp or lock.',
      'Not tested for back spasms. Drink as you normally would.',
    ],
    'too-few-minerals': [
      'Too few minerals',
      'Calcium, magnesium and potassium help muscles work, the heart too. Stress or a poor diet is said to use them up.',
      'Not shown for back spasms. Most people get enough from food.',
    ],
    stress: ['Stress', 'It can make you tense your muscles.', 'It may play a part. Calming down does no harm.'],
    'more-weight': [
      'A lot of body weight',
      'It puts more load on the back and the joints.',
      'Linked to back pain, but not proven to bring on spasms.',
    ],
    'illness-behind-it': [
      'Something else in the back',
      'Such as a slipped disc or a narrow spine.',
      'Rare in a first spasm. See the next page.',
    ],

    'slipped-disc': [
      'Slipped or damaged disc',
      'A cushion between two bones bulges or tears. It can press on a nerve and send pain down a leg.',
    ],
    'worn-discs': ['Worn discs', 'The cushions get thinner with the years. Many people have this and no pain.'],
    'facet-joints': ['Worn small joints', 'The small joints at the back of the spine can wear (arthritis).'],
    'narrow-canal': ['A narrow spine (stenosis)', 'There is less room for the nerves. Legs may ache as you walk.'],
    'spine-injury': ['An injury to the spine', 'A bone or a disc was hurt. After a bad accident, call {emergency}.'],
    fibromyalgia: ['Fibromyalgia', 'A long-term illness with pain all over, poor sleep and tiredness.'],
    'muscle-imbalance': [
      'Uneven muscles',
      'One part is said to work too hard, since another does too little. A {physio} can check this.',
    ],
    'out-of-line': [
      'A spine "out of line"',
      'Some pages name this. It has not been shown to be why backs go into spasm.',
    ],
    'nerve-illness': [
      'A nerve illness',
      'Rarely, spasms come from a nerve illness such as MS or Parkinson. Spasms in other parts of the body are a hint.',
    ],

    'ease-off': [
      'Ease off what hurts',
      'Lets a sore muscle settle.',
      'A day or two of taking it easy is fine. Bed rest slows you down.',
    ],
    'ease-walk': [
      'Walk a little, often',
      'Gets the blood moving and keeps you from getting stiff.',
      'Staying active has good proof.',
    ],
    'ease-position': [
      'Lie or sit the way that eases it',
      'Propped up with bent knees, or on your side with a leg raised, takes load off the back.',
      'For comfort. Not tested.',
    ],
    'ease-heat': [
      'Warmth: a pad, hot pack, hot water bottle or warm bath',
      'Relaxes the muscle and brings blood, and with it what the muscle needs to mend.',
      'A small gain for a short time. How it works is not clear.',
    ],
    'ease-cold': [
      'Cold: a gel pack in a towel, or a cool shower',
      'Numbs the spot for a while and calms swelling.',
      'Not proven, but fine if you like it.',
    ],
    'ease-stretch': [
      'Light stretches',
      'Ease tension and keep the back supple.',
      'The proof is weak. Stop at once if it hurts.',
    ],
    'ease-tablets': [
      'Painkillers from a shop',
      'Ibuprofen and its kin ease pain for a time and are said to calm inflammation. {paracetamol} only eases pain.',
      'A small gain for ibuprofen and naproxen, none shown for {paracetamol}. Not for all people.',
    ],
    'ease-rubs': [
      'A cream, gel or patch for sore muscles',
      'Menthol, wintergreen and eucalyptus draw the mind off the pain. Others hold lidocaine, which numbs, or something like aspirin.',
      'Little proof. Never with heat.',
    ],
    'ease-massage': [
      'Gentle massage',
      'Loosens the muscle. Some warm it first.',
      'The proof is weak. Stop if it is sore to touch.',
    ],
    'ease-calm': [
      'Slow breathing, meditation, letting muscles go one by one',
      'Calms the mind and lets muscles soften.',
      'Low-grade proof, and no harm.',
    ],
    'ease-drink': [
      'Drink and eat as normal',
      'Fluid and minerals are said to keep muscles from cramping.',
      'No proof for back spasms. Salt in water is not a good idea.',
    ],
    'ease-herbs': [
      'Herbs and scented oils',
      'Said to soothe: chamomile, arnica, valerian and willow bark. Also said to soothe: the oils of lavender, mint and eucalyptus.',
      'Little or no proof. Some are not safe for some people, and a few we do not suggest at all.',
    ],
    'no-pushing': [
      'Do not push through the pain. It can make a strain worse.',
      'This goes for stretches too: move only as far as it feels fine.',
    ],
    'no-long-lying': [
      'Do not lie still for long. Muscles get stiff and weak, and that can bring more pain or the next spasm.',
    ],
    'cold-harms': [
      'Never put ice on bare skin, and never fall asleep on it.',
      'Cold that stays on too long can harm skin and nerves.',
    ],
    'rub-harms': [
      'Put on creams in a thin layer and not more often than the label says.',
      'What is in them goes through the skin into the blood. Too much can make you ill.',
      'Keep them off broken skin, and use no heat on top.',
    ],
    'ask-before': ['Before you take a medicine or try something new, check that it is right for you.'],
    'number-ice': ['Ice', '{ice} at a time and no longer, every {iceEvery} as needed'],
    'number-cold': ['How long to stay with cold', 'One page: {coldShort}. Another: {coldLong}.'],
    'number-heat': ['When to start with heat', 'From the start, after {coldShort}, or after {moistFrom}'],
    'number-cream': ['Creams', 'A thin layer, up to {creamTimes} times a day'],
    'number-walk': ['Short walks', 'Every {walkEvery}'],
    'number-rest': ['Rest or lighter tasks', 'A few days'],

    'more-movement': [
      'When walking is easy, add swimming, cycling or other sport that is kind to your back.',
      'One page has this, and walking, in the first {early}. Start slowly and do a bit more each time.',
    ],
    gym: ['At a gym, an elliptical trainer or a stair climber for {gym} is one idea.'],
    'longer-stretches': [
      'Other stretches can now follow, such as the cobra or a stretch for the back of the leg.',
      'They are not for everyone, so check the plan first.',
    ],
    'massage-course': [
      'A trained massage therapist can help you relax. You may feel it after one visit.',
      'For a lasting effect one page has several visits over some months. Keep moving as well.',
    ],
    'physio-then': [
      'After the worst pain, a {physio} can build up the muscles that hold your spine and help a hurt muscle recover.',
    ],
    'look-for-trigger': ['Think back: what did you do in the hours before it came? Talk it over with a {doctor}.'],
    'build-strength': [
      'A strong middle and back hold you up and may mean fewer spasms in the years to come.',
      'Wait until daily tasks no longer hurt.',
    ],
    'plank-how': [
      'The plank needs no kit. Lie face down, then rise onto your forearms and toes with your belly firm.',
      'One page says to hold it for {plank}, several times a day, and to add time bit by bit. Most people hold their breath: do not.',
    ],
    'check-form': ['If you are unsure which moves suit you, let a {physio} or a trainer check how you do them.'],
    'yoga-pilates': ['Yoga or Pilates can make your back more supple. Tell the teacher about your back.'],
    'sudden-move-after': [
      'Did it come from a sudden move after a long rest? Then staying active and light stretches may be all you need.',
    ],

    'keep-moving': [
      'Move each day',
      'Walk, swim or cycle. Start short and work up to {walk} of walking a day.',
      'Good proof: in a trial, walkers had fewer new bouts.',
    ],
    strength: [
      'Train your middle and back',
      'Planks, back extensions, rows, on most weeks of the year.',
      'Good proof for exercise as a whole.',
    ],
    limber: [
      'Warm up and stay supple',
      'Warm up before sport or hard work. Stretch your low back, upper back and shoulders before and after.',
      'Low-grade proof, and no harm.',
    ],
    'short-sits': [
      'Break up long sits',
      'Get up at least every {standUp} and walk. Do not sit bent over. A small pillow behind your low back can help at a desk or in a car.',
      'Common advice that was not tested much.',
    ],
    'vary-posture': [
      'Vary how you sit and stand',
      'Try not to slump for long. A desk and a chair that fit you make it easier.',
      'No one right posture has been shown.',
    ],
    'lift-well': [
      'Lift close and slow',
      'No jerks. Keep the load near you, and ask for help.',
      'Training in how to lift does not prevent pain by itself.',
    ],
    'avoid-strain': ['Ease off what strains you', 'If a task sets you off, change it or split it.', 'Common sense.'],
    'drink-well': [
      'Drink enough',
      'One page asks for at least {glasses} glasses of water a day and no coffee or alcohol. For most people {drinks} drinks of any kind will do.',
      'Not tested for back spasms. Coffee in normal amounts is fine.',
    ],
    'eat-well': [
      'Eat a mixed diet',
      'Potatoes, bananas, avocado and spinach hold the minerals. So do milk, meat and eggs. Go easy on sweet snacks and the like.',
      'Good for health. Not shown to prevent spasms. Do not add salt to water.',
    ],
    'keep-weight': [
      'Keep a healthy weight',
      'A {doctor} can check it with you, or you can work out your body mass index. Exercise more as the spasm fades.',
      'A link, but no proof of cause.',
    ],
    'less-stress': [
      'Unwind',
      'Slow breathing, meditation, or tensing and letting go from toes to head.',
      'Some proof for pain that lasts.',
    ],
    'care-to-prevent': [
      'Get help to prevent it',
      'A {physio} can teach you what to do at home. Some people have a massage now and then.',
      'Exercise with a {physio} has some proof. Massage alone has little.',
    ],

    'who-doctor': [
      'Your {doctor}',
      'Checks you, asks about other signs, finds likely triggers, and can prescribe or refer you.',
      'Start here if you are not sure.',
    ],
    'who-physio': [
      'A {physio}',
      'Makes weak muscles strong and stiff ones supple, looks at how you hold yourself, and builds a plan to go on with at home.',
      'The best next step when a week or two bring no gain.',
    ],
    'who-chiropractor': [
      'Chiropractor',
      'Moves the spine by hand to loosen it and the muscles, and often adds exercises, massage and the like. Some say that this lines up the spine and frees nerves.',
      'It may ease pain for some. The claim about the line of the spine has not been shown. Not for everyone.',
    ],
    'who-massage': [
      'Massage therapist',
      'Loosens tense muscles and helps you relax, more so if stress is behind it. Said to help blood flow too.',
      'Weak proof; best along with exercise.',
    ],
    'who-acupuncture': [
      'Acupuncturist',
      "Puts thin needles in chosen points, an old Chinese method. Said to free the body's own painkillers and relax muscles.",
      'Guidelines do not agree on it.',
    ],
    'who-spine': [
      'Spine clinic or surgeon',
      'Looks at backs with a clear problem, and can advise on exercise, other care or surgery.',
      'Not needed for a simple spasm.',
    ],
    'who-nerve': [
      'Nerve specialist',
      'Looks for an illness of the nerves. Your {doctor} sends you there if it is needed.',
      'Rarely needed.',
    ],
    'who-trainer': ['Trainer', 'Checks that you do your exercises well and safely.', 'Ask if they know about backs.'],
    'who-dietitian': [
      'Dietitian',
      'Helps with an eating plan, if you want to lose weight.',
      'Not while the pain is bad.',
    ],
    'who-pharmacist': ['Pharmacist', 'Checks if a medicine or a rub suits you.', 'Quick, and no visit to book.'],
    'tell-them': ['Tell them what you have tried at home, what you take, and what else you have noticed.'],
    'they-look': ['They ask, look and feel, to find out what is behind your pain. You are one person, not an average.'],
    tests: ['If home care did not help, they may order tests such as an X-ray, a CT or an MRI. Most people need none.'],
    'plan-together': [
      'You agree on a plan. It may be one treatment or a mix: exercise, medicine, and changes in your day.',
      'Ask what you can do yourself to prevent the next one.',
    ],
    'strong-medicines': [
      'If the pain is very bad, a {doctor} may prescribe a stronger painkiller. Or it may be a muscle relaxant, for a short time only.',
      'A relaxant can make you sleepy, dizzy and slow to react. Do not drive with it.',
    ],
    injections: [
      'A cortisone shot is not for a simple spasm. It can dull pain for months, but leaves the cause as it is and has risks.',
    ],

    'now-chest-breath': ['Pain or pressure in your chest, short breath, or a ripping pain in chest or belly.'],
    'now-faint': ['You faint, or feel faint and cold. Or you have very bad belly pain.'],
    'now-head': ['A drooping face, slurred speech, or a stiff neck with fever. Or you passed out and shook (a fit).'],
    'now-saddle': [
      'Numb skin between your legs. New trouble with pee or poo: you cannot go, you leak, or you cannot feel it.',
    ],
    'now-legs': ['Both legs are numb, weak or tingly. Or one leg or foot gets weaker.'],
    'now-accident': ['It began with a big accident, such as a car crash or a bad fall. Keep still.'],
    'now-pregnant': ['You are pregnant and you bleed, have a fever, or have bad belly pain. Call your maternity unit.'],
    'today-foot': ['One foot or leg is weak, even if it does not get worse. Or your hands or legs are clumsy.'],
    'today-fever': ['You have a fever, or shakes with chills.'],
    'today-pee': ['It burns when you pee, or there is blood in your pee.'],
    'today-fall': ['A small fall, and a sore or bruised spine. Or a small fall and your bones are weak.'],
    'today-worse': ['The pain is very bad and gets worse fast.'],
    'soon-severe': ['The pain is so bad that you cannot do basic tasks, and what you do at home does not help.'],
    'soon-not-better': [
      'It is no better after the first {first}: be seen within {see}.',
      'You still have it after {long}, even if it is mild.',
    ],
    'soon-back-again': ['The spasms keep coming back in the same place, or come more often.'],
    'soon-numb': ['One leg or foot is numb or tingly.'],
    'soon-no-reason': ['Spasms come often with no trigger that you can find, or in other parts of you as well.'],
    'soon-upper': ['The pain is in your upper back, and you did not strain it.'],
    'soon-history': [
      'You have had cancer, have weak bones, lose weight with no reason, or have pain that stays bad at night.',
    ],

    'ask-causes': [
      'What brings on a back spasm?',
      'Most often a strain: too much work, a heavy lift, a sudden move. Stress and long sitting may add to it.',
      'Pages also name posture, too little to drink and too few minerals. This has not been shown.',
      'Now and then a disc or a narrow spine is behind it.',
    ],
    'ask-signs': [
      'How do I know that it is a spasm?',
      'Sudden sharp pain, a tight hard muscle, and trouble moving are typical. You may see it twitch or bulge.',
    ],
    'ask-relief': [
      'What helps right now?',
      'Ease off what hurts, walk a little, and use heat or cold, as you like.',
      'Light stretches, slow breathing or a painkiller that suits you may help as well.',
    ],
    'ask-treatment': [
      'What treatments are there?',
      'A {physio} works on strength and ease of movement. Massage loosens tense muscles.',
      'Chiropractic care and acupuncture are further options; the proof for both is weak or split.',
    ],
    'ask-natural': [
      'Are there natural ways to ease it?',
      'Pages name arnica and chamomile, and the oils of lavender and mint. They also name slow breaths, yoga and moves for the back.',
      'Natural does not mean safe for all. Check the plan before you use one.',
    ],
    'ask-prevent': [
      'How can I prevent it?',
      'Walk, train your back, change position often, lift close and slow, and drink as normal.',
      'When it starts, take breaks from hard work and do less of what sets it off.',
    ],
    'ask-help': [
      'When should I see someone?',
      'If it is very bad, if it is no better within {see}, or if a leg gets numb, tingly or weak.',
      'Some signs cannot wait. See the page on when to get help.',
    ],
    'ask-heat-cold': [
      'Heat or cold?',
      'The one that feels better. Heat has the better proof.',
      'If you were hit or it is swollen, use cold for the first {cold}.',
    ],
    'ask-scan': [
      'Do I need a scan?',
      'Most people do not. A {doctor} orders one if it would change what is done for you.',
    ],
    'ask-bed': [
      'Should I stay in bed?',
      'No. A day or two of taking it easy is fine, but keep getting up. People who stay active do better.',
    ],
    'ask-this-page': [
      'Can this page replace a visit?',
      'No. It gives general advice and tells you how soon to be seen. It does not examine you.',
    ],
  },
};
