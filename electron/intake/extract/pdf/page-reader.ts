import type { PDFPageProxy } from 'pdfjs-dist';
import type { Box } from '../../layout/box.ts';
import { rulesOf } from './drawn-rules.ts';
import { identity, matrixOf, times, type Matrix } from './matrix.ts';
import { fontOf, type Font, type Operators } from './operators.ts';
import type { PdfJs } from './pdfjs.ts';
import { plainState, TextPen, type PdfRun, type TextState } from './text-pen.ts';

/** A picture as a page draws it. */
export interface PdfPicture {
  /** Takes the unit square, its foot at 0 and its head at 1, to the page from its top left. */
  readonly matrix: Matrix;
  /** Its name among the page's objects, or its pixels where they stand in the page itself. */
  readonly source: string | object;
  /** One bit a pixel through which ink is laid on. */
  readonly stencil: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly pictures: readonly PdfPicture[];
  /** Thin lines, drawn as such or as the sides of boxes. */
  readonly rules: readonly Box[];
}

/** States kept at once; PDF 32000-1 (annex C) asks for 28, broken files for any number. */
const deepest = 1_000;

/** Rules of a page at most: a large table has two thousand, a map any number. */
const mostRules = 4_000;

/** The text, pictures and rules of a page, by its operators. */
export function readPage(pdfjs: PdfJs, page: PDFPageProxy, operators: Operators): PdfPage {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, Font>();
  const font = (name: string): Font => {
    const known = fonts.get(name) ?? fontOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    fonts.set(name, known);
    return known;
  };
  const drawn = walk(pdfjs, operators, matrixOf(transform) ?? identity, font);
  return { width, height, ...drawn };
}

function walk({ OPS }: PdfJs, { fnArray, argsArray }: Operators, base: Matrix, font: (name: string) => Font): { runs: PdfRun[]; pictures: PdfPicture[]; rules: Box[] } {
  const pen = new TextPen();
  const pictures: PdfPicture[] = [];
  const rules: Box[] = [];
  let state: TextState = plainState();
  let ctm = base;
  const stack: { readonly state: TextState; readonly ctm: Matrix }[] = [];
  const save = (): void => { if (stack.length < deepest) stack.push({ state: { ...state }, ctm }); };
  const restore = (): void => { const kept = stack.pop(); if (kept !== undefined) ({ state, ctm } = kept); };
  const transform = (value: unknown): void => { const matrix = matrixOf(value); if (matrix !== undefined) ctm = times(ctm, matrix); };
  const picture = (source: unknown, stencil: boolean, matrix = ctm): void => {
    if (typeof source === 'string' || (typeof source === 'object' && source !== null)) pictures.push({ matrix, source, stencil });
  };

  for (const [i, operator] of fnArray.entries()) {
    const raw = argsArray[i];
    const args: readonly unknown[] = Array.isArray(raw) ? raw : [];
    const [first, second] = args;
    const number = typeof first === 'number' && Number.isFinite(first) ? first : 0;
    switch (operator) {
      case OPS.save: case OPS.beginGroup: save(); break;
      case OPS.beginAnnotation: save(); ctm = base; transform(args[2]); transform(args[3]); break;
      case OPS.restore: case OPS.endGroup: case OPS.endAnnotation: case OPS.paintFormXObjectEnd: restore(); break;
      case OPS.paintFormXObjectBegin: save(); transform(first); break;
      case OPS.transform: transform(args); break;
      case OPS.beginText: pen.begin(); break;
      case OPS.setCharSpacing: state.charSpacing = number; break;
      case OPS.setWordSpacing: state.wordSpacing = number; break;
      case OPS.setHScale: state.scale = number / 100; break;
      case OPS.setLeading: state.leading = -number; break;
      case OPS.setTextRise: state.rise = number; break;
      case OPS.setTextRenderingMode: state.mode = number; break;
      case OPS.setFont: setFont(state, args, font); break;
      case OPS.setGState: for (const pair of Array.isArray(first) ? first : []) if (Array.isArray(pair) && pair[0] === 'Font' && Array.isArray(pair[1])) setFont(state, pair[1], font); break;
      case OPS.setTextMatrix: { const matrix = matrixOf(first); if (matrix !== undefined) pen.setMatrix(matrix); break; }
      case OPS.moveText: pen.move(number, Number(second) || 0); break;
      case OPS.setLeadingMoveText: state.leading = Number(second) || 0; pen.move(number, Number(second) || 0); break;
      case OPS.nextLine: pen.move(0, state.leading); break;
      case OPS.showText: case OPS.showSpacedText: pen.show(Array.isArray(first) ? first : [], state, ctm); break;
      case OPS.paintImageXObject: case OPS.paintInlineImageXObject: picture(first, false); break;
      case OPS.constructPath: if (rules.length < mostRules && first !== OPS.endPath) rules.push(...rulesOf(second, ctm)); break;
      case OPS.paintImageMaskXObject: picture(first, true); break;
      default: break;
    }
  }
  pen.end();
  return { runs: pen.runs, pictures, rules };
}

function setFont(state: TextState, args: readonly unknown[], font: (name: string) => Font): void {
  const [name, size] = args;
  if (typeof name !== 'string') return;
  state.font = font(name);
  state.size = Number(size) || 0;
}
