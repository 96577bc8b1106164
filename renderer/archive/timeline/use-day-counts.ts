import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unwrap, useDesk } from '../../desk/use-desk.tsx';
import { dayBars } from './timeline-bars.ts';
import type { DateCount } from './timeline-bars.ts';
import type { Search } from '../use-asked.ts';

/** How many reports each day of a month has that a search finds; asked day by day, so that nothing else waits long. None without a month. */
export function useDayCounts({ query, filters, misread }: Omit<Search, 'sort'>, month: string | undefined): readonly DateCount[] {
  const desk = useDesk();
  const days = useMemo(() => month === undefined ? [] : dayBars([], { from: month, to: month }).bars.map(({ from }) => from), [month]);
  return useQueries({
    queries: days.map((day) => {
      const request = { query, filters: { ...filters, from: day, to: day }, ...(misread === true ? { misread } : {}), sort: 'newest' as const, offset: 0, limit: 0 };
      return { queryKey: ['search.run', request], queryFn: () => unwrap(desk.call('search.run', request)) };
    }),
    combine: (results) => results.flatMap(({ data }, at): DateCount[] => data === undefined ? [] : [{ date: days[at] ?? '', count: data.total }]),
  });
}
