const pad = (value) => String(value).padStart(2, '0');
/** A day as many days after `now` as given, at nine in the morning of the visitor's own clock. */
export function morningAfter(now, days) {
    const day = new Date(now);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 9).getTime();
}
/** Without a zone: calendars take it as the time on the wall, wherever the visitor then is. */
function wallTime(at) {
    const day = new Date(at);
    const date = `${day.getFullYear()}${pad(day.getMonth() + 1)}${pad(day.getDate())}`;
    return `${date}T${pad(day.getHours())}${pad(day.getMinutes())}00`;
}
function utc(at) {
    return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}
/** Text of RFC 5545: the four characters with a meaning are escaped, and no line can be added. */
function escaped(text) {
    return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}
/** Lines of at most 75 octets; the next begins with a space. Never within a character. */
function folded(line) {
    let text = '';
    let octets = 0;
    for (const character of line) {
        const code = character.codePointAt(0);
        const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        if (octets + size > 75) {
            text += '\r\n ';
            octets = 1;
        }
        text += character;
        octets += size;
    }
    return text;
}
/**
 * Reminders as a calendar file (RFC 5545). It holds the given words and times and nothing else.
 * @param now when it is made, in milliseconds since 1970
 * @param id makes the entries unique, so that a second file does not replace the first
 */
export function calendarFile(reminders, now, id) {
    const entries = reminders.flatMap(({ at, title, text }, index) => [
        'BEGIN:VEVENT',
        `UID:${id}-${index}@spasm-advisor`,
        `DTSTAMP:${utc(now)}`,
        `DTSTART:${wallTime(at)}`,
        'DURATION:PT15M',
        `SUMMARY:${escaped(title)}`,
        `DESCRIPTION:${escaped(text)}`,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(title)}`,
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
    ]);
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//spasm-advisor//EN', ...entries, 'END:VCALENDAR']
        .map((line) => `${folded(line)}\r\n`)
        .join('');
}
