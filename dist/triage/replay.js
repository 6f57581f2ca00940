import { rulesHash } from '../content/hash.js';
import { regionCodes } from '../content/vocabulary.js';
import { assess, walk } from './assess.js';
import { answer, emptyResponse, ResponseError } from './response.js';
/** A code that cannot be replayed; the message says why in a sentence for the person at the desk. */
export class ReplayError extends Error {
    constructor(code, message) {
        super(message);
        this.name = 'ReplayError';
        this.code = code;
    }
}
/** Crockford's base 32: no I, L, O and U, so nothing is mistaken for a digit or read as a rude word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PER_CHARACTER = 5;
const PER_GROUP = 4;
const CHECK_BITS = 20;
const FORMAT = 1;
const FORMAT_BITS = 4;
const FINGERPRINT_BITS = 15;
const LONGEST = 200;
const damaged = () => new ReplayError('damaged', 'This code is damaged: please read it again, character by character.');
/** A cyclic redundancy check of 20 bits: it notices any one character misread, and any two neighbours swapped. */
function checksum(bits) {
    let rest = (1 << CHECK_BITS) - 1;
    for (const bit of bits) {
        const out = (rest >>> (CHECK_BITS - 1)) ^ Number(bit);
        rest = ((rest << 1) & ((1 << CHECK_BITS) - 1)) ^ (out ? 0b1001 : 0);
    }
    return fixed(rest, CHECK_BITS);
}
const fixed = (value, width) => value.toString(2).padStart(width, '0');
/** Four bits at a time, lowest first, each with a mark whether more follow. */
const counted = (value) => value < 16 ? `0${fixed(value, 4)}` : `1${fixed(value % 16, 4)}${counted(Math.floor(value / 16))}`;
/** The three numbers of a version; what follows a dash does not fit into a code. */
const versionNumbers = (version) => version
    .split('.')
    .slice(0, 3)
    .map((part) => Number.parseInt(part, 10));
const versionBits = (version) => versionNumbers(version).map(counted).join('');
/** Tells apart contents that carry the same version, such as a clinic's own additions. Texts and languages do not count. */
function fingerprint(pack) {
    return Number.parseInt(rulesHash(pack).slice(-4), 16) % 2 ** FINGERPRINT_BITS;
}
const widthOf = (count) => Math.ceil(Math.log2(count));
const signsOf = (item) => item.answerOption.filter((option) => !option.exclusive).map(({ code }) => code);
function answerBits(item, value) {
    if (value === 'skipped')
        return '1';
    const start = item.skippable ? '0' : '';
    if (typeof value === 'number')
        return start + counted(value);
    const signs = signsOf(item);
    const places = signs.flatMap((code, place) => (value.includes(code) ? [place] : []));
    if (!item.repeats)
        return start + fixed(places[0], widthOf(signs.length));
    if (places.length === 0)
        return `${start}0`;
    if (places.length === 1)
        return `${start}10${fixed(places[0], widthOf(signs.length))}`;
    return `${start}11${signs.map((_sign, place) => (places.includes(place) ? '1' : '0')).join('')}`;
}
/** Reads bits from the front; past the end the code is damaged. */
class Bits {
    constructor(bits) {
        this.bits = bits;
        this.place = 0;
    }
    take(width) {
        const taken = this.bits.slice(this.place, this.place + width);
        if (taken.length < width)
            throw damaged();
        this.place += width;
        return taken;
    }
    number(width) {
        return Number.parseInt(`0${this.take(width)}`, 2);
    }
    counted() {
        const more = this.take(1) === '1';
        const value = this.number(4);
        return more ? value + 16 * this.counted() : value;
    }
    version() {
        return [this.counted(), this.counted(), this.counted()].join('.');
    }
    /** What is left over: only the zeros that fill the last character. */
    isSpent() {
        const rest = this.bits.slice(this.place);
        return rest.length < PER_CHARACTER && !rest.includes('1');
    }
}
function readAnswer(item, bits) {
    if (item.skippable && bits.take(1) === '1')
        return 'skipped';
    if (item.type === 'integer')
        return bits.counted();
    const signs = signsOf(item);
    const one = () => {
        const code = signs[bits.number(widthOf(signs.length))];
        if (code === undefined)
            throw damaged();
        return [code];
    };
    if (!item.repeats)
        return one();
    if (bits.take(1) === '0')
        return item.answerOption.filter((option) => option.exclusive).map(({ code }) => code);
    if (bits.take(1) === '0')
        return one();
    return signs.filter(() => bits.take(1) === '1');
}
function readResponse(pack, bits) {
    let response = emptyResponse();
    try {
        for (let result = assess(pack, response); result.status === 'in-progress'; result = assess(pack, response)) {
            const { linkId } = result.next;
            // The row itself, not the page as offered: what a skipped page hides may have been ticked before.
            const item = pack.questionnaire.find((row) => row.linkId === linkId);
            response = answer(response, linkId, readAnswer(item, bits));
        }
    }
    catch (error) {
        // Written by hand: the checksum is right, but no visit gives such an answer.
        throw error instanceof ResponseError ? damaged() : error;
    }
    return response;
}
/**
 * The code of a completed visit, in groups of four characters. Answers of pages that were not asked are left out.
 * @throws TypeError while questions are open; ResponseError for an invalid response.
 */
