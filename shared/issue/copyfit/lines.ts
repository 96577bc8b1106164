import type { ParagraphStyle, Template } from '../../domain/template.ts';
import type { GalleyRun, GalleyText } from '../galley/galley.ts';
import { cellRoom, fillRoom } from '../galley/frame.ts';
import { characterWidth } from '../measure.ts';
import { scriptRuns } from '../script-runs.ts';

/** One line of a set paragraph: what it says, and the sources it bears marks of. */
export interface SetLine { readonly text: string; readonly notes: readonly number[] }

/** What cannot be parted at a line's end: a Latin word, or a Han character with the marks that may not stand alone. */
interface Cluster { width: number; space: number; spaces: string; readonly notes: number[]; readonly parts: Piece[] }

/** 避头尾: marks that cannot begin a line go with what precedes, those that cannot end one with what follows. */
const neverFirst = /[，。、；：？！）》」』】〕”’…—·％,.;:?!)\]}%‰℃]/u;
const neverLast = /[（《「『【〔“‘([{]/u;

interface Piece { readonly character: string; readonly width: number; readonly wide: boolean; readonly mark?: true; readonly note?: number }

function pieces(run: GalleyRun, style: ParagraphStyle, language: Template['language']): Piece[] {
  switch (run.kind) {
    case 'text': {
      const bold = style.bold === true || run.bold === true;
      const text = style.capitals === true ? run.text.toUpperCase() : run.text;
      return scriptRuns(text, language).flatMap(({ text: stretch, eastAsian }) =>
        [...stretch].map((character) => ({ character, width: characterWidth(character, { ...style, bold }, eastAsian), wide: eastAsian })));
    }
    // A raised mark is set at about six tenths of the size, a circled one a full em of that.
    case 'note': return [{ character: ')', width: style.size * (language === 'zh-CN' ? 0.6 : 0.3), wide: true, mark: true, ...(run.foot ? { note: run.number } : {}) }];
    case 'page': return [{ character: '0', width: style.size / 2, wide: false }];
    case 'tab': return [{ character: ' ', width: style.size, wide: false }];
    case 'break': return [];
  }
}

function clusters(all: readonly Piece[]): Cluster[] {
  const made: Cluster[] = [];
  let glued = false;
  let previous: Piece | undefined;
  for (const piece of all) {
    const last = made.at(-1);
    const isSpace = piece.character === ' ';
    if (isSpace && last !== undefined) { last.space += piece.width; last.spaces += piece.character; previous = piece; glued = false; continue; }
    const sameWord = previous !== undefined && !previous.wide && !piece.wide && previous.character !== ' ' && !/[-–—]/u.test(previous.character);
    const note = piece.note === undefined ? [] : [piece.note];
    if (last !== undefined && last.space === 0 && (glued || sameWord || neverFirst.test(piece.character))) {
      last.width += piece.width;
      last.parts.push(piece);
      last.notes.push(...note);
    } else made.push({ width: piece.width, space: 0, spaces: '', notes: note, parts: [piece] });
    glued = neverLast.test(piece.character);
    previous = piece;
  }
  return made;
}

/** Lines of a stretch without forced breaks. White space at a line's end hangs over the edge. */
function fill(all: readonly Cluster[], width: number, firstWidth: number): SetLine[] {
  const lines: { text: string; notes: number[] }[] = [];
  let line: { text: string; notes: number[] } = { text: '', notes: [] };
  lines.push(line);
  let room = firstWidth;
  let begun = false;
  const next = () => { line = { text: '', notes: [] }; lines.push(line); room = width; begun = false; };
  for (const cluster of all) {
    if (begun && cluster.width > room + 0.01) next();
    // A word longer than a line is cut where the line ends.
    const cut = cluster.width > room + 0.01;
    for (const part of cluster.parts) {
      if (cut && begun && part.width > room) next();
      if (part.mark === undefined) line.text += part.character;
      room -= part.width;
      begun = true;
    }
    line.text += cluster.spaces;
    room -= cluster.space;
    line.notes.push(...cluster.notes);
  }
  return lines;
}

/** The lines of a row of a table, as many as its highest cell has. */
function rowLines(runs: readonly GalleyRun[], columns: readonly number[], style: ParagraphStyle, template: Template, width: number): SetLine[] {
  const cells: Piece[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'tab' && cells.length < columns.length) cells.push([]);
    else cells.at(-1)?.push(...pieces(run, style, template.language));
  }
  const filled = cells.map((cell, at) => {
    const room = width * (columns[at] ?? 0) - 2 * cellRoom;
    return fill(clusters(cell), room, room);
  });
  const height = Math.max(...filled.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => ({ text: filled.map((lines) => lines[i]?.text ?? '').join(' ').trim(), notes: filled.flatMap((lines) => lines[i]?.notes ?? []) }));
}

/** The lines a paragraph takes in a column of `width` points. */
export function paragraphLines(block: GalleyText, template: Template, width: number): SetLine[] {
  const named = template.styles[block.style];
  const style = block.size === undefined ? named : { ...named, ...block.size };
  if (block.row !== undefined) return rowLines(block.runs, block.row, style, template, width);
  const hanging = (style.hanging ?? 0) * style.size;
  const room = width - ((style.left ?? 0) + (style.right ?? 0)) * style.size - (style.fill === undefined ? 0 : 2 * fillRoom);
  const stretches: Piece[][] = [[]];
  for (const run of block.runs) {
    if (run.kind === 'break') stretches.push([]);
    else stretches.at(-1)?.push(...pieces(run, style, template.language));
  }
  return stretches.flatMap((stretch, i) => {
    const indent = i > 0 ? 0 : hanging > 0 ? -hanging : style.indent * style.size;
    return fill(clusters(stretch), room, room - indent);
  });
}
