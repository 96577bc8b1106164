import { describe, expect, it } from 'vitest';
import type { EngineWord } from '../../../../electron/intake/ocr/engine.ts';
import { withLostBrackets } from '../../../../electron/intake/ocr/lost-brackets.ts';
import type { Box } from '../../../../electron/intake/ocr/pixels.ts';

const size = 20;
/** A line set in squares of one size: what is printed, and how the engine read it, a bracket it passed over as a blank. */
function line(printed: string, read: string): { words: EngineWord[]; marks: Box[] } {
  const marks = [...printed].flatMap((sign, at): Box[] => {
    if (sign === '　') return [];
    const [left, width] = sign === '（' ? [at * size + 13, 6] : sign === '）' ? [at * size + 1, 6] : sign === '丨' ? [at * size + 8, 4] : [at * size + 1, 18];
    return [{ left, top: 0, width, height: 20 }];
  });
  const words = [...read].flatMap((text, at): EngineWord[] => (text === '　' ? [] : [{ text, confidence: 90, left: at * size + 1, right: at * size + 19 }]));
  return { words, marks };
}
const told = (printed: string, read: string): string => {
  const { words, marks } = line(printed, read);
  return withLostBrackets(words, marks, size).map(({ text }) => text).join('');
};

describe('brackets the engine passed over', () => {
  it.each([
    ['本报讯（记者林青）昨日', '本报讯　记者林青）昨日'],
    ['本报讯（记者林青）昨日', '本报讯（记者林青　昨日'],
    ['新灯（二十盏）和旧灯（三盏）', '新灯（二十盏）和旧灯　三盏）'],
  ])('%s is read for %s', (printed, read) => { expect(told(printed, read)).toBe(printed); });

  it.each([
    ['nothing shows on the page', '本报讯　记者林青）昨日', '本报讯　记者林青）昨日'],
    ['no partner asks for it', '本报讯（记者林青昨日', '本报讯　记者林青昨日'],
    ['the stroke has no white beside it', '本报讯丨记者林青）昨日', '本报讯　记者林青）昨日'],
    ['nothing would stand in it', '本报讯记者林青（）昨日', '本报讯记者林青　）昨日'],
    ['all are there', '本报讯（记者林青）昨日', '本报讯（记者林青）昨日'],
  ])('none is put in where %s', (_, printed, read) => { expect(told(printed, read)).toBe(read.replaceAll('　', '')); });
});
