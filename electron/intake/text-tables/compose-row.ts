import type { Segment, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Composed } from '../clean/compose-passage.ts';
import { cellsIn, type Parting } from './cells.ts';

const rule = 'table-cells' satisfies ReadingRule;

/** A row of plain text as tables are kept: a tab between its cells in place of the white space or the bar, each an edit that can be undone. */
export function composeRow(text: string, { start, end }: TextRange, parting: Parting): Composed {
  const cells = cellsIn(text.slice(start, end), parting);
  while (cells.at(-1)?.text === '') cells.pop();
  const segments: Segment[] = [];
  const edits: Edit[] = [];
  let spelled = '';
  let from = start;
  const put = (to: number, words: string): void => {
    if (to === from && words === '') return;
    edits.push({ kind: words === '' ? 'mark' : 'space', start: from, end: to, text: words, rule });
    if (words !== '') segments.push({ kind: 'replaced', start: from, end: to, text: words, by: rule });
    spelled += words;
  };
  for (const [i, cell] of cells.entries()) {
    const [left, right] = [start + cell.start, start + cell.end];
    put(left, i === 0 ? '' : '\t');
    if (right > left) segments.push({ kind: 'kept', start: left, end: right });
    spelled += cell.text;
    from = right;
  }
  put(end, '');
  return { passage: { text: spelled, segments }, edits };
}
