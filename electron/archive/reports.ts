import { DocumentId, ReadingId, ReportId } from '../../shared/domain/ids.ts';
import type { ParagraphKind } from '../../shared/domain/passage.ts';
import type { ReportReading } from '../../shared/domain/reading.ts';
import { Selection, type Report } from '../../shared/domain/report.ts';
import type { Tag } from '../../shared/domain/tag.ts';
import { DamagedRow } from './failures.ts';
import type { IndexedText } from './report-indexer.ts';
import { all, list, longText, one, run, type ReadDb, type Value, type WriteDb } from './sql.ts';
import { glanceAtLayout, layoutOf, packedLength, parseLayout, unpackReport, type StoredReport } from './readings/stored-reading.ts';
import { tagsOfMany } from './tags.ts';

export interface ReportRow {
  seq: number; id: string; document_id: string; reading_id: string; ordinal: number;
  kicker: string | null; headline: string | null; subhead: string | null; body: string; layout: string;
  received: string; filed: number; selection: string; selection_reason: string | null; discarded: string | null;
}
const rows = `
  SELECT reports.seq, reports.id, documents.id AS document_id, reading_id, ordinal, kicker, headline, subhead, body, layout,
    reports.received, reports.filed, selection, selection_reason, reports.discarded
  FROM reports JOIN documents ON documents.seq = document_seq`;

/** The columns the words of a reading fill. */
const readColumns = [
  'kicker', 'headline', 'subhead', 'body', 'layout', 'byline', 'source', 'editor', 'dateline',
  'published', 'published_inferred', 'page', 'sender', 'place', 'channel', 'open_doubts',
] as const;

type Column = (typeof readColumns)[number];

/** Those at whose place among these values a long text may stand. */
export const longColumns = { body: readColumns.indexOf('body'), layout: readColumns.indexOf('layout') } as const;
const isLong = (place: number): boolean => place === longColumns.body || place === longColumns.layout;

export const bylineOf = ({ byline }: Pick<ReportReading, 'byline'>): string => byline.map(({ name }) => name).join(' ');

/** The values of these columns, in their order. @param layout the report's, where it is spelled already */
export function readValues(report: ReportReading, layout = layoutOf(report)): Value[] {
  return [
    report.kicker?.text ?? null, report.headline?.text ?? null, report.subhead?.text ?? null,
    report.paragraphs.map(({ text }) => text).join('\n'), layout, bylineOf(report),
    report.source ?? null, report.editor ?? null, report.dateline ?? null, report.published ?? null, report.publishedInferred === true ? 1 : 0,
    report.page ?? null, report.sender ?? null, report.place ?? null, report.channel ?? null, report.doubts.filter(({ state }) => state === 'open').length,
  ];
}

const insertion = `
  INSERT INTO reports (id, document_seq, received, reading_id, ordinal, filed, selection, selection_reason, ${readColumns.join(', ')})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ${readColumns.map((_, place) => (isLong(place) ? longText : '?')).join(', ')})`;

/**
 * Enters a report of a document.
 * @param values as `readValues` gives them
 * @param decided what was decided about it before
 */
export function insertReport(
  db: WriteDb, id: ReportId, document: { readonly seq: number; readonly received: string }, readingId: ReadingId, ordinal: number, values: readonly Value[],
  decided: Pick<Report, 'filed' | 'selection'> = { filed: false, selection: { state: 'unread' } },
): number {
  const { filed, selection } = decided;
  return run(db, insertion, id, document.seq, document.received, readingId, ordinal, filed ? 1 : 0, selection.state, selection.reason ?? null, ...values).seq;
}

const change = `UPDATE reports SET discarded = NULL, reading_id = ?, ordinal = ?, ${readColumns.map((name) => `${name} = ?`).join(', ')} WHERE seq = ?`;

/** Puts another reading of the same story into its row; what editors decided about it stays. It comes back if it was merged away. */
export function updateReport(db: WriteDb, seq: number, readingId: ReadingId, ordinal: number, report: ReportReading): void {
  run(db, change, readingId, ordinal, ...readValues(report), seq);
}

/** A report that a correction merged into another: kept for its id, its tags and the way back. */
export function mergeAway(db: WriteDb, seq: number, when: string): void {
  run(db, 'UPDATE reports SET ordinal = -1, discarded = ? WHERE seq = ?', when, seq);
}

