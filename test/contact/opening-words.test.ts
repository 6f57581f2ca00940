import { expect } from 'chai';
import { regionFor } from '../../src/config/regions.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { learn } from '../../src/content/learn.js';
import { pack } from '../../src/content/pack.js';
import { en } from '../../src/i18n/locales/en.js';
import { openingWords } from '../../src/view/opening-words.js';

/** What a visitor reads at that moment. Some languages put a thin space before "AM"; here it is a plain one. */
function read(attributes: Record<string, string>, iso: string, isToday = false): string | undefined {
  const { config } = resolveConfig({ 'time-zone': 'UTC', ...attributes }, { baseUrl: 'https://clinic.example/' });
  const context = {
    pack,
    config,
    region: regionFor(config.region),
    locale: en,
    widgetVersion: '1.0.0',
    learn,
    pictures: {},
  };
  const words = openingWords({ ...context, now: Date.parse(iso) }, isToday);
  return words?.replace(/\s/g, ' ').replace(` ${en.contact.hours.clinicTime}`, '');
}
const hours = 'Mo-Fr 08:00-17:30; Sa 09:00-12:00';
const HOLIDAYS = 'Times can differ on public holidays.';

describe('the opening hours in words', () => {
  // 2026-03-02 is a Monday.
  const table: [title: string, region: string, iso: string, expected: string][] = [
    ['are open until the evening', 'US', '2026-03-02T09:00:00Z', 'Open now, until 5:30 PM.'],
    ['use the clock of the country', 'GB', '2026-03-02T09:00:00Z', 'Open now, until 17:30.'],
    ['open later the same day', 'GB', '2026-03-02T07:59:00Z', 'Closed now. Opens today at 08:00.'],
    ['open tomorrow', 'GB', '2026-03-02T17:30:00Z', 'Closed now. Opens tomorrow at 08:00.'],
    ['open after the weekend', 'GB', '2026-03-07T12:00:00Z', 'Closed now. Opens on Monday at 08:00.'],
  ];
  for (const [title, region, iso, expected] of table) {
    it(`${title}: ${expected}`, () => expect(read({ hours, region }, iso)).to.equal(`${expected} ${HOLIDAYS}`));
  }

  it('name the day on which a night shift ends', () =>
    expect(read({ hours: 'Fr 20:00-02:00', region: 'GB' }, '2026-03-06T23:00:00Z')).to.equal(
      `Open now, until Saturday 02:00. ${HOLIDAYS}`,
    ));

  it('say "open" where the clinic never closes', () =>
    expect(read({ hours: 'Mo-Su 00:00-24:00' }, '2026-03-02T09:00:00Z')).to.equal(`Open now. ${HOLIDAYS}`));

  it('tell a visitor who has to be seen today not to wait for a closed clinic', () => {
    expect(read({ hours, region: 'GB' }, '2026-03-07T12:00:00Z', true)).to.contain('Do not wait until it opens.');
    expect(read({ hours, region: 'GB' }, '2026-03-02T09:00:00Z', true)).to.not.contain('Do not wait');
  });

  it('say whose time it is when the visitor is in another zone', () => {
    const { config } = resolveConfig({ hours, 'time-zone': 'Pacific/Kiritimati' }, { baseUrl: 'https://a.example/' });
    const context = {
      pack,
      config,
      region: regionFor(undefined),
      locale: en,
      widgetVersion: '1.0.0',
      learn,
      pictures: {},
    };
    expect(openingWords({ ...context, now: Date.parse('2026-03-02T09:00:00Z') })).to.contain(
      'local time of the clinic',
    );
  });

  it('say nothing where the clinic gave no hours', () => expect(read({}, '2026-03-02T09:00:00Z')).to.equal(undefined));
});
