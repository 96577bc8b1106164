import { mix, type StoryUnits } from './story-units.ts';

/** An odd multiplier for polynomial hashes modulo 2^32. */
const base = 0x9e3779b1;

/**
 * Hashes of the shingles of a text: from every unit the shortest stretch that fills `weight` (so many Han characters, a
 * third as many words), in order. A text too short for one gives the whole of itself.
 */
export function shinglesOf({ hashes, weights }: StoryUnits, weight: number): Int32Array {
  const count = hashes.length;
  const powers = Int32Array.from({ length: weight + 1 }, () => 1);
  for (let i = 1; i <= weight; i++) powers[i] = Math.imul(powers[i - 1] ?? 1, base);
  // The hash of the text up to each unit: that of a stretch is the difference of two.
  const upTo = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) upTo[i + 1] = (Math.imul(upTo[i] ?? 0, base) + (hashes[i] ?? 0)) | 0;
  const found = new Int32Array(count);
  let n = 0;
  let to = 0;
  let filled = 0;
  for (let from = 0; from < count; from++) {
    while (to < count && filled < weight) filled += weights[to++] ?? 0;
    if (filled < weight) break;
    found[n++] = mix(((upTo[to] ?? 0) - Math.imul(upTo[from] ?? 0, powers[to - from] ?? 1)) | 0);
    filled -= weights[from] ?? 0;
  }
  if (n === 0 && count > 0) found[n++] = mix(upTo[count] ?? 0);
  return found.slice(0, n);
}
