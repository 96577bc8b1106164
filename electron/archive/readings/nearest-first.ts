/** A story that may be a known one: `place` among the new, `index` among the known. */
export interface Candidate { readonly place: number; readonly index: number; readonly near: number }

/** Gives each of `count` new stories its known one, the nearest pairs first, none twice; undefined for a story that is new. Of equals the first of the page. */
export function nearestFirst(count: number, candidates: readonly Candidate[]): (number | undefined)[] {
  const match = Array.from({ length: count }, (): number | undefined => undefined);
  const taken = new Set<number>();
  for (const { place, index } of candidates.toSorted((a, b) => b.near - a.near || a.place - b.place || a.index - b.index)) {
    if (match[place] !== undefined || taken.has(index)) continue;
    match[place] = index;
    taken.add(index);
  }
  return match;
}
