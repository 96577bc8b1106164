import { createReadStream } from 'node:fs';
import { lineSizeLimit } from '../../../shared/domain/exchange.ts';
import { fileStart, readLines, type LinePosition, type RawLine } from '../../files/read-lines.ts';

/** Bytes of one reading from the disk: some hundred lines. */
const pieceSize = 1024 * 1024;

/** A file of lines, on the disk or in memory; `size` in bytes. */
export type LineSource = { readonly size: number } & ({ readonly path: string } | { readonly bytes: Uint8Array });

/** Its lines from a place on, those of one piece together. */
export const linesIn = (source: LineSource, from: LinePosition = fileStart): AsyncGenerator<RawLine[]> =>
  readLines('path' in source ? createReadStream(source.path, { start: from.offset, highWaterMark: pieceSize }) : [source.bytes.subarray(from.offset)], lineSizeLimit, from);
