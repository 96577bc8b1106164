import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder } from '../../archive/archive-folder.ts';
import { one, run, type ReadDb, type WriteDb } from '../../archive/sql.ts';
import { indexState } from '../engine/published.ts';
import { packRanges, unpackRanges, type RowRanges } from '../engine/row-ranges.ts';
import { freshName, writeShard } from '../shard/write-shard.ts';
import { byDayThenRow, freshRooms, ReportGatherer, type GatheredText, type ReportFacts } from './gather-reports.ts';
import { insertShard } from './publish.ts';

/** A report that is about to be filed, as the index sees it. */
export interface ComingReport { readonly facts: ReportFacts; readonly text: GatheredText }

/** Some of the reports of a shard that was written ahead: those from a place in it on. The ones before them are filed already. */
export interface PartAhead { readonly file: string; readonly place: number }

/** A large import writes one shard after another. */
const rooms = freshRooms();

/**
 * Writes the shard of reports that are about to be filed one after the other; its rows count from 0. Answers its name. It can be
 * made anywhere, and costs the thread that files them nothing. Throws what the file system throws.
 */
export async function writeAhead(folder: string, coming: readonly ComingReport[]): Promise<string> {
  const gathered = new ReportGatherer(rooms);
  const inOrder = coming.map(({ facts, text }, seq) => ({ facts, text, seq, day: facts.day })).sort(byDayThenRow);
  for (const { facts, text, seq } of inOrder) gathered.add(seq, facts, text);
  const file = freshName();
  await writeShard(join(indexFolder(folder), file), gathered.reports, gathered.streams);
  return file;
}

/** Whether it is there: what no row names may be removed at any time. */
export const isWritten = (folder: string, file: string): boolean => existsSync(join(indexFolder(folder), file));

/** Its reports are not filed one after the other after all; what of them is filed keeps it. */
export function dropAhead(folder: string, { file, place }: PartAhead): void {
  if (place === 0) rmSync(join(indexFolder(folder), file), { force: true });
}

/** Whether the reports of a part come to stand in the rows it is written for: right behind those of the parts before it. @param last the last row there is */
export function comesNext(db: ReadDb, { file, place }: PartAhead, last: number): boolean {
  const rows = publishedAhead(db, file)?.rows;
  return place === 0 ? rows === undefined : rows !== undefined && rows.to === last && rows.to - rows.from + 1 === place;
}

/**
 * Makes it answer for the reports of a part, in the transaction in which they were entered, whose rows are these. With each part it is
 * another shard of the same file: who reads takes it up anew.
 */
export function publishAhead(db: WriteDb, { file }: PartAhead, { from, to }: RowRanges[number]): void {
  const known = publishedAhead(db, file);
  if (known !== undefined) run(db, 'DELETE FROM search_shards WHERE id = ?', known.id);
  const rows = { from: known?.rows.from ?? from, to };
  // What has changed since its first part was filed stays noted as later.
  insertShard(db, file, { rows: packRanges([rows]), reports: rows.to - rows.from + 1, change: known?.change ?? indexState(db).change });
}

function publishedAhead(db: ReadDb, file: string): { readonly id: number; readonly change: number; readonly rows: RowRanges[number] } | undefined {
  const found = one<{ id: number; change: number; rows: Uint8Array }>(db, 'SELECT id, change, rows FROM search_shards WHERE file = ?', file);
  const rows = found === undefined ? undefined : unpackRanges(found.rows)[0];
  return found === undefined || rows === undefined ? undefined : { ...found, rows };
}
