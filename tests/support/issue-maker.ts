import { spellId } from '../../shared/domain/new-id.ts';
import { BlockId, BulletinId, DocumentId, IssueId, QuoteId, ReadingId, ReportId, SnippetId } from '../../shared/domain/ids.ts';
import type { Issue, IssueItem, Quote, Run } from '../../shared/domain/issue.ts';
import type { Snippet } from '../../shared/domain/snippet.ts';

/** Ids in order, the same in every run. */
export function idMaker(from = 0): () => string {
  let next = from;
  return () => {
    const number = next++;
    return spellId(1_700_000_000_000, Array.from({ length: 10 }, (_, at) => Math.floor(number / 32 ** (9 - at)) % 32));
  };
}

const make = idMaker(1_000_000);
export const newReportId = (): ReportId => ReportId.parse(make());
export const newBlockId = (): BlockId => BlockId.parse(make());

/** An invented passage clipped from an invented report. */
export function snippetOf(exact: string, more: Partial<Snippet> = {}): Snippet {
  return {
    id: SnippetId.parse(make()), reportId: newReportId(), documentId: DocumentId.parse(make()), readingId: ReadingId.parse(make()),
    anchor: { exact, prefix: '', suffix: '', start: 0, end: exact.length, segments: [{ kind: 'kept', start: 0, end: exact.length }] },
    kind: 'body', citation: { headline: '青禾渡口添了夜航灯', source: '云屏晚报', published: '2026-03-02', byline: ['林知远'], file: 'deng.txt' },
    tags: [], note: '', created: '2026-03-02T08:00:00Z', usedIn: [], ...more,
  };
}

export function quoteOf(exact: string): Quote {
  const { reportId, documentId, anchor, citation } = snippetOf(exact);
  return { id: QuoteId.parse(make()), reportId, documentId, anchor, citation };
}

export const itemOf = (headline: string, paragraphs: readonly Run[][]): IssueItem => ({
  id: newBlockId(), kicker: [], headline: headline === '' ? [] : [{ text: headline }], subhead: [], byline: '记者 林知远',
  blocks: paragraphs.map((runs) => ({ type: 'paragraph', id: newBlockId(), runs })),
});

export function issueOf(items: readonly (readonly IssueItem[])[], quotes: readonly Quote[] = []): Issue {
  return {
    id: IssueId.parse(make()), bulletinId: BulletinId.parse(make()), template: 'jianbao', number: 12, total: 356, date: '2026-03-05',
    name: '临江简报', issuer: '临江日报社总编室', imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: 'footnotes',
    sections: items.map((one, at) => ({ id: newBlockId(), key: `part-${String(at)}`, title: `栏目${String(at + 1)}`, items: [...one] })),
    quotes: [...quotes],
  };
}
