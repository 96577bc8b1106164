import type { Block, Issue, IssueItem, Quote, Run } from '../domain/issue.ts';
import type { BlockId, ReportId } from '../domain/ids.ts';
import type { Citation } from '../domain/snippet.ts';

/** A report the issue quotes, numbered from 1 in the order of first use. */
export interface CitedSource { readonly number: number; readonly reportId: ReportId; readonly citation: Citation }
/** A mark stands after run `run` of the paragraph, list item or (by the item's id) headline called `at`. */
export interface SourceMark { readonly item: BlockId; readonly at: string; readonly run: number; readonly source: CitedSource }
export interface CitedSources { readonly sources: readonly CitedSource[]; readonly marks: readonly SourceMark[] }

interface Stretch { readonly at: string; readonly runs: readonly Run[] }

function stretchesOf(block: Block): Stretch[] {
  switch (block.type) {
    case 'paragraph': return [{ at: block.id, runs: block.runs }];
    case 'list': return block.items.map((item) => ({ at: item.id, runs: item.runs }));
    case 'heading': case 'picture': return [];
  }
}

/**
 * Passages that follow one another out of one report share a mark, at the end of the last of them. Other reports'
 * passages and paragraphs of the editor's own come between; headings and pictures do not.
 */
function marksOf(item: IssueItem, reportOf: (run: Run) => ReportId | undefined): { at: string; run: number; report: ReportId }[] {
  const marks: { at: string; run: number; report: ReportId }[] = [];
  let open: { at: string; run: number; report: ReportId } | undefined;
  const close = () => { if (open !== undefined) marks.push(open); open = undefined; };
  for (const { at, runs } of item.blocks.flatMap(stretchesOf)) {
    let quotes = false;
    runs.forEach((run, index) => {
      const report = run.text.trim() === '' ? undefined : reportOf(run);
      if (report === undefined) return;
      quotes = true;
      if (open?.report !== report) close();
      open = { at, run: index, report };
    });
    if (!quotes && runs.some((run) => run.text.trim() !== '')) close();
  }
  close();
  const inBody = new Set(marks.map((mark) => mark.report));
  item.headline.forEach((run, index) => {
    const report = reportOf(run);
    if (report !== undefined && !inBody.has(report)) { marks.push({ at: item.id, run: index, report }); inBody.add(report); }
  });
  return marks;
}

/** Which reports an issue cites, in order, and where it says so. Quotes that no run bears any more are not among them. */
export function citeSources(issue: Issue): CitedSources {
  const quotes = new Map<string, Quote>(issue.quotes.map((quote) => [quote.id, quote]));
  const reportOf = (run: Run) => (run.quote === undefined ? undefined : quotes.get(run.quote)?.reportId);
  const citations = new Map<ReportId, Citation>(issue.quotes.toReversed().map((quote) => [quote.reportId, quote.citation]));
  const sources = new Map<ReportId, CitedSource>();
  const marks: SourceMark[] = [];
  for (const item of issue.sections.flatMap((section) => section.items)) {
    for (const { at, run, report } of marksOf(item, reportOf)) {
      const citation = citations.get(report);
      if (citation === undefined) continue;
      const source = sources.get(report) ?? { number: sources.size + 1, reportId: report, citation };
      sources.set(report, source);
      marks.push({ item: item.id, at, run, source });
    }
  }
  return { sources: [...sources.values()], marks };
}
