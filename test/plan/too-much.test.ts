import { expect } from 'chai';
import { regionFor } from '../../src/config/regions.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { learn } from '../../src/content/learn.js';
import { pack } from '../../src/content/pack.js';
import type { RegionCode } from '../../src/content/schema.js';
import { assess } from '../../src/headless.js';
import { en } from '../../src/i18n/locales/en.js';
import { resultView } from '../../src/view/result-view.js';
import { responseOf } from '../triage/cases.js';
import { QUIET_AGE } from '../triage/clinical-policy.js';

function guardsIn(region: RegionCode | undefined): readonly string[] {
  const { config } = resolveConfig({ ...(region && { region }) }, { baseUrl: 'https://clinic.example/' });
  const context = {
    pack,
    config,
    region: regionFor(region),
    locale: en,
    widgetVersion: '1.0.0',
    learn,
    pictures: {},
    now: 0,
  };
  const response = responseOf({ signs: [], age: QUIET_AGE });
  const assessment = assess(pack, response);
  if (assessment.status !== 'complete') throw new Error('The visit is not complete.');
  return resultView(context, assessment, response).plan!().guards;
}

const aboutTooMuch = (guards: readonly string[]): string[] => [
  guards.find((guard) => guard.includes('harms the liver'))!,
  guards.find((guard) => guard.startsWith('Lock up'))!,
];

describe('Who took too much, or a child that swallowed some', () => {
  it('is sent to Poison Help in the US, and to 911 for who has passed out, has a fit or finds it hard to breathe', () => {
    for (const sentence of aboutTooMuch(guardsIn('US'))) {
      expect(sentence).to.contain('call at once: Poison Help on 1-800-222-1222.');
      expect(sentence).to.match(/Passed out, a fit, or hard to breathe\? Call 911\.$/);
    }
  });

  it('is sent to the emergency number where no poison line is known', () => {
    for (const sentence of aboutTooMuch(guardsIn('GB'))) expect(sentence).to.contain('call at once: 999.');
    for (const sentence of aboutTooMuch(guardsIn(undefined))) expect(sentence).to.contain('call at once: 112 or 911.');
  });

  it('is told the same number wherever the content speaks of it', () => {
    const { remedies, guards } = pack.text;
    const all = [
      ...Object.values(guards),
      ...Object.values(remedies).flatMap(({ steps, safety }) => [...steps, ...safety]),
    ];
    const calls = all.filter((sentence) => /took too much|swallows/.test(sentence));
    expect(calls).to.have.length(4);
    for (const sentence of calls) expect(sentence).to.match(/(took too much|swallows)[^.]*: \{poison\}/);
  });
});
