import { spellUnits } from '../../../shared/text/fold.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { ListEncoder } from './list-encoder.ts';
import type { Postings } from './postings.ts';

/** Bytes after which a new block is begun, whose first token is in the directory. */
const blockSize = 4096;

/** The blocks of a list of terms: their first tokens, and where they begin; the last offset is where all ends. */
export interface Directory {
  readonly tokens: readonly string[];
  readonly offsets: Float64Array;
}

/**
 * Writes terms in the order of their code units, each as: units shared with the term before it, units that follow, these units;
 * how many reports, form, bytes of ordinals, bytes of weights, and both.
 */
export class TermListWriter {
  private readonly writer = new ByteWriter();
  private readonly put: (bytes: Uint8Array) => void;
  private readonly tokens: string[] = [];
  private readonly offsets: number[] = [];
  /** The first units of it are the token before, as many as `lastLength`. */
  private last = new Uint16Array(64);
  private lastLength = 0;
  private blockStart = 0;
  private length = 0;

  constructor(put: (bytes: Uint8Array) => void) {
    this.put = put;
  }

  /** @param token its code units */
  add(token: Uint16Array, { count, form, ordinals, weights }: ListEncoder): void {
    if (this.tokens.length === 0 || this.length - this.blockStart >= blockSize) {
      this.tokens.push(spellUnits(token));
      this.offsets.push(this.length);
      this.blockStart = this.length;
      this.lastLength = 0;
    }
    const { writer } = this;
    const shared = this.sharedWithLast(token);
    writer.clear();
    writer.number(shared);
    writer.number(token.length - shared);
    for (let i = shared; i < token.length; i++) writer.unit(token[i] ?? 0);
    writer.number(count);
    writer.byte(form);
    writer.number(ordinals.length);
    writer.number(weights.length);
    writer.addAll(ordinals);
    writer.addAll(weights);
    this.put(writer.written());
    this.length += writer.length;
    this.keep(token);
  }

  private sharedWithLast(token: Uint16Array): number {
    const most = Math.min(this.lastLength, token.length);
    let count = 0;
    while (count < most && this.last[count] === token[count]) count++;
    return count;
  }

  private keep(token: Uint16Array): void {
    if (token.length > this.last.length) this.last = new Uint16Array(token.length * 2);
    for (let i = 0; i < token.length; i++) this.last[i] = token[i] ?? 0;
    this.lastLength = token.length;
  }

  /** The directory, to be kept beside the list. */
  finish(): Uint8Array {
    const writer = new ByteWriter();
    writer.number(this.tokens.length);
    let before = 0;
    this.tokens.forEach((token, i) => {
      writer.number(token.length);
      writer.units(token, 0);
      writer.number((this.offsets[i] ?? 0) - before);
      before = this.offsets[i] ?? 0;
    });
    writer.number(this.length - before);
    return writer.written();
  }
}

export function readDirectory(bytes: Uint8Array): Directory {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const tokens: string[] = [];
  const offsets = new Float64Array(count + 1);
  let offset = 0;
  for (let i = 0; i < count; i++) {
    tokens.push(reader.text(reader.number()));
    offset += reader.number();
    offsets[i] = offset;
  }
  offsets[count] = offset + reader.number();
  return { tokens, offsets };
}

/** The last block whose first token is not after this one; -1 where all are. */
export function blockOf({ tokens }: Directory, token: string): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] ?? '') <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The terms of one block, in order, until `take` answers false. Tokens are compared, not spelled: most are passed over. */
export function eachTerm(block: Uint8Array, take: (token: string, postings: () => Postings) => boolean): void {
  const reader = new ByteReader(block);
  let token = '';
  while (reader.at < block.length) {
    const shared = reader.number();
    token = token.slice(0, shared) + reader.text(reader.number());
    const count = reader.number();
    const form = reader.byte();
    const ordinalBytes = reader.number();
    const weightBytes = reader.number();
    const start = reader.at;
    reader.at = start + ordinalBytes + weightBytes;
    const postings = (): Postings => ({ count, form, ordinals: block.subarray(start, start + ordinalBytes), weights: block.subarray(start + ordinalBytes, start + ordinalBytes + weightBytes) });
    if (!take(token, postings)) return;
  }
}
