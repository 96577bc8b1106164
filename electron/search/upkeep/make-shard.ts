import { join } from 'node:path';
import { indexFolder } from '../../archive/archive-folder.ts';
import { rowsIn } from '../../archive/reports.ts';
import { all, list, one, type ReadDb } from '../../archive/sql.ts';
import { packRanges, rangesOf } from '../engine/row-ranges.ts';
import { spellBytes } from '../searched-form.ts';
import { freshName, writeShard } from '../shard/write-shard.ts';
import { chooseWork, type FoundShards } from './choose-work.ts';
import { byDayThenRow, ReportGatherer, type GatheredText, type ReportFacts } from './gather-reports.ts';
import type { IndexLimits } from './limits.ts';

/** A shard that is written and not yet published. */
export interface MadeShard {
  readonly file: string;
  readonly change: number;
  readonly published: number;
  readonly reports: number;
  readonly rows: Uint8Array;
  readonly replaces: readonly number[];
  readonly purges?: true;
  readonly left?: { readonly rows: Uint8Array; readonly reports: number; readonly change: number };
}

/** Reports whose texts are read at a time. */
const batch = 200;

const tab = 0x09;

interface Line extends ReportFacts { readonly seq: number }
interface Row { seq: number; kicker: string | null; headline: string | null; subhead: string | null; body: Uint8Array; byline: string }

/**
 * Writes the shard that is most urgent; undefined where there is none. The archive is read as it is at one moment. A shard of no
 * reports any more is not written: `reports` is 0 then. Throws what SQLite and the file system throw.
 */
export async function makeShard(db: ReadDb, folder: string, found: FoundShards, limits: IndexLimits): Promise<MadeShard | undefined> {
  const collected = db.transaction(() => {
    const work = chooseWork(db, found, limits);
    return work === undefined ? undefined : { work, gathered: collect(db, work.rows) };
  })();
  if (collected === undefined) return undefined;
  const { work, gathered: { reports, streams } } = collected;
  const file = freshName();
  if (reports.length > 0) await writeShard(join(indexFolder(folder), file), reports, streams);
  const rows = packRanges(rangesOf(reports.map(({ seq }) => seq).sort((a, b) => a - b)));
  const left = work.left === undefined ? {} : { left: { rows: packRanges(rangesOf(work.left.rows)), reports: work.left.rows.length, change: work.left.change } };
  return { file, change: work.change, published: work.published, reports: reports.length, rows, replaces: work.replaces, ...left, ...(work.purges === true ? { purges: true } : {}) };
}

function collect(db: ReadDb, rows: readonly number[]): ReportGatherer {
  const lines = all<Line>(db, 'SELECT seq, day, source, place, byline FROM json_each(?) CROSS JOIN search_lines ON seq = value', list(rows)).sort(byDayThenRow);
  const gathered = new ReportGatherer();
  for (let from = 0; from < lines.length; from += batch) {
    const some = lines.slice(from, from + batch);
    const texts = new Map(all<Row>(db, `
      SELECT seq, kicker, headline, subhead, CAST(body AS BLOB) AS body, byline FROM json_each(?) CROSS JOIN reports ON seq = value`, list(some.map(({ seq }) => seq))).map((row) => [row.seq, row]));
    for (const { seq, ...facts } of some) {
      const row = texts.get(seq);
      if (row === undefined) throw new Error(`report ${seq} is in the index and not in the archive`);
      gathered.add(seq, { ...facts, byline: row.byline }, textOf(db, row));
    }
  }
  return gathered;
}

/** A row of several cells has tabs; most reports have none, and their layouts are not read. */
function textOf(db: ReadDb, { seq, kicker, headline, subhead, body }: Row): GatheredText {
  const texts = { kicker: kicker ?? '', headline: headline ?? '', subhead: subhead ?? '', body: spellBytes(body) };
  if (!body.includes(tab)) return texts;
  return { ...texts, rows: rowsIn(one<{ layout: string }>(db, 'SELECT layout FROM reports WHERE seq = ?', seq)?.layout ?? '') };
}
