import { fieldClaim } from '../clean/claim.ts';
import { endsSentence, hasHan } from '../clean/glyphs.ts';
import { isIndented, type Line } from '../clean/page-lines.ts';
import type { Finding } from '../describe/finding.ts';
import { isOrganisation } from '../describe/names.ts';
import { isWriterLine, readSignature, readWriter } from '../describe/signature-line.ts';
import { wording, type Block } from './block.ts';

/** Indent of a line that is set to the right, in ems. */
const setRight = 6;
/** Widest office that signs, in ems. */
const widestOffice = 18;
/** Letters of a page signed on lines of their own; one alone may be a headline. */
const fewestLetters = 2;

/** `高二（3）班 林小满`, `教师 安宁` under a headline: what the writer is goes before his name. Two halves of a headline begin with no such word. */
const saysWho = /^[^\s]{0,10}(?:班|年级|[中小]学|大学|学院|幼儿园|学生|教师|老师|读者|村民|居民|市民|家长|志愿者|党员|队员)[\s\u3000]+\S/;

/** `雨湖区 刘桂芳` right under the last sentence of a letter, with nothing or a gap or a title after it: who signs it; or who writes, right under a headline. */
export function signedUnderText(all: readonly Block[]): Block[] {
  const blocks = signedLetters(all);
  return blocks.map((block, i) => {
    const [line, before, after] = [block.lines[0], blocks[i - 1], blocks[i + 1]];
    if (line === undefined || block.lines.length > 1 || line.hint !== undefined || (block.kind !== 'title' && block.kind !== 'body')) return block;
    if (before?.kind === 'title' && line.gap <= 1 && (after?.kind === 'body' || after?.kind === 'list')) {
      const writes = saysWho.test(line.text) ? readSignature(line.text, line.start) : undefined;
      if (writes !== undefined) return { kind: 'byline', lines: block.lines, continues: false, finding: writes };
    }
    if (before?.kind !== 'body' || before.finding !== undefined || !endsSentence(wording(before.lines))) return block;
    const close = line.gap === 0 || (line.gap === 1 && (line.indent >= setRight || /^[（(【\[—–―]/.test(line.text)));
    const over = after === undefined || after.kind === 'title' || after.kind === 'description' || (after.lines[0]?.gap ?? 0) > 0 || (line.indent >= setRight && after.lines[0] !== undefined && isIndented(after.lines[0]));
    const finding = close && over ? readSignature(line.text, line.start) ?? officeSetRight(line) : undefined;
    return finding === undefined ? block : { kind: 'byline', lines: block.lines, continues: false, finding };
  });
}

/** `　　　　街道统战办` at the right under the last sentence: the office that sent the text in. */
function officeSetRight(line: Line): Finding | undefined {
  const name = line.text.replace(/\s+/g, '');
  if (line.indent < setRight || line.width > widestOffice || !isOrganisation(name)) return undefined;
  return { claims: [fieldClaim(line.start, line.end, 'byline', 'office')], byline: [{ name, role: 'contributor' }] };
}

/** `Edith Marlow` over `Weir Street` under a letter, a gap after them, and so under most letters of the page. */
function signedLetters(blocks: readonly Block[]): readonly Block[] {
  const found = new Map<number, Block>();
  for (let i = 1; i < blocks.length; i++) {
    const before = blocks[i - 1];
    if (before?.kind !== 'body' || !endsSentence(wording(before.lines)) || hasHan(wording(before.lines))) continue;
    let to = i;
    while (to - i < 3 && blocks[to]?.lines.length === 1 && (blocks[to]?.kind === 'title' || blocks[to]?.kind === 'body') && isWriterLine(wording(blocks[to]?.lines ?? [])) && (to === i || blocks[to]?.lines[0]?.gap === 0)) to++;
    const next = blocks[to];
    if (to === i || (next !== undefined && (next.lines[0]?.gap ?? 0) === 0)) continue;
    const lines = blocks.slice(i, to).flatMap((block) => block.lines);
    const finding = readWriter(lines);
    if (finding !== undefined) found.set(i, { kind: 'byline', lines, continues: false, finding });
  }
  if (found.size < fewestLetters) return blocks;
  const taken = new Set([...found].flatMap(([, block]) => block.lines.slice(1).map((line) => line.index)));
  return blocks.flatMap((block, i) => found.get(i) ?? (taken.has(block.lines[0]?.index ?? -1) ? [] : [block]));
}
