import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, ReportReading } from '../../../../shared/domain/reading.ts';
import { pairLines } from '../../../../renderer/intake/review/pair-lines.ts';
import { longest } from '../../../../renderer/intake/review/raw-pieces.ts';
import { cleanRuns, joinAfter, placedDoubts, rawStretches } from '../../../../renderer/intake/review/review-marks.ts';

const text = '清浦日报 二版\n一张纸条\n接住老人\n清晨六点 \n灯亮了。\n\n田埂上的种子\n惊蛰将至。';
const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const kept = (...words: string[]) => ({ text: words.join(''), segments: words.map((one) => ({ kind: 'kept' as const, ...at(one) })) });
const report = (more: Partial<ReportReading>): ReportReading => ({ range: { start: 0, end: text.length }, byline: [], evidence: {}, paragraphs: [], doubts: [], ...more });
const edit = (words: string, kind: Edit['kind'], field?: string): Edit => ({ ...at(words), kind, text: '', rule: 'test', ...(field === undefined ? {} : { field }) });
const edits: readonly Edit[] = [
  edit('清浦日报 二版', 'furniture'), { start: text.indexOf('\n接住'), end: text.indexOf('接住'), kind: 'join', text: '', rule: 'test' },
  { start: text.indexOf(' \n灯'), end: text.indexOf('灯'), kind: 'join', text: '', rule: 'test' },
];
const reports = [
  report({ headline: kept('一张纸条', '接住老人'), paragraphs: [{ kind: 'body', ...kept('清晨六点', '灯亮了。') }], range: { start: 0, end: text.indexOf('田埂') } }),
  report({ headline: kept('田埂上的种子'), paragraphs: [{ kind: 'body', ...kept('惊蛰将至。') }], range: { start: text.indexOf('田埂'), end: text.length } }),
];
const words = (pieces: readonly { start: number; end: number }[]): string[] => pieces.map(({ start, end }) => text.slice(start, end));

describe('pairing raw lines with clean passages', () => {
  const { rows } = pairLines(text, { edits: [...edits] }, reports);
  it('puts the lines of one passage and the passage into one row', () => {
    const pairs = rows.filter((row) => row.kind === 'pair');
    expect(pairs.map((row) => words(row.pieces))).toEqual([['清浦日报 二版'], ['一张纸条', '接住老人'], ['清晨六点 ', '灯亮了。'], ['田埂上的种子'], ['惊蛰将至。']]);
    expect(pairs.map((row) => row.blocks.map(({ part }) => part))).toEqual([[], ['headline'], ['body'], ['headline'], ['body']]);
  });
  it('says what became of a line that is in no report', () => {
    expect(rows[0]).toMatchObject({ kind: 'pair', notes: [{ kind: 'furniture', text: '清浦日报 二版' }] });
  });
  it('draws the boundary before the line the next report begins with', () => {
    expect(rows.findIndex((row) => row.kind === 'boundary')).toBe(3);
    expect(rows[3]).toEqual({ kind: 'boundary', report: 1, line: 7 });
  });
  it('cuts a line where a report begins inside it, so that the words before stay above the boundary', () => {
    const line = '灯亮了。田埂上的种子\n惊蛰将至。';
    const passage = (start: number, end: number) => ({ text: line.slice(start, end), segments: [{ kind: 'kept' as const, start, end }] });
    const parted = [
      report({ paragraphs: [{ kind: 'body', ...passage(0, 4) }], range: { start: 0, end: 4 } }),
      report({ headline: passage(4, 10), paragraphs: [{ kind: 'body', ...passage(11, 16) }], range: { start: 4, end: 16 } }),
    ];
    const shown = pairLines(line, { edits: [] }, parted).rows.map((row) => row.kind === 'boundary' ? `第${row.report}篇 ${row.line}行` : row.pieces.map(({ start, end }) => line.slice(start, end)).join('|'));
    expect(shown).toEqual(['灯亮了。', '第1篇 1行', '田埂上的种子', '惊蛰将至。']);
  });
  it('keeps one row for lines between which another passage stands, in the order of the page', () => {
    const caption = '上半句\n图片说明\n下半句';
    const split = report({
      paragraphs: [
        { kind: 'body', text: '上半句下半句', segments: [{ kind: 'kept', start: 0, end: 3 }, { kind: 'kept', start: 9, end: 12 }] },
        { kind: 'caption', text: '图片说明', segments: [{ kind: 'kept', start: 4, end: 8 }] },
      ],
    });
    const paired = pairLines(caption, { edits: [] }, [split]).rows;
    expect(paired).toHaveLength(1);
    expect(paired[0]).toMatchObject({ kind: 'pair', pieces: [{ line: 1 }, { line: 2 }, { line: 3 }], blocks: [{ part: 'body' }, { part: 'caption' }] });
  });
  it('cuts a page without line ends into parts that can be drawn', () => {
    const endless = '字'.repeat(longest * 100);
    const whole = report({ paragraphs: [{ kind: 'body', text: endless, segments: [{ kind: 'kept', start: 0, end: endless.length }] }] });
    const parts = pairLines(endless, { edits: [] }, [whole]).rows.filter((row) => row.kind === 'pair');
    expect(parts.length).toBeGreaterThan(1);
    const drawn = parts.map((row) => row.blocks.map((block) => cleanRuns(endless, block.passage, block.within, [], []).map((run) => run.text).join('')).join('')).join('');
    expect(drawn).toBe(endless);
  });
  it('shows every line that has words exactly once and in order, whatever the passages', () => {
    const lines = fc.array(fc.constantFrom('甲乙丙', '丁', '', '戊己 ', 'abc'), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(lines, fc.array(fc.tuple(fc.nat(200), fc.nat(12)), { maxLength: 8 }), (all, places) => {
      const page = all.join('\n');
      const paragraphs = places.map(([start, length]) => ({ start: Math.min(start, page.length), end: Math.min(start + length, page.length) })).filter(({ start, end }) => end > start)
        .map((range) => ({ kind: 'body' as const, text: page.slice(range.start, range.end), segments: [{ kind: 'kept' as const, ...range }] }));
      const shown = pairLines(page, { edits: [] }, [report({ paragraphs })]).rows.flatMap((row) => row.kind === 'pair' ? row.pieces.map(({ line }) => line) : []);
      expect(shown).toEqual(all.flatMap((line, index) => line.trim() === '' ? [] : [index + 1]));
    }));
  });
});

