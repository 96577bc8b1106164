import type { Job } from '../../../shared/contract/desk-calls.ts';
import type { ImportedFile } from './commit-files.ts';

/** What goes between an import and the job it runs for. */
export interface ImportRun {
  /** After each commit, and when the job is over. */
  readonly onProgress: (job: Job) => void;
  readonly onFiles: (files: readonly ImportedFile[]) => void;
  /** Why to stop before the end: `cancel` ends the job, `pause` leaves the rest for the next start. */
  readonly stop: () => 'cancel' | 'pause' | undefined;
}
