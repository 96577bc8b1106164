import { Numbers } from './numbers.ts';

/** A stretch of the characters that heads and feet are in, counted from where those begin. */
export interface Stretch { readonly start: number; readonly end: number }

/** Stretches before those of the first section: rules over notes. */
const rules = 6;
/** Sections whose heads and feet are looked at: most repeat the one before. */
const mostSections = 500;

/**
 * Where the heads and the feet stand (MS-DOC 2.8.22, 2.3.3): after six rules over notes, six stretches a section, its even and
 * odd head, its even and odd foot, the head and the foot of its first page. An empty one repeats the section before.
 */
export function marginStretches(table: Uint8Array): { readonly heads: Stretch[]; readonly feet: Stretch[] } {
  const numbers = new Numbers(table);
  const count = Math.min(Math.floor(table.length / 4) - 2, rules + mostSections * 6);
  const found = { heads: [] as Stretch[], feet: [] as Stretch[] };
  for (let at = rules; at < count; at++) {
    const stretch = { start: numbers.u32(at * 4), end: numbers.u32((at + 1) * 4) };
    const place = (at - rules) % 6;
    if (stretch.end > stretch.start) (place === 2 || place === 3 || place === 5 ? found.feet : found.heads).push(stretch);
  }
  return found;
}
