import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { ReportReading } from '../../../shared/domain/reading.ts';
import { plainFields, titleFields } from '../../../shared/domain/reading.ts';
import { spell } from '../../../shared/text/spell.ts';

/** A page's text as it is read, in simplified characters, and as it is written. Of one length. */
export interface Written { readonly read: string; readonly written: string }

/** The words of a value where they stand in a range, white space between them or not; as they are written there. */
function foundIn({ read, written }: Written, value: string, { start, end }: TextRange): string | undefined {
  const part = read.slice(start, end);
  const at = part.indexOf(value);
  if (at >= 0) return written.slice(start + at, start + at + value.length);
  const places = [...part.matchAll(/\S/g)].map(({ index }) => start + index);
  const bare = value.replace(/\s+/g, '');
  const from = places.map((place) => read.charAt(place)).join('').indexOf(bare);
  return from < 0 || bare.length < value.length ? undefined : places.slice(from, from + bare.length).map((place) => written.charAt(place)).join('');
}

/** Longest stretch that is searched for a value in words set apart, in code units. */
const nearby = 400;

/** The report with every word as the page writes it. */
export function asWritten(text: Written, report: ReportReading): ReportReading {
  if (text.read === text.written) return report;
  const value = (words: string, places: readonly TextRange[] = []): string => {
    for (const place of [...places, { start: report.range.start, end: Math.min(report.range.end, report.range.start + nearby) }]) {
      const found = foundIn(text, words, place);
      if (found !== undefined) return found;
    }
    const at = text.read.indexOf(words);
    return at < 0 ? words : text.written.slice(at, at + words.length);
  };
  const restored: ReportReading = {
    ...report,
    byline: report.byline.map((credit) => ({ ...credit, name: value(credit.name, report.evidence['byline']) })),
    paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, ...passageAsWritten(text, paragraph) })),
  };
  for (const field of titleFields) { const title = report[field]; if (title !== undefined) restored[field] = passageAsWritten(text, title); }
  for (const field of plainFields) { const words = report[field]; if (words !== undefined && field !== 'published') restored[field] = value(words, report.evidence[field]); }
  return restored;
}

export const passageAsWritten = ({ written }: Written, { segments }: Passage): Passage => ({ text: spell(written, segments), segments });
