import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ResponseOf } from '../../../shared/contract/desk-api.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { viewOf } from '../../desk/view-of.ts';
import { useCommands } from '../../frame/commands.ts';
import { useSearchState } from '../../searching/search-state.ts';
import { dayBars, timelineBars } from './timeline-bars.ts';
import type { Span } from './timeline-bars.ts';
import { brushOf, firstOf, lastOf } from './timeline-brush.ts';
import { Timeline } from './Timeline.tsx';
import type { Search } from '../use-asked.ts';
import { useDayCounts } from './use-day-counts.ts';

const view = viewOf('timeline');
const noMonths: ResponseOf<'search.facets'>['months'] = [];
/** Months that stand beside one another as bars; more of them are shown as years. */
const mostMonths = 240;

/** The line of dates under the facets: all months the words are found in, the chosen ones dark; or, zoomed in, a part of them. */
export function TimelineBand({ search: { query, filters, misread }, ready }: { readonly search: Search; readonly ready: boolean }): ReactNode {
  // What is chosen shows at once, before its answer has come: the next key goes on from there.
  const { filters: { from, to }, setFilters } = useSearchState();
  // The line must not shrink to what was chosen on it.
  const anyTime = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'from' && name !== 'to'));
  const months = useDeskQuery('search.facets', ready ? { query, filters: anyTime, view, ...(misread === true ? { misread } : {}) } : null, { keep: true }).data?.months ?? noMonths;
  const [part, setPart] = useState<Span>();
  // One month alone is shown by its days.
  const month = part !== undefined && part.from === part.to ? part.from : undefined;
  const days = useDayCounts({ query, filters: anyTime, ...(misread === true ? { misread } : {}) }, ready ? month : undefined);
  const line = useMemo(
    () => part !== undefined && month !== undefined ? dayBars(days, part) : timelineBars(months.map(({ value, count }) => ({ date: value, count })), mostMonths, part),
    [months, days, month, part],
  );
  const setDates = useCallback((first: string | undefined, last: string | undefined): void => { setFilters({ from: first, to: last }); }, [setFilters]);
  const chosen = from === undefined && to === undefined ? undefined : brushOf(line.bars, from, to);
  const [first, last] = chosen ? [line.bars[firstOf(chosen)], line.bars[lastOf(chosen)]] : [];
  const zoom = useCallback((into: boolean): void => { setPart(into && first && last ? { from: first.from.slice(0, 7), to: last.to.slice(0, 7) } : undefined); }, [first, last]);
  useCommands([{ id: 'archive.timeline', label: 'archive.commands.timeline', keys: ['Alt+L'], run: () => { document.querySelector<HTMLElement>('[data-timeline]')?.focus(); } }]);
  // Finer than the line is now: fewer bars of it, or the days of its only month.
  const fewer = chosen !== undefined && lastOf(chosen) - firstOf(chosen) + 1 < line.bars.length;
  const canZoom = line.unit !== 'day' && (fewer || (chosen !== undefined && line.unit === 'month' && line.bars.length === 1));
  return <Timeline line={line} from={from} to={to} onRange={setDates} zoomed={part !== undefined} canZoom={canZoom} onZoom={zoom} />;
}
