import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import { indexFolder } from '../../archive/archive-folder.ts';
import { indexedText } from '../../archive/reports.ts';
import { all, list, type ReadDb } from '../../archive/sql.ts';
import { lengthOf } from '../engine/report-texts.ts';
import { packRanges, rangesOf } from '../engine/row-ranges.ts';
import { bylineNames } from '../byline-names.ts';
import { hitWeights, longest } from '../score.ts';
import { PostingsBuilder } from '../shard/postings-builder.ts';
import type { ShardReport } from '../shard/shard-format.ts';
import { writeShard } from '../shard/write-shard.ts';
import { chooseWork } from './choose-work.ts';
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

interface Line { seq: number; day: string; source: string | null; place: string | null; byline: string }
interface Row { seq: number; kicker: string | null; headline: string | null; subhead: string | null; body: string; layout: string | null; byline: string }

/**
 * Writes the shard that is most urgent; undefined where there is none. The archive is read as it is at one moment. A shard of no
 * reports any more is not written: `reports` is 0 then. Throws what SQLite and the file system throw.
 */
export async function makeShard(db: ReadDb, folder: string, unreadable: readonly number[], limits: IndexLimits): Promise<MadeShard | undefined> {
  const collected = db.transaction(() => {
    const work = chooseWork(db, unreadable, limits);
    return work === undefined ? undefined : { work, ...collect(db, work.rows) };
  })();
  if (collected === undefined) return undefined;
  const { work, reports, streams } = collected;
  const file = `${randomBytes(8).toString('hex')}.shard`;
  if (reports.length > 0) await writeShard(join(indexFolder(folder), file), reports, streams);
  const rows = packRanges(rangesOf(reports.map(({ seq }) => seq).sort((a, b) => a - b)));
  const left = work.left === undefined ? {} : { left: { rows: packRanges(rangesOf(work.left.rows)), reports: work.left.rows.length, change: work.left.change } };
  return { file, change: work.change, published: work.published, reports: reports.length, rows, replaces: work.replaces, ...left, ...(work.purges === true ? { purges: true } : {}) };
}

function collect(db: ReadDb, rows: readonly number[]) {
  const lines = all<Line>(db, 'SELECT seq, day, source, place, byline FROM json_each(?) CROSS JOIN search_lines ON seq = value', list(rows));
  lines.sort((a, b) => (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1));
  const streams = { text: new PostingsBuilder(), title: new PostingsBuilder(), byline: new PostingsBuilder() };
  const reports: ShardReport[] = [];
  for (let from = 0; from < lines.length; from += batch) {
    const some = lines.slice(from, from + batch);
    const texts = new Map(all<Row>(db, `
      SELECT seq, kicker, headline, subhead, body, CASE WHEN instr(body, char(9)) > 0 THEN layout END AS layout, byline
      FROM json_each(?) CROSS JOIN reports ON seq = value`, list(some.map(({ seq }) => seq))).map((row) => [row.seq, row]));
    for (const line of some) {
      const row = texts.get(line.seq);
      if (row === undefined) throw new Error(`report ${line.seq} is in the index and not in the archive`);
      reports.push({ ...line, names: bylineNames(line.byline), length: Math.min(longest, enter(row, streams)) });
    }
  }
  return { reports, streams };
}

/** Enters a report's texts; its length. */
function enter({ layout, byline, ...row }: Row, { text, title, byline: names }: Readonly<Record<'text' | 'title' | 'byline', PostingsBuilder>>): number {
  const report = indexedText(layout === null ? row : { ...row, layout });
  for (const builder of [text, title, names]) builder.begin();
  for (const part of ['headline', 'kicker', 'subhead'] as const) {
    const searched = searchedText(report[part]).text;
    text.add(searched, hitWeights[part]);
    title.add(searched, hitWeights[part]);
  }
  report.paragraphs.forEach((paragraph, at) => text.add(searchedText(searchedParagraph(report.rows?.has(at) === true ? 'table' : 'body', paragraph)).text, hitWeights.body));
  names.add(searchedText(byline).text, 1);
  return lengthOf(report);
}
