import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../electron/intake/layout/lay-out.ts';
import type { TextRun } from '../../../../electron/intake/layout/page-content.ts';
import { brokenLines, equalColumns, lineRuns, setColumns, type Setting } from '../../../support/documents/typeset.ts';
import { runs } from '../../../support/property-runs.ts';

const han = fc.stringMatching(/^[春夏秋冬山水田路桥街村镇人工作学校开门]{3,18}$/);
const latin = fc.stringMatching(/^[a-z]{2,9}$/);
const clause = fc.oneof({ weight: 6, arbitrary: han }, { weight: 1, arbitrary: fc.tuple(han, fc.integer({ min: 1, max: 9999 }), han).map((parts) => parts.join('')) });
const paragraph = fc.array(clause, { minLength: 1, maxLength: 12 }).map((clauses) => `${clauses.join('，')}。`);
const english = fc.array(latin, { minLength: 14, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
const bare = (text: string): string => text.replace(/\s/g, '');
const letters = (text: string): string => Array.from(bare(text)).sort().join('');

const anyRun: fc.Arbitrary<TextRun> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 12 }), left: fc.integer({ min: -50, max: 650 }), top: fc.integer({ min: -50, max: 900 }),
  width: fc.integer({ min: 0, max: 400 }), size: fc.integer({ min: 1, max: 90 }), vertical: fc.boolean(), askew: fc.boolean(),
}).map(({ size, vertical, askew, ...run }) => ({ ...run, size, height: vertical ? run.width : size, width: vertical ? size : run.width, ...(vertical ? { vertical } : {}), ...(askew ? { askew } : {}) }));

/** Every column has some lines: of one that has a single line nobody can say whether it is one. */
const enough = (paragraphs: readonly string[], { width, size, indent }: Setting, columns: number): boolean =>
  paragraphs.flatMap((one) => brokenLines(one, width / size, indent)).length >= columns * (columns + 3);

describe('layOutPages', () => {
  it('gives back what was set in any number of columns, in order, under a headline', () => {
    fc.assert(fc.property(fc.array(paragraph, { minLength: 3, maxLength: 14 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 11, max: 24 }), fc.integer({ min: 10, max: 20 }), (paragraphs, count, ems, gutter) => {
      const from: Setting = { left: 30, top: 140, width: ems * 10, size: 10, leading: 16, indent: 2 };
      fc.pre(enough(paragraphs, from, count));
      const runs = [...lineRuns('田野新闻纪事', 60, 60, 26), ...setColumns(paragraphs, equalColumns(count, from, gutter))];
      const { text } = layOutPages([{ width: 1200, height: 2000, runs, pictures: [] }]);
      expect(bare(text)).toBe(bare(`田野新闻纪事${paragraphs.join('')}`));
    }), runs(150));
  });

  it('gives back English in columns with its spaces', () => {
    fc.assert(fc.property(fc.array(english, { minLength: 3, maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (paragraphs, count) => {
      const from: Setting = { left: 30, top: 140, width: 180, size: 10, leading: 13, indent: 1 };
      fc.pre(enough(paragraphs, from, count));
      const { text } = layOutPages([{ width: 900, height: 2000, runs: setColumns(paragraphs, equalColumns(count, from, 18)), pictures: [] }]);
      expect(text.replace(/\s+/g, ' ').trim()).toBe(paragraphs.join(' '));
    }), runs(100));
  });

  it('loses no letter of any runs wherever they stand, and hints within the text', () => {
    fc.assert(fc.property(fc.array(fc.array(anyRun, { maxLength: 30 }), { maxLength: 3 }), (pages) => {
      // The same words twice in one place are bold without a bold face, and are there once.
      const apart = pages.map((runs) => runs.map((run, i) => ({ ...run, text: `${i}${run.text}` })));
      const { text, hints, pages: layouts } = layOutPages(apart.map((runs) => ({ width: 600, height: 840, runs, pictures: [] })));
      expect(letters(text)).toBe(letters(apart.flat().map((run) => run.text).join('')));
      for (const hint of hints) expect(0 <= hint.start && hint.start <= hint.end && hint.end <= text.length).toBe(true);
      for (const { regions, start, end } of layouts) for (const region of regions) expect(start <= region.start && region.end <= end).toBe(true);
    }), runs(300));
  });

  it('does not depend on the order of the runs', () => {
    fc.assert(fc.property(fc.array(paragraph, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 3 }), fc.integer(), (paragraphs, count, seed) => {
      const runs = setColumns(paragraphs, equalColumns(count, { left: 30, top: 40, width: 160, size: 10, leading: 16, indent: 2 }, 14));
      const mixed = runs.map((run, i) => ({ run, key: Math.imul(i + 1, seed | 1) })).sort((a, b) => a.key - b.key).map(({ run }) => run);
      const text = (some: readonly TextRun[]): string => layOutPages([{ width: 900, height: 1200, runs: some, pictures: [] }]).text;
      expect(text(mixed)).toBe(text(runs));
    }), runs(60));
  });
});
