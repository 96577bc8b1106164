import { useState } from 'react';
import type { DrawnRegion, PageLayout } from '../../../shared/domain/document.ts';
import { placeFor, reordered, replaced, sameRegions } from './draft-regions.ts';

/** The regions of a page as an editor has them now, and the one that is chosen. */
export interface DraftRegions {
  readonly regions: readonly DrawnRegion[];
  readonly chosen: number | undefined;
  readonly choose: (at: number | undefined) => void;
  readonly changed: boolean;
  readonly change: (at: number, region: DrawnRegion) => void;
  readonly add: (region: DrawnRegion) => void;
  readonly remove: (at: number) => void;
  readonly turn: (at: number) => void;
  readonly reorder: (at: number, step: -1 | 1) => void;
  readonly reset: () => void;
}

const drawn = (layout: PageLayout): readonly DrawnRegion[] => layout.regions.map(({ kind, left, top, width, height }) => ({ kind, left, top, width, height }));

/** Mounted anew for each page and each reading of it: then the draft is what was read. */
export function useDraftRegions(layout: PageLayout): DraftRegions {
  const [regions, setRegions] = useState<readonly DrawnRegion[]>(() => drawn(layout));
  const [chosen, choose] = useState<number>();
  const change = (at: number, region: DrawnRegion): void => { setRegions(replaced(regions, at, region)); };
  return {
    regions, chosen, choose, change,
    changed: !sameRegions(regions, drawn(layout)),
    add: (region) => {
      const at = placeFor(regions, region);
      setRegions(regions.toSpliced(at, 0, region));
      choose(at);
    },
    remove: (at) => {
      setRegions(regions.toSpliced(at, 1));
      choose(regions.length > 1 ? Math.min(at, regions.length - 2) : undefined);
    },
    turn: (at) => {
      const one = regions[at];
      if (one !== undefined) change(at, { ...one, kind: one.kind === 'text' ? 'picture' : 'text' });
    },
    reorder: (at, step) => {
      const next = reordered(regions, at, step);
      if (next === regions) return;
      setRegions(next);
      choose(at + step);
    },
    reset: () => {
      setRegions(drawn(layout));
      choose(undefined);
    },
  };
}
