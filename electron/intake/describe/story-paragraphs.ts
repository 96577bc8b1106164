import type { Paragraph, ParagraphKind, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import { markClaim, type Claim } from '../clean/claim.ts';
import { composePassage } from '../clean/compose-passage.ts';
import { cutOut } from '../clean/cut-out.ts';
import type { Line } from '../clean/page-lines.ts';
import { emphasisMarks, headMarks, isCounted } from '../clean/text-marks.ts';
import { wording, type Block } from '../split/block.ts';
import { composeRow } from '../text-tables/compose-row.ts';

interface Draft { readonly kind: ParagraphKind; readonly lines: Line[]; readonly picture?: number }

/** `▲图为`, `▲`, `图片说明：` before a caption: a pointer, no words of the caption. Bare 图为 is kept, it is the sentence's verb. */
const captionPointer = /^(?:[▲△▼▽◀▶◄►↑↓←→■]+\s*(?:图为|图[:：])?|(?:图片说明|图说|配图|附图)[:：]|(?:Caption|Photo caption)\s*:)\s*/;
const deckLabel = /^(?:[【\[][^】\]]{2,6}[】\]]|(?:核心提示|内容提要|提要|核心阅读|阅读提示|导语|内容摘要)[:：])\s*/;
function labelOf(line: Line): Claim | undefined {
  const found = deckLabel.exec(line.text);
  return found === null || found[0].length === line.text.length ? undefined : markClaim(line.start, line.start + found[0].length, 'deck-label');
}

export function pointerOf(line: Line): Claim | undefined {
  const found = captionPointer.exec(line.text);
  return found === null || found[0].length === line.text.length ? undefined : markClaim(line.start, line.start + found[0].length, 'caption-pointer');
}

/** The triangle or the number before an item. */
function itemMark(text: string): TextRange[] {
  const found = /^(?:[▲△]|【\d{1,2}】)\s*(?=\S)/.exec(text);
  return found === null ? [] : [{ start: 0, end: found[0].length }];
}

/** `（上接第1版）` before the first words on a page, `（下转第三版）` behind the last. */
const turned = /^[（(]\s*(?:上接|紧接)\s*(?:第\s*)?[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版?[^（）()]{0,8}[）)]\s*(?=\S)|(?<=\S)\s*[（(]\s*下?转\s*(?:第\s*)?[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版?[^（）()]{0,8}[）)]$/g;

/** Signs of plain text that are no words of it: a section's `## ` or ■, the asterisks of bold words, a pointer to another page. */
function textMarks(line: Line, kind: ParagraphKind): Claim[] {
  const ranges = kind === 'section' ? headMarks(line.text, false) : [...(kind === 'body' ? itemMark(line.text) : []), ...emphasisMarks(line.text)];
  const pointers = kind === 'body' ? [...line.text.matchAll(turned)].map((found) => markClaim(line.start + found.index, line.start + found.index + found[0].length, 'turn-mark')) : [];
  return [...pointers, ...ranges.map((range) => markClaim(line.start + range.start, line.start + range.end, 'text-mark'))];
}

const kindOf = (block: Block): ParagraphKind =>
  block.kind === 'title' ? 'section' : block.kind === 'byline' || block.kind === 'description' ? 'body' : block.kind;

/** Blocks to paragraphs: what goes on joins the paragraph it goes on from, two headings in a row are one of two lines, unless the second has its own number. */
function draft(blocks: readonly Block[]): Draft[] {
  const drafts: Draft[] = [];
  let body: Draft | undefined;
  let previous: Block | undefined;
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = drafts.at(-1);
    if (block.kind === 'body' && block.continues && body !== undefined) for (const line of block.lines) body.lines.push(line);
    else if (block.kind === 'title' && previous?.kind === 'title' && last !== undefined && block.level === previous.level && last.lines.length < 3 && !isCounted(wording(block.lines))) for (const line of block.lines) last.lines.push(line);
    else {
      const next: Draft = { kind, lines: [...block.lines], ...(block.picture === undefined ? {} : { picture: block.picture }) };
      drafts.push(next);
      if (kind === 'body') body = next;
    }
    previous = block;
  }
  return drafts;
}

/** The paragraphs of a story and the edits that made them. `claims` are cut out of their text. */
export function composeParagraphs(text: string, blocks: readonly Block[], claims: readonly Claim[], setting: 'body' | 'broken'): { readonly paragraphs: Paragraph[]; readonly edits: Edit[] } {
  const edits: Edit[] = [];
  const paragraphs: Paragraph[] = [];
  const cuts = [...claims].sort((a, b) => a.start - b.start);
  let passed = 0;
  for (const one of draft(blocks)) {
    const pointers = one.kind === 'deck' ? one.lines.slice(0, 1).map(labelOf).filter((claim) => claim !== undefined) : one.kind === 'caption' ? one.lines.slice(0, 1).map(pointerOf).filter((claim) => claim !== undefined) : [];
    for (const pointer of pointers) edits.push(pointer);
    const ranges: TextRange[] = one.lines.flatMap((line) => {
      while (passed > 0 && (cuts[passed - 1]?.end ?? 0) > line.start) passed--;
      while ((cuts[passed]?.end ?? Infinity) <= line.start) passed++;
      let to = passed;
      while ((cuts[to]?.start ?? Infinity) < line.end) to++;
      const taken = [...cuts.slice(passed, to), ...(line === one.lines[0] ? pointers : [])];
      const marks = textMarks(line, one.kind).filter((mark) => !taken.some((cut) => cut.start < mark.end && cut.end > mark.start));
      for (const mark of marks) edits.push(mark);
      return cutOut(line, [...taken, ...marks]);
    });
    const [{ hint, start, end } = {}] = one.lines;
    const composed = hint?.cells !== undefined && start !== undefined && end !== undefined ? composeRow(text, { start, end }, hint.cells) : composePassage(text, ranges, one.kind === 'section' || one.kind === 'credit' ? 'title' : one.kind === 'table' ? 'table' : setting);
    if (composed.passage.text === '') continue;
    for (const edit of composed.edits) edits.push(edit);
    paragraphs.push({ ...composed.passage, kind: one.kind, ...(one.picture === undefined ? {} : { picture: String(one.picture) }) });
  }
  return { paragraphs, edits };
}
