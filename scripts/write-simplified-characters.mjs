// Writes shared/text/simplified-characters.ts: every traditional or variant Han character of the basic plane whose
// simplified form is one character of that plane too, after OpenCC's character tables (general, then Hong Kong, then Taiwan).
// Run again when opencc-js is updated; the index version in electron/search/report-index.ts must then go up.
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const tables = ['t', 'hk', 'tw'].map((from) => Converter({ from, to: 'cn' }));
const once = (character) => tables.map((convert) => convert(character)).find((other) => other !== character && other.length === 1) ?? character;

const from = [];
const to = [];
for (let unit = 0x3400; unit < 0xa000; unit++) {
  const character = String.fromCharCode(unit);
  const simplified = once(once(character));
  if (simplified === character || once(simplified) !== simplified) continue;
  from.push(character);
  to.push(simplified);
}

const lines = (characters) => {
  const rows = [];
  for (let i = 0; i < characters.length; i += 120) rows.push(`  '${characters.slice(i, i + 120).join('')}'`);
  return rows.join(' +\n');
};
writeFileSync(new URL('../shared/text/simplified-characters.ts', import.meta.url), `/**
 * ${from.length} traditional and variant Han characters and, at the same places, their simplified forms. Written by
 * scripts/write-simplified-characters.mjs from OpenCC's tables (Apache-2.0); not edited by hand.
 */
export const traditionalCharacters =
${lines(from)};
export const simplifiedCharacters =
${lines(to)};
`);
