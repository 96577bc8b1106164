import type { Database } from 'better-sqlite3';
import { searchedUnits } from '../../shared/text/searched-text.ts';
import { searchedParagraph } from '../../shared/text/table-cells.ts';
import { tokenLine } from '../../shared/text/tokens.ts';
import type { IndexedFields, IndexedText, ReportIndexer } from '../archive/report-indexer.ts';
import { one, run, type WriteDb } from '../archive/sql.ts';

/** Stands between paragraphs, so that no phrase reaches over their end: two signs are never one token of a text. */
const paragraphEnd = ' || ';

/** SQLite keeps no half surrogates, so none are indexed. */
const line = (text: string): string => tokenLine(searchedUnits(text.toWellFormed()).units);

/** The words of a report's texts, as they are indexed. */
export const indexWordsOf = ({ paragraphs, rows, headline, kicker, subhead }: Omit<IndexedText, 'seq'>): Readonly<Record<'body' | 'headline' | 'kicker' | 'subhead', string>> => ({
  body: paragraphs.map((text, at) => line(searchedParagraph(rows?.has(at) === true ? 'table' : 'body', text))).join(paragraphEnd),
  headline: line(headline), kicker: line(kicker), subhead: line(subhead),
});

/** Names, sources and places come again and again: the words of the last some thousand of them are not spelled anew. */
const mostKnown = 4096;
const known = new Map<string, string>();

function knownLine(text: string): string {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= mostKnown) known.clear();
  const spelled = line(text);
  known.set(text, spelled);
  return spelled;
}

/** Keeps the index with the reports. `add` reads source, byline, place and date in the report's row, which is written by then, where they are not at hand. */
export const reportIndexer: ReportIndexer = {
  add(reader, report) {
    const db = inTransaction(reader);
    const words = indexWordsOf(report);
    run(db, 'INSERT INTO search_words (rowid, body, headline, kicker, subhead) VALUES (?, ?, ?, ?, ?)', report.seq, words.body, words.headline, words.kicker, words.subhead);
    addFields(db, report);
    raiseChange(db, 1);
  },
  remove(reader, report) {
    const db = inTransaction(reader);
    run(db, 'DELETE FROM search_words WHERE rowid = ?', report.seq);
    run(db, 'DELETE FROM search_fields WHERE rowid = ?', report.seq);
    run(db, 'DELETE FROM search_lines WHERE seq = ?', report.seq);
    raiseChange(db, 1);
    run(db, 'INSERT OR REPLACE INTO search_stale (seq, change) SELECT ?, change FROM search_state', report.seq);
  },
};

/** The same for reports whose words stand in a shard that is published in this very transaction; when all of them are added, `raiseChange` is told how many they are. */
export const shardedIndexer: ReportIndexer = { ...reportIndexer, add: (reader, report) => addFields(inTransaction(reader), report) };

/** In the row they stand behind the text, which has to be gone through to come to them. */
function fieldsInRow(db: WriteDb, seq: number): IndexedFields {
  const fields = one<IndexedFields>(db, 'SELECT source, byline, place, coalesce(published, received) AS day FROM reports WHERE seq = ?', seq);
  if (fields === undefined) throw new Error(`report ${seq} is indexed before it is written`);
  return fields;
}

function addFields(db: WriteDb, { seq, fields = fieldsInRow(db, seq) }: IndexedText): void {
  run(db, 'INSERT INTO search_fields (rowid, byline, source, place) VALUES (?, ?, ?, ?)', seq, knownLine(fields.byline), knownLine(fields.source ?? ''), knownLine(fields.place ?? ''));
  run(db, 'INSERT INTO search_lines (seq, day, source, place, byline) VALUES (?, ?, ?, ?, ?)', seq, fields.day, fields.source, fields.place, fields.byline);
}

/** By its key: SQLite can take back a change of any number of rows alone, and FTS5 writes out what it has gathered before such a one. */
export const raiseChange = (db: WriteDb, by: number): void => void run(db, 'UPDATE search_state SET change = change + ? WHERE id = 1', by);

// The indexer is only ever called inside the transaction that writes the report, or in the one in which the index is built.
const inTransaction = (db: Database): WriteDb => db as WriteDb;
