import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { DocumentId } from '../../../shared/domain/ids.ts';
import { restoreDocument } from '../../archive/bin.ts';
import { documentOfSameReport, isReportId } from '../../archive/decisions.ts';
import { documentRowBySha, type DocumentRow } from '../../archive/documents.ts';
import { filePacked } from '../../archive/file-document.ts';
import type { PackedDocument } from '../../archive/pack-document.ts';
import { reachLine, type WaitingFile } from '../../archive/jobs/job-queue.ts';
import { saveJob } from '../../archive/jobs/jobs.ts';
import type { ReportIndexer } from '../../archive/report-indexer.ts';
import { indexedValues, lastReport } from '../../archive/reports.ts';
import type { ReadDb, WriteDb } from '../../archive/sql.ts';
import { comesNext, dropAhead, isWritten, publishAhead, type PartAhead } from '../../search/upkeep/shard-ahead.ts';
import { indexerOf, reportIndexer, shardedIndexerOf } from '../report-indexer.ts';
import type { DeskContext } from '../desk-context.ts';
import type { ImportedFile } from './imported-file.ts';
import { addFailures } from './line-failures.ts';
import type { PreparedLine } from './prepare-line.ts';

/**
 * Files some lines and writes how far their file is done, in one transaction: what it answers is on the disk. A line
 * that brings them down by a bug of ours is found by filing them one by one, and told as a failure of its own.
 * @param shard a part of a file that answers for just the reports of these lines; it is used where all of them are new here
 */
export function commitLines(desk: DeskContext, job: Job, file: WaitingFile, lines: readonly PreparedLine[], shard?: PartAhead): Result<{ job: Job; files: ImportedFile[] }> {
  const { folder } = desk.archive();
  try {
    return desk.write(['documents', 'reports', 'tags'], (db) => {
      const before = lastReport(db);
      const inShard = shard !== undefined && isWritten(folder, shard.file) && comesNext(db, shard, before) && areNew(db, lines);
      if (shard !== undefined && !inShard) dropAhead(folder, shard);
      const indexer = inShard ? shardedIndexerOf(job) : undefined;
      const files = lines.map((prepared) => fileLine(db, file, prepared, indexer?.each ?? indexerOf(job), inShard));
      const rows = { from: before + 1, to: lastReport(db) };
      if (inShard && rows.to >= rows.from) {
        indexer?.all(db, rows);
        publishAhead(db, shard, rows);
      }
      const next = count(job, files);
      const last = lines.at(-1)?.line;
      if (last !== undefined) reachLine(db, job.id, file.place, { offset: last.next, lines: last.number });
      saveJob(db, next);
      return ok({ job: next, files });
    });
  } catch (bug) {
    const [first, ...rest] = lines;
    if (first === undefined) throw bug;
    if (rest.length > 0) return oneByOne(desk, job, file, lines);
    return commitLines(desk, job, file, [{ ...first, outcome: { ok: false, error: desk.reportBug(bug) } }]);
  }
}

function oneByOne(desk: DeskContext, job: Job, file: WaitingFile, lines: readonly PreparedLine[]): ReturnType<typeof commitLines> {
  const files: ImportedFile[] = [];
  let at = job;
  for (const line of lines) {
    const done = commitLines(desk, at, file, [line]);
    if (!done.ok) return done;
    at = done.value.job;
    files.push(...done.value.files);
  }
  return ok({ job: at, files });
}

/** Whether each line that can be filed comes to a report of its own: none is here, and none stands twice among them. */
function areNew(db: ReadDb, lines: readonly PreparedLine[]): boolean {
  const seen = new Set<string>();
  return lines.every(({ known, outcome }) => {
    if (!outcome.ok) return true;
    if (outcome.value === 'already' || known.some((sha256) => documentRowBySha(db, sha256) !== undefined) || sameReport(db, outcome.value) !== undefined) return false;
    const names = [...known, ...outcome.value.reports.flatMap(({ decision }) => decision?.id ?? [])];
    const isNew = names.every((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

function fileLine(db: WriteDb, file: WaitingFile, { line, known, outcome }: PreparedLine, indexer: ReportIndexer, isNew: boolean): ImportedFile {
  const place = { file: file.given ?? file.name, line: line.number };
  if (!outcome.ok) return { ...place, outcome };
  // Looked at again: the same line may stand twice in a file, or have been filed by another process meanwhile.
  const here = isNew ? undefined : known.map((sha256) => documentRowBySha(db, sha256)).find((row) => row !== undefined) ?? sameReport(db, outcome.value);
  if (here !== undefined) {
    restoreDocument(db, here, reportIndexer);
    return { ...place, outcome: ok({ documentId: DocumentId.parse(here.id), already: true }) };
  }
  if (outcome.value === 'already') throw new Error(`line ${line.number} was purged while it was imported`);
  const reportIds = filePacked(db, withFreeIds(db, outcome.value), indexer);
  return { ...place, outcome: ok({ documentId: outcome.value.document.id, already: false, reportIds }) };
}

/** The document of the report that has this one's id and its very text: it was exported from here, or imported before. */
function sameReport(db: ReadDb, packed: 'already' | PackedDocument): DocumentRow | undefined {
  if (packed === 'already' || packed.document.format !== 'line') return undefined;
  const [report] = packed.reports;
  const id = report?.decision?.id;
  return id === undefined || report === undefined ? undefined : documentOfSameReport(db, id, indexedValues(0, packed.document.received, report.columns));
}

/** A report whose id is another one's here gets a new one. */
function withFreeIds(db: ReadDb, packed: PackedDocument): PackedDocument {
  const seen = new Set<string>();
  const reports = packed.reports.map(({ decision, ...report }) => {
    if (decision === undefined) return report;
    const { id, ...decided } = decision;
    if (id === undefined || seen.has(id) || isReportId(db, id)) return { ...report, decision: decided };
    seen.add(id);
    return { ...report, decision };
  });
  return { ...packed, reports };
}

function count(job: Job, files: readonly ImportedFile[]): Job {
  const failures = files.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
  const already = files.filter(({ outcome }) => outcome.ok && outcome.value.already).length;
  return { ...job, done: job.done + files.length, already: job.already + already, failures: addFailures(job.failures, failures) };
}
