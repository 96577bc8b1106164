import { startTransition, useEffect, useState } from 'react';
import type { ReportId } from '../../shared/domain/ids.ts';
import type { Search } from './use-asked.ts';

/** How long, in ms, a search must stand before its first report is opened: while one types, the list alone follows. */
const rest = 200;

export interface OpenReport {
  readonly id: ReportId | undefined;
  /** The query whose words are marked in it. */
  readonly query: string;
}

/**
 * The report that stands open. One that was chosen opens at once, and so does the next row of the same search; the first
 * of a new search opens when typing rests, and until then the report before it stays.
 */
export function useOpenReport(search: Search, chosen: ReportId | undefined, shown: ReportId | undefined): OpenReport {
  const [rested, setRested] = useState(search);
  const [last, setLast] = useState(shown);
  const follows = rested === search;
  useEffect(() => {
    const timer = setTimeout(() => { startTransition(() => { setRested(search); }); }, rest);
    return () => { clearTimeout(timer); };
  }, [search]);
  useEffect(() => { if (follows) setLast(shown); }, [follows, shown]);
  return { id: chosen ?? (follows ? shown : last), query: rested.query };
}
