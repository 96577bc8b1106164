// The readings of Chinese characters, by syllable without tones (ü is v): shared/text/data/syllables.json, from pinyin-pro's table. Only characters
// that folded text has: traditional ones are folded to simplified before they are looked up.
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { foldUnit } from '../shared/text/fold.ts';

const syllables = {};
for (let unit = 0x4e00; unit < 0xa000; unit++) {
  if (foldUnit(unit) !== unit) continue;
  const character = String.fromCharCode(unit);
  for (const reading of new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))) {
    if (/^[a-z]+$/.test(reading)) syllables[reading] = (syllables[reading] ?? '') + character;
  }
}
const sorted = Object.fromEntries(Object.entries(syllables).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(new URL('../shared/text/data/syllables.json', import.meta.url), `${JSON.stringify(sorted)}\n`);
