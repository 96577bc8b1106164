import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../electron/intake/ocr/blocks.ts';
import { joinWords, widesIn } from '../../../../electron/intake/ocr/join-words.ts';
import { findLines } from '../../../../electron/intake/ocr/lines.ts';
import { findMarks, typeSize, type Mark } from '../../../../electron/intake/ocr/marks.ts';
import { flatten, inkLevel, measurePaper } from '../../../../electron/intake/ocr/paper.ts';
import { bottomOf, rightOf } from '../../../../electron/intake/ocr/pixels.ts';
import { scaled, scaleFor } from '../../../../electron/intake/ocr/scale.ts';
import { skewOf, turn } from '../../../../electron/intake/ocr/straighten.ts';
import { findWalls } from '../../../../electron/intake/ocr/walls.ts';

/** A column of square characters of 30 pixels on a grid of 34 by 50, some squares left empty. */
function column(left: number, top: number, across: number, lines: number, empty: (line: number, at: number) => boolean = () => false): Mark[] {
  const marks: Mark[] = [];
  for (let line = 0; line < lines; line++) {
    for (let at = 0; at < across; at++) if (!empty(line, at)) marks.push({ left: left + at * 34, top: top + line * 50, width: 30, height: 30, ink: 400 });
  }
  return marks;
}
const page = { width: 1600, height: 1200 };
const size = 32;
const blocksOf = (marks: readonly Mark[], rules: readonly Mark[] = []): ReturnType<typeof findBlocks> =>
  findBlocks(findLines(marks, size, findWalls(marks, page, { size, latin: false })), rules).sort((a, b) => a.top - b.top || a.left - b.left);

describe('columns', () => {
  it('are parted by a gutter no wider than a character', () => {
    const blocks = blocksOf([...column(40, 40, 14, 8), ...column(40 + 14 * 34 + 34, 40, 14, 8)]);
    expect(blocks.map(({ lines }) => lines.length)).toEqual([8, 8]);
    expect(blocks.map(({ left }) => left)).toEqual([40, 550]);
  });

  it('hold lines with empty squares in them, one below the other or not', () => {
    const blocks = blocksOf(column(40, 40, 20, 10, (line, at) => at === 5 + line * 2 || (line < 2 && at === 12)));
    expect(blocks.map(({ lines }) => lines.length)).toEqual([10]);
  });

  it('end at a headline over them, and begin anew below it', () => {
    const headline: Mark[] = Array.from({ length: 8 }, (_, at) => ({ left: 200 + at * 66, top: 480, width: 60, height: 60, ink: 2000 }));
    const blocks = blocksOf([...column(40, 40, 12, 8), ...column(490, 40, 12, 8), ...headline, ...column(40, 580, 12, 5), ...column(490, 580, 12, 5)]);
    expect(blocks.map(({ lines, size: print }) => [lines.length, print > 50])).toEqual([[8, false], [8, false], [1, true], [5, false], [5, false]]);
  });

  it('are closed by a rule drawn across', () => {
    const rule: Mark = { left: 40, top: 283, width: 470, height: 3, ink: 1400 };
    expect(blocksOf(column(40, 40, 14, 10), [rule]).map(({ lines }) => lines.length)).toEqual([5, 5]);
    expect(blocksOf(column(40, 40, 14, 10)).map(({ lines }) => lines.length)).toEqual([10]);
  });
});

describe('marks', () => {
  it('are what hangs together, each pixel of print in one of them', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 120 }), fc.integer({ min: 1, max: 12 }), (print, width) => {
      const height = Math.ceil(print.length / width);
      const grey = new Uint8Array(width * height).fill(255);
      print.forEach((dark, i) => { if (dark) grey[i] = 0; });
      const marks = findMarks(grey, width, height, 128);
      expect(marks.reduce((sum, { ink }) => sum + ink, 0)).toBe(print.filter(Boolean).length);
      for (const mark of marks) {
        expect(mark.ink).toBeLessThanOrEqual(mark.width * mark.height);
        expect(rightOf(mark)).toBeLessThanOrEqual(width);
        expect(bottomOf(mark)).toBeLessThanOrEqual(height);
      }
    }));
    expect(findMarks(new Uint8Array([0, 255, 255, 0, 255, 0, 0, 255, 0]), 3, 3, 128)).toHaveLength(2);
  });

  it('tell Latin text by the letters that rise above an x', () => {
    const letters: Mark[] = Array.from({ length: 200 }, (_, at) => (at % 3 === 0 ? { left: at * 20, top: 2, width: 10, height: 28, ink: 90 } : { left: at * 20, top: 12, width: 16, height: 18, ink: 120 }));
    expect(typeSize(letters)).toMatchObject({ latin: true });
    expect(typeSize(letters)?.size).toBeCloseTo(36, -1);
  });

  it('tell the size of the running text, whatever headlines stand over it', () => {
    const headline: Mark[] = Array.from({ length: 6 }, (_, at) => ({ left: at * 90, top: 10, width: 80, height: 80, ink: 3000 }));
    const type = typeSize([...headline, ...column(40, 200, 20, 10)]);
    expect(type?.latin).toBe(false);
    expect(type?.size).toBeCloseTo(30 / 0.9, -0.5);
    expect(typeSize(headline.slice(0, 1).map((mark) => ({ ...mark, ink: 3 })))).toBeUndefined();
  });
});

