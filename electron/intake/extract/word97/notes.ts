import { Numbers } from './numbers.ts';

/** Where notes stand: the place of each sign in the text, and the stretch of its own words. */
export type NotePlaces = Map<number, { readonly start: number; readonly end: number }>;

/**
 * Notes of one kind (MS-DOC 2.8.17, 2.8.18): a list of places with two bytes each, and one of the beginnings of their texts.
 * @param from where the texts of this kind begin
 */
export function notePlaces(refs: Uint8Array, texts: Uint8Array, from: number): NotePlaces {
  const places = new Numbers(refs);
  const starts = new Numbers(texts);
  const found: NotePlaces = new Map();
  const count = Math.max(0, Math.floor((refs.length - 4) / 6));
  for (let i = 0; i < count && (i + 2) * 4 <= texts.length; i++) {
    const start = from + starts.u32(i * 4);
    const end = from + starts.u32((i + 1) * 4);
    if (end >= start) found.set(places.u32(i * 4), { start, end });
  }
  return found;
}
