import type { Database } from 'better-sqlite3';

/** What of a report is searched. `paragraphs` without line feeds. `seq` is its row in `reports`. */
export interface IndexedText {
  readonly seq: number;
  readonly kicker: string;
  readonly headline: string;
  readonly subhead: string;
  readonly paragraphs: readonly string[];
  /** Which of them are rows of a table: no term reaches from one cell into the next. */
  readonly rows?: ReadonlySet<number>;
  /** Its words as the index writes them, where they were made ahead. */
  readonly words?: IndexWords;
}

/** The texts of a report as the tokens of a search index, with a space between each two. Made of the texts alone, wherever there is time for it. */
export interface IndexWords { readonly body: string; readonly headline: string; readonly kicker: string; readonly subhead: string }

/**
 * The index as the archive's write path sees it: called inside the report's own transaction, so that a report and
 * its index entry are written together. `remove` is given the text as it was indexed.
 */
export interface ReportIndexer {
  add(db: Database, report: IndexedText): void;
  remove(db: Database, report: IndexedText): void;
}
