import { create } from 'zustand';
import type { ReportId } from '../../shared/domain/ids.ts';

interface Waiting {
  /** Reports that are to be one item of the issue that stands open. */
  readonly reportIds: readonly ReportId[];
  readonly wait: (reportIds: readonly ReportId[]) => void;
}

/** What was chosen in another place to be combined, on its way to the open issue. */
export const useWaiting = create<Waiting>((put) => ({ reportIds: [], wait: (reportIds) => { put({ reportIds }); } }));
