/** Two reports with text in common. `length`: of the shorter against the longer, from 0 to 1; `same`: they are one story. */
export interface StoryLink { readonly one: number; readonly other: number; readonly longer: number; readonly length: number; readonly same: boolean }

/** A report this much shorter than another one is a part of it, not another copy. */
const partLength = 0.6;

/**
 * Reports that are one story: those linked as the same with each other, directly or through others. A report that holds
 * two others which have nothing in common is a digest 综合稿: it does not make one story of its parts.
 * The same whatever the order of the links. Reports that are the same as none are left out.
 * @param links each pair once
 * @returns groups of two or more, each in ascending order
 */
export function sameGroups(links: readonly StoryLink[]): number[][] {
  const same = links.filter((link) => link.same);
  const digests = digestsOf(same, neighbours(links));
  return components(same.filter(({ length, longer }) => length >= partLength || !digests.has(longer)));
}

function digestsOf(same: readonly StoryLink[], near: Neighbours): ReadonlySet<number> {
  const parts = new Map<number, number[]>();
  for (const { one, other, length, longer } of same) {
    if (length < partLength) parts.set(longer, [...(parts.get(longer) ?? []), longer === one ? other : one]);
  }
  const unlike = (held: readonly number[]): boolean => held.some((part, at) => held.slice(at + 1).some((other) => near.get(part)?.has(other) !== true));
  return new Set([...parts].filter(([, held]) => unlike(held)).map(([whole]) => whole));
}

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

function neighbours(links: readonly StoryLink[]): Neighbours {
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
