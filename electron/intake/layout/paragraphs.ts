import { endsSentence } from '../clean/glyphs.ts';
import { bottom, right } from './box.ts';
import { columnEdges, type Edges } from './column-edges.ts';
import type { Measure } from './measure.ts';
import type { PageLine, TextBlock } from './page-line.ts';

/** A line as it enters the text: white space it opens with, whether an empty line stands above it, whether a paragraph begins. */
export interface SetLine {
  readonly line: PageLine;
  readonly indent: string;
  readonly parted: boolean;
  readonly opens: boolean;
}

/** Ems a paragraph is indented by: two in Chinese (up to four), one and more elsewhere. */
const indents = { chinese: { least: 1.4, most: 4.6 }, other: { least: 0.8, most: 4.6 } } as const;
/** Ems before its column's edge within which a Chinese line is full: a mark that may not open a line takes a letter along. */
const full = 2.1;
/** Ems an English word takes with its space, beyond half an em a letter. */
const space = 0.3;
/** Times the usual pitch of lines from which a gap parts paragraphs. */
const wider = 1.28;

/** How a document sets its paragraphs. */
export interface Setting {
  readonly edges: ReadonlyMap<TextBlock, Edges>;
  /** Pitch of lines that belong together, in ems. */
  readonly pitch: number;
  readonly measure: Measure;
  /** Paragraphs open with an indent, so that a line without one goes on. */
  readonly indented: boolean;
}

export function settingOf(pages: readonly (readonly TextBlock[])[], measure: Measure): Setting {
  const edges = new Map(pages.flatMap((blocks) => [...columnEdges(blocks)]));
  const pitches = pages.flat().flatMap((block) => pitchesOf(block)).sort((a, b) => a - b);
  const plain = { edges, pitch: pitches[Math.floor(pitches.length / 4)] ?? 1.5, measure, indented: false };
  const texts = pages.flat().filter((block) => block.lines.length > 2 && block.size < 1.2 * measure.body);
  const opening = texts.filter((block) => setLines(block, plain).some((set) => set.indent !== ''));
  return { ...plain, indented: opening.length > 0 && opening.length * 2 >= texts.length };
}

/** Where a line begins and ends in the way it runs, and how far down its block it stands. */
const along = (line: PageLine): { readonly from: number; readonly to: number; readonly down: number } =>
  line.vertical ? { from: line.top, to: bottom(line), down: -right(line) } : { from: line.left, to: right(line), down: line.top };

const pitchesOf = (block: TextBlock): number[] => block.lines.slice(1).map((line, i) => (along(line).down - along(block.lines[i] ?? line).down) / block.size);

/** The lines of a block: which open paragraphs, with what indent; an empty line where the pitch says so. */
export function setLines(block: TextBlock, setting: Setting): SetLine[] {
  const { measure } = setting;
  const { least, most } = measure.chinese ? indents.chinese : indents.other;
  const edges = edgesOf(block, setting);
  const pitches = pitchesOf(block).sort((a, b) => a - b);
  const usual = Math.max(setting.pitch, pitches[0] ?? 0);
  const hanging = isHanging(block, edges, setting);
  return block.lines.map((line, i) => {
    const before = block.lines[i - 1];
    const wasFull = before !== undefined && isFull(before, line, edges, setting);
    const depth = (along(line).from - edges.left) / block.size;
    const indented = depth >= least && depth <= most && !isCentred(line, edges) && !(hanging && wasFull);
    const parted = before !== undefined && !(line.row && before.row) && (along(line).down - along(before).down) / block.size > usual * wider;
    const opens = before === undefined || indented || parted || !wasFull || line.row || before.row || line.entry === true;
    return { line, parted, opens, indent: indented ? (measure.chinese ? '\u3000'.repeat(Math.max(2, Math.round(depth))) : '    ') : '' };
  });
}

/** A vertical block's lines run along its height: its own top and foot are its edges. */
function edgesOf(block: TextBlock, setting: Setting): Edges {
  if (block.lines[0]?.vertical === true) return { left: block.top, right: bottom(block) };
  return setting.edges.get(block) ?? { left: block.left, right: right(block) };
}

/** Nothing more of the next line would have fitted: not one letter of Han, not its first word. */
function isFull(line: PageLine, next: PageLine, edges: Edges, { measure, indented }: Setting): boolean {
  const room = (edges.right - along(line).to) / line.size;
  const word = /^[^\s\u3400-\u9fff]*/.exec(next.text)?.[0].length ?? 0;
  const long = word / 2 + space;
  return room <= (measure.chinese ? Math.max(indented ? full : full - 0.5, long) : Math.max(1, long));
}

const isCentred = (line: PageLine, edges: Edges): boolean => {
  const { from, to } = along(line);
  const [before, after] = [from - edges.left, edges.right - to];
  return before > 1.5 * line.size && Math.abs(before - after) < 0.6 * line.size;
};

/** Entries of a list hang: after a full line the next one stands deeper, where a paragraph's would stand less deep. */
function isHanging(block: TextBlock, edges: Edges, setting: Setting): boolean {
  let deeper = 0;
  for (const [i, line] of block.lines.slice(1).entries()) {
    const before = block.lines[i];
    if (before === undefined || !isFull(before, line, edges, setting)) continue;
    const step = (along(line).from - along(before).from) / block.size;
    if (step > 0.8) deeper++;
    if (step < -0.8) deeper--;
  }
  return deeper > 0;
}

/**
 * A paragraph goes on from one block to the next, over a column's or a page's end: the text above was full and the one below
 * opens without an indent, where paragraphs have one or a sentence is open between them.
 */
export function goesOn(last: TextBlock, next: TextBlock, setting: Setting): boolean {
  const [line, first] = [last.lines.at(-1), setLines(next, setting)[0]];
  if (line === undefined || first === undefined || first.indent !== '' || Math.abs(last.size - next.size) > 0.1 * last.size || line.row || first.line.row) return false;
  if (!isFull(line, first.line, edgesOf(last, setting), setting) || line.vertical !== first.line.vertical) return false;
  return !endsSentence(line.text) || setting.indented;
}
