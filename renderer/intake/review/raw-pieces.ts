/** A stretch of extracted text that is drawn as one block: a line, or part of one that is too long to draw at once. */
export interface RawPiece {
  /** Number of the line, from 1; 0 for the continuation of a long one. */
  readonly line: number;
  /** Code units of the extracted text, without the line's end. */
  readonly start: number;
  readonly end: number;
}

/** A line longer than this many code units is drawn in parts: a page of text without line ends must not be one block. */
export const longest = 2000;

/**
 * Cuts extracted text into lines (LF or CR LF) and long lines into parts, never inside a surrogate pair.
 * @param cuts sorted offsets at which a line is cut too, where words stand before them on it
 */
export function cutPieces(text: string, cuts: readonly number[] = []): readonly RawPiece[] {
  const pieces: RawPiece[] = [];
  let nextCut = 0;
  let line = 0;
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length + 1 : feed + 1;
    let end = feed === -1 ? text.length : feed;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
    line++;
    for (let from = start, first = true; first || from < end; first = false) {
      let to = Math.min(end, from + longest);
      while ((cuts[nextCut] ?? Infinity) <= from || (cuts[nextCut] ?? Infinity) < to && text.slice(from, cuts[nextCut]).trim() === '') nextCut++;
      to = Math.min(to, cuts[nextCut] ?? to);
      if (to < end && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to--;
      pieces.push({ line: first ? line : 0, start: from, end: to });
      from = to;
      if (from >= end) break;
    }
    start = next;
  }
  return pieces;
}

/** The index of the last of sorted starts that is not after `offset`; 0 if none. */
export function indexAt(starts: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.start ?? Infinity) <= offset) low = middle; else high = middle - 1;
  }
  return low;
}

/** The number of the line an offset stands in. */
export function lineNumberAt(pieces: readonly RawPiece[], offset: number): number {
  for (let at = indexAt(pieces, offset); at >= 0; at--) {
    const line = pieces[at]?.line ?? 0;
    if (line > 0) return line;
  }
  return 1;
}
