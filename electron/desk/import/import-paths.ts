import { basename } from 'node:path';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { DocumentId, ReportId } from '../../../shared/domain/ids.ts';
import { reportIdsOf } from '../../archive/reports.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';
import type { ImportedFile } from './imported-file.ts';
import { filesAt } from './files-at.ts';
import type { MarkedPolicy } from './import-run.ts';

/** A document that was filed, or was filed before: `line` where it came as a line of a file of lines. */
export interface ImportedDocument {
  readonly file: string;
  readonly line?: number;
  readonly documentId: DocumentId;
  readonly already: boolean;
  readonly reportIds: ReportId[];
}
export type OnDocument = (document: ImportedDocument) => void;

/** Imports files and whole folders and waits for the end. Each document is handed over as it is filed: there may be a million. Failures are in the job. */
export async function importPaths(desk: DeskContext, jobs: Jobs, paths: readonly string[], marked: MarkedPolicy, onDocument: OnDocument): Promise<Result<Job>> {
  const tell = (files: readonly ImportedFile[]): void => {
    for (const { outcome, ...place } of files) {
      if (outcome.ok) onDocument({ ...place, ...outcome.value, reportIds: outcome.value.reportIds ?? reportIdsOf(desk.archive().db, outcome.value.documentId) });
    }
  };
  const begun = jobs.importFiles(basename(paths[0] ?? ''), await filesAt(paths), { marked, onFiles: tell });
  return begun.ok ? ok(await begun.value.over) : begun;
}
