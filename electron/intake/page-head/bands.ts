import type { Furniture } from '../clean/furniture.ts';
import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import type { Finding } from '../describe/finding.ts';
import { isTitleShaped } from '../split/title-shape.ts';
import type { Cell } from './cell.ts';
import { isEnglishFoot } from './english-foot.ts';
import { proves, readHeadLine, standing, type HeadLine } from './head-line.ts';

/** Lines on end that are a page's head or its foot, and what they say of the page's stories. */
export interface Band { readonly from: number; readonly to: number; readonly lines: readonly number[]; readonly foot: boolean; readonly said: readonly Finding[] }

/** Most lines a head or a foot is set in, and most blank lines inside one. */
const mostLines = 9;
const widestGap = 3;
/** What a head at the top of a page, or a foot, must come to in all. */
const enough = 2;

interface Row { readonly line: Line; readonly read: HeadLine }

const kinds = (rows: readonly Row[]): ReadonlySet<Cell['kind']> => new Set(rows.flatMap(({ read }) => read.cells.map(({ kind }) => kind)));
/** Some cell of the line is one of a head's. A number alone, or an office's name, stands elsewhere too. */
const tells = ({ read }: Row): boolean => read.cells.some(({ kind, weight }) => weight >= 1 && kind !== 'office');
/** Nothing but cells that are known. */
const isKnown = ({ read }: Row): boolean => read.cells.every(({ kind }) => kind !== 'word' && kind !== 'office');
const isNarrow = ({ read }: Row): boolean => read.cells.every(({ kind, start, end }) => kind !== 'office' && end - start <= 4);
const isSection = ({ read }: Row): boolean => read.cells.every(({ kind }) => kind === 'section' || kind === 'number');
const isStaff = ({ read }: Row): boolean => read.cells.every(({ kind }) => kind === 'staff');

/** Rules by which a row of a head may have been set aside already, each for what it looks like alone. */
const alike: ReadonlySet<ReadingRule> = new Set(['channel-bar', 'beside-the-tool-bar', 'page-number', 'contact', 'imprint', 'running-head']);
const tellsMore = (read: HeadLine): boolean => read.cells.some(({ kind }) => kind === 'staff' || kind === 'paper' || kind === 'page' || kind === 'number' || kind === 'date');

/** Such a line is read only where nothing but its like and furniture stands below it; here, near the page's end. */
const englishFoot = (page: Page, index: number): HeadLine | undefined =>
  index >= page.lines.length - mostLines && isEnglishFoot(page.lines[index]?.text ?? '') ? { cells: [{ kind: 'appeal', start: 0, end: 1, weight: 1 }], weight: 1, finding: { claims: [], byline: [] } } : undefined;

function rowOf(page: Page, furniture: Furniture, index: number): Row | undefined {
  const line = page.lines[index];
  const rule = furniture.get(index);
  if (line === undefined || line.hint !== undefined || (rule !== undefined && !alike.has(rule))) return undefined;
  const read = readHeadLine(line.text, line.start) ?? englishFoot(page, index);
  return read === undefined || (rule !== undefined && !tellsMore(read)) ? undefined : { line, read };
}

/** Rows on end from a line on, furniture left out, one step at a time. */
function rowsFrom(page: Page, furniture: Furniture, from: number, step: 1 | -1): Row[] {
  const rows: Row[] = [];
  for (let at = from; at >= 0 && at < page.lines.length && rows.length < mostLines; at += step) {
    const row = rowOf(page, furniture, at);
    if (row === undefined && furniture.has(at)) continue;
    const gap = page.lines[step === 1 ? at : at + 1]?.gap ?? 0;
    if (row === undefined || (rows.length > 0 && gap > widestGap)) break;
    rows.push(row);
  }
  return rows;
}

/** What stands at the top of a page: the paper, a page's own number, a day with its weekday, or a paper's likely name with a cell beside it. */
function provesTop(rows: readonly Row[]): boolean {
  const weight = rows.reduce((sum, { read }) => sum + read.weight, 0);
  const found = kinds(rows);
  const paged = found.has('page') || found.has('issue') || rows.some(({ read }) => read.cells.some(({ kind, weight: one }) => one === 2 && (kind === 'paper' || kind === 'date')));
  return weight >= enough && (paged || (found.has('paper') && weight > 1) || (found.has('date') && (found.has('number') || found.has('staff'))));
}

/** Rows from the first to the last that tells; a row of nothing but words may stand between them, and above them over a title. */
function trimTop(page: Page, furniture: Furniture, rows: readonly Row[]): Row[] {
  const told = rows.findLastIndex(tells);
  const strong = rows.findLastIndex((row) => tells(row) && !isSection(row));
  const under = page.lines.slice((rows[told]?.line.index ?? 0) + 1).find((line) => !furniture.has(line.index));
  // `短波` under a head names its column over a headline; over running text it would be the headline.
  const last = told > strong && !(under !== undefined && isTitleShaped(under.text)) ? strong : told;
  const kept = rows.slice(0, last + 1);
  const known = kept.findIndex((row) => tells(row) || isKnown(row));
  if (known <= 0) return kept;
  const below = page.lines.slice((kept.at(-1)?.line.index ?? 0) + 1).find((line) => !furniture.has(line.index));
  // An unknown word over the head is its column's name, four characters at most.
  if (!kept.slice(0, known).every(isNarrow)) return kept.slice(known);
  const named = kept.slice(known).filter(tells).length >= 2 || kinds(kept).has('page');
  return named && below !== undefined && isTitleShaped(below.text) ? kept : kept.slice(known);
}

