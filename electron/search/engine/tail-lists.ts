import type { ReadDb } from '../../archive/sql.ts';
import { hitWeights, longest } from '../score.ts';
import { GrowingPostings } from '../shard/growing-postings.ts';
import { KnownRows, type ChangesTold } from './known-rows.ts';
import { textsOf } from './report-texts.ts';
import type { Segment } from './segment.ts';
import type { Lists } from './term-tokens.ts';

/** Reports of a tail that are listed: some 8 KB each. A tail that is longer, as it could not be sealed, is read instead. */
const mostListed = 6144;
/** Reports that are listed at most, with those that have left the tail since: then all is begun anew. */
const mostEntered = 9000;
/** A tail of so few is begun anew sooner, when as many have left it. */
const few = 200;
/** Reports whose texts are read at a time. */
const batch = 50;

/** What the reports of a tail are weighed by. */
export interface TailWeights { readonly lists: Lists; readonly lengths: Uint16Array }

/**
 * Lists of the tail's words in memory, so that its reports are weighed as those of a shard are. They are brought up to date when they are asked,
 * report by report; what has left the tail stays in them until they are begun anew.
 */
export class TailLists {
  private text = new GrowingPostings();
  private title = new GrowingPostings();
  /** Of each report its number in the lists. */
  private readonly numbers = new KnownRows<number>();
  private lengths: number[] = [];

  /** Weights of the reports of a segment, which is the tail at a moment; undefined where they are too many. */
  of(db: ReadDb, segment: Segment, changes: ChangesTold): TailWeights | undefined {
    if (segment.size > mostListed) return undefined;
    this.update(db, segment, changes);
    const { text, title, lengths } = this;
    const ordinals = new Int32Array(lengths.length).fill(-1);
    const numbers = Uint32Array.from(segment.seqs, (seq) => this.numbers.kept.get(seq) ?? 0);
    numbers.forEach((number, ordinal) => { ordinals[number] = ordinal; });
    return {
      lists: { joined: true, countOf: () => 0, heavier: (stream, token, open, list) => list.takeSums(weightsOf(stream === 'title' ? title : text, token, open, ordinals, segment.size), segment.size) },
      lengths: Uint16Array.from(numbers, (number) => Math.min(longest, lengths[number] ?? 0)),
    };
  }

  /** Brings the lists up to date, for about so many ms; answers whether they are by now. */
  update(db: ReadDb, segment: Segment, changes: ChangesTold, patience = Infinity): boolean {
    if (segment.size > mostListed) return true;
    const until = performance.now() + patience;
    let missing = this.numbers.missing(segment.seqs, changes);
    const entered = this.lengths.length;
    if (entered + missing.length > mostEntered || (segment.size < few && entered > few + segment.size)) {
      this.clear();
      missing = [...segment.seqs];
    }
    for (let from = 0; from < missing.length; from += batch) {
      if (performance.now() > until) return false;
      for (const { seq, length, titles, paragraphs } of textsOf(db, missing.slice(from, from + batch))) {
        this.numbers.kept.set(seq, this.lengths.push(length) - 1);
        this.text.begin();
        this.title.begin();
        for (const { text, weight } of titles) {
          this.text.add(text, weight);
          this.title.add(text, weight);
        }
        for (const paragraph of paragraphs) this.text.add(paragraph, hitWeights.body);
      }
    }
    return true;
  }

  private clear(): void {
    this.text = new GrowingPostings();
    this.title = new GrowingPostings();
    this.numbers.kept.clear();
    this.lengths = [];
  }
}

function weightsOf(postings: GrowingPostings, token: string, open: boolean, ordinals: Int32Array, size: number): Uint16Array {
  const sums = new Uint16Array(size);
  postings.each(token, open, (report, weight) => {
    const ordinal = ordinals[report] ?? -1;
    if (ordinal >= 0) sums[ordinal] = (sums[ordinal] ?? 0) + weight;
  });
  return sums;
}
