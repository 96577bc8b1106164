import { readFile, stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { queuedBytes, type WaitingFile } from '../../archive/jobs.ts';
import { unreadReason } from '../../files/unread-reason.ts';
import { fileSizeLimit } from '../../intake/limits.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Unreadable } from '../../intake/source.ts';

/** The bytes of a waiting file. An error names the path as the person gave it, where one was given. */
export async function loadFile(desk: DeskContext, job: JobId, file: WaitingFile): Promise<Result<Uint8Array>> {
  const refuse = (reason: Unreadable['reason']): Result<never, Unreadable> => err({ kind: 'unreadable', file: file.given ?? file.name, reason });
  if (file.path === undefined) {
    return desk.read((db) => {
      const bytes = queuedBytes(db, job, file.place);
      return bytes === undefined ? refuse('missing') : ok(bytes);
    });
  }
  try {
    const found = await stat(file.path);
    if (!found.isFile()) return refuse('not-a-file');
    // Not even loaded.
    if (found.size > fileSizeLimit) return refuse('too-large');
    return ok(await readFile(file.path));
  } catch (thrown) {
    const reason = unreadReason(thrown);
    if (reason === undefined) throw thrown;
    return refuse(reason);
  }
}
