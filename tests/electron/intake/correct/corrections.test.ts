import { describe, expect, it } from 'vitest';
import { applyDoubt, dismissDoubt, mergeUp, moveBoundary, replaceText, setByline, setField, setParagraphKind, setTitle, splitAt } from '../../../../electron/intake/correct/corrections.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const text = [
  '小巷亮了 民心暖了', '', '清水巷路窄灯暗，居民反映强烈，社区把它列入改造清单。改造后新装路灯三十一盏。 郑小楠', '',
  '早桃上市 果农忙', '', '果农们把第一批早桃装箱，当天就发往省城的批发市场。合作社今年新添了冷藏车。 周晓峰',
].join('\n');
const extraction = textOf(text);
const draft = { extraction, reading: readExtraction(extraction) };

const value = (result: Result<Reading>): Reading => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('setTitle', () => {
  it('keeps what the old and the new headline have in common as text of the page', () => {
    const headline = value(setTitle(draft, 0, 'headline', '小巷亮了 人心暖了')).reports[0]?.headline;
    expect(headline?.text).toBe('小巷亮了 人心暖了');
    expect(headline?.segments).toEqual([
      { kind: 'kept', start: 0, end: 5 }, { kind: 'replaced', start: 5, end: 6, text: '人', by: 'editor' }, { kind: 'kept', start: 6, end: 9 },
    ]);
  });

  it('gives a report a title it did not have and takes it away again', () => {
    const titled = value(setTitle(draft, 1, 'subhead', '合作社新添冷藏车'));
    expect(titled.reports[1]?.subhead?.text).toBe('合作社新添冷藏车');
    expect(value(setTitle({ extraction, reading: titled }, 1, 'subhead', '')).reports[1]?.subhead).toBeUndefined();
  });

  it('says which report it does not find', () => {
    expect(setTitle(draft, 9, 'headline', '无')).toEqual({ ok: false, error: { kind: 'not-found', what: 'report', id: '9' } });
  });
});

describe('setField and setByline', () => {
  it('takes what is typed and refuses a date that is none', () => {
    expect(value(setField(draft, 0, 'source', ' 南屏新闻网 ')).reports[0]?.source).toBe('南屏新闻网');
    expect(value(setField(draft, 0, 'published', '2024-05-06')).reports[0]?.published).toBe('2024-05-06');
    expect(setField(draft, 0, 'published', '五月六日').ok).toBe(false);
    expect(setField(draft, 0, 'published', '2024-02-30').ok).toBe(false);
  });

  it('replaces the byline and its evidence', () => {
    const report = value(setByline(draft, 0, [{ name: '何静', role: 'reporter' }, { name: ' ' }])).reports[0];
    expect(report?.byline).toEqual([{ name: '何静', role: 'reporter' }]);
    expect(report?.evidence['byline']).toBeUndefined();
  });
});

describe('replaceText', () => {
  it('changes the words of a range and leaves the rest of the paragraph as the page has it', () => {
    const start = text.indexOf('三十一盏');
    const reading = value(replaceText(draft, 0, { start, end: start + 3 }, '31'));
    expect(reading.reports[0]?.paragraphs[0]?.text).toContain('新装路灯31盏。');
    expect(reading.edits).toContainEqual({ kind: 'correction', start, end: start + 3, text: '31', rule: 'editor' });
  });

  it('does not reach into another report', () => {
    expect(replaceText(draft, 0, { start: text.indexOf('早桃装箱'), end: text.indexOf('早桃装箱') + 2 }, '晚').ok).toBe(false);
  });
});

describe('setParagraphKind', () => {
  it('makes a paragraph the headline and gives the old one back to the text', () => {
    const report = value(setParagraphKind(draft, 0, 0, 'headline')).reports[0];
    expect(report?.headline?.text.startsWith('清水巷')).toBe(true);
    expect(report?.paragraphs.map((paragraph) => paragraph.text)).toEqual(['小巷亮了 民心暖了']);
  });

  it('sets a paragraph aside as furniture', () => {
    const reading = value(setParagraphKind(draft, 0, 0, 'furniture'));
    expect(reading.reports[0]?.paragraphs).toEqual([]);
    expect(reading.edits.some((edit) => edit.kind === 'furniture' && edit.rule === 'editor')).toBe(true);
  });
});

describe('boundaries', () => {
  it('splits a report at the line of an offset and leaves corrections of the other one', () => {
    const renamed = value(setTitle(draft, 1, 'headline', '早桃上市了'));
    const reading = value(splitAt({ extraction, reading: renamed }, text.indexOf('清水巷') + 3));
    expect(reading.reports.map((report) => report.headline?.text)).toEqual(['小巷亮了 民心暖了', undefined, '早桃上市了']);
  });

  it('joins a report to the one above; its headline becomes a heading of a section', () => {
    const reading = value(mergeUp(draft, 1));
    expect(reading.reports).toHaveLength(1);
    expect(reading.reports[0]?.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['body', 'section', 'body']);
  });

  it('moves a boundary by lines and back', () => {
    const down = value(moveBoundary(draft, 1, 1));
    expect(down.reports[1]?.headline).toBeUndefined();
    const back = value(moveBoundary({ extraction, reading: down }, 1, -1));
    expect(back.reports[1]?.headline?.text).toBe('早桃上市 果农忙');
    expect(moveBoundary(draft, 0, 1).ok).toBe(false);
  });
});

describe('doubts', () => {
  const damaged = textOf('环城步道建成\n\n发现间题及时处理，保证群众安全出行，问题不过夜。');
  const doubted = { extraction: damaged, reading: readExtraction(damaged) };
  const at = doubted.reading.reports[0]?.doubts.findIndex((doubt) => doubt.kind === 'misread') ?? -1;

  it('puts a suggestion in the text', () => {
    const report = value(applyDoubt(doubted, 0, at)).reports[0];
    expect(report?.paragraphs[0]?.text).toBe('发现问题及时处理，保证群众安全出行，问题不过夜。');
    expect(report?.doubts[at]?.state).toBe('applied');
  });

  it('is dismissed without changing the text', () => {
    const report = value(dismissDoubt(doubted, 0, at)).reports[0];
    expect(report?.paragraphs[0]?.text).toContain('间题');
    expect(report?.doubts[at]?.state).toBe('dismissed');
  });
});
