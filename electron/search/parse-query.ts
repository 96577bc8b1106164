import { fold } from '../../shared/text/fold.ts';
import { cutQuery } from './query-words.ts';
import { QueryReader, queryLimits } from './query-reader.ts';
import type { ParsedQuery } from './query.ts';
import { spellQuery } from './spell-query.ts';

/** What is no text: white space, control characters, halves of surrogate pairs. */
const blank = /[\s\p{Cc}\p{Cs}]+/gu;

/**
 * Reads what an editor typed. Spaces are AND, quotation marks make a phrase, `-` is NOT, OR or 或 stands between
 * alternatives, parentheses group, `word*` is a prefix, `来源:` and its like name a field, 2022-03..2022-04 are days.
 * AND binds closer than OR. Whatever is typed is read as something: there are no errors.
 */
export function parseQuery(typed: string): ParsedQuery {
  const clean = typed.slice(0, queryLimits.length).replace(blank, ' ');
  const reader = new QueryReader(cutQuery(clean));
  const query = reader.any('text');
  const spelled = reader.altered || typed.length > queryLimits.length ? spellQuery(query) : '';
  return { query, understood: fold(spelled) === fold(typed.trim()) ? '' : spelled };
}
