import type { Completion } from '../../shared/contract/search-calls.ts';

/** What is put in for a part of the query: `from` to `to` in code units. */
export interface Completing { readonly from: number; readonly to: number; readonly items: readonly Completion[] }

/** The query with a completion put in, and where the caret stands then: behind it, and behind a blank unless a value is still to come. */
export function complete(query: string, { from, to }: Pick<Completing, 'from' | 'to'>, { kind, insert }: Pick<Completion, 'kind' | 'insert'>): { readonly query: string; readonly caret: number } {
  const rest = query.slice(to).replace(/^\s+/, '');
  const word = kind === 'field' ? insert : `${insert} `;
  return { query: query.slice(0, from) + word + rest, caret: from + word.length };
}

/**
 * The completions that show by themselves: of a field's value, of a field's name, of what was found by pinyin. Plain words are
 * answered by the results themselves, which a list over them would hide; for those one asks with Alt+ArrowDown.
 */
export function unasked(query: string, { from, to, items }: Completing): readonly Completion[] {
  const ofField = /[:：]/.test(query.slice(from, to)) || /[:：]["“「]?$/.test(query.slice(0, from));
  return ofField ? items : items.filter((item) => item.kind === 'field' || item.pinyin === true);
}

/** Whether the caret stands in the value of a field. */
export const inField = (query: string, caret: number): boolean => /[:：](?:["“「][^"”」]*|\S*)$/.test(query.slice(0, caret));
