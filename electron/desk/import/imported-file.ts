import type { Result } from '../../../shared/contract/result.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';

/** What became of one file, or of one line of a file of lines. */
export interface ImportedFile {
  readonly file: string;
  readonly line?: number;
  readonly outcome: Result<{ readonly documentId: DocumentId; readonly already: boolean }>;
}
