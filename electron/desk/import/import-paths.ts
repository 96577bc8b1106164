import { basename } from 'node:path';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { DocumentId, ReportId } from '../../../shared/domain/ids.ts';
import { reportIdsOf } from '../../archive/reports.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';
import { listFiles } from './list-files.ts';

/** What an import of paths filed: failures are in the job. */
export interface PathsImport {
  readonly job: Job;
  readonly documents: readonly { readonly file: string; readonly documentId: DocumentId; readonly already: boolean; readonly reportIds: ReportId[] }[];
}

/** Imports files and whole folders and waits for the end. Files filed before answer the ids they have. */
export async function importPaths(desk: DeskContext, jobs: Jobs, paths: readonly string[]): Promise<Result<PathsImport>> {
  const begun = jobs.importFiles(basename(paths[0] ?? ''), await listFiles(paths));
  if (!begun.ok) return begun;
  const { job, files } = await begun.value.over;
  return desk.read((db) => ok({
    job,
    documents: files.flatMap(({ file, outcome }) => (outcome.ok ? [{ file, ...outcome.value, reportIds: reportIdsOf(db, outcome.value.documentId) }] : [])),
  }));
}
