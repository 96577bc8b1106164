import type { Database } from 'better-sqlite3';

/** What stands beside a report's words. `day` is when it was published, or received where that is missing. */
export interface IndexedFields { readonly source: string | null; readonly byline: string; readonly place: string | null; readonly day: string }

/** What of a report is searched. `paragraphs` without line feeds. `seq` is its row in `reports`. */
export interface IndexedText {
  readonly seq: number;
  readonly kicker: string;
  readonly headline: string;
  readonly subhead: string;
  readonly paragraphs: readonly string[];
  /** Which of them are rows of a table: no term reaches from one cell into the next. */
  readonly rows?: ReadonlySet<number>;
  /** Where they are at hand; they stand in the report's row too. */
  readonly fields?: IndexedFields;
}

/**
 * The index as the archive's write path sees it: called inside the report's own transaction, so that a report and
 * its index entry are written together. `remove` is given the text as it was indexed.
 */
export interface ReportIndexer {
  add(db: Database, report: IndexedText): void;
  remove(db: Database, report: IndexedText): void;
}