describe('a page that lies askew', () => {
  it.each([-4, -1.1, 0.6, 3])('by %f degrees is set straight', (degrees) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const marks = column(100, 300, 30, 12).map((mark) => ({ ...mark, top: Math.round(mark.top - mark.left * slope) }));
    expect(skewOf(marks, size)).toBeCloseTo(degrees, 0.5);
  });

  it('keeps its size and, turned there and back, its print', () => {
    const grey = new Uint8Array(200 * 100).fill(255);
    for (let x = 60; x < 140; x++) for (let y = 45; y < 55; y++) grey[y * 200 + x] = 0;
    const back = turn(turn({ width: 200, height: 100, grey }, 5), -5);
    expect([back.width, back.height]).toEqual([200, 100]);
    expect(back.grey[50 * 200 + 100]).toBe(0);
    expect(back.grey[20 * 200 + 100]).toBe(255);
  });
});

describe('light', () => {
  it('that falls off over the page is evened out, so that print stays print', () => {
    const [width, height] = [640, 256];
    const grey = new Uint8Array(width * height);
    for (let i = 0; i < grey.length; i++) grey[i] = (i % 40 < 8 ? 60 : 240) * (1 - 0.6 * ((i % width) / width));
    const flat = flatten({ width, height, grey }, measurePaper({ width, height, grey }));
    const level = inkLevel(flat);
    for (let i = 0; i < grey.length; i += 11) expect((flat[i] ?? 0) < level, `pixel ${i}`).toBe(i % 40 < 8);
  });
});

describe('scale', () => {
  it('brings small print up and large print down, within the pixels a page may take', () => {
    expect(scaleFor(40, page)).toBe(1);
    expect(scaleFor(10, page)).toBe(4);
    expect(scaleFor(80, page)).toBe(0.5);
    expect(scaleFor(40, { width: 9_000, height: 8_000 })).toBeLessThan(1);
    const grey = new Uint8Array(12).fill(90);
    for (const factor of [0.5, 1, 2.5]) expect(new Set(scaled({ width: 4, height: 3, grey }, factor).grey)).toEqual(new Set([90]));
  });
});

describe('words of a line', () => {
  const words = (...texts: string[]): { text: string; confidence: number; left: number; right: number }[] => texts.map((text, i) => ({ text, confidence: 90, left: i * 40, right: i * 40 + 30 }));
  it('stand without the spaces the engine puts between Han, with those the page shows', () => {
    expect(joinWords(words('本', '报', '讯'), [], 32)).toBe('本报讯');
    expect(joinWords(words('车', '每', '周'), [35], 32)).toBe('车 每周');
    expect(joinWords(words('完，', '剩'), [35], 32)).toBe('完，剩');
    expect(joinWords(words('Harbour', 'town'), [], 32)).toBe('Harbour town');
  });
  it('have marks as Chinese is set, in pairs', () => {
    expect(joinWords(words('元;', '同'), [], 32)).toBe('元；同');
    expect(joinWords(words('讯', '〈记者', '舟）'), [], 32)).toBe('讯（记者舟）');
    expect(joinWords(words('“清香"'), [], 32)).toBe('“清香”');
    expect(joinWords(words('1.85', '元', '12:30'), [], 32)).toBe('1.85元12:30');
  });
  it('are parted where the white is wider than between the others', () => {
    const marks = [0, 34, 68, 120, 154, 188].map((left) => ({ left, top: 0, width: 30, height: 30, ink: 300 }));
    expect(widesIn(marks, 32)).toEqual([109]);
    expect(widesIn(marks.slice(0, 3), 32)).toEqual([]);
  });
});
