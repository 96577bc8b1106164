import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { Origin } from '../../../shared/domain/document.ts';
import { DocumentId, type Sha256 } from '../../../shared/domain/ids.ts';
import { restoreDocument } from '../../archive/bin.ts';
import { addOrigin, documentRowBySha } from '../../archive/documents.ts';
import { fileDocument } from '../../archive/file-document.ts';
import { finishFile, markFile, queueFiles } from '../../archive/jobs/job-queue.ts';
import { addFailures, saveJob } from '../../archive/jobs/jobs.ts';
import type { WriteDb } from '../../archive/sql.ts';
import { indexerOf, reportIndexer } from '../report-indexer.ts';
import type { DeskContext } from '../desk-context.ts';
import type { MarkedPolicy } from './import-run.ts';
import type { ImportedFile } from './imported-file.ts';
import { originOf, type Entry, type PreparedFile } from './prepare-file.ts';

/** What one file of the queue came to: itself and what came with it, the files that took its place, or a wait for a person's word. */
interface Committed { readonly files: readonly ImportedFile[]; readonly queued: number; readonly asked: boolean }

/**
 * Files a batch and writes how far the job is, in one transaction: what it answers is on the disk. A file that brings
 * the batch down by a bug of ours is found by filing them one by one, and told as a failure of its own.
 */
export function commitFiles(desk: DeskContext, job: Job, batch: readonly PreparedFile[], marked: MarkedPolicy): Result<{ job: Job; files: ImportedFile[] }> {
  try {
    const asks = marked === 'ask' && batch.some(isMarked);
    const tagged = batch.some(({ outcome }) => outcome.ok && 'entry' in outcome.value && typeof outcome.value.entry === 'object' && 'decisions' in outcome.value.entry);
    return desk.write(['documents', 'reports', ...(asks ? ['marked' as const] : []), ...(tagged ? ['tags' as const] : [])], (db) => {
      const done = batch.map((prepared) => commitOne(db, job, prepared, marked));
      const next = count(db, job, done);
      saveJob(db, next);
      return ok({ job: next, files: done.flatMap(({ files }) => files) });
    });
  } catch (bug) {
    if (batch.length > 1) return oneByOne(desk, job, batch, marked);
    const error = desk.reportBug(bug);
    return commitFiles(desk, job, batch.map((one) => ({ ...one, outcome: { ok: false, error } })), marked);
  }
}

function oneByOne(desk: DeskContext, job: Job, batch: readonly PreparedFile[], marked: MarkedPolicy): ReturnType<typeof commitFiles> {
  const files: ImportedFile[] = [];
  let at = job;
  for (const one of batch) {
    const done = commitFiles(desk, at, [one], marked);
    if (!done.ok) return done;
    at = done.value.job;
    files.push(...done.value.files);
  }
  return ok({ job: at, files });
}

export const isMarked = ({ outcome }: PreparedFile): boolean => !outcome.ok && outcome.error.kind === 'marked';

function commitOne(db: WriteDb, job: Job, { file, sha256, outcome }: PreparedFile, marked: MarkedPolicy): Committed {
  if (!outcome.ok && outcome.error.kind === 'marked' && marked === 'ask') {
    markFile(db, job.id, file.place, outcome.error.level);
    return { files: [], queued: 0, asked: true };
  }
  // Before its container leaves the queue: places only ever grow, for who reads ahead asks for what comes after the last one.
  const members = outcome.ok && 'members' in outcome.value ? outcome.value.members : undefined;
  if (members !== undefined) queueFiles(db, job.id, members);
  finishFile(db, job.id, file.place, file.name, sha256, outcome.ok ? undefined : JSON.stringify(outcome.error));
  const name = file.given ?? file.name;
  if (!outcome.ok) return { files: [{ file: name, outcome }], queued: 0, asked: false };
  if ('members' in outcome.value) return { files: [], queued: outcome.value.members.length, asked: false };
  const { entry, attached } = outcome.value;
  const files = [enter(db, job, name, sha256, entry, originOf(file)), ...attached.map((one) => (one.outcome.ok ? enter(db, job, one.file, one.sha256, one.outcome.value, one.origin) : { file: one.file, outcome: one.outcome }))];
  return { files, queued: 0, asked: false };
}

function enter(db: WriteDb, job: Job, file: string, sha256: Sha256 | undefined, entry: Entry, origin: Origin | undefined): ImportedFile {
  // Looked at again: the same bytes may stand twice in a batch, or have been filed by another process meanwhile.
  const known = sha256 === undefined ? undefined : documentRowBySha(db, sha256);
  if (known !== undefined) {
    restoreDocument(db, known, reportIndexer);
    if (origin !== undefined) addOrigin(db, known.seq, origin);
    return { file, outcome: ok({ documentId: DocumentId.parse(known.id), already: true, known: known.name }) };
  }
  if (entry === 'already') throw new Error(`${file} was purged while it was imported`);
  const reportIds = fileDocument(db, entry, indexerOf(job));
  return { file, outcome: ok({ documentId: entry.document.id, already: false, reportIds }) };
}

/** Files that were here already which a job names: more are a number. */
const mostNamed = 50;

/** A container gives way to its members; what came with a mail is counted when it is met. */
function count(db: WriteDb, job: Job, done: readonly Committed[]): Job {
  const files = done.flatMap((one) => one.files);
  const asked = done.filter((one) => one.asked).length;
  const opened = done.filter((one) => one.files.length === 0 && !one.asked).length;
  const queued = done.reduce((sum, one) => sum + one.queued, 0);
  const came = files.length - done.filter((one) => one.files.length > 0).length;
  const already = files.filter(({ outcome }) => outcome.ok && outcome.value.already).length;
  const failed = addFailures(db, job, files.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error])));
  const marked = (job.marked ?? 0) + asked;
  const same = [...(job.same ?? []), ...files.flatMap(({ file, outcome }) => (outcome.ok && outcome.value.known !== undefined ? [{ file, known: outcome.value.known }] : []))].slice(0, mostNamed);
  return { ...failed, ...(same.length > 0 ? { same } : {}), total: job.total + queued - opened + came, done: job.done + files.length + asked, already: job.already + already, ...(marked > 0 ? { marked } : {}) };
}
