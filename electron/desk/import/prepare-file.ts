import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { JobId, Sha256 } from '../../../shared/domain/ids.ts';
import { documentRowBySha } from '../../archive/documents.ts';
import type { FiledDocument } from '../../archive/file-document.ts';
import type { WaitingFile } from '../../archive/jobs.ts';
import { sha256Of } from '../../files/media-store.ts';
import type { ReadSource } from '../../intake/source.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import { wellFormed } from '../well-formed.ts';
import { loadFile } from './load-file.ts';
import { toFiled } from './to-filed.ts';

/** A waiting file, made ready to be filed: read, or known to be here already, or why it cannot be read. */
export interface PreparedFile {
  readonly file: WaitingFile;
  readonly sha256?: Sha256;
  readonly outcome: Result<'already' | FiledDocument>;
}

/** Loads and reads a file; bytes too large for the archive's own file are on the disk when it answers. Changes no row. */
export async function prepareFile(desk: DeskContext, reader: SourceReader, job: JobId, file: WaitingFile): Promise<PreparedFile> {
  const bytes = await loadFile(desk, job, file);
  if (!bytes.ok) return { file, outcome: bytes };
  const sha256 = sha256Of(bytes.value);
  const known = desk.read((db) => ok(documentRowBySha(db, sha256)));
  if (!known.ok) return { file, sha256, outcome: known };
  if (known.value !== undefined) return { file, sha256, outcome: ok('already') };
  try {
    const read = await reader.read({ name: file.name, bytes: bytes.value });
    if (!read.ok) return { file, sha256, outcome: err({ ...read.error, file: file.given ?? file.name }) };
    return { file, sha256, outcome: await toFiled(desk.media(), { name: file.name, sample: file.sample === true, received: new Date().toISOString(), bytes: bytes.value, sha256 }, storable(read.value)) };
  } catch (bug) {
    return { file, sha256, outcome: err(desk.reportBug(bug)) };
  }
}

/** What was read, without anything SQLite would store as something else. */
function storable(read: ReadSource): ReadSource {
  if (read.extraction.text.isWellFormed()) return read;
  // `wellFormed` changes no shape: it answers what it was given, character for character but for lone surrogates.
  return wellFormed(read) as ReadSource;
}
