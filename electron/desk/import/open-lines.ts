import { stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import type { WaitingFile } from '../../archive/jobs/job-queue.ts';
import { unreadReason } from '../../files/unread-reason.ts';
import type { Unreadable } from '../../intake/source.ts';
import type { DeskContext } from '../desk-context.ts';
import type { ImportHands } from './import-run.ts';
import { linesIn, type LineSource } from './line-source.ts';
import { loadFile } from './load-file.ts';

/** Opens a file of lines, which is never held whole; bytes that were handed over are in memory already. */
export async function openLines(desk: DeskContext, hands: ImportHands, job: JobId, file: WaitingFile): Promise<Result<LineSource>> {
  const refuse = (reason: Unreadable['reason']): Result<never, Unreadable> => err({ kind: 'unreadable', file: file.given ?? file.name, reason });
  const { path } = file;
  if (path === undefined || file.member !== undefined) {
    const loaded = await loadFile(desk, hands, job, file);
    if (!loaded.ok) return loaded;
    return 'container' in loaded.value ? refuse('not-what-it-says') : ok({ bytes: loaded.value.bytes, size: loaded.value.bytes.length });
  }
  try {
    const found = await stat(path);
    return found.isFile() ? ok({ path, size: found.size }) : refuse('not-a-file');
  } catch (thrown) {
    const reason = unreadReason(thrown);
    if (reason === undefined) throw thrown;
    return refuse(reason);
  }
}

/** How many reports a file of lines may hold: its lines that are not blank. */
export async function countLines(source: LineSource): Promise<number> {
  let count = 0;
  for await (const some of linesIn(source)) count += some.length;
  return count;
}
