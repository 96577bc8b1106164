import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { lineSizeLimit } from '../../../shared/domain/exchange.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import type { WaitingFile } from '../../archive/job-queue.ts';
import { fileStart, readLines, type LinePosition, type RawLine } from '../../files/read-lines.ts';
import { unreadReason } from '../../files/unread-reason.ts';
import type { Unreadable } from '../../intake/source.ts';
import type { DeskContext } from '../desk-context.ts';
import type { ImportHands } from './import-run.ts';
import { loadFile } from './load-file.ts';

/** Bytes of one reading from the disk: some hundred lines. */
const pieceSize = 1024 * 1024;

/** The lines of a waiting file, from a place on: asked for twice, to count them and to file them. */
export type Lines = (from?: LinePosition) => AsyncGenerator<RawLine[]>;

/** Opens a file of lines, which is never held whole; bytes that were handed over are in memory already. */
export async function openLines(desk: DeskContext, hands: ImportHands, job: JobId, file: WaitingFile): Promise<Result<Lines>> {
  const refuse = (reason: Unreadable['reason']): Result<never, Unreadable> => err({ kind: 'unreadable', file: file.given ?? file.name, reason });
  const { path } = file;
  if (path === undefined || file.member !== undefined) {
    const loaded = await loadFile(desk, hands, job, file);
    if (!loaded.ok) return loaded;
    const { value } = loaded;
    return 'container' in value ? refuse('not-what-it-says') : ok((from = fileStart) => readLines([value.bytes.subarray(from.offset)], lineSizeLimit, from));
  }
  try {
    if (!(await stat(path)).isFile()) return refuse('not-a-file');
    return ok((from = fileStart) => readLines(createReadStream(path, { start: from.offset, highWaterMark: pieceSize }), lineSizeLimit, from));
  } catch (thrown) {
    const reason = unreadReason(thrown);
    if (reason === undefined) throw thrown;
    return refuse(reason);
  }
}

/** How many reports a file of lines may hold: its lines that are not blank. */
export async function countLines(lines: Lines): Promise<number> {
  let count = 0;
  for await (const some of lines()) count += some.length;
  return count;
}
