import { endsSentence } from '../clean/glyphs.ts';
import { bottom, right } from './box.ts';
import { columnEdges, type Edges } from './column-edges.ts';
import type { Measure } from './measure.ts';
import type { PageLine, TextBlock } from './page-line.ts';

/** A line as it enters the text: white space it opens with, and whether an empty line stands above it. */
export interface SetLine {
  readonly line: PageLine;
  readonly indent: string;
  readonly parted: boolean;
}

/** Ems a paragraph is indented by: two in Chinese (up to four), one and more elsewhere. */
const indents = { chinese: { least: 1.4, most: 4.6 }, other: { least: 0.8, most: 4.6 } } as const;
/** Ems before its column's edge within which a line is full. */
const full = { chinese: 1.6, other: 5 } as const;
/** Times the usual pitch of lines from which a gap parts paragraphs. */
const wider = 1.28;

/** How a document sets its paragraphs. */
export interface Setting {
  readonly edges: ReadonlyMap<TextBlock, Edges>;
  /** Pitch of lines that belong together, in ems. */
  readonly pitch: number;
  readonly measure: Measure;
}

export function settingOf(pages: readonly (readonly TextBlock[])[], measure: Measure): Setting {
  const edges = new Map(pages.flatMap((blocks) => [...columnEdges(blocks)]));
  const pitches = pages.flat().flatMap((block) => pitchesOf(block)).sort((a, b) => a - b);
  return { edges, pitch: pitches[Math.floor(pitches.length / 4)] ?? 1.5, measure };
}

const along = (line: PageLine): { readonly from: number; readonly to: number; readonly down: number } =>
  line.vertical ? { from: line.top, to: bottom(line), down: -right(line) } : { from: line.left, to: right(line), down: line.top };

const pitchesOf = (block: TextBlock): number[] => block.lines.slice(1).map((line, i) => (along(line).down - along(block.lines[i] ?? line).down) / block.size);

/** The lines of a block with their indents; an empty line where the pitch says that a paragraph ends. */
export function setLines(block: TextBlock, setting: Setting): SetLine[] {
  const { measure } = setting;
  const kind = measure.chinese ? 'chinese' : 'other';
  const edges = edgesOf(block, setting);
  const pitches = pitchesOf(block).sort((a, b) => a - b);
  const usual = Math.max(setting.pitch, pitches[0] ?? 0);
  const isFull = (line: PageLine | undefined): boolean => line !== undefined && (edges.right - along(line).to) / block.size <= full[kind];
  const hanging = isHanging(block, isFull);
  return block.lines.map((line, i) => {
    const before = block.lines[i - 1];
    const depth = (along(line).from - edges.left) / block.size;
    const opens = depth >= indents[kind].least && depth <= indents[kind].most && !isCentred(line, edges) && !(hanging && isFull(before));
    const parted = before !== undefined && (along(line).down - along(before).down) / block.size > usual * wider;
    return { line, parted, indent: opens ? (measure.chinese ? '\u3000'.repeat(Math.max(2, Math.round(depth))) : '    ') : '' };
  });
}

/** A vertical block's lines run along its height: its own top and foot are its edges. */
function edgesOf(block: TextBlock, setting: Setting): Edges {
  if (block.lines[0]?.vertical === true) return { left: block.top, right: bottom(block) };
  return setting.edges.get(block) ?? { left: block.left, right: right(block) };
}

const isCentred = (line: PageLine, edges: Edges): boolean => {
  const { from, to } = along(line);
  const [before, after] = [from - edges.left, edges.right - to];
  return before > 1.5 * line.size && Math.abs(before - after) < 0.6 * line.size;
};

/** Entries of a list hang: after a full line the next one stands deeper, where a paragraph's would stand less deep. */
function isHanging(block: TextBlock, isFull: (line: PageLine | undefined) => boolean): boolean {
  let deeper = 0;
  for (const [i, line] of block.lines.slice(1).entries()) {
    const before = block.lines[i];
    if (before === undefined || !isFull(before)) continue;
    const step = (along(line).from - along(before).from) / block.size;
    if (step > 0.8) deeper++;
    if (step < -0.8) deeper--;
  }
  return deeper > 0;
}

/**
 * A paragraph goes on from one block to the next, over a column's or a page's end: the text above was full and the one below
 * opens without an indent, or a sentence is open between them.
 */
export function goesOn(last: TextBlock, next: TextBlock, setting: Setting): boolean {
  const { measure } = setting;
  const kind = measure.chinese ? 'chinese' : 'other';
  const [line, first] = [last.lines.at(-1), setLines(next, setting)[0]];
  if (line === undefined || first === undefined || first.indent !== '' || Math.abs(last.size - next.size) > 0.1 * last.size || line.row || first.line.row) return false;
  const edges = edgesOf(last, setting);
  const isFull = (edges.right - along(line).to) / last.size <= full[kind];
  if (!isFull) return false;
  return !endsSentence(line.text) || (measure.chinese && indentsParagraphs(setting));
}

/** Most blocks open with an indent, so that one without goes on. */
function indentsParagraphs(setting: Setting): boolean {
  const blocks = [...setting.edges.keys()].filter((block) => block.lines.length > 1 && block.size < 1.2 * setting.measure.body);
  const opening = blocks.filter((block) => setLines(block, setting).some((set) => set.indent !== ''));
  return opening.length * 2 >= blocks.length;
}
