import type { Finding } from '../describe/finding.ts';
import { standing } from './head-line.ts';
import { kinds, type Row } from './rows.ts';

/** Lines on end that are a page's head or its foot, and what they say of the page's stories. */
export interface Band {
  /** First and last line. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly number[];
  readonly foot: boolean;
  /** The paper, the page or its makers are named: a page of print. A day alone may be a site's. */
  readonly print: boolean;
  readonly said: readonly Finding[];
}

/** Rows as one band. The likeliest paper's name of all is the source. */
export const bandOf = (rows: readonly Row[], foot: boolean): Band => {
  const print = [...kinds(rows)].some((kind) => kind === 'paper' || kind === 'page' || kind === 'number' || kind === 'issue' || kind === 'staff');
  const indexes = rows.map(({ line }) => line.index).sort((a, b) => a - b);
  // `第04版：人文周刊`: behind the page's number stands what the page is called, a weekly too.
  const papers = rows.flatMap(({ read }) => read.cells.filter(({ kind, weight }, i) => kind === 'paper' && !(weight < 1 && read.cells[i - 1]?.kind === 'page'))).sort((a, b) => standing(b) - standing(a));
  const source = papers[0]?.value ?? namedOverPage(rows);
  const said = rows.map(({ read: { finding: { source: own, ...others } } }) => (own === undefined || source === undefined ? others : { ...others, source }));
  return { from: indexes[0] ?? 0, to: indexes.at(-1) ?? 0, lines: indexes, foot, print, said: source !== undefined && papers.length === 0 ? [{ claims: [], byline: [], source }, ...said] : said };
};

/**
 * `新石湖` alone over a line with the day, the page and its section, or `石湖教育` before the number of its issue: the paper, whatever it
 * calls itself.
 */
function namedOverPage(rows: readonly Row[]): string | undefined {
  const serial = rows.find(({ read: { cells } }) => cells[0]?.kind === 'word' && cells.every(({ kind }, i) => i === 0 || kind !== 'word') && cells.some(({ kind }) => kind === 'issue') && cells.some(({ kind }) => kind === 'date' || kind === 'page'));
  const title = serial?.read.cells[0];
  if (serial !== undefined && title !== undefined) return serial.line.text.slice(title.start, title.end);
  const [first, ...others] = rows;
  const [cell, second] = first?.read.cells ?? [];
  const below = kinds(others);
  const placed = below.has('date') && below.has('section') && (below.has('page') || below.has('number')) && !below.has('word');
  return cell?.kind === 'word' && second === undefined && placed ? first?.line.text.replace(/\s/g, '') : undefined;
}
