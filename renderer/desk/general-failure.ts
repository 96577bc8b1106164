import { create } from 'zustand';
import type { DeskError } from '../../shared/contract/result.ts';

/** Failures that are of no one thing on the screen: the disk, the archive as a whole, a defect. Others are told where they happen. */
const general: ReadonlySet<DeskError['kind']> = new Set(['disk-full', 'cannot-write', 'archive-read-only', 'archive-locked', 'archive-damaged', 'bug']);

interface GeneralFailure { readonly error: DeskError | null; tell(error: DeskError): void; clear(): void }

/** The last failure of that kind, until it was read. */
export const useGeneralFailure = create<GeneralFailure>((set) => ({
  error: null,
  tell: (error) => { if (general.has(error.kind)) set({ error }); },
  clear: () => { set({ error: null }); },
}));
