/** Events that tell what is being typed. */
const TYPING = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'textInput',
    'compositionupdate',
    'compositionend',
    'paste',
];
function keepToItself(event) {
    const isText = !(event instanceof KeyboardEvent) || (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
    if (isText)
        event.stopPropagation();
}
/** Typed text stays inside: for listeners of the page, and so that its shortcuts do not fire at it. */
export function keepTyping(host) {
    for (const type of TYPING)
        host.addEventListener(type, keepToItself);
}
