import type { LinePosition } from '../../files/read-lines.ts';
import { LineReader, LineReaderLost, type LinesToRead } from './line-reader.ts';
import { linesIn, type LineSource } from './line-source.ts';
import type { ReadyPiece } from './line-pieces.ts';
import { readyLine } from './ready-line.ts';

/** Bytes from which on a worker is worth its beginning: a second's work here. */
const worthWorker = 2 * 1024 * 1024;

/** Lines this thread makes ready and files before it looks what else is asked: some tens of milliseconds when it does so for the first time. */
const atOnce = 40;

/** A worker for the lines of a file, if it is worth one, to be ended by who asked for it. It takes a moment to begin, so it is asked for before anything else is done with the file. */
export const readerFor = ({ size }: LineSource): LineReader | undefined => (size < worthWorker ? undefined : new LineReader());

/**
 * The lines of a file from a place on, made ready: in a worker, so that those are parsed that come next while these are filed.
 * Until it is there, and should it fall, this thread does its work.
 */
export async function* readyLines(asked: LinesToRead, from: LinePosition, reader: Pick<LineReader, 'isHere' | 'pieces'> | undefined): AsyncGenerator<ReadyPiece> {
  let at = from;
  for (;;) {
    const away = reader?.isHere === true ? reader.pieces(asked, at) : undefined;
    try {
      for await (const piece of away ?? here(asked, at)) {
        const last = piece.lines.at(-1)?.line;
        if (last !== undefined) at = { offset: last.next, lines: last.number };
        yield piece;
        if (away === undefined && reader?.isHere === true) break;
      }
    } catch (thrown) {
      if (!(thrown instanceof LineReaderLost)) throw thrown;
      continue;
    }
    if (away !== undefined || reader?.isHere !== true) return;
  }
}

async function* here({ source, file }: LinesToRead, from: LinePosition): AsyncGenerator<ReadyPiece> {
  for await (const lines of linesIn(source, from)) {
    for (let at = 0; at < lines.length; at += atOnce) yield { lines: lines.slice(at, at + atOnce).map((line) => readyLine(file, line)) };
  }
}
