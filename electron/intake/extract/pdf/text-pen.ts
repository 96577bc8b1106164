import type { TextRun } from '../../layout/page-content.ts';
import { visibleCharacters } from '../../decode/visible-characters.ts';
import { foldGlyphs } from './fold-glyphs.ts';
import { at, identity, times, type Matrix } from './matrix.ts';
import { glyphOf, type Font, type Glyph } from './operators.ts';

/** A run, and how it was set that a page need not know. */
export interface PdfRun extends TextRun {
  /** Set in the mode that shows nothing: the text of a scan stands so behind its picture. */
  readonly hidden: boolean;
}

/** What the text operators set (ISO 32000-1, 9.3); saved and restored with the graphics state. */
export interface TextState {
  charSpacing: number; wordSpacing: number; scale: number; leading: number; rise: number; mode: number; size: number; font: Font | undefined;
}
export const plainState = (): TextState => ({ charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0, size: 0, font: undefined });

/** Ems between two glyphs of a run at most, and by which they may overlap. */
const widest = 0.12;
const deepest = 0.6;
/** Ems of an em box above its baseline, as Han fonts have it. */
const ascent = 0.88;
/** Sine of the angle above which text is askew. */
const skew = 0.05;

interface Open { text: string; from: Point; to: Point; readonly size: number; readonly font: Font; readonly hidden: boolean; readonly way: Way }
interface Point { readonly x: number; readonly y: number }
/** Where text runs: to the right, downwards by its font, downwards or upwards because it was turned, or askew. */
type Way = 'right' | 'down' | 'turned' | 'askew';

/** Puts glyphs where their operators say and gathers those that stand evenly beside each other into runs. */
export class TextPen {
  readonly runs: PdfRun[] = [];
  #matrix: Matrix = identity;
  #line: Point = { x: 0, y: 0 };
  #pen: Point = { x: 0, y: 0 };
  #open: Open | undefined;

  begin(): void { this.setMatrix(identity); }
  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#line = this.#pen = { x: 0, y: 0 };
  }
  move(x: number, y: number): void { this.#line = this.#pen = { x: this.#line.x + x, y: this.#line.y + y }; }

  /** @param glyphs of one text operator, numbers between them thousandths of an em */
  show(glyphs: readonly unknown[], state: TextState, ctm: Matrix): void {
    const { font } = state;
    if (font === undefined || state.size === 0) return;
    const flip = state.size < 0 ? -1 : 1;
    const size = Math.abs(state.size);
    const scale = state.scale * flip;
    const text = times(ctm, this.#matrix);
    let along = 0;
    for (const one of glyphs) {
      if (typeof one === 'number') { along += ((font.vertical ? 1 : -1) * one * size) / 1000; continue; }
      const glyph = glyphOf(one);
      if (glyph === undefined) continue;
      const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * flip;
      const advance = (font.vertical ? -(glyph.vmetric?.[0] ?? -1000) : glyph.width) * size * font.unit;
      const place = (by: number): Point => (font.vertical ? at(text, this.#pen.x, this.#pen.y - by) : at(text, this.#pen.x + by * scale, this.#pen.y + state.rise));
      this.#put(glyph, place(along), place(along + Math.abs(advance)), em(text, size * font.em), state, font, text);
      along += font.vertical ? Math.abs(advance) - spacing : advance + spacing;
    }
    this.#pen = font.vertical ? { x: this.#pen.x, y: this.#pen.y - along } : { x: this.#pen.x + along * scale, y: this.#pen.y };
  }

  #put(glyph: Glyph, from: Point, to: Point, size: number, state: TextState, font: Font, text: Matrix): void {
    const open = this.#open;
    if (!Number.isFinite(from.x + from.y + to.x + to.y) || !(size > 0)) return;
    if (/^\s*$/.test(glyph.unicode)) {
      // A space belongs to the word before it; where it leads on is told by the gap.
      if (open !== undefined && glyph.unicode !== '' && !/\s$/.test(open.text) && distance(open.to, from) < size) { open.text += glyph.unicode; open.to = to; this.#close(from); }
      return;
    }
    const way = wayOf(text, font);
    const hidden = state.mode === 3 || state.mode === 7;
    const isNext = open !== undefined && open.font === font && open.hidden === hidden && open.way === way && Math.abs(open.size - size) < 0.02 * size && follows(open.to, from, to, size);
    if (isNext) { open.text += glyph.unicode; open.to = to; return; }
    this.#close();
    this.#open = { text: glyph.unicode, from, to, size, font, hidden, way };
  }

  /** Ends the run at hand. @param foot where its last visible glyph ends, when a space comes after it */
  #close(foot?: Point): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const run = runOf(foot === undefined ? open : { ...open, to: foot });
    if (run !== undefined) this.runs.push(run);
  }

  end(): void { this.#close(); }
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A glyph stands right after another on one line, in the way both go. */
function follows(end: Point, from: Point, to: Point, size: number): boolean {
  const length = distance(from, to);
  const way = length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const gap = (from.x - end.x) * way.x + (from.y - end.y) * way.y;
  const side = Math.abs((from.x - end.x) * way.y - (from.y - end.y) * way.x);
  return gap <= widest * size && gap >= -deepest * size && side < 0.1 * size;
}

/** An em of text space on the page. */
const em = (text: Matrix, size: number): number => size * Math.hypot(text[2], text[3]);

function wayOf(text: Matrix, font: Font): Way {
  const length = Math.hypot(text[0], text[1]);
  const [x, y] = [text[0] / length, text[1] / length];
  if (Math.abs(x) > skew && Math.abs(y) > skew) return 'askew';
  if (Math.abs(y) > Math.abs(x)) return font.vertical ? 'askew' : 'turned';
  return font.vertical ? 'down' : 'right';
}

function runOf({ text, from, to, size, font, hidden, way }: Open): PdfRun | undefined {
  const shown = visibleCharacters(foldGlyphs(text));
  if (shown.trim() === '') return undefined;
  const common = { text: shown, size, hidden, ...(way === 'askew' ? { askew: true } : {}), ...(font.bold ? { bold: true } : {}) };
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (way === 'down') return { ...common, vertical: true, left: left - size / 2, top, width: size, height };
  // Turned text stands beside its line: right of it when it runs upwards, left of it when it runs down.
  if (way === 'turned') return { ...common, vertical: true, left: to.y < from.y ? left - ascent * size : left - (1 - ascent) * size, top, width: size, height };
  return { ...common, left, top: top - ascent * size, width, height: size };
}
