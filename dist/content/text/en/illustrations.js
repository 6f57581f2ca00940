/** What each drawing shows, for those who do not see it. */
export const illustrations = {
    'cold-pack': 'Lie on your side with your knees bent. Lay the wrapped cold pack on top of your low back.',
    'heat-pack': 'Lie on your front with a flat pillow. Lay the wrapped heat pack on top of your low back.',
    recline: 'Lie back with your head and chest propped up. Put a thick pillow under your bent knees.',
    'side-lying': 'Lie on your side with your knees bent. Put a pillow under your head and one between your knees.',
    'cat-camel': 'On hands and knees, let your back round up a little. Then let it sink down a little.',
    'childs-pose': 'Kneel and sit back towards your heels. Lean forward onto a pillow and rest your arms in front of you.',
    'low-cobra': 'Lie on your front and lean on your forearms, with your elbows under your shoulders. Leave your hips down.',
    'lying-hamstring': 'Lie on your back with one knee bent and that foot flat. Lift the other leg with a towel round the foot, the knee soft.',
    plank: 'Rest on your forearms and knees with your back straight. When that is easy, on forearms and toes.',
    'lumbar-pillow': 'Sit well back in a chair with both feet flat. Put a small pillow behind your low back.',
    lifting: 'Bend your hips and knees, and hold the load close against you. Then rise slowly.',
    walking: 'Walk upright at an easy pace and let your arms swing.',
};
