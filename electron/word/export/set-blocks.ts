import type { Paragraph, Table } from 'docx';
import type { GalleyBlock, GalleyText } from '../../../shared/issue/galley/galley.ts';
import { setBlock, type BlockContext } from './blocks.ts';
import { table } from './table.ts';

/** Blocks of a galley as Word has them, rows that follow each other as one table; the first at the head of a new page or where the last one ended. */
export function setBlocks(blocks: readonly GalleyBlock[], width: number, context: BlockContext, newPage = false): (Paragraph | Table)[] {
  const set: (Paragraph | Table)[] = [];
  for (let at = 0; at < blocks.length;) {
    const rows: GalleyText[] = [];
    for (let block = blocks[at]; block?.kind === 'text' && block.row !== undefined && (rows.length === 0 || rows[0]?.row === block.row); block = blocks[at]) { rows.push(block); at++; }
    if (rows.length > 0) { set.push(table(rows, width, context, newPage && set.length === 0)); continue; }
    const block = blocks[at];
    if (block !== undefined) set.push(setBlock(block, context, newPage && set.length === 0));
    at++;
  }
  return set;
}
