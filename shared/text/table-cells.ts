import type { ParagraphKind } from '../domain/passage.ts';

/**
 * Stands between the cells of a row where it is searched: no text has it, and it is no white space, so that no term
 * reaches from one cell into the next.
 */
export const cellEnd = '\uFFFF';

/** A paragraph's text for searching: as it is, but for the tabs of a row. As long as the text, so that offsets hold. */
export const searchedParagraph = (kind: ParagraphKind, text: string): string => (kind === 'table' ? text.replaceAll('\t', cellEnd) : text);

/** The cells of a row of a table: its text between tabs. */
export const cellsOf = (row: string): string[] => row.split('\t');

/** Ems a column is reckoned with at least and at most: a long remark takes more lines rather than all the width. */
const narrowest = 4;
const widest = 24;

const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (character < '\u0300' ? 0.5 : 1), 0);

/** The share of a table's width each of so many columns takes, by the longest words in it. */
export function columnShares(rows: readonly (readonly string[])[], columns: number): number[] {
  const ems = Array.from({ length: columns }, (_, at) => rows.reduce((most, row) => Math.min(widest, Math.max(most, emsOf(row[at] ?? ''))), narrowest));
  const whole = ems.reduce((sum, one) => sum + one, 0);
  return ems.map((one) => one / whole);
}

/** Paragraphs from one place to before another that belong together: a table of so many columns, or one paragraph of any other kind. */
export interface ParagraphGroup { readonly from: number; readonly to: number; readonly columns: number }

/** Puts rows that follow each other together. `columns` is 0 for what is no table. */
export function groupRows(paragraphs: readonly { readonly kind: ParagraphKind; readonly text: string }[]): ParagraphGroup[] {
  const groups: { from: number; to: number; columns: number }[] = [];
  for (const [at, { kind, text }] of paragraphs.entries()) {
    const last = groups.at(-1);
    const columns = kind === 'table' ? cellsOf(text).length : 0;
    if (last !== undefined && last.columns > 0 && columns > 0) { last.to = at + 1; last.columns = Math.max(last.columns, columns); }
    else groups.push({ from: at, to: at + 1, columns });
  }
  return groups;
}