describe('marks in the text', () => {
  it('strikes what was removed and keeps the rest as it is', () => {
    const removed = edits.find(({ start }) => start === at('清浦日报 二版').start);
    expect(rawStretches(text, at('清浦日报 二版'), edits, [])).toEqual([{ text: '清浦日报 二版', mark: 'removed', doubt: undefined, edit: removed }]);
    expect(rawStretches(text, { start: text.indexOf('清晨'), end: text.indexOf('\n灯') }, edits, []).map(({ text: part, mark }) => [part, mark])).toEqual([['清晨六点', 'kept'], [' ', 'joined']]);
  });
  it('knows the lines that were joined to the next', () => {
    expect(joinAfter(text.indexOf('\n接住'), edits)?.kind).toBe('join');
    expect(joinAfter(text.indexOf('\n灯'), edits)?.kind).toBe('join');
    expect(joinAfter(text.indexOf('\n\n'), edits)).toBeUndefined();
  });
  it('puts a tick where lines were joined in clean text, and a doubt on its own words', () => {
    const doubted = reports.map((one, index) => index === 0 ? { ...one, doubts: [{ kind: 'misread' as const, text: '灯亮', at: at('灯亮'), rule: 'test', state: 'open' as const }] } : one);
    const passage = kept('清晨六点', '灯亮了。');
    const runs = cleanRuns(text, passage, { start: 0, end: text.length }, edits, placedDoubts(doubted));
    expect(runs.map((run) => [run.text, run.joined, run.doubt?.index])).toEqual([['清晨六点', false, undefined], ['灯亮', true, 0], ['了。', false, undefined]]);
  });
  it('shows a correction in place of what stood there', () => {
    const passage = { text: '捐赠药箱', segments: [{ kind: 'replaced' as const, start: 0, end: 2, text: '捐赠', by: 'editor' }, { kind: 'kept' as const, start: 2, end: 4 }] };
    expect(cleanRuns('指赠药箱', passage, { start: 0, end: 5 }, [], []).map(({ text: part, corrected }) => [part, corrected])).toEqual([['捐赠', true], ['药箱', false]]);
  });
  it('spells the passage in its runs', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { minLength: 1, maxLength: 12 }), (parts) => {
      let offset = 0;
      const segments = parts.map(([length, isKept]) => {
        const start = offset;
        offset += length;
        return isKept ? { kind: 'kept' as const, start, end: offset } : { kind: 'replaced' as const, start, end: offset, text: '改', by: 'editor' };
      });
      const page = '字母表'.repeat(40).slice(0, offset);
      const clean = segments.map((segment) => segment.kind === 'kept' ? page.slice(segment.start, segment.end) : segment.text).join('');
      expect(cleanRuns(page, { text: clean, segments }, { start: 0, end: page.length + 1 }, [], []).map((run) => run.text).join('')).toBe(clean);
    }));
  });
});
