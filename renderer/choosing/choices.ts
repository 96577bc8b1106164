import { create } from 'zustand';
import type { RequestOf } from '../../shared/contract/desk-api.ts';
import type { ReportId } from '../../shared/domain/ids.ts';

type Selections = RequestOf<'reports.selectEach'>['selections'];

/** What takes a step back: how the reports were chosen before it, or whether they were filed. */
export type StepBack = { readonly selections: Selections } | { readonly reportIds: readonly ReportId[]; readonly filed: boolean };

interface Choices {
  /** Back from each choice and each filing, the last one last. */
  readonly past: readonly StepBack[];
  readonly remember: (back: StepBack) => void;
  readonly dropLast: () => void;
  readonly forget: () => void;
  /** Grows by one to bring the caret to the field for the reason. */
  readonly asked: number;
  readonly ask: () => void;
  /** Several reports are chosen together: the reason asked for is theirs, not that of the one in sight. */
  readonly many: boolean;
  readonly setMany: (many: boolean) => void;
  /** Whether the table of counts is open. */
  readonly counting: boolean;
  readonly setCounting: (counting: boolean) => void;
}

/** Steps that can be taken back; a choice of many reports is one. */
const most = 100;

/** What was chosen and filed in this window, so that it can be taken back. */
export const useChoices = create<Choices>((put) => ({
  past: [],
  remember: (back) => { put(({ past }) => ({ past: [...past, back].slice(-most) })); },
  dropLast: () => { put(({ past }) => ({ past: past.slice(0, -1) })); },
  forget: () => { put(({ past }) => (past.length === 0 ? {} : { past: [] })); },
  asked: 0,
  ask: () => { put(({ asked }) => ({ asked: asked + 1 })); },
  many: false,
  setMany: (many) => { put({ many }); },
  counting: false,
  setCounting: (counting) => { put({ counting }); },
}));
