import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import type { IndexedText } from '../../archive/report-indexer.ts';
import { lengthOf } from '../engine/report-texts.ts';
import { bylineNames } from '../byline-names.ts';
import { hitWeights, longest } from '../score.ts';
import { searchedForm } from '../searched-form.ts';
import { PostingsBuilder } from '../shard/postings-builder.ts';
import type { ShardReport } from '../shard/shard-format.ts';

/** What stands beside a report in the index. `day` is when it was published, or received where that is missing. */
export interface ReportFacts { readonly day: string; readonly source: string | null; readonly place: string | null; readonly byline: string }

/** In order of their day, then of their row: their ordinals in a shard. */
export const byDayThenRow = (a: { readonly seq: number; readonly day: string }, b: { readonly seq: number; readonly day: string }): number =>
  (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1);

/** What a shard is written of. */
export class ReportGatherer {
  readonly reports: ShardReport[] = [];
  readonly streams = { text: new PostingsBuilder(), title: new PostingsBuilder(), byline: new PostingsBuilder() };

  /** Takes the report that is next by its day and row. */
  add(facts: ReportFacts, report: IndexedText): void {
    const { text, title, byline } = this.streams;
    for (const builder of [text, title, byline]) builder.begin();
    for (const part of ['headline', 'kicker', 'subhead'] as const) {
      const searched = searchedForm(report[part]);
      text.add(searched, hitWeights[part]);
      title.add(searched, hitWeights[part]);
    }
    report.paragraphs.forEach((paragraph, at) => text.add(searchedForm(searchedParagraph(report.rows?.has(at) === true ? 'table' : 'body', paragraph)), hitWeights.body));
    byline.add(searchedForm(facts.byline), 1);
    this.reports.push({ ...facts, seq: report.seq, names: bylineNames(facts.byline), length: Math.min(longest, lengthOf(report)) });
  }
}
