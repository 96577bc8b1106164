/** One line of a file of lines. */
export interface RawLine {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Without its line end; undefined where it is longer than a line may be. */
  readonly bytes: Uint8Array | undefined;
  /** Offset in the file at which the next line begins. */
  readonly next: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Where a reading of lines begins: after `lines` lines, at byte `offset`. */
export interface LinePosition { readonly offset: number; readonly lines: number }
export const fileStart: LinePosition = { offset: 0, lines: 0 };

/**
 * Cuts pieces of a file into its lines, as they come in: the lines that end in one piece are answered together, blank
 * ones left out. No more is held than one piece and one line of at most `limit` bytes; a longer one is passed over.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number, from: LinePosition = fileStart): AsyncGenerator<RawLine[]> {
  let { offset, lines: number } = from;
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (end: number): RawLine | undefined => {
    number += 1;
    const [whole, ...more] = begun;
    // Most lines lie in one piece.
    const bytes = length > limit ? undefined : trimmed(whole !== undefined && more.length === 0 ? whole : Buffer.concat(begun, length), number === 1);
    begun = [];
    length = 0;
    offset = end;
    return bytes !== undefined && isBlank(bytes) ? undefined : { number, bytes, next: end };
  };
  const hold = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= limit) begun.push(piece);
    else begun = [];
  };
  let at = offset;
  for await (const piece of pieces) {
    const found: RawLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      hold(piece.subarray(start, end));
      start = end + 1;
      const line = take(at + start);
      if (line !== undefined) found.push(line);
    }
    if (start < piece.length) hold(piece.subarray(start));
    at += piece.length;
    if (found.length > 0) yield found;
  }
  const last = length > 0 ? take(at) : undefined;
  if (last !== undefined) yield [last];
}

function trimmed(line: Uint8Array, isFirst: boolean): Uint8Array {
  const start = isFirst && byteOrderMark.every((byte, i) => line[i] === byte) ? byteOrderMark.length : 0;
  return line.subarray(start, line.at(-1) === carriageReturn ? line.length - 1 : line.length);
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === carriageReturn);