export function encode(pack, response, versions) {
    const { asked, next } = walk(pack, response);
    if (next)
        throw new TypeError('There is no code before the last question is answered.');
    const region = versions.region ? regionCodes.indexOf(versions.region) + 1 : 0;
    const bits = [
        fixed(FORMAT, FORMAT_BITS),
        versionBits(versions.engine),
        versionBits(pack.version),
        fixed(fingerprint(pack), FINGERPRINT_BITS),
        fixed(region, widthOf(regionCodes.length + 1)),
        ...asked.map((item) => answerBits(item, response[item.linkId])),
    ].join('');
    const whole = bits.padEnd(Math.ceil(bits.length / PER_CHARACTER) * PER_CHARACTER, '0');
    const characters = `${whole}${checksum(whole)}`.match(/.{5}/g).map((five) => ALPHABET[Number.parseInt(five, 2)]);
    return characters
        .join('')
        .match(new RegExp(`.{1,${PER_GROUP}}`, 'g'))
        .join('-');
}
/** The characters of a code as they were meant: case, spaces and dashes do not matter, nor O for 0 and I or L for 1. */
function bitsOf(code) {
    const meant = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
    const places = [...meant.slice(0, LONGEST + 1)].map((character) => ALPHABET.indexOf(character));
    if (places.length > LONGEST || places.includes(-1))
        throw damaged();
    const bits = places.map((place) => fixed(place, PER_CHARACTER)).join('');
    const whole = bits.slice(0, -CHECK_BITS);
    if (whole.length === 0 || bits.slice(-CHECK_BITS) !== checksum(whole))
        throw damaged();
    return whole;
}
/**
 * The visit a code stands for: the same answers, hence with the same content and engine the same outcome and plan.
 * @throws ReplayError for a damaged code, and for one of another engine or content, whose outcome could differ.
 */
export function decode(pack, code, { engine }) {
    const bits = new Bits(bitsOf(code));
    if (bits.number(FORMAT_BITS) !== FORMAT) {
        throw new ReplayError('other-engine', 'This code comes from another version of the tool, which writes codes differently.');
    }
    const written = { engine: bits.version(), content: bits.version() };
    const print = bits.number(FINGERPRINT_BITS);
    const here = versionNumbers(engine).join('.');
    if (written.engine !== here) {
        throw new ReplayError('other-engine', `This code comes from version ${written.engine} of the tool; this is ${here}.`);
    }
    if (written.content !== versionNumbers(pack.version).join('.')) {
        const message = `This code comes from version ${written.content} of the content; this is ${pack.version}.`;
        throw new ReplayError('other-content', message);
    }
    if (print !== fingerprint(pack)) {
        const message = 'This code comes from content of the same version, with other questions, rules or remedies.';
        throw new ReplayError('other-content', message);
    }
    const region = regionCodes[bits.number(widthOf(regionCodes.length + 1)) - 1];
    const response = readResponse(pack, bits);
    if (!bits.isSpent())
        throw damaged();
    return { response, ...written, ...(region && { region }) };
}
