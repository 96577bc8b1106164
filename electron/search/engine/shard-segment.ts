import { Recent } from '../recent.ts';
import { countBits, emptyBitmap, fullBitmap, keepOnly, ordinalsOf, removeAll, removeBit, type Bitmap } from '../shard/bitmap.ts';
import type { ShardFile } from '../shard/shard-file.ts';
import type { Stream } from '../shard/shard-format.ts';
import type { ListedTerm } from './parts.ts';
import { exactly, type Finding } from './finding.ts';
import { byLength, placeOf, type Heavier, type Segment } from './segment.ts';
import { streamOf, tokensFor, heavierOfTerm, type Token } from './term-tokens.ts';

/** Terms whose findings are kept of one shard: 16 KB each of a full one. */
const keptFindings = 32;
/** Reports in which some term weighs more than 1 that are kept of one shard: 4 bytes each. */
const keptWeights = 1 << 16;

const keyOf = ({ field, prefix, term }: ListedTerm): string => `${field}${prefix ? '*' : ' '}${term}`;

/** What is found in a shard stays true as long as the shard is there: it is kept with the file. */
export class ShardFindings {
  private readonly file: ShardFile;
  private readonly findings = new Recent<Finding>(keptFindings, () => 1);
  private readonly weights = new Recent<Heavier>(keptWeights, ({ count }) => count);
  private inLength: Uint16Array | undefined;

  constructor(file: ShardFile) {
    this.file = file;
  }

  find(term: ListedTerm): Finding {
    return this.findings.of(keyOf(term), () => this.look(term));
  }

  /** See Segment. */
  heavier(term: ListedTerm): Heavier {
    return this.weights.of(keyOf(term), () => {
      const { ordinals, weights, count } = heavierOfTerm(this.file, term);
      return { ordinals: ordinals.slice(0, count), weights: weights.slice(0, count), count };
    });
  }

  /** See Segment. */
  shortest(): Uint16Array {
    return (this.inLength ??= byLength(this.file.lengths));
  }

  private look(term: ListedTerm): Finding {
    const tokens = tokensFor(this.file, term);
    const bits = this.all(streamOf(term), tokens);
    if (tokens.length > 1) return { sure: emptyBitmap(this.file.size), maybe: bits };
    if (term.field !== 'body') return exactly(bits);
    // Where it stands in a title, only the text tells whether it stands in a paragraph too.
    return { sure: removeAll(bits.slice(), this.all('title', tokens)), maybe: bits };
  }

  private all(stream: Stream, tokens: readonly Token[]): Bitmap {
    let bits: Bitmap | undefined;
    for (const { token, open } of tokens) {
      const here = this.file.bitsOf(stream, token, open);
      bits = bits === undefined ? here : keepOnly(bits, here);
      if (bits.every((word) => word === 0)) break;
    }
    return bits ?? emptyBitmap(this.file.size);
  }
}

/** @param gone rows the shard does not answer for any more */
export function shardSegment(file: ShardFile, findings: ShardFindings, gone: Iterable<number>): Segment {
  const rowAt = (place: number): number => file.seqs[file.byRow[place] ?? 0] ?? 0;
  const first = rowAt(0);
  const last = rowAt(file.size - 1);
  // Most shards hold one stretch of rows.
  const isStretch = last - first === file.size - 1;
  const ordinalOf = (seq: number): number => {
    if (seq < first || seq > last) return -1;
    if (isStretch) return file.byRow[seq - first] ?? -1;
    const place = placeOf(file.size, rowAt, seq);
    return place < 0 ? -1 : file.byRow[place] ?? -1;
  };
  const live = fullBitmap(file.size);
  for (const seq of gone) {
    const ordinal = ordinalOf(seq);
    if (ordinal >= 0) removeBit(live, ordinal);
  }
  return {
    size: file.size, live, isWhole: countBits(live) === file.size, seqs: file.seqs, firstRow: first, lastRow: last, sources: file.sources, places: file.places, names: () => file.names(), joined: file.joined, file,
    dayAt: (ordinal) => file.days.at(ordinal),
    ordinalOf,
    find: (term) => findings.find(term),
    heavier: (term) => findings.heavier(term),
    lengths: () => file.lengths,
    shortest: () => findings.shortest(),
  };
}

/** Row numbers of the reports of a set, in its order. */
export const seqsIn = (segment: Segment, bits: Bitmap): number[] => Array.from(ordinalsOf(bits), (ordinal) => segment.seqs[ordinal] ?? 0);
