import { create } from 'zustand';

interface Arriving { readonly count: number; add(count: number): void }

/**
 * How many files were handed over of which the desk has not said yet that it has them: it looks at their heads first, and
 * may have to wake its reader for that. What then becomes of them is told by their job.
 */
export const useArriving = create<Arriving>((set) => ({
  count: 0,
  add: (more) => { set(({ count }) => ({ count: count + more })); },
}));
