import { createReader, type Reader } from '../intake/read-in-worker.ts';
import type { ReportBug } from './bugs.ts';
import type { DeskOptions } from './desk-options.ts';

/** A reader of the desk's own: its processes are begun where this desk begins them, its defects go to the log. */
export const deskReader = ({ startReader }: Pick<DeskOptions, 'startReader'>, reportBug: ReportBug): Reader =>
  createReader({ onDefect: (_, words) => void reportBug(words), ...(startReader === undefined ? {} : { start: startReader }) });
