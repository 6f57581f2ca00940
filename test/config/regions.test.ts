import { expect } from 'chai';
import { careNumbers, neutralRegion, regionCodeOf, regionFor, regions } from '../../src/config/regions.js';
import { phoneLink } from '../../src/formats/phone.js';
import { sources } from '../../src/content/sources.js';
import { regionCodes } from '../../src/content/vocabulary.js';

describe('regions', () => {
  const table = [
    ['US', ['911'], undefined],
    ['GB', ['999'], 'tel:111'],
    ['CA', ['911'], 'tel:811'],
    ['AU', ['000'], 'tel:1800022222'],
    ['NZ', ['111'], 'tel:0800611116'],
    ['IE', ['112', '999'], undefined],
    ['IN', ['112'], undefined],
    ['TR', ['112'], undefined],
    ['EU', ['112'], undefined],
    [undefined, ['112', '911'], undefined],
  ] as const;
  for (const [code, emergency, advice] of table) {
    it(`gives ${code ?? 'a page without a region'} the emergency numbers ${emergency.join(' and ')} and ${advice ?? 'no advice line'}`, () => {
      const region = regionFor(code);
      expect(region.emergency.map(({ display }) => display)).to.deep.equal(emergency);
      expect(region.emergency.every(({ href, display }) => href === `tel:${display}`)).to.equal(true);
      expect(region.adviceLine?.phone.href).to.equal(advice);
    });
  }

  it('has a row for every region code, and every row names sources that exist', () => {
    const known = new Set(sources.map(({ id }) => id));
    expect(Object.keys(regions)).to.have.members([...regionCodes]);
    for (const region of [...Object.values(regions), neutralRegion]) {
      for (const source of region.accordingTo) expect(known, `${region.id}: ${source}`).to.include(source);
    }
  });

  it('tells where an advice line does not reach everybody', () => {
    expect(regions.CA.adviceLine?.note).to.equal('in most provinces');
    expect(regions.GB.adviceLine?.note).to.equal('in England, Scotland and Wales');
    expect(regions.NZ.adviceLine?.note).to.equal(undefined);
  });

  it('calls the same medicine acetaminophen in North America, paracetamol elsewhere, and both without a region', () => {
    for (const code of ['US', 'CA'] as const)
      expect(regions[code].medicines.paracetamol.name).to.equal('acetaminophen');
    for (const code of ['GB', 'AU', 'NZ', 'IE', 'IN', 'TR', 'EU'] as const) {
      expect(regions[code].medicines.paracetamol.name).to.equal('paracetamol');
    }
    expect(neutralRegion.medicines.paracetamol.name).to.equal('paracetamol (acetaminophen)');
  });

  it('shows Fahrenheit first in the US, both without a region, and Celsius alone elsewhere', () => {
    expect(regions.US.temperature).to.deep.equal(['F', 'C']);
    expect(neutralRegion.temperature).to.deep.equal(['C', 'F']);
    expect(regions.GB.temperature).to.deep.equal(['C']);
  });

  for (const [written, code] of [
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['gb', 'GB'],
    ['Us', 'US'],
    ['XX', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`reads the region "${written}" as ${code ?? 'unknown'}`, () => expect(regionCodeOf(written)).to.equal(code));
  }

  it("lets the clinic's own numbers win over those of the region", () => {
    const emergencyNumber = phoneLink('108');
    const adviceLine = phoneLink('116 117');
    const numbers = careNumbers({ region: 'GB', emergencyNumber, adviceLine });
    expect(numbers.emergency).to.deep.equal([emergencyNumber]);
    expect(numbers.adviceLine).to.deep.equal({ phone: adviceLine });
  });

  it('names the line of the region, and leaves it out where there is none', () => {
    expect(careNumbers({ region: 'NZ' }).adviceLine?.name).to.equal('Healthline');
    expect(careNumbers({ region: 'US' })).to.not.have.property('adviceLine');
    expect(careNumbers({}).emergency.map(({ display }) => display)).to.deep.equal(['112', '911']);
  });
});
