import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder } from '../../archive/archive-folder.ts';
import type { WriteDb } from '../../archive/sql.ts';
import { indexState } from '../engine/published.ts';
import { packRanges } from '../engine/row-ranges.ts';
import { freshName, writeShard } from '../shard/write-shard.ts';
import { byDayThenRow, freshRooms, ReportGatherer, type GatheredText, type ReportFacts } from './gather-reports.ts';
import { insertShard } from './publish.ts';

/** A report that is about to be filed, as the index sees it. */
export interface ComingReport { readonly facts: ReportFacts; readonly text: GatheredText }

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

/** Its reports are not filed together after all. */
export const dropAhead = (folder: string, file: string): void => rmSync(join(indexFolder(folder), file), { force: true });

/** Makes it answer, in the transaction in which its reports were entered, whose rows are these. */
export function publishAhead(db: WriteDb, file: string, rows: { readonly from: number; readonly to: number }): void {
  insertShard(db, file, { rows: packRanges([rows]), reports: rows.to - rows.from + 1, change: indexState(db).change });
}
