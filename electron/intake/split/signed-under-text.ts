import { endsSentence } from '../clean/glyphs.ts';
import { readSignature } from '../describe/signature-line.ts';
import { wording, type Block } from './block.ts';

/** Indent of a line that is set to the right, in ems. */
const setRight = 6;

/** `雨湖区 刘桂芳` right under the last sentence of a letter, with nothing or a gap or a title after it: who signs it. */
export function signedUnderText(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const [line, before, after] = [block.lines[0], blocks[i - 1], blocks[i + 1]];
    if (line === undefined || block.lines.length > 1 || line.hint !== undefined || (block.kind !== 'title' && block.kind !== 'body')) return block;
    if (before?.kind !== 'body' || before.finding !== undefined || !endsSentence(wording(before.lines))) return block;
    const close = line.gap === 0 || (line.gap === 1 && (line.indent >= setRight || /^[（(【\[—–―]/.test(line.text)));
    const over = after === undefined || after.kind === 'title' || after.kind === 'description' || (after.lines[0]?.gap ?? 0) > 0;
    const finding = close && over ? readSignature(line.text, line.start) : undefined;
    return finding === undefined ? block : { kind: 'byline', lines: block.lines, continues: false, finding };
  });
}
