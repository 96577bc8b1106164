import type { Result } from '../../shared/contract/result.ts';
import { openArchive, type Archive } from '../archive/open-archive.ts';
import { prepareIndex } from '../search/prepare-index.ts';
import { asDeskError } from '../archive/failures.ts';
import { err, ok } from '../../shared/contract/result.ts';

/** Opens an archive with its search index ready. One that may not be written is opened for reading, unless it is to be made. */
export function openWithIndex(path: string, options: { readonly create: boolean; readonly readOnly: boolean }): Result<Archive> {
  if (options.readOnly) return openArchive(path, { readOnly: true });
  const opened = openArchive(path, { create: options.create });
  if (!opened.ok) return opened.error.kind === 'archive-read-only' && !options.create ? openArchive(path, { readOnly: true }) : opened;
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
