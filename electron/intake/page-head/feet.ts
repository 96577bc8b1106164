import type { Furniture } from '../clean/furniture.ts';
import type { Page } from '../clean/page-lines.ts';
import type { Finding } from '../describe/finding.ts';
import { bandOf, type Band } from './band.ts';
import { isKnown, isStaff, kinds, rowOf, rowsFrom, type Row } from './rows.ts';

/** `来信选登 欢迎来稿 文责自负`: a motto of phrases of four characters. No headline stands where no text follows. */
const isMotto = ({ read }: Row): boolean => read.cells.length >= 2 && read.cells.every(({ kind, start, end }) => kind === 'appeal' || ((kind === 'word' || kind === 'section') && end - start === 4));

/** A row that a foot is made of: who made the page, whom to write to, what it costs, or the paper with its page or day. */
function isFootRow(row: Row): boolean {
  if (isMotto(row)) return true;
  const found = kinds([row]);
  if (!isKnown(row)) return false;
  return ['staff', 'contact', 'price', 'appeal', 'issue'].some((kind) => row.read.cells.some((cell) => cell.kind === kind)) || ((found.has('paper') || found.has('page')) && row.read.cells.length >= 2);
}

/** Some line above the foot that is no head's names an editor: then the foot's is the last story's alone. */
const namesEditorAbove = (page: Page, furniture: Furniture, top: number, foot: number): boolean =>
  page.lines.slice(top + 1, foot).some(({ index }) => { const row = rowOf(page, furniture, index); return row !== undefined && isStaff(row) && row.read.finding.editor !== undefined; });

/** The foot at the very bottom: whom to write to, what the paper costs, who made the page. */
export function footBand(page: Page, furniture: Furniture, top: number): Band | undefined {
  const rows = rowsFrom(page, furniture, page.lines.length - 1, -1).filter(({ line }) => line.index > top);
  const end = rows.findIndex((row) => !isFootRow(row));
  const kept = end < 0 ? rows : rows.slice(0, end);
  const found = kinds(kept);
  const cells = kept.reduce((sum, { read }) => sum + read.cells.length, 0);
  // One telephone at the end of a text is the text's.
  if (kept.length === 0 || (cells === 1 && found.has('contact'))) return undefined;
  return bandOf(kept, true);
}

/** @param above last line of the band before it @returns the foot, whose editor is told to all stories of its page unless some name theirs */
export const toldToAll = (page: Page, furniture: Furniture, foot: Band, above: number): Band =>
  namesEditorAbove(page, furniture, above, foot.from) ? { ...foot, said: foot.said.map(withoutEditor) } : foot;

function withoutEditor(finding: Finding): Finding {
  const { editor, ...rest } = finding;
  return editor === undefined ? finding : rest;
}

/** Staff right over the head of the next page made the page above, where its own head names no editor. */
export function footOver(page: Page, furniture: Furniture, last: number, head: Band | undefined): Band | undefined {
  if (head === undefined || head.said.some(({ editor }) => editor !== undefined)) return undefined;
  const rows: Row[] = [];
  for (let row = rowOf(page, furniture, last); row !== undefined && isFootRow(row) && row.line.index > head.to; row = rowOf(page, furniture, row.line.index - 1)) rows.unshift(row);
  return rows.some(isStaff) ? bandOf(rows, true) : undefined;
}
