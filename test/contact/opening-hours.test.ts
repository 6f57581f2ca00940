import { expect } from 'chai';
import { parseOpeningHours } from '../../src/formats/hours.js';
import { openingStatus, untilNextChange } from '../../src/contact/opening-hours.js';

const status = (written: string, zone: string | undefined, iso: string) =>
  openingStatus(parseOpeningHours(written).hours ?? [], zone, Date.parse(iso));
const clinic = 'Mo-Fr 08:00-17:30; Sa 09:00-12:00,13:00-15:00';

/** `open until 5 17:30 +0`: state, weekday, time and calendar days ahead. */
const inShort = (result: ReturnType<typeof openingStatus>): string => {
  if (result === null) return 'unknown';
  const moment = result.state === 'open' ? result.until : result.opens;
  return moment ? `${result.state} ${moment.weekday} ${moment.time} +${moment.daysAhead}` : result.state;
};

describe('opening hours', () => {
  // 2026-03-02 is a Monday.
  const table: [string, string, string, string, string][] = [
    ['a minute before opening', clinic, 'UTC', '2026-03-02T07:59:59Z', 'closed 1 08:00 +0'],
    ['at opening', clinic, 'UTC', '2026-03-02T08:00:00Z', 'open 1 17:30 +0'],
    ['in the last minute', clinic, 'UTC', '2026-03-02T17:29:59Z', 'open 1 17:30 +0'],
    ['at closing', clinic, 'UTC', '2026-03-02T17:30:00Z', 'closed 2 08:00 +1'],
    ['in the lunch break of Saturday', clinic, 'UTC', '2026-03-07T12:30:00Z', 'closed 6 13:00 +0'],
    ['on Saturday evening, over the Sunday', clinic, 'UTC', '2026-03-07T15:00:00Z', 'closed 1 08:00 +2'],
    ['on Sunday evening', clinic, 'UTC', '2026-03-08T23:59:00Z', 'closed 1 08:00 +1'],
    [
      'in the zone of the clinic, already Monday there',
      clinic,
      'Pacific/Auckland',
      '2026-03-01T19:30:00Z',
      'open 1 17:30 +0',
    ],
    [
      'in the zone of the clinic, still Sunday there',
      clinic,
      'America/New_York',
      '2026-03-02T04:30:00Z',
      'closed 1 08:00 +1',
    ],
    ['in a zone with half an hour', clinic, 'Asia/Kolkata', '2026-03-02T02:30:00Z', 'open 1 17:30 +0'],
    ['before midnight of a night shift', 'Fr 20:00-02:00', 'UTC', '2026-03-06T23:00:00Z', 'open 6 02:00 +1'],
    ['after midnight of a night shift', 'Fr 20:00-02:00', 'UTC', '2026-03-07T01:59:00Z', 'open 6 02:00 +0'],
    ['at the end of a night shift', 'Fr 20:00-02:00', 'UTC', '2026-03-07T02:00:00Z', 'closed 5 20:00 +6'],
    ['when Sunday night runs into Monday', 'Su 22:00-06:00', 'UTC', '2026-03-09T05:00:00Z', 'open 1 06:00 +0'],
    ['when Sunday night is still to come', 'Su 22:00-06:00', 'UTC', '2026-03-08T21:00:00Z', 'closed 7 22:00 +0'],
    ['over midnight when the next day follows on', 'Mo-Tu', 'UTC', '2026-03-02T12:00:00Z', 'open 3 00:00 +2'],
    ['always, when it never closes', 'Mo-Su', 'UTC', '2026-03-02T12:00:00Z', 'open'],
    ['over the end of the week', 'Sa-Mo 00:00-24:00', 'UTC', '2026-03-07T12:00:00Z', 'open 2 00:00 +3'],
    ['on the only day, after closing', 'We 09:00-10:00', 'UTC', '2026-03-04T10:00:00Z', 'closed 3 09:00 +7'],
    ['where entries overlap', 'Mo 08:00-12:00; Mo 10:00-14:00', 'UTC', '2026-03-02T11:00:00Z', 'open 1 14:00 +0'],
    [
      'where one entry follows on the other',
      'Mo 08:00-12:00,12:00-14:00',
      'UTC',
      '2026-03-02T09:00:00Z',
      'open 1 14:00 +0',
    ],
    ['without hours', '', 'UTC', '2026-03-02T12:00:00Z', 'closed'],
    // New York springs forward on 8 March 2026 (02:00 -> 03:00) and falls back on 1 November (02:00 -> 01:00).
    [
      'at eight on the day before clocks go forward',
      'Mo-Su 08:00-17:30',
      'America/New_York',
      '2026-03-07T13:00:00Z',
      'open 6 17:30 +0',
    ],
    [
      'at eight on the day clocks go forward',
      'Mo-Su 08:00-17:30',
      'America/New_York',
      '2026-03-08T12:00:00Z',
      'open 7 17:30 +0',
    ],
    [
      'a minute before eight on that day',
      'Mo-Su 08:00-17:30',
      'America/New_York',
      '2026-03-08T11:59:00Z',
      'closed 7 08:00 +0',
    ],
    [
      'at eight on the day clocks go back',
      'Mo-Su 08:00-17:30',
      'America/New_York',
      '2026-11-01T13:00:00Z',
      'open 7 17:30 +0',
    ],
    [
      'a minute before eight on that day, too',
      'Mo-Su 08:00-17:30',
      'America/New_York',
      '2026-11-01T12:59:00Z',
      'closed 7 08:00 +0',
    ],
    [
      'when it opens in an hour that does not exist',
      'Su 02:30-04:00',
      'America/New_York',
      '2026-03-08T07:00:00Z',
      'open 7 04:00 +0',
    ],
    ['the moment before that hour', 'Su 02:30-04:00', 'America/New_York', '2026-03-08T06:59:00Z', 'closed 7 02:30 +0'],
  ];
  for (const [title, written, zone, iso, expected] of table) {
    it(`are right ${title}`, () => expect(inShort(status(written, zone, iso))).to.equal(expected));
  }

  it('give the time in minutes too, for the language to write it', () => {
    expect(status(clinic, 'UTC', '2026-03-02T08:00:00Z')).to.deep.equal({
      state: 'open',
      until: { weekday: 1, minutes: 1050, time: '17:30', daysAhead: 0 },
    });
  });

  it('take the zone of the machine when the clinic named none', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = '2026-03-02T12:00:00Z';
    expect(status(clinic, undefined, now)).to.deep.equal(status(clinic, own, now));
  });

  it('are unknown, not wrong, for a zone or a moment that does not exist', () => {
    expect(status(clinic, 'Mars/Olympus', '2026-03-02T12:00:00Z')).to.equal(null);
    expect(status(clinic, 'UTC', 'not a time')).to.equal(null);
  });
});

describe('The time until what is said of the hours may change', () => {
  const MINUTE = 60_000;
  const monday = { from: 8 * 60, to: 17 * 60 + 30 };
  const at = (hour: number, minute: number, second = 0) => Date.UTC(2026, 10, 23, hour, minute, second);
  for (const [what, hours, moment, wait] of [
    ['the opening', [monday], at(7, 30, 15), 30 * MINUTE - 15_000],
    ['the closing', [monday], at(17, 0), 30 * MINUTE],
    ['midnight, when "tomorrow" is another day', [monday], at(23, 40), 20 * MINUTE],
    ['another look in an hour, since the clocks may change', [monday], at(9, 0), 60 * MINUTE],
    ['nothing where it never closes', [{ from: 0, to: 7 * 24 * 60 }], at(9, 0), undefined],
    ['nothing where it never opens', [], at(9, 0), undefined],
  ] as const) {
    it(`is that until ${what}`, () => {
      expect(untilNextChange(hours, 'UTC', moment)).to.equal(wait);
    });
  }
});
