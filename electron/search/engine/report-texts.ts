import { searchedParagraph } from '../../../shared/text/table-cells.ts';
import { indexedText } from '../../archive/reports.ts';
import { all, list, type ReadDb } from '../../archive/sql.ts';
import { findTerm } from '../find-term.ts';
import { hitWeights, scoreOfTerm } from '../score.ts';
import { searchedForm, spellBytes } from '../searched-form.ts';
import type { ListedTerm } from './parts.ts';

/** A report's texts in searched form, each with what a hit in it counts. */
export interface ReportText {
  readonly seq: number;
  /** Code units of titles and paragraphs as they are written. */
  readonly length: number;
  readonly titles: readonly { readonly text: string; readonly weight: number }[];
  readonly paragraphs: readonly string[];
  readonly byline: string;
}

interface TextRow { seq: number; kicker: string | null; headline: string | null; subhead: string | null; body: Uint8Array; layout: string | null; byline: string }

/**
 * The layout says which paragraphs are rows of a table: only a text with tabs has such.
 * SQLite keeps no half surrogates; a report that holds one is searched as it is read back.
 */
const columns = `reports.seq, kicker, headline, subhead, CAST(body AS BLOB) AS body, CASE WHEN instr(body, char(9)) > 0 THEN layout END AS layout, byline`;

/** Texts of reports told by their rows, in no order. */
export const textsOf = (db: ReadDb, seqs: readonly number[]): ReportText[] =>
  all<TextRow>(db, `SELECT ${columns} FROM json_each(?) CROSS JOIN reports ON reports.seq = value`, list(seqs)).map(toText);

function toText({ layout, byline, body, ...titles }: TextRow): ReportText {
  const row = { ...titles, body: spellBytes(body) };
  const { kicker, headline, subhead, paragraphs, rows } = indexedText(layout === null ? row : { ...row, layout });
  return {
    seq: row.seq, length: lengthOf({ kicker, headline, subhead, paragraphs }),
    titles: [{ text: searchedForm(headline), weight: hitWeights.headline }, { text: searchedForm(kicker), weight: hitWeights.kicker }, { text: searchedForm(subhead), weight: hitWeights.subhead }],
    paragraphs: paragraphs.map((text, at) => searchedForm(searchedParagraph(rows?.has(at) === true ? 'table' : 'body', text))),
    byline: searchedForm(byline),
  };
}

/** The length a score is reckoned with. */
const lengthOf = (report: { readonly kicker: string; readonly headline: string; readonly subhead: string; readonly paragraphs: readonly string[] }): number =>
  report.paragraphs.reduce((sum, text) => sum + text.length, report.kicker.length + report.headline.length + report.subhead.length);

/** Whether a term stands in a report. */
export function holds(report: ReportText, term: ListedTerm): boolean {
  if (term.field === 'byline') return findTerm(report.byline, term) >= 0;
  return (term.field !== 'body' && report.titles.some(({ text }) => findTerm(text, term) >= 0))
    || (term.field !== 'title' && report.paragraphs.some((text) => findTerm(text, term) >= 0));
}

/** What a report scores for the terms it was looked for by; see score.ts. */
export const scoreOf = (report: ReportText, terms: readonly ListedTerm[]): number =>
  terms.reduce((sum, term) => sum + scoreOfTerm(hitsIn(report, term), report.length), 0);

function hitsIn(report: ReportText, term: ListedTerm): number {
  let hits = 0;
  if (term.field !== 'body') for (const { text, weight } of report.titles) hits += weight * countIn(text, term);
  if (term.field !== 'title') for (const text of report.paragraphs) hits += hitWeights.body * countIn(text, term);
  return hits;
}

function countIn(text: string, term: ListedTerm): number {
  let count = 0;
  for (let at = findTerm(text, term); at >= 0; at = findTerm(text, term, at + 1)) count++;
  return count;
}
