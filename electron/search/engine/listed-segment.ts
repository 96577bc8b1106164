import { addBit, emptyBitmap, fullBitmap, type Bitmap } from '../shard/bitmap.ts';
import { gatherNames, type Names } from '../shard/names.ts';
import type { Column } from '../shard/shard-file.ts';
import { packStrings, Strings } from '../shard/strings.ts';
import { all, list, type ReadDb } from '../../archive/sql.ts';
import { bylineNames } from '../byline-names.ts';
import { lookUp, termFitsIndex } from '../conditions/match-expression.ts';
import type { ListedTerm } from './parts.ts';
import { exactly, type Finding } from './finding.ts';
import type { RowRanges } from './row-ranges.ts';
import { byLength, placeOf, type Segment } from './segment.ts';
import type { TailWeights } from './tail-lists.ts';
import { heavierOfTerm } from './term-tokens.ts';

export interface LineRow { seq: number; day: string; source: string | null; place: string | null; byline: string }

/**
 * Reports of the tail: in search_words, and in no shard.
 * @param weightsOf what they are weighed by, asked for with the first order by relevance; undefined where that is their texts
 */
export function tailSegment(db: ReadDb, lines: readonly LineRow[], weightsOf: (tail: Segment) => TailWeights | undefined): Segment {
  const tail = listedSegment(lines, (segment, term) => inWords(db, segment, term));
  let asked: { readonly weights: TailWeights | undefined } | undefined;
  const weights = (): TailWeights | undefined => (asked ??= { weights: weightsOf(tail) }).weights;
  let inLength: Uint16Array | undefined;
  return {
    ...tail,
    heavier: (term) => {
      const known = weights();
      return known === undefined ? undefined : heavierOfTerm(known.lists, term);
    },
    lengths: () => weights()?.lengths ?? noLengths,
    shortest: () => (inLength ??= byLength(weights()?.lengths ?? noLengths)),
  };
}

/** Reports that are in no file that can be read: whatever is asked of their text, they have to be read for it. */
export const unreadSegment = (db: ReadDb, ranges: RowRanges, isThere: (seq: number) => boolean): Segment =>
  listedSegment(ranges.flatMap(({ from, to }) => all<LineRow>(db, 'SELECT seq, day, source, place, byline FROM search_lines WHERE seq BETWEEN ? AND ?', from, to).filter(({ seq }) => isThere(seq))),
    ({ size }) => ({ sure: emptyBitmap(size), maybe: fullBitmap(size) }));

/** What stands beside some reports, in no order. */
export const linesOf = (db: ReadDb, seqs: readonly number[]): LineRow[] =>
  all<LineRow>(db, 'SELECT seq, day, source, place, byline FROM json_each(?) CROSS JOIN search_lines ON seq = value', list(seqs));

function listedSegment(lines: readonly LineRow[], look: (segment: Segment, term: ListedTerm) => Finding): Segment {
  const rows = [...lines].sort((a, b) => (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1));
  const seqs = Float64Array.from(rows, ({ seq }) => seq);
  const byRow = Uint32Array.from(seqs.keys()).sort((a, b) => (seqs[a] ?? 0) - (seqs[b] ?? 0));
  const findings = new Map<string, Finding>();
  const segment: Segment = {
    size: rows.length, live: fullBitmap(rows.length), isWhole: true, seqs, firstRow: seqs[byRow[0] ?? 0] ?? 0, lastRow: seqs[byRow.at(-1) ?? 0] ?? 0,
    sources: columnOf(rows.map(({ source }) => source)), places: columnOf(rows.map(({ place }) => place)), names: () => namesOf(rows),
    dayAt: (ordinal) => rows[ordinal]?.day ?? '',
    ordinalOf: (seq) => {
      const place = placeOf(rows.length, (at) => seqs[byRow[at] ?? 0] ?? 0, seq);
      return place < 0 ? -1 : byRow[place] ?? -1;
    },
    find: (term) => {
      const key = `${term.field}${term.prefix ? '*' : ' '}${term.term}`;
      let found = findings.get(key);
      if (found === undefined) findings.set(key, (found = look(segment, term)));
      return found;
    },
    joined: true,
    heavier: () => undefined,
    lengths: () => noLengths,
    shortest: () => noLengths,
  };
  return segment;
}

function namesOf(rows: readonly LineRow[]): Names {
  const { values, ends, ids } = gatherNames(rows.map(({ byline }) => bylineNames(byline)));
  return { values: new Strings(packStrings(values), values.length), ends, ids };
}

function columnOf(values: readonly (string | null)[]): Column {
  const known = new Map<string | null, number>([[null, 0]]);
  const ids = Uint32Array.from(values, (value) => {
    const id = known.get(value) ?? known.size;
    known.set(value, id);
    return id;
  });
  return { ids, values: [...known.keys()] };
}

const noLengths = new Uint16Array(0);

/** What FTS5 finds; of a long term it finds those where it may stand. */
function inWords(db: ReadDb, segment: Segment, term: ListedTerm): Finding {
  const { table, match } = lookUp(term);
  const bits: Bitmap = emptyBitmap(segment.size);
  // Fields are kept of all reports: those of the tail are picked out.
  for (const { seq } of all<{ seq: number }>(db, `SELECT rowid AS seq FROM ${table} WHERE ${table} MATCH ?`, match)) {
    const ordinal = segment.ordinalOf(seq);
    if (ordinal >= 0) addBit(bits, ordinal);
  }
  return termFitsIndex(term) ? exactly(bits) : { sure: emptyBitmap(segment.size), maybe: bits };
}
