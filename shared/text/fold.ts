import { simplifiedCharacters, traditionalCharacters } from './simplified-characters.ts';

/** Ranges whose compatibility form is the same sign in another shape: radicals, compatibility Han, upright and full or half width. */
const shapes = [[0x2e80, 0x2fd6], [0xf900, 0xfb00], [0xfe10, 0xfe20], [0xfe30, 0xfe70], [0xff00, 0xfff0]] as const;

/** Letters stop here: what follows is signs, then scripts without case. */
const lastCased = 0x2e80;

/** Where the digits of other scripts are found; the full-width ones are among the shapes. */
const digitRanges = [[0x660, 0x1c5a], [0xa620, 0xabfa]] as const;
const digit = /\p{Nd}/u;
const latin = /^[a-z]\p{M}*$/u;

/** The digits of a script are ten in a row, zero first. */
function foldDigits(table: Uint16Array): void {
  for (const [from, to] of digitRanges) {
    for (let unit = from; unit < to; unit++) {
      if (!digit.test(String.fromCharCode(unit))) continue;
      for (let value = 0; value < 10; value++) table[unit + value] = 0x30 + value;
      unit += 9;
    }
  }
}

function foldCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const bare = lower.normalize('NFD');
  if (latin.test(bare)) return bare.charCodeAt(0);
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0; unit < lastCased; unit++) table[unit] = foldCase(unit);
  for (const [from, to] of shapes) {
    for (let unit = from; unit < to; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      if (plain.length === 1) table[unit] = foldCase(plain.charCodeAt(0));
    }
  }
  foldDigits(table);
  const simplified = new Map(Array.from(traditionalCharacters, (from, i) => [from.charCodeAt(0), simplifiedCharacters.charCodeAt(i)]));
  for (let unit = lastCased; unit < 0x10000; unit++) {
    const plain = table[unit] ?? unit;
    table[unit] = simplified.get(plain) ?? plain;
  }
  return table;
}

const table = buildTable();

/**
 * The code unit that stands for this one where texts are compared: case, full and half width, 繁 and 简, accents on Latin
 * letters, digits of other scripts. One unit for one unit, so that offsets in folded text are offsets in the text itself.
 */
export const foldUnit = (unit: number): number => table[unit] ?? unit;

/** Units handed to String.fromCharCode at once: arguments live on the stack. */
const chunk = 8192;

/** Text spelled by code units. Reflect.apply, because spreading a typed array is five times as slow. */
export function spellUnits(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += chunk) {
    const part: string = Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + chunk));
    text += part;
  }
  return text;
}

/** The folded text, as long as the text it was folded from. */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i));
  return spellUnits(units);
}
