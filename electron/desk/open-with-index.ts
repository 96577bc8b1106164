import { asDeskError } from '../archive/failures.ts';
import { openArchive, type Archive } from '../archive/open-archive.ts';
import { prepareIndex } from '../search/prepare-index.ts';
import { err, ok, type Result } from '../../shared/contract/result.ts';

/** Opens an archive with its search index ready. One that may not be written is opened for reading. */
export function openWithIndex(path: string, options: { readonly create: boolean; readonly readOnly: boolean }): Result<Archive> {
  const opened = open(path, options);
  if (!opened.ok) return opened;
  try {
    prepareIndex(opened.value.db);
    return ok(opened.value);
  } catch (thrown) {
    opened.value.close();
    const error = asDeskError(thrown, opened.value.folder);
    if (error === undefined) throw thrown;
    return err(error);
  }
}

function open(path: string, { create, readOnly }: { readonly create: boolean; readonly readOnly: boolean }): Result<Archive> {
  if (readOnly) return openArchive(path, { readOnly });
  const opened = openArchive(path, { create });
  if (opened.ok || opened.error.kind !== 'archive-read-only') return opened;
  const toRead = openArchive(path, { readOnly: true });
  return toRead.ok ? toRead : opened;
}
