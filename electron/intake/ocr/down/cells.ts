import type { Box, Pixels } from '../pixels.ts';

/** A stretch of a line that holds one character, in pixels from the line's left, half open; it may reach beyond the line's ends. */
export interface CharacterCell { readonly from: number; readonly to: number }

/** Darker than this is ink, on a page set on white. */
const ink = 150;
/** Sizes of print from one character to the next that are tried: set solid, the print is nine tenths of it. */
const pitches = [1, 1.04, 1.08, 1.12, 1.16, 1.2, 1.26, 1.32] as const;
/** Shares of the pitch a character may take: marks and figures half of it. */
const [shortest, longest] = [0.4, 1.2];
/** What a cut through ink costs for each size of it, being longer or shorter than the pitch by its square, being half a character, and each character. */
const [throughInk, unlike, halved, each] = [3, 6, 0.3, 0.04];

/** Pixels of ink in each column of a line's box. */
export function inkAlong(flat: Pixels, line: Box): Uint16Array {
  const found = new Uint16Array(line.width);
  for (let y = Math.max(0, line.top); y < Math.min(flat.height, line.top + line.height); y++) {
    for (let x = 0; x < line.width; x++) if ((flat.grey[y * flat.width + line.left + x] ?? 255) < ink) found[x] = (found[x] ?? 0) + 1;
  }
  return found;
}

/** A line cut into characters, and what it cost for each. */
export interface Cut { readonly cells: readonly CharacterCell[]; readonly cost: number }

/**
 * Cuts a line between its characters: at white, at an even pitch, as cheaply as both allow at once (shortest path over the columns).
 * Strokes of 三 stand as far apart as characters do, so white alone does not tell.
 * @param profile ink of each column
 * @param pitch pixels from one character to the next
 */
export function cutLine(profile: Uint16Array, pitch: number, size: number): Cut {
  const room = Math.ceil(pitch);
  const length = profile.length + 2 * room;
  const at = (x: number): number => profile[x - room] ?? 0;
  const sums = new Float64Array(length + 1);
  for (let x = 0; x < length; x++) sums[x + 1] = (sums[x] ?? 0) + at(x);
  const costs = new Float64Array(length + 1).fill(Infinity);
  const came = new Int32Array(length + 1);
  costs[0] = 0;
  const [least, most] = [Math.max(1, Math.round(pitch * shortest)), Math.round(pitch * longest)];
  for (let x = 1; x <= length; x++) {
    const through = (throughInk * Math.min(at(x - 1), at(x))) / size;
    const offer = (from: number, cost: number): void => { if (cost < (costs[x] ?? Infinity)) { costs[x] = cost; came[x] = from; } };
    if (at(x - 1) === 0) offer(x - 1, (costs[x - 1] ?? Infinity) + 0.001);
    for (let from = Math.max(0, x - most); from <= x - least; from++) {
      if ((sums[x] ?? 0) - (sums[from] ?? 0) < 2) continue;
      const share = (x - from) / pitch;
      offer(from, (costs[from] ?? Infinity) + each + unlike * (share - 1) ** 2 + (share < 0.75 ? halved : 0) + through);
    }
  }
  const cells: CharacterCell[] = [];
  for (let x = length; x > 0; x = came[x] ?? 0) {
    const from = came[x] ?? 0;
    if (x - from > 1) cells.unshift({ from: from - room, to: x - room });
  }
  return { cells, cost: (costs[length] ?? Infinity) / Math.max(1, cells.length) };
}

/** Lines that tell the pitch. */
const telling = 4;

/** The pitch of lines of one size of print, in sizes of it: that at which the longest of them are cut most cheaply. */
export function pitchOf(profiles: readonly { readonly profile: Uint16Array; readonly size: number }[]): number {
  const long = [...profiles].sort((a, b) => b.profile.length / b.size - a.profile.length / a.size).slice(0, telling);
  const cost = (pitch: number): number => long.reduce((sum, { profile, size }) => sum + cutLine(profile, pitch * size, size).cost, 0);
  return pitches.map((pitch) => ({ pitch, cost: cost(pitch) })).reduce((a, b) => (b.cost < a.cost ? b : a)).pitch;
}
