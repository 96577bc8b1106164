import type { Face } from '../domain/template.ts';
import { isEastAsian } from './script-runs.ts';

/** Advance widths of ASCII 32–126 in thousandths of an em: the public Adobe metrics of Times Roman and Helvetica. */
const times = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
  921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
  333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Georgia runs about a tenth wider than Times; bold about a twentieth wider than regular. */
const faces: Record<string, { widths: readonly number[]; scale: number }> = {
  Arial: { widths: helvetica, scale: 1 }, Georgia: { widths: times, scale: 1.1 }, 'Times New Roman': { widths: times, scale: 1 },
};

export interface Measured { readonly face: Face; readonly size: number; readonly tracking?: number; readonly bold?: boolean }

/** Width of one character in points. `wide` says a shared mark is set in the East Asian face. */
export function characterWidth(character: string, style: Measured, wide: boolean): number {
  const tracking = (style.tracking ?? 0) / 20;
  if (wide || isEastAsian(character)) return style.size + tracking;
  const { widths, scale } = faces[style.face.latin] ?? { widths: times, scale: style.face.latin === style.face.eastAsia ? 1.05 : 1 };
  const code = character.codePointAt(0) ?? 0;
  const thousandths = widths[code - 32] ?? (/\p{M}/u.test(character) ? 0 : 520);
  return (thousandths / 1000) * scale * style.size * (style.bold === true ? 1.05 : 1) + tracking;
}
