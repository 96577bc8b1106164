import type { TextRun } from '../../../electron/intake/layout/page-content.ts';

/** How a column is set; all in one unit. */
export interface Setting { readonly left: number; readonly top: number; readonly width: number; readonly size: number; readonly leading: number; readonly indent: number; readonly bold?: boolean }

/** A width as type has it: Han and full-width marks an em, everything else half of one. */
const emsOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef“”‘’…—]/.test(letter) ? 1 : 0.5), 0);

/** Where a line may end: after any Han, after a space, never before a closing mark. */
function pieces(paragraph: string): string[] {
  return paragraph.match(/[\u3400-\u9fff][，。、；：！？”）》]*|[“（《]+[^\s]|[^\s\u3400-\u9fff]+\s*|\s+|./gu) ?? [];
}

/** Breaks a paragraph into lines of a width, in ems; the first one is short by the indent. */
export function brokenLines(paragraph: string, ems: number, indent: number): string[] {
  const lines: string[] = [''];
  for (const piece of pieces(paragraph)) {
    const last = lines.at(-1) ?? '';
    const room = ems - (lines.length === 1 ? indent : 0);
    if (last !== '' && emsOf((last + piece).trimEnd()) > room) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** Runs of one line from a place on: a Latin word is a run, as programs write them; Han that stand together are one. */
export function lineRuns(text: string, left: number, top: number, size: number, bold?: boolean): TextRun[] {
  const runs: TextRun[] = [];
  let at = left;
  for (const [piece] of text.matchAll(/\s+|[^\s\u2e80-\uffef“”]+|[\u2e80-\uffef“”]+/gu)) {
    const width = emsOf(piece) * size;
    if (piece.trim() !== '') runs.push({ text: piece, left: at, top, width, height: size, size, ...(bold === true ? { bold } : {}) });
    at += width;
  }
  return runs;
}

/** Sets paragraphs down one column after another of the same setting. @param perColumn lines in each; as even as may be where it is left out */
export function setColumns(paragraphs: readonly string[], columns: readonly Setting[], perColumn?: number): TextRun[] {
  const first = columns[0];
  if (first === undefined) return [];
  const lines = paragraphs.flatMap((paragraph) => brokenLines(paragraph, first.width / first.size, first.indent).map((text, i) => ({ text, indent: i === 0 ? first.indent * first.size : 0 })));
  const rows = perColumn ?? Math.ceil(lines.length / columns.length);
  return lines.flatMap(({ text, indent }, i) => {
    const place = Math.min(columns.length - 1, Math.floor(i / rows));
    const column = columns[place] ?? first;
    return lineRuns(text, column.left + indent, column.top + (i - place * rows) * column.leading, column.size, column.bold);
  });
}

/** Columns of equal width side by side. */
export function equalColumns(count: number, from: Setting, gutter: number): Setting[] {
  return Array.from({ length: count }, (_, i) => ({ ...from, left: from.left + i * (from.width + gutter) }));
}
