import type { Doubt } from '../../../../shared/domain/reading.ts';
import { raise, type Look } from '../raise.ts';

const asFigure: Readonly<Record<string, string>> = { l: '1', I: '1', i: '1', O: '0', o: '0', S: '5', B: '8', Z: '2' };

/** Letters between figures (`3l20`); names end or begin with a letter (`B12`, `5G`), so at an end only before a unit of count or date (`2O日`, `l5个`). */
const unit = '[年月日号时点分元万亿个名人次户亩吨件辆台条家项届米平公里岁列张支枚座所处篇册头只株棵艘盏栋幢段组袋箱瓶口根批份场起宗%％]';
const patterns: readonly RegExp[] = [
  /(?<![A-Za-z\d.])\d+(?:[lIiOoSBZ]+\d+)+(?![A-Za-z])/g,
  /(?<![A-Za-z\d.])\d+\.[lIO](?=[万亿%％公元吨亩])/g,
  new RegExp(`(?<![A-Za-z\\d])\\d+[lIOo]+(?=${unit})`, 'g'),
  new RegExp(`(?<![A-Za-z\\d])[lI]\\d+(?=${unit})`, 'g'),
];

/** A letter among figures: 3l20 is 3120. */
export const misreadFigures = (look: Look): Doubt[] => look.passages.flatMap(({ passage }) => patterns.flatMap((pattern) =>
  [...passage.text.slice(0, 200_000).matchAll(pattern)].map((found) =>
    raise('letter-in-figures', passage, found.index, found.index + found[0].length, found[0].replace(/[A-Za-z]/g, (letter) => asFigure[letter] ?? letter)))));
