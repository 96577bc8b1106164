import type { DrawnRegion } from '../../../shared/domain/document.ts';

/** A page's size in its own units. */
export interface PageSize { readonly width: number; readonly height: number }
/** The edges a hand has hold of: -1 left or top, 1 right or bottom, 0 neither; all 0 moves the whole. */
export interface Hold { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }

/** Sides no region is made smaller than, as a share of the page's width. */
const smallest = 0.008;

const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), Math.max(from, to));

/** A region moved, or one of its edges, by so much of the page's units; it stays on the page and has a size. */
export function dragged(region: DrawnRegion, hold: Hold, by: { readonly x: number; readonly y: number }, page: PageSize): DrawnRegion {
  const least = page.width * smallest;
  const along = (from: number, length: number, all: number, edge: -1 | 0 | 1, step: number): readonly [number, number] => {
    if (edge === 0) return [clamp(from + step, 0, all - length), length];
    const near = edge === -1 ? clamp(from + step, 0, from + length - least) : from;
    const far = edge === 1 ? clamp(from + length + step, from + least, all) : from + length;
    return [near, far - near];
  };
  const whole = hold.x === 0 && hold.y === 0;
  const [left, width] = whole || hold.x !== 0 ? along(region.left, region.width, page.width, hold.x, by.x) : [region.left, region.width];
  const [top, height] = whole || hold.y !== 0 ? along(region.top, region.height, page.height, hold.y, by.y) : [region.top, region.height];
  return { ...region, left, top, width, height };
}

/** The rectangle between two points, on the page; undefined while it is too small to mean one. */
export function between(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, page: PageSize): DrawnRegion | undefined {
  const [left, right] = [clamp(Math.min(from.x, to.x), 0, page.width), clamp(Math.max(from.x, to.x), 0, page.width)];
  const [top, bottom] = [clamp(Math.min(from.y, to.y), 0, page.height), clamp(Math.max(from.y, to.y), 0, page.height)];
  const least = page.width * smallest;
  return right - left < least || bottom - top < least ? undefined : { kind: 'text', left, top, width: right - left, height: bottom - top };
}

export const replaced = (regions: readonly DrawnRegion[], at: number, region: DrawnRegion): DrawnRegion[] => regions.map((one, i) => (i === at ? region : one));

/** Where a new region comes in the order: after the last one that begins above it in its column, else at the end. */
export function placeFor(regions: readonly DrawnRegion[], added: DrawnRegion): number {
  const above = regions.findLastIndex((one) => one.top < added.top && Math.min(one.left + one.width, added.left + added.width) > Math.max(one.left, added.left));
  return above === -1 ? regions.length : above + 1;
}

/** One region earlier or later in reading order; the same list where it is first or last already. */
export function reordered(regions: readonly DrawnRegion[], at: number, step: -1 | 1): readonly DrawnRegion[] {
  const [one, other] = [regions[at], regions[at + step]];
  return one === undefined || other === undefined ? regions : regions.map((region, i) => (i === at ? other : i === at + step ? one : region));
}

export const sameRegions = (a: readonly DrawnRegion[], b: readonly DrawnRegion[]): boolean => a.length === b.length && a.every((one, i) => {
  const other = b[i];
  return other !== undefined && one.kind === other.kind && one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
});
