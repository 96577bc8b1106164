import { create } from 'zustand';
import type { LedgerEntry } from '../../shared/contract/figure-calls.ts';

export type LedgerSort = 'latest' | 'largest' | 'smallest';

interface LedgerState {
  readonly unit: string | undefined;
  readonly what: string;
  /** As typed: 10万. */
  readonly min: string;
  readonly max: string;
  readonly sort: LedgerSort;
  /** Figures picked to be added up, in the order they were picked. */
  readonly picked: ReadonlyMap<string, LedgerEntry>;
  /** Figures that say the same as another are added once. */
  readonly once: boolean;
  readonly narrow: (change: Partial<Pick<LedgerState, 'unit' | 'what' | 'min' | 'max' | 'sort'>>) => void;
  readonly toggle: (entry: LedgerEntry) => void;
  readonly clear: () => void;
  readonly setOnce: (once: boolean) => void;
}

/** A figure among all: its report and place there. */
export const entryKey = ({ report, ordinal }: LedgerEntry): string => `${report.id} ${ordinal}`;

/** What the ledger is narrowed to and what was picked from it; stays while one is elsewhere. */
export const useLedger = create<LedgerState>((put) => ({
  unit: undefined, what: '', min: '', max: '', sort: 'latest', picked: new Map(), once: true,
  narrow: (change) => { put(change); },
  toggle: (entry) => {
    put(({ picked }) => {
      const next = new Map(picked);
      if (!next.delete(entryKey(entry))) next.set(entryKey(entry), entry);
      return { picked: next };
    });
  },
  clear: () => { put({ picked: new Map() }); },
  setOnce: (once) => { put({ once }); },
}));
