import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import { DocumentId } from '../../../shared/domain/ids.ts';
import { restoreDocument } from '../../archive/bin.ts';
import { documentRowBySha } from '../../archive/documents.ts';
import { fileDocument } from '../../archive/file-document.ts';
import { finishFile, saveJob } from '../../archive/jobs.ts';
import type { WriteDb } from '../../archive/sql.ts';
import { reportIndexer } from '../../search/report-index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { PreparedFile } from './prepare-file.ts';

/** What became of one file, or of one line of a file of lines. */
export interface ImportedFile {
  readonly file: string;
  readonly line?: number;
  readonly outcome: Result<{ readonly documentId: DocumentId; readonly already: boolean }>;
}

/**
 * Files a batch and writes how far the job is, in one transaction: what it answers is on the disk. A file that brings
 * the batch down by a bug of ours is found by filing them one by one, and told as a failure of its own.
 */
export function commitFiles(desk: DeskContext, job: Job, batch: readonly PreparedFile[]): Result<{ job: Job; files: ImportedFile[] }> {
  try {
    return desk.write(['documents', 'reports'], (db) => {
      const files = batch.map((prepared) => fileOne(db, job, prepared));
      const next = count(job, files);
      saveJob(db, next);
      return ok({ job: next, files });
    });
  } catch (bug) {
    if (batch.length > 1) return oneByOne(desk, job, batch);
    const error = desk.reportBug(bug);
    return commitFiles(desk, job, batch.map((one) => ({ ...one, outcome: { ok: false, error } })));
  }
}

function oneByOne(desk: DeskContext, job: Job, batch: readonly PreparedFile[]): ReturnType<typeof commitFiles> {
  const files: ImportedFile[] = [];
  let at = job;
  for (const one of batch) {
    const done = commitFiles(desk, at, [one]);
    if (!done.ok) return done;
    at = done.value.job;
    files.push(...done.value.files);
  }
  return ok({ job: at, files });
}

function fileOne(db: WriteDb, job: Job, { file, sha256, outcome }: PreparedFile): ImportedFile {
  finishFile(db, job.id, file.place, file.name, sha256, outcome.ok ? undefined : JSON.stringify(outcome.error));
  const name = file.given ?? file.name;
  if (!outcome.ok) return { file: name, outcome };
  // Looked at again: the same bytes may stand twice in a batch, or have been filed by another process meanwhile.
  const known = sha256 === undefined ? undefined : documentRowBySha(db, sha256);
  if (known !== undefined) {
    restoreDocument(db, known, reportIndexer);
    return { file: name, outcome: ok({ documentId: DocumentId.parse(known.id), already: true }) };
  }
  if (outcome.value === 'already') throw new Error(`${name} was purged while it was imported`);
  fileDocument(db, outcome.value, reportIndexer);
  return { file: name, outcome: ok({ documentId: outcome.value.document.id, already: false }) };
}

function count(job: Job, files: readonly ImportedFile[]): Job {
  const failures: DeskError[] = files.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
  const already = files.filter(({ outcome }) => outcome.ok && outcome.value.already).length;
  return { ...job, done: job.done + files.length, already: job.already + already, failures: [...job.failures, ...failures] };
}
