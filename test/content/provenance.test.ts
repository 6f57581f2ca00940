import { expect } from 'chai';
import { builtIn, claims, provenanceProblems, type Content } from '../../.ci/provenance.js';
import { regions } from '../../src/config/regions.js';

/** What is wrong when the sources of one claim after the other are replaced. */
function problemsOfEach(accordingTo: string[]): string[][] {
  const content: Content = structuredClone(builtIn);
  const { pack } = content;
  const holders = [
    ...[pack.redFlags, pack.dispositions, pack.addOns, pack.remedies, pack.modifiers, pack.planLimits].flat(),
    ...[...pack.guards, pack.safetyNet],
    ...content.conflicts.flatMap((conflict) => [
      ...conflict.views,
      {
        get accordingTo() {
          return conflict.follows;
        },
        set accordingTo(follows) {
          conflict.follows = follows;
        },
      },
    ]),
    ...content.library.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.items)),
    ),
  ];
  return holders.map((holder) => {
    const before = holder.accordingTo;
    holder.accordingTo = accordingTo;
    const problems = provenanceProblems(content);
    holder.accordingTo = before;
    return problems;
  });
}

describe('Who says so', () => {
  it('is named for every rule, outcome, remedy, caution, guard, disagreement and line of the library', () => {
    expect(provenanceProblems()).to.deep.equal([]);
  });

  it('is missed wherever it is taken away', () => {
    expect(problemsOfEach([])).to.deep.equal(claims(builtIn).map(({ name }) => [`${name}: no source`]));
  });

  it('is missed wherever it leads nowhere', () => {
    const expected = claims(builtIn).map(({ name }) => [`${name}: there is no source nobody`]);
    expect(problemsOfEach(['nobody'])).to.deep.equal(expected);
  });

  it('is somebody for the words and numbers of every region', () => {
    const known = builtIn.pack.sources.map(({ id }) => id);
    for (const { id, accordingTo } of Object.values(regions)) expect(known, id).to.include.members([...accordingTo]);
  });

  it('leaves no source unused, and names each once', () => {
    const used = new Set([
      ...claims(builtIn).flatMap(({ accordingTo }) => accordingTo ?? []),
      ...Object.values(regions).flatMap(({ accordingTo }) => accordingTo),
    ]);
    const ids = builtIn.pack.sources.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('is more than a clinic page wherever a person is sent at once or the same day, blocked or warned', () => {
    const pages = new Set(builtIn.pack.sources.filter(({ kind }) => kind === 'clinic-page').map(({ id }) => id));
    const soon = new Set(builtIn.pack.redFlags.filter(({ acuity }) => acuity === 'soon').map(({ id }) => `rule ${id}`));
    const decisive = claims(builtIn).filter(
      ({ name }) => /^(?:rule|modifier|guard|disposition|plan limit) /.test(name) && !soon.has(name),
    );
    expect(decisive.filter(({ accordingTo }) => accordingTo!.every((id) => pages.has(id)))).to.deep.equal([]);
  });
});
