import { describe, expect, it } from 'vitest';
import { DocumentId, MediaId, ReadingId } from '../../../shared/domain/ids.ts';
import { IssueItem, Quote } from '../../../shared/domain/issue.ts';
import type { Paragraph } from '../../../shared/domain/passage.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { runText } from '../../../shared/issue/issue-text.ts';
import { itemFromReport, itemFromSnippets } from '../../../shared/issue/place.ts';
import { printByline } from '../../../shared/issue/print-byline.ts';
import { quoteMap, quoteState } from '../../../shared/issue/quote-state.ts';
import { idMaker, newReportId, snippetOf } from '../../support/issue-maker.ts';

const kept = (text: string, start: number, kind: Paragraph['kind'] = 'body'): Paragraph => ({ kind, text, segments: [{ kind: 'kept', start, end: start + text.length }] });
const make = idMaker();
const report: Report = {
  id: newReportId(), documentId: DocumentId.parse(make()), readingId: ReadingId.parse(make()), ordinal: 0, received: '2026-03-02T08:00:00Z', filed: true,
  selection: { state: 'chosen' }, tags: [], range: { start: 0, end: 200 }, byline: [{ name: '林知远', role: 'reporter' }, { name: '周砚秋', role: 'reporter' }, { name: '陈一苇', role: 'correspondent' }],
  headline: { text: '青禾渡口添了夜航灯', segments: [{ kind: 'kept', start: 0, end: 9 }] }, evidence: {}, doubts: [],
  paragraphs: [kept('入夜后，渡口亮了。', 10), kept('守灯人', 30, 'section'), kept('老许守了九年。', 40), kept('灯油', 60, 'list'), kept('簿子', 70, 'list'), { ...kept('夜航灯下的渡口', 80, 'caption'), picture: 'a' }, kept('（沈有田 摄）', 90, 'credit')],
};
const picture = { media: MediaId.parse('0'.repeat(64)), width: 640, height: 480 };
const citation = { headline: '青禾渡口添了夜航灯', byline: ['林知远'], file: 'deng.txt' };

describe('placing', () => {
  it('makes one item of snippets, a paragraph for each line, each quoted from its snippet', () => {
    const snippets = [snippetOf('第一句。\n第二句。'), snippetOf('别处的一句。')];
    const { item, quotes } = itemFromSnippets(snippets, idMaker());
    expect(IssueItem.parse(item)).toEqual(item);
    expect(quotes.map((quote) => Quote.parse(quote).snippetId)).toEqual(snippets.map((one) => one.id));
    expect(item.blocks.map((block) => (block.type === 'paragraph' ? block.runs : []))).toEqual([
      [{ text: '第一句。', quote: quotes[0]?.id }], [{ text: '第二句。', quote: quotes[0]?.id }], [{ text: '别处的一句。', quote: quotes[1]?.id }],
    ]);
    expect(runText(item.headline)).toBe('青禾渡口添了夜航灯');
    expect(item.byline).toBe('林知远');
  });
  it('makes a whole report an item in which every paragraph is its source’s words', () => {
    const pictures = [{ ...picture, before: 5, captioned: true }];
    const { item, quotes } = itemFromReport(report, citation, idMaker(), pictures);
    expect(IssueItem.parse(item)).toEqual(item);
    expect(item.blocks.map((block) => block.type)).toEqual(['paragraph', 'heading', 'paragraph', 'list', 'picture']);
    expect(item.blocks.at(-1)).toMatchObject({ caption: '夜航灯下的渡口', credit: '沈有田' });
    expect(item.byline).toBe('记者 林知远 周砚秋　通讯员 陈一苇');
    expect(quoteState(item.headline, quoteMap(quotes)).state).toBe('quoted');
    expect(quotes.find((quote) => quote.anchor.exact === '守灯人')?.anchor).toMatchObject({ start: 30, end: 33, prefix: '入夜后，渡口亮了。', suffix: '老许守了九年。' });
  });
  it('puts pictures without a caption where they stand, the last ones behind the text', () => {
    const { item } = itemFromReport(report, citation, idMaker(), [{ ...picture, before: 0, captioned: false }, { ...picture, before: 5, captioned: true }, { ...picture, before: 7, captioned: false }]);
    expect(item.blocks.map((block) => (block.type === 'picture' ? block.caption : block.type))).toEqual(['', 'paragraph', 'heading', 'paragraph', 'list', '夜航灯下的渡口', '']);
  });
  it('prints the words of a caption whose picture is not to be had', () => {
    const { item } = itemFromReport(report, citation, idMaker());
    expect(item.blocks.map((block) => block.type)).toEqual(['paragraph', 'heading', 'paragraph', 'list', 'paragraph', 'paragraph']);
  });
  it('prints an English byline as a sentence does', () => {
    expect(printByline([{ name: 'Ada Wren' }, { name: 'Tom Hale', role: 'reporter' }, { name: 'Io Marsh' }])).toBe('By Ada Wren, Tom Hale and Io Marsh');
    expect(printByline([])).toBe('');
  });
});
