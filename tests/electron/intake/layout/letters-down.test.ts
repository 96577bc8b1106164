import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../electron/intake/layout/lay-out.ts';
import { lettersDown } from '../../../../electron/intake/layout/letters-down.ts';
import type { TextRun } from '../../../../electron/intake/layout/page-content.ts';
import { runs } from '../../../support/property-runs.ts';

const letter = (text: string, left: number, top: number, size = 10): TextRun => ({ text, left, top, width: size, height: size, size });
/** A line set downwards as many programs write it: each letter by itself, the file in the order of reading. */
const line = (words: string, left: number, top = 50, size = 10): TextRun[] => [...words].flatMap((one, i) => (one === '　' ? [] : [letter(one, left, top + i * size, size)]));
const page = (...lines: TextRun[][]) => ({ width: 400, height: 300, runs: lines.flat(), pictures: [] });

const first = ['　　城南旧书市集本周六重新', '开张，三十余家书摊沿河而', '设，往来读者络绎不绝。'];
const second = ['　　摊主老程说，今年新添了', '修书摊位。'];
const body = [...first, ...second].map((words, i) => line(words, 330 - i * 16));

describe('pages set downwards letter by letter', () => {
  it('are read line by line from the right, headline and paragraphs told apart', () => {
    const { text, hints } = layOutPages([page(line('旧书市集重开', 360, 50, 20), ...body)]);
    expect(text.split('\n\n').map((part) => part.replace(/\n/g, ''))).toEqual(['旧书市集重开', [...first, ...second].join('')]);
    expect(hints.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))).toEqual(['旧书市集重开']);
    expect(hints.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''))).toEqual([first.join('').trim(), second.join('').trim()]);
  });

  it('keep figures that stand turned or side by side within their line', () => {
    const turned: TextRun = { text: '30', left: 330, top: 70, width: 10, height: 11, size: 10, vertical: true };
    const { text } = layOutPages([page(line('近有', 330), [turned], line('余家书摊', 330, 82), line('开在河边的街上，', 314), [letter('12', 298, 50)], line('日开市。', 298, 60))]);
    expect(text.replace(/\s/g, '')).toBe('近有30余家书摊开在河边的街上，12日开市。');
  });

  it('are told from level lines whose letters are drawn by themselves, and from a column of single letters beside text', () => {
    const level = Array.from({ length: 6 }, (_, row) => [...'三十余家书摊沿河而设'].map((one, i) => letter(one, 50 + i * 10, 50 + row * 15))).flat();
    expect(lettersDown(level)).toBe(level);
    const sheet = [...level, ...line('甲乙丙丁', 300)];
    expect(lettersDown(sheet)).toBe(sheet);
  });

  it('lose no letter', () => {
    const place = fc.record({ text: fc.constantFrom('书', '12', 'a', '。'), left: fc.integer({ min: 0, max: 60 }), top: fc.integer({ min: 0, max: 80 }) });
    const lettersOf = (some: readonly TextRun[]): string[] => some.flatMap(({ text }) => [...text]).sort();
    fc.assert(fc.property(fc.array(place, { maxLength: 30 }), (places) => {
      const given = places.map(({ text, left, top }) => letter(text, left, top));
      expect(lettersOf(lettersDown(given))).toEqual(lettersOf(given));
    }), runs(60));
  });
});

describe('a table on a page that lies on its side', () => {
  it('is read by its rules, cells that stand near each other too', () => {
    const rows = [['乡镇', '库点'], ['白沙镇', '6'], ['河口镇', '5']];
    const cell = (text: string, row: number, column: number): TextRun => ({ text, left: 300 - row * 20, top: 52 + column * 35, width: 10, height: text.length * 10, size: 10, vertical: true });
    const rules = [...[0, 1, 2, 3].map((row) => ({ left: 315 - row * 20, top: 50, width: 0, height: 70 })), ...[0, 1, 2].map((column) => ({ left: 255, top: 50 + column * 35, width: 60, height: 0 }))];
    const { text, hints } = layOutPages([{ width: 400, height: 300, runs: rows.flatMap((row, i) => row.map((words, column) => cell(words, i, column))), pictures: [], rules }]);
    expect(hints.filter(({ kind }) => kind === 'table').map(({ start, end }) => text.slice(start, end))).toEqual(rows.map((row) => row.join('\t')));
  });
});
