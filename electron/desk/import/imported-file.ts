import type { Result } from '../../../shared/contract/result.ts';
import type { DocumentId, ReportId } from '../../../shared/domain/ids.ts';

/** What became of one file, or of one line of a file of lines. */
export interface ImportedFile {
  readonly file: string;
  readonly line?: number;
  /** `reportIds`: of a document that was just filed; `known`: what one that was here already is called. */
  readonly outcome: Result<{ readonly documentId: DocumentId; readonly already: boolean; readonly known?: string; readonly reportIds?: ReportId[] }>;
}
