import { readFile, stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { queuedBytes, type WaitingFile } from '../../archive/jobs.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Unreadable } from '../../intake/source.ts';

/** Beyond what any source document may be: such a file is not even loaded. Bytes. */
const mostBytes = 512 * 1024 * 1024;

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
    if (found.size > mostBytes) return refuse('too-large');
    return ok(await readFile(file.path));
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === undefined) throw thrown;
    return refuse(reason);
  }
}

/** Why the system does not let a file be read, where it is one of the reasons told to people. */
export function reasonOf(thrown: unknown): 'missing' | 'no-permission' | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : undefined;
}
