import { createReadStream } from 'node:fs';
import { lineSizeLimit } from '../../../shared/domain/exchange.ts';
import { fileStart, readLines, type LinePosition, type RawLine } from '../../files/read-lines.ts';

/** Bytes of one reading from the disk: some hundred lines. */
const pieceSize = 1024 * 1024;
/** Lines of a piece at most: one commit takes no more, and other calls wait for it. */
const pieceLines = 500;

/** A file of lines, on the disk or in memory; `size` in bytes. */
export type LineSource = { readonly size: number } & ({ readonly path: string } | { readonly bytes: Uint8Array });

/** Its lines from a place on, those of one piece together. */
export async function* linesIn(source: LineSource, from: LinePosition = fileStart): AsyncGenerator<RawLine[]> {
  for await (const lines of linesRead(source, from)) {
    for (let at = 0; at < lines.length; at += pieceLines) yield lines.slice(at, at + pieceLines);
  }
}

const linesRead = (source: LineSource, from: LinePosition): AsyncGenerator<RawLine[]> =>
  readLines('path' in source ? createReadStream(source.path, { start: from.offset, highWaterMark: pieceSize }) : [source.bytes.subarray(from.offset)], lineSizeLimit, from);
