/** Chance that falls the same way for the same seed, so that generated pages never change by themselves. */
export interface Dice {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** Some of a list, in its own order. */
  some<T>(from: readonly T[], count: number): T[];
}

/** Mulberry32: 32 bits of state, enough for choosing among layouts. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next, between,
    chance: (share) => next() < share,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    some: (from, count) => {
      const left = from.map((_, index) => index);
      const taken = new Set<number>();
      while (taken.size < count && left.length > 0) for (const index of left.splice(between(0, left.length - 1), 1)) taken.add(index);
      return from.filter((_, index) => taken.has(index));
    },
  };
}
