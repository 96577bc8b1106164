import { bandsOf } from './bands.ts';
import { around, bottom, right, sharedHeight, sharedWidth, type Box } from './box.ts';
import type { PageContent, TextRun } from './page-content.ts';
import { lineOf, type PageLine, type TextBlock } from './page-line.ts';

/** Units by which rules may miss each other and still meet. */
const miss = 3;
/** Lines of a cell above which it is a box around a story, and share of the page likewise. */
const mostLines = 12;
const largest = 0.2;

/**
 * Tables drawn with rules: rules that meet in a grid of two by two cells and more. Each row is a line with tabs between its
 * cells, a cell's own lines put together; cells no rule parts are one. Rules between columns of a paper make grids too: their
 * cells are large and long, and what has one such is no table.
 * @param page its rules and size, turned as the runs are
 * @returns the tables as blocks of rows, and the runs that stand in none
 */
export function takeTables(page: Pick<PageContent, 'width' | 'height' | 'rules'>, runs: readonly TextRun[]): { readonly tables: TextBlock[]; readonly rest: TextRun[] } {
  let rest = [...runs];
  const tables: TextBlock[] = [];
  for (const rules of gridsOf(page.rules ?? [])) {
    const box = around(rules);
    const inside = rest.filter((run) => holds(box, run));
    const table = inside.length === 0 ? undefined : tableOf(rules, inside, page);
    if (table === undefined) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
  }
  return { tables, rest };
}

const holds = (box: Box, { left, top, width, height }: Box): boolean => {
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= box.left && x <= right(box) && y >= box.top && y <= bottom(box);
};

const isLevel = (rule: Box): boolean => rule.width >= rule.height;

/** Rules that touch each other, directly or through others. */
function gridsOf(rules: readonly Box[]): Box[][] {
  const groups: { rules: Box[]; box: Box }[] = [];
  for (const rule of [...rules].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const near = groups.filter(({ box, rules: others }) => touches(box, rule) && others.some((other) => touches(other, rule)));
    const merged = [...near.flatMap((group) => group.rules), rule];
    groups.push({ rules: merged, box: around(merged) });
    for (const group of near) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => group.rules).filter((some) => edgesOf(some, true).length >= 3 && edgesOf(some, false).length >= 3);
}

const touches = (a: Box, b: Box): boolean => sharedWidth(a, b) >= -miss && sharedHeight(a, b) >= -miss;

/** Where rules stand, each place once: of level ones from the top, of upright ones from the left. */
function edgesOf(rules: readonly Box[], level: boolean): number[] {
  const places = rules.filter((rule) => isLevel(rule) === level).map((rule) => (level ? rule.top + rule.height / 2 : rule.left + rule.width / 2)).sort((a, b) => a - b);
  return places.filter((place, i) => i === 0 || place - (places[i - 1] ?? 0) > miss);
}

function tableOf(rules: readonly Box[], runs: readonly TextRun[], page: Pick<PageContent, 'width' | 'height'>): TextBlock | undefined {
  const [xs, ys] = [edgesOf(rules, false), edgesOf(rules, true)];
  const columns = xs.length - 1;
  const place = (edges: readonly number[], at: number): number => Math.max(0, Math.min(edges.length - 2, edges.findLastIndex((edge) => edge <= at)));
  const home = mergedCells(rules, xs, ys);
  const cells = new Map<number, TextRun[]>();
  for (const run of runs) {
    const cell = home(place(ys, run.top + run.height / 2) * columns + place(xs, run.left + run.width / 2));
    cells.set(cell, [...(cells.get(cell) ?? []), run]);
  }
  const words = new Map([...cells].map(([cell, some]) => [cell, bandsOf(some).map((band) => lineOf(band.runs, () => false))] as const));
  if ([...words.values()].some((lines) => lines.length > mostLines || areaOf(lines) > largest * page.width * page.height) || words.size < 2) return undefined;
  const lines = ys.slice(1).flatMap((_, row): PageLine[] => {
    const own = Array.from({ length: columns }, (_cell, column) => words.get(row * columns + column) ?? []);
    const all = own.flat();
    const [first] = all;
    if (first === undefined) return [];
    return [{ ...around(all), text: own.map((some) => joined(some)).join('\t').trimEnd(), size: first.size, bold: all.every((line) => line.bold), vertical: first.vertical, row: true }];
  });
  return { ...around(rules), lines, size: lines[0]?.size ?? 0 };
}

const areaOf = (lines: readonly Box[]): number => { const { width, height } = around(lines); return width * height; };

/** The lines of a cell as one: nothing between Han, a space between words. */
const joined = (lines: readonly PageLine[]): string => lines.map((line) => line.text.replaceAll('\t', ' ')).reduce((text, line) => (/[\u2e80-\uffef]$/.test(text) || /^[\u2e80-\uffef]/.test(line) || text === '' ? text + line : `${text} ${line}`), '');

/** The first cell of those no rule parts from one. */
function mergedCells(rules: readonly Box[], xs: readonly number[], ys: readonly number[]): (cell: number) => number {
  const columns = xs.length - 1;
  const parents = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i);
  const find = (cell: number): number => { let at = cell; while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at; return at; };
  const middle = (edges: readonly number[], i: number): number => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2;
  const parts = (level: boolean, at: number, along: number): boolean => rules.some((rule) => isLevel(rule) === level && (level
    ? Math.abs(rule.top + rule.height / 2 - at) <= miss && rule.left <= along && right(rule) >= along
    : Math.abs(rule.left + rule.width / 2 - at) <= miss && rule.top <= along && bottom(rule) >= along));
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const join = (other: number): void => { const [a, b] = [find(cell), find(other)]; parents[Math.max(a, b)] = Math.min(a, b); };
      if (column + 1 < columns && !parts(false, xs[column + 1] ?? 0, middle(ys, row))) join(cell + 1);
      if (row + 1 < ys.length - 1 && !parts(true, ys[row + 1] ?? 0, middle(xs, column))) join(cell + columns);
    }
  }
  return find;
}