/** Paragraph texts as they stand in `body`: as long as their segments say, parted by a line feed. */
function splitBody(body: string, paragraphs: StoredReport['paragraphs']): string[] {
  let at = 0;
  return paragraphs.map(({ segments }) => {
    const start = at;
    at += packedLength(segments) + 1;
    return body.slice(start, at - 1);
  });
}

function toReport(row: ReportRow, tags: readonly Tag[]): Report {
  const layout = parseLayout(row.layout);
  const texts = splitBody(row.body, layout.paragraphs);
  if (texts.join('\n') !== row.body) throw new DamagedRow(`report ${row.id}: paragraphs and layout differ`);
  const reading = unpackReport(layout, (_, part) => (typeof part === 'number' ? texts[part] : row[part]) ?? '');
  const selection = Selection.safeParse({ state: row.selection, ...(row.selection_reason === null ? {} : { reason: row.selection_reason }) });
  if (!selection.success) throw new DamagedRow(`report ${row.id}: selection`);
  return {
    ...reading, id: ReportId.parse(row.id), documentId: DocumentId.parse(row.document_id), readingId: ReadingId.parse(row.reading_id),
    ordinal: row.ordinal, received: row.received, filed: row.filed === 1, selection: selection.data, tags: [...tags],
  };
}

function toReports(db: ReadDb, found: readonly ReportRow[]): Report[] {
  const tags = tagsOfMany(db, 'report', found.map((row) => row.seq));
  return found.map((row) => toReport(row, tags.get(row.seq) ?? []));
}

