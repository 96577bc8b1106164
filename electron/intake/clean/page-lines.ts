import type { Extraction, Hint } from '../../../shared/domain/document.ts';
import { ems, readsAsChinese } from './glyphs.ts';
import { pageWordCuts } from './page-words.ts';
import { runTogether } from './run-together.ts';
import { featureHead, runInHead, runInItem } from './text-marks.ts';

/**
 * One line of extracted text that is not blank. `start` and `end` are code units, white space at both ends left out; a row
 * of a table begins with the tabs of its empty first cells.
 */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines between this one and the one before. */
  readonly gap: number;
  /** White space it opens with, in ems: two full-width or four plain spaces are 2. */
  readonly indent: number;
  /** Width in ems, white space inside and all (first 400 characters of a Chinese line); two letters to the em. */
  readonly width: number;
  readonly hint?: Hint;
  /** The paragraph it belongs to, by its place among those the format tells. */
  readonly paragraph?: number;
}

export interface Page {
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly lines: readonly Line[];
  readonly chinese: boolean;
}

/** An indent that opens a paragraph, in ems. */
export const isIndented = (line: Line): boolean => line.indent >= 1.5;

/** Longest item of a bulletin that is looked at for a headline of its own, in characters. */
const longestItem = 2000;

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const blankStart = /^[\s\u0085\u200b\ufeff]*/;
const isBlank = (unit: string): boolean => /[\s\u0085\u200b\ufeff]/.test(unit);

/** Where a label ends that the format tells apart from the words it announces, `【标题】某某`; nothing where a line opens with none. */
function labelEnd(text: string, hints: readonly Hint[], from: number, start: number, end: number): number | undefined {
  for (let i = from; (hints[i]?.start ?? Infinity) <= start; i++) {
    const hint = hints[i];
    if (hint?.kind === 'furniture' && hint.start === start && hint.end < end && /[】\]］:：]\s*$/.test(text.slice(start, hint.end))) return hint.end;
  }
  return undefined;
}

/** Which hint speaks for a line: furniture that is half of it before all, then the narrowest that covers its first character; ranges of articles and paragraphs do not speak for lines. */
function hintFor(hints: readonly Hint[], from: number, start: number, end: number): Hint | undefined {
  let best: Hint | undefined;
  for (let i = from; i < hints.length; i++) {
    const hint = hints[i];
    if (hint === undefined || hint.start >= end) break;
    if (hint.end <= start || hint.kind === 'article' || hint.kind === 'paragraph') continue;
    if (hint.kind === 'furniture') {
      // A button or a badge in a line of other words leaves those what they are.
      if ((Math.min(end, hint.end) - Math.max(start, hint.start)) * 2 >= end - start) return hint;
      continue;
    }
    if (best === undefined || hint.end - hint.start <= best.end - best.start) best = hint;
  }
  return best;
}

/** Width of a line as it stands: a plain space is half an em, a full-width one a whole. */
const setWidth = (text: string): number => ems(text) + (text.match(/ /g)?.length ?? 0) / 2 + (text.match(/\u3000/g)?.length ?? 0);

/**
 * The page as lines. Deterministic and linear in the text.
 * @param cuts offsets at which a person parted lines, in order
 */
export function layOutLines(extraction: Extraction, cuts: readonly number[] = []): Page {
  const { text } = extraction;
  const hints = [...extraction.hints].sort((a, b) => a.start - b.start || b.end - a.end);
  const chinese = readsAsChinese(text);
  const lines: Line[] = [];
  let gap = 0;
  let firstHint = 0;
  const paragraphs = hints.filter((hint) => hint.kind === 'paragraph');
  let firstParagraph = 0;
  const put = (start: number, end: number, indent: number): void => {
    const content = text.slice(start, end);
    while ((hints[firstHint]?.end ?? Infinity) <= start) firstHint++;
    const hint = hintFor(hints, firstHint, start, end);
    while ((paragraphs[firstParagraph]?.end ?? Infinity) <= start) firstParagraph++;
    const told = (paragraphs[firstParagraph]?.start ?? Infinity) <= start;
    lines.push({
      index: lines.length, start, end, text: content, gap: lines.length === 0 ? 0 : gap, indent,
      width: chinese ? setWidth(content.slice(0, 400)) : content.length / 2, ...(hint === undefined ? {} : { hint }), ...(told ? { paragraph: firstParagraph } : {}),
    });
    gap = 0;
  };
  let cut = 0;
  const take = (from: number, to: number): void => {
    let start = from;
    while ((cuts[cut] ?? Infinity) <= from) cut++;
    while ((cuts[cut] ?? Infinity) < to) {
      const at = cuts[cut++] ?? to;
      takePart(start, at);
      start = at;
    }
    takePart(start, to);
  };
  const takePart = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const lead = blankStart.exec(raw)?.[0] ?? '';
    if (lead.length === raw.length) { gap++; return; }
    let end = to;
    while (isBlank(text.charAt(end - 1))) end--;
    const start = from + lead.length;
    const indent = lead.replace(/\t/g, '    ').replace(/\u3000/g, '  ').length / 2;
    while ((hints[firstHint]?.end ?? Infinity) <= start) firstHint++;
    const row = hintFor(hints, firstHint, start, end);
    if (row?.kind === 'table') { put(Math.max(from, Math.min(start, row.start)), end, 0); return; }
    const label = labelEnd(text, hints, firstHint, start, end);
    if (label !== undefined) { put(start, label, indent); takePart(label, to); return; }
    const laidOut = row === undefined ? runTogether(text.slice(start, end)) : [];
    const together = laidOut.length > 0 || (row !== undefined && row.kind !== 'caption') ? laidOut : pageWordCuts(text.slice(start, end));
    if (together.length > 0) {
      for (const [i, at] of [0, ...together].entries()) takePiece(start + at, start + (together[i] ?? end - start), i === 0 ? indent : 0);
      return;
    }
    takePiece(start, end, indent);
  };
  /** One line of the page, its ends trimmed or not. */
  const takePiece = (from: number, to: number, indent: number): void => {
    const start = from + (blankStart.exec(text.slice(from, to))?.[0].length ?? 0);
    let end = to;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    if (start >= end) return;
    const told = featureHead(text.slice(start, Math.min(end, start + 80)));
    if (told !== undefined) { put(start, start + told, indent); put(start + told, end, 0); return; }
    const head = runInHead(text.slice(start, Math.min(end, start + 80))) ?? runInItem(text.slice(start, Math.min(end, start + longestItem)));
    if (head === undefined) { put(start, end, indent); return; }
    put(start, start + head, indent);
    put(start + head + (blankStart.exec(text.slice(start + head, end))?.[0].length ?? 0), end, 0);
  };
  let from = 0;
  for (const found of text.matchAll(breaks)) {
    take(from, found.index);
    from = found.index + found[0].length;
  }
  take(from, text.length);
  return { text, hints, lines, chinese };
}
