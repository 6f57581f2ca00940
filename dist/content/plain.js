/** A pack that cannot be used. `message` names the first places and what belongs there. */
export class ContentError extends Error {
    constructor(problems) {
        super(problems.slice(0, 3).join('; ').slice(0, 600));
        this.name = 'ContentError';
        this.problems = problems;
    }
}
/** Far more than all the built-in content, and little enough to be read in one go. */
export const MOST_CHARACTERS = 262_144;
export const MOST_VALUES = 5_000;
export const MOST_LEVELS = 24;
const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'prototype'];
/** What stands at `at` is not what belongs there. */
export function problem(at, expected) {
    return `${at || 'pack'}: expected ${expected}`;
}
/**
 * A copy of plain data that JSON could hold.
 * @throws ContentError for everything else
 */
export function plainCopy(input) {
    try {
        return copied(input);
    }
    catch (error) {
        // A proxy can throw at a look.
        throw error instanceof ContentError ? error : new ContentError([problem('', 'data that can be read')]);
    }
}
/**
 * The copy, made without calling anything of it: level by level, so that no depth overflows the stack, and
 * counted, so that no size stops the page.
 */
function copied(input) {
    const root = {};
    const queue = [{ into: root, key: '', value: input, at: '', level: 0 }];
    let characters = 0;
    for (const { into, key, value, at, level } of queue) {
        const refuse = (expected, place = at) => {
            throw new ContentError([problem(place, expected)]);
        };
        if (value === undefined && level > 0)
            continue;
        if (typeof value !== 'object' || value === null) {
            const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
            if (!isPlain)
                refuse('text, a number, true, false, a list or an object');
            characters += typeof value === 'string' ? value.length : 0;
            into[key] = value;
        }
        else {
            const isList = Array.isArray(value);
            const prototype = Object.getPrototypeOf(value);
            if (!isList && prototype !== null && Object.getPrototypeOf(prototype) !== null)
                refuse('a plain object');
            if (level === MOST_LEVELS)
                refuse(`at most ${MOST_LEVELS} levels`);
            // A list says how long it is; to name ten million places would stop the page.
            if (isList && value.length > MOST_VALUES)
                refuse(`at most ${MOST_VALUES} values in all`);
            const copy = (into[key] = isList ? new Array(value.length) : {});
            const names = Reflect.ownKeys(value).filter((name) => !isList || name !== 'length');
            if (queue.length + names.length > MOST_VALUES)
                refuse(`at most ${MOST_VALUES} values in all`);
            for (const name of names) {
                if (typeof name === 'symbol')
                    refuse('no symbols');
                const short = name.slice(0, 80);
                const place = isList ? `${at}[${short}]` : at ? `${at}.${short}` : short;
                const entry = Object.getOwnPropertyDescriptor(value, name);
                if (NAMES_OF_OBJECTS.includes(name))
                    refuse('another name', place);
                if (!entry || !('value' in entry))
                    refuse('a value, not a getter', place);
                characters += name.length;
                queue.push({ into: copy, key: name, value: entry.value, at: place, level: level + 1 });
            }
        }
        if (characters > MOST_CHARACTERS)
            refuse(`at most ${MOST_CHARACTERS} characters in all`);
    }
    return root[''];
}
