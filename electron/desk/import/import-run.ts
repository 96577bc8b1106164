import type { Job } from '../../../shared/contract/desk-calls.ts';
import type { ImportedFile } from './imported-file.ts';
import type { HeldFiles } from './held-files.ts';
import type { OpenContainers } from './open-containers.ts';

/** What files are taken from: those this process holds, and the containers it has open. */
export interface ImportHands { readonly held: HeldFiles; readonly containers: OpenContainers }

/** What becomes of documents marked as secret: they wait for a person's word, they are failures, or they are filed. */
export type MarkedPolicy = 'ask' | 'refuse' | 'file';

/** Files that came into a queue while it was worked through. */
export interface Arrivals { readonly files: number; readonly marked: number }

/** What goes between an import and the job it runs for. */
export interface ImportRun {
  /** After each commit, and when the job is over. */
  readonly onProgress: (job: Job) => void;
  readonly onFiles: (files: readonly ImportedFile[]) => void;
  /** Why to stop before the end: `cancel` ends the job, `pause` leaves the rest for the next start. */
  readonly stop: () => 'cancel' | 'pause' | undefined;
  /** Files queued since it was last asked, and how many of them are marked. */
  readonly arrived: () => Arrivals;
  /** When the queue is empty: whether more was put into it, once that is known. */
  readonly more: () => Promise<boolean>;
  readonly hands: ImportHands;
  readonly marked: MarkedPolicy;
}
