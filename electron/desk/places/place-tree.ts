import type { PlaceBranch } from '../../../shared/contract/search-calls.ts';
import { placePath } from './place-path.ts';

interface Growing { readonly name: string; readonly region?: string; count: number; readonly below: Map<string, Growing> }

/** The tree of the places that reports name: what was counted by the words of the field, counted in every place these stand in. */
export function placeTree(counts: readonly { readonly value: string; readonly count: number }[]): PlaceBranch[] {
  const tops = new Map<string, Growing>();
  for (const { value, count } of counts) {
    const path = placePath(value);
    if (path === undefined) grow(tops, `place ${value}`, { name: value }, count);
    else {
      let level = tops;
      path.split('/').forEach((name, depth, steps) => { level = grow(level, name, { name, region: steps.slice(0, depth + 1).join('/') }, count); });
    }
  }
  return branches(tops);
}

function grow(level: Map<string, Growing>, key: string, place: Pick<Growing, 'name' | 'region'>, count: number): Map<string, Growing> {
  const found = level.get(key) ?? { ...place, count: 0, below: new Map<string, Growing>() };
  found.count += count;
  level.set(key, found);
  return found.below;
}

const branches = (level: ReadonlyMap<string, Growing>): PlaceBranch[] => Array.from(level.values(), (one) => ({ ...one, below: branches(one.below) }))
  .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
