import { useEffect, useState } from 'react';
import { ReportId } from '../../shared/domain/ids.ts';
import { useDesk } from '../desk/use-desk.tsx';
import type { Search } from './use-asked.ts';
import type { Hits } from './use-hits.ts';

/** Rows that Ctrl+A takes at most. */
const most = 1000;

export interface Chosen {
  /** Keys of the rows chosen with Shift and Ctrl; empty when only the current one counts. */
  readonly keys: ReadonlySet<string>;
  readonly setKeys: (keys: ReadonlySet<string>) => void;
  /** The reports they are. Rows not loaded yet are asked for; those folded under another one are left out. */
  readonly reports: () => Promise<readonly ReportId[]>;
}

/** The rows of a search that are chosen together; another search chooses none. */
export function useChosen(search: Search, hits: Hits): Chosen {
  const desk = useDesk();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => { setKeys(new Set()); }, [search]);
  const reports = async (): Promise<readonly ReportId[]> => {
    const known = [...keys].flatMap((key) => ReportId.safeParse(key).data ?? []);
    // A row not loaded is known by its place.
    const places = [...keys].filter((key) => !ReportId.safeParse(key).success).map(Number);
    if (places.length === 0) return known;
    const loaded = places.map((place) => hits.hitAt(place));
    const found = loaded.includes(undefined) ? await desk.call('search.run', { ...search, offset: 0, limit: most }) : undefined;
    const at = (place: number) => hits.hitAt(place) ?? (found?.ok === true ? found.value.hits[place] : undefined);
    return [...new Set([...known, ...places.flatMap((place) => { const hit = at(place); return hit === undefined || hit.folded === true ? [] : [hit.id]; })])];
  };
  return { keys, setKeys, reports };
}
