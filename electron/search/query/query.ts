import type { SelectionState } from '../../../shared/domain/report.ts';
import type { SearchNote } from '../../../shared/domain/search-note.ts';

/** Fields whose words an index holds. `text` is kicker, headline, subhead and paragraphs; `title` the first three of them. */
export type WordField = 'text' | 'title' | 'body' | 'source' | 'byline' | 'place';
/** Fields of which an archive has so few different values that each is looked at. See fields.ts for what each of them is. */
export type NameField = 'tag' | 'person' | 'organisation' | 'issue' | 'editor' | 'sender' | 'page';
export type QueryField = WordField | NameField;

interface Words<Field extends QueryField> {
  readonly type: 'term';
  readonly field: Field;
  /** In searched form (see shared/text/searched-text.ts) and never empty. */
  readonly term: string;
  /** The last word may go on: `prefix*`. */
  readonly prefix: boolean;
}

export type WordTerm = Words<WordField>;
export type NameTerm = Words<NameField>;
/** Words that must stand together. */
export type Term = WordTerm | NameTerm;

/** A stretch of days, both inclusive: YYYY, YYYY-MM or YYYY-MM-DD. One of them at least is there. */
export interface DateRange {
  readonly type: 'dates';
  readonly from?: string;
  readonly to?: string;
}

/** What is known of a report beside its words; see states.ts. */
export type ReportState = 'doubt' | 'picture' | 'tag' | 'snippet' | 'figure' | 'used' | 'reviewed' | 'unreviewed' | 'sample' | 'same' | SelectionState;
export interface State { readonly type: 'state'; readonly state: ReportState }

/** An end of a range of figures; `open`: itself is left out. */
export interface Limit { readonly value: number; readonly open: boolean }
/** A figure within limits: of a unit as the ledger has it (元), or of any. One of the limits at least is there. */
export interface Amount {
  readonly type: 'amount';
  readonly unit?: string;
  readonly least?: Limit;
  readonly most?: Limit;
}

/** What is asked of the row of a report and not of its words. */
export type RowLeaf = NameTerm | State | Amount;

/** What was asked. `and` and `or` have two parts at least. */
export type Query =
  | Term
  | DateRange
  | State
  | Amount
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query };

/** A query as it was read. `query` is undefined where nothing was asked: that finds every report. */
export interface ParsedQuery {
  readonly query: Query | undefined;
  /** The query spelled out, where it was not read just as it was typed; empty otherwise. */
  readonly understood: string;
  readonly notes: readonly SearchNote[];
  /** Latin words that were typed by themselves, folded: they may be meant as pinyin. */
  readonly bare: ReadonlySet<string>;
}

/** Terms whose places are marked: those that must or may stand in the text, not those after a minus. */
export function wantedTerms(query: Query | undefined): Term[] {
  switch (query?.type) {
    case 'term': return [query];
    case 'and':
    case 'or': return query.parts.flatMap(wantedTerms);
    default: return [];
  }
}

/** Figures that must or may be there, not those after a minus. */
export function wantedAmounts(query: Query | undefined): Amount[] {
  switch (query?.type) {
    case 'amount': return [query];
    case 'and':
    case 'or': return query.parts.flatMap(wantedAmounts);
    default: return [];
  }
}

/** Whether figures are asked for anywhere in a query. */
export function asksFigures(query: Query | undefined): boolean {
  switch (query?.type) {
    case 'amount': return true;
    case 'state': return query.state === 'figure';
    case 'not': return asksFigures(query.part);
    case 'and':
    case 'or': return query.parts.some(asksFigures);
    default: return false;
  }
}

/** What of a query must be true of a report whatever figures it has: the parts of an AND that ask for none. */
export function withoutFigures(query: Query | undefined): Query | undefined {
  if (query?.type !== 'and') return asksFigures(query) ? undefined : query;
  const [first, ...more] = query.parts.filter((part) => !asksFigures(part));
  return first === undefined || more.length === 0 ? first : { type: 'and', parts: [first, ...more] };
}

const nameFields: ReadonlySet<QueryField> = new Set<NameField>(['tag', 'person', 'organisation', 'issue', 'editor', 'sender', 'page']);

/** Whether a query is asked of rows by itself. */
export const isRowLeaf = (query: Query): query is RowLeaf => query.type === 'state' || query.type === 'amount' || (query.type === 'term' && isNameTerm(query));

/** Whether a term is looked for among words. */
export const isWordTerm = (term: Term): term is WordTerm => !isNameTerm(term);

/** Whether it is looked for among the few values of a field. */
export const isNameTerm = (term: Term): term is NameTerm => nameFields.has(term.field);
