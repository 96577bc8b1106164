import type { Box } from '../../layout/box.ts';
import { at, type Matrix } from './matrix.ts';

/** Points: what leans by more is no rule, what is shorter a tick. */
const level = 1;
const shortest = 4;

/** How PDF.js packs a path: a step's number, then its coordinates (DrawOPS). */
const steps: readonly number[] = [2, 2, 6, 4, 0];
const [moveTo, lineTo, close] = [0, 1, 4];

/** The level and upright lines of a drawn path, sides of boxes among them, each a box without breadth. @param path as PDF.js hands it over */
export function rulesOf(path: unknown, ctm: Matrix): Box[] {
  const data: unknown = Array.isArray(path) ? path[0] : undefined;
  if (!(data instanceof Float32Array)) return [];
  const rules: Box[] = [];
  let [from, begin] = [{ x: 0, y: 0 }, { x: 0, y: 0 }];
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? -1;
    const length = steps[step];
    if (length === undefined) break;
    const to = step === close ? begin : at(ctm, data[i + length - 1] ?? 0, data[i + length] ?? 0);
    if (step === lineTo || step === close) rules.push(...ruleBetween(from, to));
    if (step === moveTo) begin = to;
    from = to;
    i += length + 1;
  }
  return rules;
}

/** The line between two points, in points of a page, where it is a rule; else nothing. */
export function ruleBetween(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Box[] {
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  const isRule = Math.min(width, height) <= level && Math.max(width, height) >= shortest && Number.isFinite(from.x + from.y + to.x + to.y);
  return isRule ? [{ left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), width, height }] : [];
}
