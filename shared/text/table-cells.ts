import type { ParagraphKind } from '../domain/passage.ts';

/**
 * Stands between the cells of a row where it is searched: no text has it, and it is no white space, so that no term
 * reaches from one cell into the next.
 */
const cellEnd = '\uFFFF';

/** A paragraph's text for searching: as it is, but for the tabs of a row. As long as the text, so that offsets hold. */
export const searchedParagraph = (kind: ParagraphKind, text: string): string => (kind === 'table' ? text.replaceAll('\t', cellEnd) : text);

/** The cells of a row of a table: its text between tabs. */
export const cellsOf = (row: string): string[] => row.split('\t');

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
