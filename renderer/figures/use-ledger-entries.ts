import { useCallback, useState } from 'react';
import type { LedgerEntry } from '../../shared/contract/figure-calls.ts';
import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import type { SearchFilters } from '../../shared/domain/search.ts';
import { readNumber } from '../../shared/text/quantities/han-number.ts';
import { useDeskPages, useDeskQuery } from '../desk/use-desk.tsx';
import { useLedger } from './ledger-state.ts';

const pageSize = 100;

export interface LedgerEntries {
  readonly answer: ResponseOf<'figures.search'> | undefined;
  readonly entryAt: (index: number) => LedgerEntry | undefined;
  readonly show: (first: number, last: number) => void;
}

/** A number as a person types it: `10万`, `二十`, `1,200`; undefined for anything else. */
export function typedAmount(typed: string): number | undefined {
  const value = readNumber(typed.replace(/\s/g, ''));
  return value === undefined || typed.trim() === '' ? undefined : Number(value);
}

/** The ledger of what the search box and the filters find, page by page. */
export function useLedgerEntries(query: string, filters: SearchFilters): LedgerEntries {
  const { unit, what, min, max, sort } = useLedger();
  const [pages, setPages] = useState(1);
  const [least, most] = [typedAmount(min), typedAmount(max)];
  const request = {
    query, filters, sort, ...(unit === undefined ? {} : { unit }), ...(what === '' ? {} : { what }), ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }),
  };
  const first = useDeskQuery('figures.search', { ...request, offset: 0, limit: pageSize }, { keep: true }).data;
  const rest = useDeskPages('figures.search', (offset, limit) => ({ ...request, offset, limit }), pages, pageSize);
  const show = useCallback((_: number, last: number): void => { setPages((old) => Math.max(old, Math.floor(last / pageSize) + 1)); }, []);
  return {
    answer: first,
    entryAt: (index) => (index < pageSize ? first : rest[Math.floor(index / pageSize)])?.entries[index % pageSize],
    show,
  };
}
