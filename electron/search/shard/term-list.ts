import { spellUnits } from '../../../shared/text/fold.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { ListEncoder } from './list-encoder.ts';
import type { Postings } from './postings.ts';

/** Bytes after which a new block is begun, whose first token is in the directory. */
const blockSize = 4096;

/**
 * The blocks of a list of terms: the code units of their first tokens, one token after the other, where each of these ends, and where the blocks begin;
 * the last offset is where all ends. A large archive has a hundred thousand of them, which as strings would take long to make and more room.
 */
export interface Directory {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  readonly offsets: Uint32Array | Float64Array;
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
  /** Bytes of the blocks before this one. */
  private before = 0;

  constructor(put: (bytes: Uint8Array) => void) {
    this.put = put;
  }

  /** @param token its code units */
  add(token: Uint16Array, { count, form, ordinals, weights }: ListEncoder): void {
    const { writer } = this;
    if (writer.length >= blockSize) this.endBlock();
    if (writer.length === 0) {
      this.tokens.push(spellUnits(token));
      this.offsets.push(this.before);
      this.lastLength = 0;
    }
    const shared = this.sharedWithLast(token);
    writer.number(shared);
    writer.number(token.length - shared);
    for (let i = shared; i < token.length; i++) writer.unit(token[i] ?? 0);
    writer.number(count);
    writer.byte(form);
    writer.number(ordinals.length);
    writer.number(weights.length);
    writer.addAll(ordinals);
    writer.addAll(weights);
    this.keep(token);
  }

  private endBlock(): void {
    this.put(this.writer.written());
    this.before += this.writer.length;
    this.writer.clear();
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

  /** Ends the list; answers the directory, to be kept beside it. */
  finish(): Uint8Array {
    this.endBlock();
    const writer = new ByteWriter();
    writer.number(this.tokens.length);
    let last = 0;
    this.tokens.forEach((token, i) => {
      writer.number(token.length);
      writer.units(token, 0);
      writer.number((this.offsets[i] ?? 0) - last);
      last = this.offsets[i] ?? 0;
    });
    writer.number(this.before - last);
    return writer.written();
  }
}

export function readDirectory(bytes: Uint8Array): Directory {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  // A unit is two bytes.
  const units = new Uint16Array(bytes.length >>> 1);
  const ends = new Uint32Array(count);
  const offsets = new Float64Array(count + 1);
  let end = 0;
  let offset = 0;
  for (let i = 0; i < count; i++) {
    for (let left = reader.number(); left > 0; left--) {
      const high = reader.byte();
      units[end++] = (high << 8) | reader.byte();
    }
    ends[i] = end;
    offset += reader.number();
    offsets[i] = offset;
  }
  offsets[count] = offset + reader.number();
  // Half the room, but in a file of gigabytes.
  return { units: units.slice(0, end), ends, offsets: (offsets[count] ?? 0) <= 0xffffffff ? new Uint32Array(offsets) : offsets };
}

/** The last block whose first token is not after this one; -1 where all are. */
export function blockOf({ units, ends }: Directory, token: string): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(units, ends[middle - 1] ?? 0, ends[middle] ?? 0, token) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How a token, by its code units, stands to another. */
function compare(units: Uint16Array, from: number, to: number, token: string): number {
  const shorter = Math.min(to - from, token.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (units[from + i] ?? 0) - token.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return to - from - token.length;
}

/** A term of one block. Tokens are compared as they stand and none is spelled: most are passed over by how much they share with the one before. */
export function termIn(block: Uint8Array, token: string): Postings | undefined {
  const reader = new ByteReader(block);
  // Units at the beginning of the token that the term before has too: that one comes before it.
  let same = 0;
  while (reader.at < block.length) {
    const shared = reader.number();
    const more = reader.number();
    if (shared < same) return undefined;
    const from = reader.at;
    reader.at = from + more * 2;
    if (shared === same) {
      let difference = 0;
      while (same < shared + more && same < token.length && difference === 0) {
        const at = from + (same - shared) * 2;
        difference = ((block[at] ?? 0) << 8 | (block[at + 1] ?? 0)) - token.charCodeAt(same);
        if (difference === 0) same++;
      }
      if (difference > 0 || (difference === 0 && same < shared + more)) return undefined;
      if (difference === 0 && same === token.length) return readPostings(reader);
    }
    passPostings(reader);
  }
  return undefined;
}

/** The terms of one block, in order, until `take` answers false. */
export function eachTerm(block: Uint8Array, take: (token: string, postings: () => Postings) => boolean): void {
  const reader = new ByteReader(block);
  let token = '';
  while (reader.at < block.length) {
    const shared = reader.number();
    token = token.slice(0, shared) + reader.text(reader.number());
    const start = reader.at;
    passPostings(reader);
    if (!take(token, () => readPostings(new ByteReader(block, start)))) return;
  }
}

function readPostings(reader: ByteReader): Postings {
  const count = reader.number();
  const form = reader.byte();
  const ordinalBytes = reader.number();
  const weightBytes = reader.number();
  return { count, form, ordinals: reader.take(ordinalBytes), weights: reader.take(weightBytes) };
}

function passPostings(reader: ByteReader): void {
  reader.number();
  reader.byte();
  const ordinalBytes = reader.number();
  const weightBytes = reader.number();
  reader.at += ordinalBytes + weightBytes;
}
