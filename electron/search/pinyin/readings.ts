import syllables from './syllables.json' with { type: 'json' };

let loaded: ReadonlyMap<number, readonly string[]> | undefined;

/** The readings of a folded Han character, by its code unit: syllables without tones, ü as v; all of those a character has (重: zhong, chong). */
export function readingsOf(unit: number): readonly string[] {
  loaded ??= load();
  return loaded.get(unit) ?? none;
}

const none: readonly string[] = [];

/** Twenty thousand characters, a few hundredths of a second. */
function load(): Map<number, readonly string[]> {
  const readings = new Map<number, string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i);
      const there = readings.get(unit);
      if (there === undefined) readings.set(unit, [syllable]);
      else there.push(syllable);
    }
  }
  return readings;
}
