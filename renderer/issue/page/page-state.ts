import { create } from 'zustand';
import type { PageView } from '../../editor/Sheet.tsx';

interface PageState {
  readonly view: PageView;
  /** Share of the full size; undefined fits the width. */
  readonly zoom: number | undefined;
  readonly find: 'shut' | 'find' | 'replace';
  /** The address of a link is being asked for. */
  readonly linking: boolean;
  readonly set: (state: Partial<Omit<PageState, 'set'>>) => void;
}

/** How the page is looked at: the same for every issue, as one left it. */
export const usePageState = create<PageState>((set) => ({ view: 'page', zoom: undefined, find: 'shut', linking: false, set: (state) => { set(state); } }));
