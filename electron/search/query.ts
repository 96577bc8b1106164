/** Where a term is looked for. `text` is kicker, headline, subhead and paragraphs; `title` the first three of them. */
export type QueryField = 'text' | 'title' | 'body' | 'source' | 'byline' | 'place' | 'tag';

/** Words that must stand together. `term` is in searched form (see shared/text/searched-text.ts) and never empty. */
export interface Term {
  readonly type: 'term';
  readonly field: QueryField;
  readonly term: string;
  /** The last word may go on: `prefix*`. */
  readonly prefix: boolean;
}

/** A stretch of days, both inclusive: YYYY, YYYY-MM or YYYY-MM-DD. One of them at least is there. */
export interface DateRange {
  readonly type: 'dates';
  readonly from?: string;
  readonly to?: string;
}

/** What was asked. `and` and `or` have two parts at least. */
export type Query =
  | Term
  | DateRange
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query };

/** A query as it was read. `query` is undefined where nothing was asked: that finds every report. */
export interface ParsedQuery {
  readonly query: Query | undefined;
  /** The query spelled out, where it was not read just as it was typed; empty otherwise. */
  readonly understood: string;
}

/** Terms whose places are marked: those that must or may stand in the text, not those after a minus. */
export function wantedTerms(query: Query | undefined): Term[] {
  if (query === undefined || query.type === 'dates' || query.type === 'not') return [];
  return query.type === 'term' ? [query] : query.parts.flatMap(wantedTerms);
}
