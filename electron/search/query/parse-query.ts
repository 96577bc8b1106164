import { fold } from '../../../shared/text/fold.ts';
import { today as todayHere } from '../../archive/local-date.ts';
import { cutQuery } from './query-words.ts';
import { QueryReader, queryLimits } from './query-reader.ts';
import type { ParsedQuery } from './query.ts';
import { spellQuery } from './spell-query.ts';

/** What is no text: white space, control characters, halves of surrogate pairs. */
const blank = /[\s\p{Cc}\p{Cs}]+/gu;
const han = /\p{Script=Han}/u;

/**
 * Reads what an editor typed. Spaces are AND, quotation marks make a phrase, `-` is NOT, OR or 或 stands between
 * alternatives, parentheses group, `word*` is a prefix, `来源:` and its like name a field (fields.ts), `has:疑点` asks for a state (states.ts),
 * 2022-03..2022-04 and 2022年3月 are days (days/read-days.ts), `>50万元` is a figure (read-amount.ts).
 * AND binds closer than OR. Whatever is typed is read as something: there are no errors. In quotation marks everything is text.
 * @param today YYYY-MM-DD where the editor sits
 */
export function parseQuery(typed: string, today: string = todayHere()): ParsedQuery {
  const clean = typed.slice(0, queryLimits.length).replace(blank, ' ');
  const reader = new QueryReader(cutQuery(clean, today), today);
  const query = reader.any('text');
  if (typed.length > queryLimits.length) reader.tooMuch();
  const spelled = reader.altered ? spellQuery(query, han.test(clean)) : '';
  return { query, understood: fold(spelled) === fold(typed.trim()) ? '' : spelled, notes: reader.notes, bare: reader.bare };
}
