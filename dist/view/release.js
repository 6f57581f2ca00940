/**
 * Lets go of the screen that is about to leave. Chromium keeps every radio button that leaves a shadow root under its
 * name, and with it the whole screen and the answers in it; one without a name it forgets.
 */
export function releaseScreen(root, { screenName, visit: { screen } }) {
    const old = root.querySelector('[part~="screen"]');
    if (!old ||
        (old.dataset['screen'] === screenName && (screen.name !== 'question' || old.dataset['question'] === screen.linkId)))
        return;
    for (const radio of old.querySelectorAll('[type="radio"]'))
        radio.name = '';
}
