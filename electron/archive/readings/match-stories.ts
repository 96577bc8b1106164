import type { ReportReading } from '../../../shared/domain/reading.ts';
import { matchByText } from './match-by-text.ts';
import { matchReports } from './match-reports.ts';
import type { KnownRow } from '../reports.ts';
import { parseLayout } from './stored-reading.ts';

/**
 * Which row each story of a new reading is, by their places in the text; those whose row is of another text, because the
 * document was extracted anew since or before, by their words. Indexes into `known`, undefined for a story that is new.
 * @param extraction what the new reading was made of
 */
export function matchStories(known: readonly KnownRow[], reports: readonly ReportReading[], extraction: number): (number | undefined)[] {
  if (known.length === 0) return [];
  const here = known.flatMap((row, index) => (row.extraction_seq === extraction ? [index] : []));
  const placed = matchReports(
    here.map((index) => ({ range: rangeOf(known[index]), live: (known[index]?.ordinal ?? -1) >= 0 })),
    reports.map((report) => report.range),
  ).map((found) => (found === undefined ? undefined : here[found]));
  // Of a row that is both set aside and of another text nothing is left to be told by.
  const elsewhere = known.flatMap((row, index) => (row.extraction_seq !== extraction && row.ordinal >= 0 ? [index] : []));
  const open = reports.flatMap((_, place) => (placed[place] === undefined || known[placed[place] ?? -1]?.ordinal === -1 ? [place] : []));
  const byText = matchByText(elsewhere.map((index) => known[index]?.body ?? ''), open.map((place) => reports[place]?.paragraphs.map(({ text }) => text).join('\n') ?? ''));
  // A row that lives goes before one that was set aside.
  for (const [i, place] of open.entries()) placed[place] = byText[i] === undefined ? placed[place] : elsewhere[byText[i]];
  return placed;
}

const rangeOf = (row: KnownRow | undefined): { start: number; end: number } => (row === undefined ? { start: 0, end: 0 } : parseLayout(row.layout).range);
