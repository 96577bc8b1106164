import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../shared/contract/result.ts';
import { unreadReason } from '../files/unread-reason.ts';
import { fileSizeLimit } from '../intake/limits.ts';
import type { SourceFile, Unreadable } from '../intake/source.ts';

/** The bytes of a file named on the command line; `file` of an error is the path as it was given. */
export async function readSourceFile(path: string): Promise<Result<SourceFile, Unreadable>> {
  const refuse = (reason: Unreadable['reason']): Result<never, Unreadable> => err({ kind: 'unreadable', file: path, reason });
  try {
    const found = await stat(path);
    if (!found.isFile()) return refuse('not-a-file');
    // Not even loaded.
    if (found.size > fileSizeLimit) return refuse('too-large');
    return ok({ name: basename(path), bytes: await readFile(path) });
  } catch (error) {
    const reason = unreadReason(error);
    if (reason === undefined) throw error;
    return refuse(reason);
  }
}
