import syllables from './data/syllables.json' with { type: 'json' };

interface Table {
  readonly readings: ReadonlyMap<number, readonly string[]>;
  /** By code unit, a bit for each letter that a reading of it begins with: a is 1. */
  readonly initials: Uint32Array;
}
let loaded: Table | undefined;

/** The readings of a folded Han character, by its code unit: syllables without tones, ü as v; all of those a character has (重: zhong, chong). */
export function readingsOf(unit: number): readonly string[] {
  loaded ??= load();
  return loaded.readings.get(unit) ?? none;
}

/** Whether a reading of a character begins with a letter, by its code. Most do not, and this says so at once. */
export function mayBegin(unit: number, letter: number): boolean {
  loaded ??= load();
  return ((loaded.initials[unit] ?? 0) & bitOf(letter)) !== 0;
}

const bitOf = (letter: number): number => 1 << (letter - 0x61);

const none: readonly string[] = [];

/** Twenty thousand characters, a few hundredths of a second. */
function load(): Table {
  const initials = new Uint32Array(0x10000);
  const readings = new Map<number, string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i);
      initials[unit] = (initials[unit] ?? 0) | bitOf(syllable.charCodeAt(0));
      const there = readings.get(unit);
      if (there === undefined) readings.set(unit, [syllable]);
      else there.push(syllable);
    }
  }
  return { readings, initials };
}