const bandOf = (rows: readonly Row[], foot: boolean): Band => {
  const indexes = rows.map(({ line }) => line.index).sort((a, b) => a - b);
  const papers = rows.flatMap(({ read }) => read.cells.filter(({ kind }) => kind === 'paper')).sort((a, b) => standing(b) - standing(a));
  const source = papers[0]?.value ?? namedOverPage(rows);
  const said = rows.map(({ read }) => (read.finding.source === undefined ? read.finding : { ...read.finding, source: source ?? read.finding.source }));
  return { from: indexes[0] ?? 0, to: indexes.at(-1) ?? 0, lines: indexes, foot, said: source !== undefined && papers.length === 0 ? [{ claims: [], byline: [], source }, ...said] : said };
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

/** The head at the very top of the page. */
function topBand(page: Page, furniture: Furniture): Band | undefined {
  const rows = trimTop(page, furniture, rowsFrom(page, furniture, 0, 1));
  return rows.length > 0 && provesTop(rows) ? bandOf(rows, false) : undefined;
}

/** `来信选登 欢迎来稿 文责自负`: a motto of phrases of four characters. No headline stands where no text follows. */
const isMotto = ({ read }: Row): boolean => read.cells.length >= 2 && read.cells.every(({ kind, start, end }) => kind === 'appeal' || ((kind === 'word' || kind === 'section') && end - start === 4));

/** A row that a foot is made of: who made the page, whom to write to, what it costs, or the paper with its page or day. */
function isFootRow(row: Row): boolean {
  if (isMotto(row)) return true;
  const found = kinds([row]);
  if (!isKnown(row)) return false;
  return ['staff', 'contact', 'price', 'appeal', 'issue'].some((kind) => row.read.cells.some((cell) => cell.kind === kind)) || ((found.has('paper') || found.has('page')) && row.read.cells.length >= 2);
}

/** Some line above the foot that is no head's names an editor: then the foot's is the last story's alone. */
const namesEditorAbove = (page: Page, furniture: Furniture, top: number, foot: number): boolean =>
  page.lines.slice(top + 1, foot).some(({ index }) => { const row = rowOf(page, furniture, index); return row !== undefined && isStaff(row) && row.read.finding.editor !== undefined; });

/**
 * The foot at the very bottom: whom to write to, what the paper costs, who made the page. Lines of nothing but staff stay with the
 * last story and are told to the others, unless those name editors themselves.
 */
function footBand(page: Page, furniture: Furniture, top: number): Band | undefined {
  const rows = rowsFrom(page, furniture, page.lines.length - 1, -1).filter(({ line }) => line.index > top);
  const end = rows.findIndex((row) => !isFootRow(row));
  const kept = end < 0 ? rows : rows.slice(0, end);
  const found = kinds(kept);
  const cells = kept.reduce((sum, { read }) => sum + read.cells.length, 0);
  // One telephone at the end of a text is the text's.
  if (kept.length === 0 || (cells === 1 && found.has('contact'))) return undefined;
  const band = bandOf(kept, true);
  return namesEditorAbove(page, furniture, top, band.from) ? { ...band, said: band.said.map((finding) => withoutEditor(finding)) } : band;
}

function withoutEditor(finding: Finding): Finding {
  const { editor, ...rest } = finding;
  return editor === undefined ? finding : rest;
}

/** Heads further down, where a new page begins in the middle of a text: one line proves each, and known cells right beside it go along. */
function middleBands(page: Page, furniture: Furniture, after: number, before: number): Band[] {
  const bands: Band[] = [];
  for (let at = after + 1; at < before; at++) {
    const row = rowOf(page, furniture, at);
    if (row === undefined || !proves(row.read.cells) || !(kinds([row]).has('page') || kinds([row]).has('number'))) continue;
    const rows = [row];
    for (let up = at - 1; up > (bands.at(-1)?.to ?? after); up--) {
      const one = rowOf(page, furniture, up);
      if (one === undefined || !isKnown(one) || !tells(one) || kinds([one]).has('staff') || (page.lines[up + 1]?.gap ?? 0) > 1) break;
      rows.unshift(one);
    }
    let down = at + 1;
    for (; down < before; down++) {
      const one = rowOf(page, furniture, down);
      if (one === undefined || !isKnown(one) || !tells(one) || (page.lines[down]?.gap ?? 0) > 1) break;
      rows.push(one);
    }
    bands.push(bandOf(rows, false));
    at = down - 1;
  }
  return bands;
}

/** The heads and feet of a page's lines, in order. Linear in the lines. */
export function findBands(page: Page, furniture: Furniture): Band[] {
  const top = topBand(page, furniture);
  const foot = footBand(page, furniture, top?.to ?? -1);
  const middle = middleBands(page, furniture, top?.to ?? -1, foot?.from ?? page.lines.length);
  return [...(top === undefined ? [] : [top]), ...middle, ...(foot === undefined ? [] : [foot])];
}

/**
 * The lines of a band that are set aside. Lines of nothing but staff stay with the last story, unless the page has a head, or whom to
 * write to stands in their foot: then they are the page's.
 */
export function linesSetAside(page: Page, furniture: Furniture, bands: readonly Band[], band: Band): number[] {
  const rows = band.lines.map((index) => rowOf(page, furniture, index)).filter((row) => row !== undefined);
  const ofPage = !band.foot || bands.some(({ foot }) => !foot) || !rows.every(isStaff);
  return ofPage ? [...band.lines] : [];
}
