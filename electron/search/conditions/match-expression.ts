import { tokensOfTerm } from '../../../shared/text/tokens.ts';
import { isWordTerm, type Query, type Term, type WordField, type WordTerm } from '../query/query.ts';

export type WordTable = 'search_words' | 'search_fields';
/** A question one table of words answers by itself, in FTS5's own syntax. */
export interface Match { readonly table: WordTable; readonly match: string }

const columns: Readonly<Record<WordField, { table: WordTable; filter: string }>> = {
  text: { table: 'search_words', filter: '' },
  title: { table: 'search_words', filter: '{headline kicker subhead} : ' },
  body: { table: 'search_words', filter: 'body : ' },
  byline: { table: 'search_fields', filter: 'byline : ' },
  source: { table: 'search_fields', filter: 'source : ' },
  place: { table: 'search_fields', filter: 'place : ' },
};

/** A query as one table of words can answer it exactly, or undefined where it cannot. FTS5's NOT wants something before it. */
export function matchOf(query: Query): Match | undefined {
  if (query.type === 'term') return isWordTerm(query) && !isLong(query) ? lookUp(query) : undefined;
  if (query.type !== 'and' && query.type !== 'or') return undefined;
  const wanted = matches(query.parts.filter((part) => part.type !== 'not'));
  const unwanted = matches(query.parts.flatMap((part) => part.type === 'not' ? [part.part] : []));
  const table = wanted?.[0]?.table;
  if (wanted === undefined || unwanted === undefined || table === undefined) return undefined;
  if ([...wanted, ...unwanted].some((one) => one.table !== table)) return undefined;
  if (query.type === 'or') return unwanted.length > 0 ? undefined : { table, match: grouped(wanted, 'OR') };
  return { table, match: unwanted.length > 0 ? `(${grouped(wanted, 'AND')} NOT ${grouped(unwanted, 'OR')})` : grouped(wanted, 'AND') };
}

function matches(parts: readonly Query[]): Match[] | undefined {
  const all = parts.map(matchOf).filter((one) => one !== undefined);
  return all.length === parts.length ? all : undefined;
}

const grouped = (parts: readonly Match[], operator: string): string => `(${parts.map((one) => one.match).join(` ${operator} `)})`;

/** A phrase costs a walk along the list of each of its tokens: of a longer term the first ones only are looked up. */
const mostTokens = 16;

/** Whether the words of a term are more than are looked up: what is found then has still to be read. */
const isLong = (term: Term): boolean => tokensOfTerm(term.term, term.prefix).tokens.length > mostTokens;

/** Whether what is found by looking a term up is just what it stands in. */
export const termFitsIndex = (term: WordTerm): boolean => !isLong(term);

/** How a term is looked up in the table of its field: exactly, unless it is long. */
export function lookUp(term: WordTerm): Match {
  const { tokens, open } = tokensOfTerm(term.term, term.prefix);
  const phrase = `"${tokens.slice(0, mostTokens).join(' ').replaceAll('"', '""')}"${open && tokens.length <= mostTokens ? ' *' : ''}`;
  return { table: columns[term.field].table, match: `${columns[term.field].filter}${phrase}` };
}

/** An OR of the terms that may stand in the text: what relevance is reckoned from where the query is no single match. */
export function lookUpAny(terms: readonly Term[]): string | undefined {
  const all = terms.filter(isWordTerm).map(lookUp).filter((one) => one.table === 'search_words');
  return all.length === 0 ? undefined : all.map((one) => one.match).join(' OR ');
}

/** An AND of terms of the text, none of them long. */
export const lookUpAll = (terms: readonly WordTerm[]): string => terms.map((term) => lookUp(term).match).join(' AND ');
