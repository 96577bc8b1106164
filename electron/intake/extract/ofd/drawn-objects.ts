import { childNamed, elementsOf, type XmlElement } from '../office/xml-tree.ts';
import { at, identity, matrixOf, times, type Matrix } from '../pdf/matrix.ts';
import { numbersIn } from './package-parts.ts';

/** A text, picture or path of a page, and the matrix that takes its own space to the page, in points from its top left. */
export interface DrawnObject { readonly element: XmlElement; readonly matrix: Matrix }

/** Points to a millimetre, which is OFD's unit. */
export const toPoints: Matrix = [72 / 25.4, 0, 0, 72 / 25.4, 0, 0];

/** Objects of a page at most, and how deep drawings may hold others. */
const mostObjects = 400_000;
const deepest = 8;

/** Drawings that are kept once and drawn in several places, by their resource (GB/T 33190, 13). */
export type Composites = ReadonlyMap<string, XmlElement>;

/**
 * What some content draws, in its order: blocks are opened and drawings put in their places. An object's corner is that of its
 * boundary; its own matrix is within (GB/T 33190, 8.5).
 */
export function drawnObjects(content: XmlElement, composites: Composites): DrawnObject[] {
  const drawn: DrawnObject[] = [];
  const open = (parent: XmlElement, matrix: Matrix, depth: number): void => {
    for (const element of elementsOf(parent)) {
      if (drawn.length >= mostObjects) return;
      if (element.attributes['Visible'] === 'false') continue;
      switch (element.name) {
        case 'TextObject': case 'PathObject': case 'ImageObject': drawn.push({ element, matrix: times(matrix, ownMatrix(element)) }); break;
        case 'CompositeObject': {
          const unit = composites.get(element.attributes['ResourceID'] ?? '');
          if (unit !== undefined && depth < deepest) open(childNamed(unit, 'Content') ?? unit, times(matrix, ownMatrix(element)), depth + 1);
          break;
        }
        case 'Content': case 'Layer': case 'PageBlock': case 'Appearance': if (depth < deepest * 8) open(element, element.name === 'Appearance' ? times(matrix, ownMatrix(element)) : matrix, depth + 1); break;
        default: break;
      }
    }
  };
  open(content, toPoints, 0);
  return drawn;
}

function ownMatrix({ attributes }: XmlElement): Matrix {
  const [left = 0, top = 0] = numbersIn(attributes['Boundary']);
  return times([1, 0, 0, 1, left, top], attributes['CTM'] === undefined ? identity : matrixOf(numbersIn(attributes['CTM'])) ?? identity);
}

/** The square a picture fills, its foot at 0 and its head at 1: its boundary, or what its matrix says. */
export function pictureMatrix({ element: { attributes }, matrix }: DrawnObject): Matrix {
  const [, , width = 0, height = 0] = numbersIn(attributes['Boundary']);
  const square = attributes['CTM'] === undefined ? times(matrix, [width, 0, 0, height, 0, 0]) : matrix;
  return times(square, [1, 0, 0, -1, 0, 1]);
}

/** Steps of a path and how many numbers each takes (GB/T 33190, table 36); the last two are where it leads. */
const steps: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const mostSteps = 20_000;

/** The straight lines of a path, each from point to point of the page. */
export function linesOf({ element, matrix }: DrawnObject, data: string): { readonly from: { x: number; y: number }; readonly to: { x: number; y: number } }[] {
  const words = data.trim().split(/[\s,]+/, mostSteps);
  const lines: { from: { x: number; y: number }; to: { x: number; y: number } }[] = [];
  let [here, begin] = [at(matrix, 0, 0), at(matrix, 0, 0)];
  if (element.name !== 'PathObject') return lines;
  for (let i = 0; i < words.length;) {
    const step = words[i] ?? '';
    const count = steps[step];
    if (count === undefined) { i++; continue; }
    const to = step === 'C' ? begin : at(matrix, Number(words[i + count - 1]) || 0, Number(words[i + count]) || 0);
    if (step === 'L' || step === 'C') lines.push({ from: here, to });
    if (step === 'M' || step === 'S') begin = to;
    here = to;
    i += count + 1;
  }
  return lines;
}
