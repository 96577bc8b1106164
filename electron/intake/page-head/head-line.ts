import { fieldClaim, furnitureClaim, type Claim } from '../clean/claim.ts';
import type { Finding } from '../describe/finding.ts';
import type { Cell, CellKind } from './cell.ts';
import { cutCells } from './cut-cells.ts';
import { closeSpread } from './spread.ts';

/** One line read as a part of a page's head or foot. */
export interface HeadLine { readonly cells: readonly Cell[]; readonly weight: number; readonly finding: Finding }

/** Most cells of which nothing is known. */
const mostWords = 3;

const fieldOf: Readonly<Partial<Record<CellKind, 'source' | 'page' | 'editor' | 'sender' | 'published'>>> = { paper: 'source', page: 'page', number: 'page', staff: 'editor', office: 'sender', date: 'published' };

/** `LOCAL NEWS  The Millbrook Call`: the news pages of a paper stand beside its own name, which is the likelier the surer. */
export const standing = ({ weight, value = '' }: Cell): number => (/^\w+ NEWS$/i.test(value) ? 0.1 : weight);

/** What the cells say of the stories of their page; the first of a kind is believed. */
function findingOf(cells: readonly Cell[], base: number, placeOf: (offset: number) => number): Finding {
  const claims: Claim[] = [];
  const said: { source?: string; page?: string; editor?: string; sender?: string; date?: NonNullable<Cell['date']> } = {};
  const paper = cells.filter(({ kind }) => kind === 'paper').sort((a, b) => standing(b) - standing(a))[0];
  const place = (from: number, to: number): readonly [number, number] => [base + placeOf(from), base + placeOf(to - 1) + 1];
  for (const cell of cells) {
    const field = fieldOf[cell.kind];
    const [start, end] = place(cell.start, cell.end);
    const fresh = cell.kind === 'paper' ? cell === paper : field === 'published' ? said.date === undefined && cell.date !== undefined : field !== undefined && said[field] === undefined && cell.value !== undefined && !(cell.kind === 'number' && cells.some(({ kind }) => kind === 'page'));
    if (field === undefined || !fresh) { claims.push(furnitureClaim(start, end, 'running-head')); continue; }
    if (field === 'published') { if (cell.date !== undefined) said.date = cell.date; } else if (cell.value !== undefined) said[field] = cell.value;
    const [from, to] = cell.valueAt === undefined ? [start, end] : place(...cell.valueAt);
    if (from > start) claims.push(furnitureClaim(start, from, 'running-head'));
    claims.push(fieldClaim(from, to, field, 'running-head'));
    if (to < end) claims.push(furnitureClaim(to, end, 'running-head'));
  }
  return { claims, byline: [], ...said };
}

const count = (cells: readonly Cell[], kind: CellKind): number => cells.filter((cell) => cell.kind === kind).length;
const has = (cells: readonly Cell[], ...kinds: readonly CellKind[]): boolean => kinds.every((kind) => count(cells, kind) > 0);

/** `《武陵时报》（2021年08月26日 第04版）`, `武陵时报/2021年/8月/26日/第004版`: how papers' own sites and databases of papers write a page's head. */
const cited = /^[（(【]?\s*《?\s*[\u4e00-\u9fff]{2,12}\s*[》】]?\s*[/／]?\s*[（(]?\s*\d{4}\s*[年./-].*版\s*[）)】]?$/;
/** The same with its marks blank, of the same length. */
const withoutMarks = (text: string): string => (text.length <= 60 && cited.test(text) ? text.replace(/[《》（）()【】]|(?<=[\u4e00-\u9fff])[/／]/g, ' ') : text);

/** Letters that a scan reads for figures, beside figures: `2Ol6年`, `O5`. Of the same length. */
const asFigure: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const withFigures = (text: string): string => text.replace(/(?<=\d)[OolI]+(?=[\d年月日版])|(?<![A-Za-z])[OolI](?=\d)/g, (letters) => [...letters].map((letter) => asFigure[letter] ?? letter).join(''));

/** A line every word of which is a cell, whatever it proves. @param base offset of the line in the extracted text */
export function readHeadLine(text: string, base: number): HeadLine | undefined {
  const closed = closeSpread(withoutMarks(withFigures(text)));
  const cells = cutCells(closed.text);
  if (cells === undefined || count(cells, 'word') > mostWords || count(cells, 'date') > 1 || count(cells, 'page') > 1) return undefined;
  return { cells, weight: cells.reduce((sum, { weight }) => sum + weight, 0), finding: findingOf(cells, base, closed.placeOf) };
}

/** The cells prove a head by themselves, wherever they stand. */
export function proves(cells: readonly Cell[]): boolean {
  const known = cells.filter(({ kind }) => kind !== 'word');
  const paper = Math.max(0, ...cells.filter(({ kind }) => kind === 'paper').map(({ weight }) => weight));
  const lettered = cells.some(({ kind, weight }) => kind === 'page' && weight < 2);
  if (paper === 2 || cells.some(({ kind, weight }) => (kind === 'page' && weight === 2) || kind === 'issue')) return true;
  const dated = cells.some(({ date }) => date?.year !== undefined);
  if (dated && (has(cells, 'weekday') || has(cells, 'office') || has(cells, 'lunar'))) return true;
  return (paper === 1 || lettered) && known.length >= 2;
}

/** A head has a figure, a paper's name or its page in it; most lines have none and are done with here. */
const mayHead = /[\d０-９版报刊》期]|[〇一二三四五六七八九]年/;

/**
 * The head that runs over a page, on one line: `某某日报　2026年3月4日　星期三　要闻　2`, `第3版 要闻`, `Thursday, 26 February 2026 · Page 3`.
 * It describes every story below it. Nothing unless every word is in a cell and the cells prove it.
 */
export function readRunningHead(text: string, base: number): Finding | undefined {
  // `2020年9月,州委组织部从州县机关`: a sentence goes on behind its comma.
  if (!mayHead.test(text) || /[日月年][，,][\u4e00-\u9fff]{8}/.test(text)) return undefined;
  const line = readHeadLine(text, base);
  return line !== undefined && proves(line.cells) ? line.finding : undefined;
}
