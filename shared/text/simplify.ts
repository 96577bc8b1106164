import { foldUnit, spellUnits } from './fold.ts';

const firstHan = 0x3400;
const lastHan = 0xa000;

/** The text in simplified characters, everything else as it is written; as long as the text, so that offsets hold in both. */
export function simplify(text: string): string {
  let units: Uint16Array | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < firstHan || unit >= lastHan) continue;
    const plain = foldUnit(unit);
    if (plain === unit) continue;
    units ??= Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    units[i] = plain;
  }
  return units === undefined ? text : spellUnits(units);
}