/** Reports that are not discarded, by id, in the order asked for; those not found are left out. */
export function getReports(db: ReadDb, ids: readonly ReportId[]): Report[] {
  const found = all<ReportRow>(db, `${rows} WHERE reports.id IN (SELECT value FROM json_each(?)) AND reports.discarded IS NULL`, list(ids));
  const byId = new Map(toReports(db, found).map((report) => [report.id, report]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export const getReport = (db: ReadDb, id: ReportId): Report | undefined => getReports(db, [id])[0];

/** The reports of a document's current reading, in the order of the page, whether it is in the bin or not. */
export function reportsOfDocument(db: ReadDb, documentSeq: number): Report[] {
  return toReports(db, all<ReportRow>(db, `${rows} WHERE document_seq = ? AND ordinal >= 0 ORDER BY ordinal`, documentSeq));
}

/** The texts of reports, their paragraphs joined by line feeds. */
export const reportBodies = (db: ReadDb, ids: readonly ReportId[]): ReadonlyMap<string, string> =>
  new Map(all<{ id: string; body: string }>(db, 'SELECT id, body FROM reports WHERE id IN (SELECT value FROM json_each(?))', list(ids)).map(({ id, body }) => [id, body]));

/** The row of the report that was entered last, 0 where there is none: the next one has the row after it. */
export const lastReport = (db: ReadDb): number => one<{ seq: number | null }>(db, 'SELECT max(seq) AS seq FROM reports')?.seq ?? 0;

/** Every report there is, in order of import: their ids. */
export function allReportIds(db: ReadDb): ReportId[] {
  return all<{ id: string }>(db, 'SELECT id FROM reports WHERE discarded IS NULL ORDER BY document_seq, ordinal').map((row) => ReportId.parse(row.id));
}

/** A report's row number and its document's, whether it is discarded or not. */
export const placeOfReport = (db: ReadDb, id: ReportId): { seq: number; document_seq: number; discarded: string | null } | undefined =>
  one(db, 'SELECT seq, document_seq, discarded FROM reports WHERE id = ?', id);

export interface KnownRow {
  seq: number; id: string; layout: string; ordinal: number; kicker: string | null; headline: string | null; subhead: string | null; body: string; discarded: string | null;
  /** What its reading was made of. */
  extraction_seq: number | null;
}

/** Every row a document has, those that were merged away too. */
export const knownReports = (db: ReadDb, documentSeq: number): KnownRow[] =>
  all<KnownRow>(db, `
    SELECT seq, id, layout, ordinal, kicker, headline, subhead, body, discarded, (SELECT extraction_seq FROM readings WHERE readings.id = reading_id) AS extraction_seq
    FROM reports WHERE document_seq = ? ORDER BY ordinal, seq`, documentSeq);

/** What of a row is in the search index. */
export function indexedText(row: Pick<KnownRow, 'seq' | 'kicker' | 'headline' | 'subhead' | 'body'> & { readonly layout?: string }): IndexedText {
  const texts = { seq: row.seq, kicker: row.kicker ?? '', headline: row.headline ?? '', subhead: row.subhead ?? '', paragraphs: row.body === '' ? [] : row.body.split('\n') };
  // A row of several cells has tabs; most reports have none, and their layouts are not looked at.
  return row.layout === undefined || !row.body.includes('\t') ? texts : { ...texts, rows: rowsIn(row.layout) };
}

/**
 * The same of values as `readValues` gives them, body and layout as they are or as UTF-8. They are looked at when they are asked for: of most
 * reports of a large import the words are in a shard already.
 */
export function indexedValues(seq: number, received: string, values: readonly Value[]): IndexedText {
  const text = (name: Column): string => textIn(values, name);
  const value = (name: Column): string | null => (values[readColumns.indexOf(name)] === null ? null : text(name));
  let read: IndexedText | undefined;
  const look = (): IndexedText =>
    (read ??= indexedText({ seq, kicker: text('kicker'), headline: text('headline'), subhead: text('subhead'), body: text('body'), layout: text('layout') }));
  return {
    seq,
    get kicker() { return look().kicker; }, get headline() { return look().headline; }, get subhead() { return look().subhead; },
    get paragraphs() { return look().paragraphs; }, get rows() { return look().rows ?? new Set<number>(); },
    get fields() { return { source: value('source'), byline: text('byline'), place: value('place'), day: value('published') ?? received }; },
  };
}

function textIn(values: readonly Value[], name: Column): string {
  const value = values[readColumns.indexOf(name)] ?? '';
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value);
}

/** The doubts that are open, among these values. */
export const openDoubtsIn = (values: readonly Value[]): number => Number(values[readColumns.indexOf('open_doubts')]);

/** The paragraphs among these values, a line feed between each two. */
export const bodyIn = (values: readonly Value[]): string => textIn(values, 'body');

/** The places of paragraphs that are rows of a table. */
export const rowsOf = (paragraphs: readonly { readonly kind: ParagraphKind }[]): ReadonlySet<number> =>
  new Set(paragraphs.flatMap(({ kind }, at) => (kind === 'table' ? [at] : [])));

/** The same of the layout of a report. */
export const rowsIn = (layout: string): ReadonlySet<number> => rowsOf(glanceAtLayout(layout)?.paragraphs ?? []);

export function setFiled(db: WriteDb, ids: readonly ReportId[], filed: boolean): void {
  run(db, 'UPDATE reports SET filed = ? WHERE id IN (SELECT value FROM json_each(?))', filed ? 1 : 0, list(ids));
}

export function setSelection(db: WriteDb, ids: readonly ReportId[], selection: Selection): void {
  run(db, 'UPDATE reports SET selection = ?, selection_reason = ? WHERE id IN (SELECT value FROM json_each(?))', selection.state, selection.reason ?? null, list(ids));
}

/** Row numbers of the documents these reports belong to. */
export function documentsOfReports(db: ReadDb, ids: readonly ReportId[]): number[] {
  return all<{ document_seq: number }>(db, 'SELECT DISTINCT document_seq FROM reports WHERE id IN (SELECT value FROM json_each(?))', list(ids)).map((row) => row.document_seq);
}

/** The reports of a document in the order of the page. */
export function reportIdsOf(db: ReadDb, documentId: DocumentId): ReportId[] {
  return all<{ id: string }>(db, `
    SELECT id FROM reports WHERE document_seq = (SELECT seq FROM documents WHERE id = ?) AND discarded IS NULL ORDER BY ordinal`, documentId)
    .map((row) => ReportId.parse(row.id));
}

/** Reports by row number, in the order asked for; discarded ones are left out. */
export function reportIdsOfSeqs(db: ReadDb, seqs: readonly number[]): ReportId[] {
  const found = all<{ seq: number; id: string }>(db, 'SELECT seq, id FROM reports WHERE seq IN (SELECT value FROM json_each(?)) AND discarded IS NULL', list(seqs));
  const bySeq = new Map(found.map((row) => [row.seq, ReportId.parse(row.id)]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}
