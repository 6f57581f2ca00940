/** Who says so, for everything that advises: asked by the build and by the tests, which both fail on a gap. */
import { conflicts } from '../src/content/conflicts.js';
import { library } from '../src/content/library/index.js';
import { pack } from '../src/content/pack.js';
import type { Conflict, LibraryTopic } from '../src/content/library.schema.js';
import type { ContentPack } from '../src/content/schema.js';

export interface Content {
  readonly pack: ContentPack;
  readonly conflicts: readonly Conflict[];
  readonly library: readonly LibraryTopic[];
}
export const builtIn: Content = { pack, conflicts, library };

export interface Claim {
  /** What makes the claim, such as `remedy ice-pack`. */
  readonly name: string;
  readonly accordingTo: readonly string[] | undefined;
}

/** Everything that has to name a source. */
export function claims({ pack, conflicts, library }: Content): Claim[] {
  const rows = (kind: string, all: readonly { readonly id: string; readonly accordingTo: readonly string[] }[]) =>
    all.map(({ id, accordingTo }): Claim => ({ name: `${kind} ${id}`, accordingTo }));
  return [
    ...rows('rule', pack.redFlags),
    ...rows('disposition', pack.dispositions),
    ...rows('addition', pack.addOns),
    ...rows('remedy', pack.remedies),
    ...rows('modifier', pack.modifiers),
    ...rows('plan limit', pack.planLimits),
    ...rows('guard', pack.guards),
    { name: 'safety net', accordingTo: pack.safetyNet.accordingTo },
    ...conflicts.flatMap(({ id, views, follows }): Claim[] => [
      ...views.map(({ accordingTo }, place) => ({ name: `conflict ${id}, view ${place + 1}`, accordingTo })),
      { name: `conflict ${id}, what we follow`, accordingTo: follows },
    ]),
    ...library.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? rows(`library ${id}`, [block])
          : block.items.length === 0
            ? [{ name: `library ${id} ${block.id}`, accordingTo: [] }]
            : rows(`library ${id}`, block.items),
      ),
    ),
  ];
}

/** Claims without a source, and sources that do not exist. Empty when everything says who says so. */
export function provenanceProblems(content: Content = builtIn): string[] {
  const known = new Set(content.pack.sources.map(({ id }) => id));
  return claims(content).flatMap(({ name, accordingTo }) =>
    accordingTo === undefined || accordingTo.length === 0
      ? [`${name}: no source`]
      : accordingTo.filter((id) => !known.has(id)).map((id) => `${name}: there is no source ${id}`),
  );
}
