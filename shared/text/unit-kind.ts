/** What a folded code unit is to a search. `sign` is punctuation and every other mark that is printed. */
export const unitKind = { sign: 0, han: 1, word: 2, space: 3, ignored: 4 } as const;
type UnitKind = (typeof unitKind)[keyof typeof unitKind];

/** Scripts written without spaces, any stretch of which may be a word: 々〇, kana, bopomofo, Han, hangul; and surrogates, whose characters are mostly Han. */
const unspaced = [
  [0x3005, 0x3008], [0x3021, 0x302a], [0x3031, 0x3036], [0x3038, 0x303d], [0x3041, 0x3097], [0x309b, 0x3100], [0x3105, 0x3130], [0x3131, 0x318f],
  [0x31a0, 0x31c0], [0x31f0, 0x3200], [0x3400, 0x4dc0], [0x4e00, 0xa000], [0xac00, 0xd7b0], [0xd800, 0xe000], [0xf900, 0xfb00], [0xff66, 0xffdd],
  [0x2e80, 0x2fd6],
] as const;

const space = /[\s\p{Cc}]/u;
/** Accents that stand apart, variation selectors, and marks that are not printed. */
const ignored = /[\u0300-\u036f\ufe00-\ufe0f\ufe20-\ufe2f\p{Cf}]/u;
const word = /[\p{L}\p{M}\p{Nd}]/u;

function kindOf(unit: number): UnitKind {
  const character = String.fromCharCode(unit);
  if (ignored.test(character)) return unitKind.ignored;
  if (space.test(character)) return unitKind.space;
  return word.test(character) ? unitKind.word : unitKind.sign;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of unspaced) table.fill(unitKind.han, from, to);
  for (let unit = 0; unit < 0x10000; unit++) if (table[unit] === unitKind.sign) table[unit] = kindOf(unit);
  return table;
}

const table = buildTable();

/** The kind of a folded code unit. Letters, marks and digits of spaced scripts are `word`, whatever the script. */
export const kindOfUnit = (unit: number): number => table[unit] ?? unitKind.sign;
