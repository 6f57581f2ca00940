import { expect } from 'chai';
import { calendarFile, morningAfter } from '../../src/plan/reminders.js';

const NOW = new Date(2026, 0, 30, 22, 15).getTime();

function linesOf(file: string): string[] {
  return file.replace(/\r\n /g, '').split('\r\n');
}

describe('The reminders', () => {
  it('stand in the morning of the day, over the end of a month', () => {
    expect(new Date(morningAfter(NOW, 3)).toString()).to.contain('Feb 02 2026 09:00:00');
    expect(new Date(morningAfter(NOW, 7)).getDate()).to.equal(6);
  });

  it('are a calendar that programs read: lines ended by CRLF, times as on the wall, one alarm each', () => {
    const file = calendarFile(
      [3, 7].map((days) => ({ at: morningAfter(NOW, days), title: 'Check', text: 'Again' })),
      NOW,
      'abc',
    );
    expect(file).to.match(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(file.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
    const lines = linesOf(file);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).to.deep.equal([
      'DTSTART:20260202T090000',
      'DTSTART:20260206T090000',
    ]);
    expect(lines.filter((line) => line.startsWith('UID'))).to.deep.equal([
      'UID:abc-0@spasm-advisor',
      'UID:abc-1@spasm-advisor',
    ]);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).to.have.length(2);
    expect(lines.find((line) => line.startsWith('DTSTAMP'))).to.match(/^DTSTAMP:\d{8}T\d{6}Z$/);
  });

  it('cannot be made to say more: no text adds a line or a field', () => {
    const text = 'a;b,c\\d\r\nBEGIN:VEVENT\nx';
    const lines = linesOf(calendarFile([{ at: NOW, title: text, text }], NOW, 'id'));
    expect(lines).to.include('SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VEVENT\\nx');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
  });

  it('fold long lines at 75 octets, never within a character', () => {
    const text = `${'ä'.repeat(40)}${'€'.repeat(30)}${'😀'.repeat(30)}`;
    const file = calendarFile([{ at: NOW, title: text, text: 'x' }], NOW, 'id');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(linesOf(file)).to.include(`SUMMARY:${text}`);
  });
});
