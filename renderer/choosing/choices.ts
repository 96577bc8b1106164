import { create } from 'zustand';
import type { RequestOf } from '../../shared/contract/desk-api.ts';

type Selections = RequestOf<'reports.selectEach'>['selections'];

interface Choices {
  /** How the reports of each choice were chosen before it, the last choice last. */
  readonly past: readonly Selections[];
  readonly remember: (before: Selections) => void;
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

/** What was chosen in this window, so that it can be taken back. */
export const useChoices = create<Choices>((put) => ({
  past: [],
  remember: (before) => { put(({ past }) => ({ past: [...past, before].slice(-most) })); },
  dropLast: () => { put(({ past }) => ({ past: past.slice(0, -1) })); },
  forget: () => { put(({ past }) => (past.length === 0 ? {} : { past: [] })); },
  asked: 0,
  ask: () => { put(({ asked }) => ({ asked: asked + 1 })); },
  many: false,
  setMany: (many) => { put({ many }); },
  counting: false,
  setCounting: (counting) => { put({ counting }); },
}));
