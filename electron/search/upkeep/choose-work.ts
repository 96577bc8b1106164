import { all, column, list, one, type ReadDb } from '../../archive/sql.ts';
import { answersFor, indexState, publishedShards, staleRows, tailRows, type PublishedShard } from '../engine/published.ts';
import { isWithinRanges, sizeOf, type RowRanges } from '../engine/row-ranges.ts';
import type { IndexLimits } from './limits.ts';

/** A shard to write: its reports, the shards it takes the place of, and the moment of the index it is made of. */
export interface Work {
  readonly rows: readonly number[];
  readonly replaces: readonly number[];
  /** Reports of a shard it takes the place of that are too many for one: they stay to be written. */
  readonly left?: { readonly rows: readonly number[]; readonly change: number };
  /** Something in the shards it takes the place of was purged: their files are not left for readers that began before. */
  readonly purges?: true;
  readonly change: number;
  readonly published: number;
}

/** Shards, by their numbers, that the archive's tables do not tell of: those that cannot be read, and those of a format of before. */
export interface FoundShards { readonly unreadable: readonly number[]; readonly outdated: readonly number[] }

/** Whether there may be something to do: quick to tell. */
export function mayHaveWork(db: ReadDb, { unreadable, outdated }: FoundShards, limits: IndexLimits): boolean {
  if (unreadable.length > 0 || outdated.length > 0) return true;
  if ((one<{ n: number }>(db, 'SELECT count(*) AS n FROM search_words_docsize')?.n ?? 0) >= limits.sealAt) return true;
  const shards = all<{ reports: number }>(db, 'SELECT reports FROM search_shards ORDER BY id');
  if (alike(shards, limits).length > 0) return true;
  if (shards.length === 0 || one(db, 'SELECT 1 FROM search_stale LIMIT 1') === undefined) return false;
  const published = publishedShards(db);
  return tellingShard(db, published) !== undefined || wornShard(published, staleRows(db), limits) !== undefined;
}

/**
 * What is most urgent: reports of a shard that cannot be read, then the tail, then shards too many, too stale or of a format of before. To be asked
 * inside one transaction with whatever is read for it.
 */
export function chooseWork(db: ReadDb, { unreadable, outdated }: FoundShards, limits: IndexLimits): Work | undefined {
  const shards = publishedShards(db);
  const stale = staleRows(db);
  const made = (rows: readonly number[], replaces: readonly PublishedShard[]): Work => ({ rows, replaces: replaces.map(({ id }) => id), ...indexState(db) });
  const rowsOf = (shard: PublishedShard): number[] => rowsIn(db, shard.ranges).filter((seq) => answersFor(shard, seq, stale));

  const lost = shards.find(({ id, file }) => file === undefined || unreadable.includes(id));
  if (lost !== undefined) {
    const rows = rowsOf(lost);
    const some = withinText(db, rows, limits);
    return { ...made(some, [lost]), ...(some.length < rows.length ? { left: { rows: rows.slice(some.length), change: lost.change } } : {}) };
  }
  const tail = tailRows(db, shards, stale);
  if (tail.length >= limits.sealAt) return made(withinText(db, tail, limits), []);
  const telling = tellingShard(db, shards);
  if (telling !== undefined) return { ...made(rowsOf(telling), [telling]), purges: true };
  const merged: PublishedShard[] = [];
  const rows: number[] = [];
  for (const { shard, reports } of alike(shards.map((shard) => ({ shard, reports: sizeOf(shard.ranges) })), limits).sort((a, b) => a.reports - b.reports)) {
    if (rows.length + reports > limits.mostReports) break;
    merged.push(shard);
    rows.push(...rowsOf(shard));
  }
  const within = withinText(db, rows.sort((a, b) => a - b), limits);
  if (merged.length > 1 && within.length === rows.length) return made(rows, merged);
  const worn = wornShard(shards, stale, limits) ?? shards.find(({ id }) => outdated.includes(id));
  return worn === undefined ? undefined : made(rowsOf(worn), [worn]);
}

/**
 * Shards of about one size that are too many: made one with larger ones, each report would be written again and again.
 * @param shards in the order they were published: a small one that came last may still be growing (see shard-ahead.ts)
 */
function alike<Sized extends { readonly reports: number }>(shards: readonly Sized[], { sealAt, mostReports, gatherAt, mergeAt }: IndexLimits): Sized[] {
  const small = shards.slice(0, -1).filter(({ reports }) => reports < sealAt);
  if (small.length >= gatherAt) return small;
  const half = shards.filter(({ reports }) => reports >= sealAt && reports < mostReports / 2);
  return half.length >= mergeAt ? half : [];
}

/** A shard in which words stand of what was purged: they are to be nowhere. */
function tellingShard(db: ReadDb, shards: readonly PublishedShard[]): PublishedShard | undefined {
  const purged = purgedRows(db);
  return shards.find(({ ranges }) => purged.some((seq) => isWithinRanges(ranges, seq)));
}

/** A shard too many of whose reports have changed since. */
const wornShard = (shards: readonly PublishedShard[], stale: ReadonlyMap<number, number>, { mostStale }: IndexLimits): PublishedShard | undefined =>
  shards.find((shard) => goneFrom(shard, stale) > sizeOf(shard.ranges) * mostStale);

/** Rows of reports that are gone for good and may still stand in a shard. */
const purgedRows = (db: ReadDb): number[] => all<{ seq: number }>(db, 'SELECT seq FROM search_stale WHERE NOT EXISTS (SELECT 1 FROM reports WHERE reports.seq = search_stale.seq)').map(({ seq }) => seq);

/** Rows that are in the index, of some ranges. */
const rowsIn = (db: ReadDb, ranges: RowRanges): number[] =>
  ranges.flatMap(({ from, to }) => column<number>(db, 'SELECT seq FROM search_lines WHERE seq BETWEEN ? AND ? ORDER BY seq', from, to));

function goneFrom(shard: PublishedShard, stale: ReadonlyMap<number, number>): number {
  let count = 0;
  for (const [seq, change] of stale) if (change > shard.change && answersFor({ ...shard, change: Infinity }, seq, stale)) count++;
  return count;
}

/** The first of some rows, as many as one shard takes. */
function withinText(db: ReadDb, rows: readonly number[], { mostReports, mostText }: IndexLimits): number[] {
  const some = rows.slice(0, mostReports);
  const lengths = new Map(all<{ seq: number; bytes: number }>(db, `
    SELECT seq, octet_length(body) AS bytes FROM json_each(?) CROSS JOIN reports ON seq = value`, list(some)).map(({ seq, bytes }) => [seq, bytes]));
  let sum = 0;
  const end = some.findIndex((seq) => (sum += lengths.get(seq) ?? 0) > mostText);
  return end < 0 ? some : some.slice(0, Math.max(1, end));
}
