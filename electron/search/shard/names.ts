import type { Strings } from './strings.ts';

/** Names that reports are signed with: of each where its names end among all, and which they are. */
export interface Names<Values = Strings> {
  readonly values: Values;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly ids: Uint32Array<ArrayBuffer>;
}

/** @param reports the names of each, in the order of their ordinals */
export function gatherNames(reports: readonly (readonly string[])[]): Names<string[]> {
  const known = new Map<string, number>();
  const ids: number[] = [];
  const ends = Uint32Array.from(reports, (names) => {
    for (const name of names) {
      const id = known.get(name) ?? known.size;
      known.set(name, id);
      ids.push(id);
    }
    return ids.length;
  });
  return { values: [...known.keys()], ends, ids: Uint32Array.from(ids) };
}
