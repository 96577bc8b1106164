import type { SearchAsked } from '../../shared/domain/saved-search.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { spellDateRange } from './date-range.ts';
import type { Formats } from '../frame/formats.ts';

type Asked = Pick<SearchAsked, 'query' | 'filters' | 'misread'>;

/** A search in words: what was typed, then what it is narrowed to. Empty for a search of everything. */
export function describeSearch(say: Translate, formats: Formats, { query, filters: { from, to, source, place, region, tag, person, selection, filed } }: Asked): string {
  const state = selection === undefined ? undefined : say(`selection.${selection}.name`);
  const filing = filed === undefined ? undefined : say(filed ? 'archive.is-filed' : 'archive.is-unfiled');
  return [query.trim(), spellDateRange(say, formats, from, to), source, region?.split('/').at(-1), place, tag, person, state, filing].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Whether two searches find the same reports, whatever their order. */
export function sameSearch(a: Asked, b: Asked): boolean {
  const told = ({ query, filters, misread = false }: Asked): string => JSON.stringify([query.trim(), misread, Object.entries(filters).sort(([x], [y]) => (x < y ? -1 : 1))]);
  return told(a) === told(b);
}
