/** Two reports whose texts are the same story. `length`: of the shorter against the longer, from 0 to 1. */
export interface StoryLink { readonly one: number; readonly other: number; readonly longer: number; readonly length: number }

/** A report this much shorter than another one is a part of it, not another copy. */
const partLength = 0.6;

/**
 * Reports that are one story: those linked with each other, directly or through others. A report that holds
 * two others which have nothing in common is a digest 综合稿: it does not make one story of its parts.
 * The same whatever the order of the links. Reports that are the same as none are left out.
 * @param links each pair once
 * @param related whether two reports that are not linked have a good part of their words in common all the same
 * @returns groups of two or more, each in ascending order
 */
export function sameGroups(links: readonly StoryLink[], related: (one: number, other: number) => boolean): number[][] {
  const digests = digestsOf(links, related);
  return components(links.filter(({ length, longer }) => length >= partLength || !digests.has(longer)));
}

function digestsOf(links: readonly StoryLink[], related: (one: number, other: number) => boolean): ReadonlySet<number> {
  const near = neighbours(links);
  const parts = new Map<number, number[]>();
  for (const { one, other, length, longer } of links) {
    if (length < partLength) parts.set(longer, [...(parts.get(longer) ?? []), longer === one ? other : one]);
  }
  const unlike = (held: readonly number[]): boolean => held.some((part, at) => held.slice(at + 1).some((other) => near.get(part)?.has(other) !== true && !related(part, other)));
  return new Set([...parts].filter(([, held]) => unlike(held)).map(([whole]) => whole));
}

function neighbours(links: readonly StoryLink[]): ReadonlyMap<number, ReadonlySet<number>> {
  const near = new Map<number, Set<number>>();
  const add = (one: number, other: number): void => {
    const known = near.get(one);
    if (known === undefined) near.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { one, other } of links) {
    add(one, other);
    add(other, one);
  }
  return near;
}

function components(links: readonly StoryLink[]): number[][] {
  const near = neighbours(links);
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of [...near.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const at of group) {
      for (const next of near.get(at) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
