import { z } from 'zod';
import { IssueId, ReportId } from '../domain/ids.ts';
import { IssueItem, Quote } from '../domain/issue.ts';
import { ReportLine, Selection } from '../domain/report.ts';
import { SameMark } from '../domain/same.ts';
import { SearchRequest } from '../domain/search.ts';
import { call } from './call.ts';

export const samenessCalls = {
  /** What is known of these reports' stories, in the order asked for. With `issueId`, what ran in earlier issues of that issue's bulletin. */
  'same.marks': call(z.object({ reportIds: z.array(ReportId).max(5000), issueId: IssueId.exactOptional() }), z.object({ marks: z.array(SameMark) })),
  /**
   * The reports that are the same story as one, the leading one first, that one among them; only itself where it is alone.
   * `file`: the name of its source document. `alike`: shingles in common of those of both; `held`: of those of the shorter text. From 0 to 1, against the report asked for.
   */
  'same.of': call(z.object({ reportId: ReportId }), z.object({ members: z.array(z.object({ report: ReportLine, file: z.string(), alike: z.number(), held: z.number(), leads: z.boolean() })) })),
  /** How many reports of what a search finds stand under another one of the same story; missing where that takes too long to tell. */
  'same.folded': call(SearchRequest.pick({ query: true, filters: true, misread: true, view: true }), z.object({ folded: z.int().nonnegative().exactOptional() })),
  /** Other reports of the same event 同一事件: of the same place and day, and two figures equal. `figures`: those in common, in the words of the report asked for. */
  'same.event': call(z.object({ reportId: ReportId }), z.object({ reports: z.array(z.object({ report: ReportLine, figures: z.array(z.string()) })) })),
  /** Several reports as one item, each passage with its own source; the titles are those of the first. */
  'issues.itemFromReports': call(z.object({ reportIds: z.array(ReportId).min(1).max(50) }), z.object({ item: IssueItem, quotes: z.array(Quote) })),
};

export const choosingCalls = {
  /** Chooses many reports, each its own way: how a choice is taken back. */
  'reports.selectEach': call(z.object({ selections: z.array(z.object({ reportId: ReportId, selection: Selection })).max(10_000) }), z.object({})),
  /** Reasons given for 不用, most used first. */
  'reports.reasons': call(z.object({}), z.object({ reasons: z.array(z.string()) })),
  /** How the reports of each source were chosen; `from` and `to` are days they were published (or received), inclusive, YYYY-MM-DD. A source that is missing is empty. */
  'reports.selectionCounts': call(
    z.object({ from: z.iso.date().exactOptional(), to: z.iso.date().exactOptional() }),
    z.object({ sources: z.array(z.object({
      source: z.string(), received: z.int(), unread: z.int(), shortlisted: z.int(), chosen: z.int(), held: z.int(), rejected: z.int(),
    })) }),
  ),
};
