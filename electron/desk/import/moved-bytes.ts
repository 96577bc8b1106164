import type { Moved } from '../../archive/pack-document.ts';
import type { LongText } from '../../archive/sql.ts';

/** Bytes of one buffer: a piece of lines fills a few. Fewer and larger ones are quicker made, handed over and let go of than one for each line. */
export const bufferSize = 1024 * 1024;
/** Bytes of UTF-8 that a code unit takes at most. */
const bytesOfUnit = 3;

/** What is long in some lines, as bytes, side by side in buffers that are handed from one thread to another: moved, not copied. */
export class MovedBytes {
  readonly buffers: ArrayBuffer[] = [];
  readonly #free: ArrayBuffer[];
  #room = Buffer.alloc(0);
  #at = 0;

  /** @param free buffers that may be filled again: taken out of it one by one */
  constructor(free: ArrayBuffer[] = []) {
    this.#free = free;
  }

  /** @param within one that was put before, in which this one may stand: then its bytes are there already */
  put(long: LongText, within?: Moved): Uint8Array {
    return (within === undefined ? undefined : bytesWithin(long, within)) ?? this.#copy(long);
  }

  #copy(long: LongText): Uint8Array {
    const from = this.#makeRoom(typeof long === 'string' ? long.length * bytesOfUnit : long.length);
    if (typeof long === 'string') this.#at += this.#room.write(long, from);
    else {
      this.#room.set(long, from);
      this.#at += long.length;
    }
    return new Uint8Array(this.#room.buffer, from, this.#at - from);
  }

  #makeRoom(size: number): number {
    if (this.#at + size > this.#room.length) {
      const buffer = size > bufferSize ? new ArrayBuffer(size) : this.#free.pop() ?? new ArrayBuffer(bufferSize);
      this.buffers.push(buffer);
      this.#room = Buffer.from(buffer);
      this.#at = 0;
    }
    return this.#at;
  }
}

/** The bytes of a text among those of another in which it stands, as the body of a report ends the text of its line. It stands near the end, so it is looked for from there. */
function bytesWithin(long: LongText, { text, bytes }: Moved): Uint8Array | undefined {
  if (typeof long !== 'string' || typeof text !== 'string') return undefined;
  const at = text.lastIndexOf(long);
  if (at < 0) return undefined;
  return bytes.subarray(Buffer.byteLength(text.slice(0, at)), bytes.length - Buffer.byteLength(text.slice(at + long.length)));
}
