import type { Passage } from '../domain/passage.ts';
import type { Reading } from '../domain/reading.ts';
import { spell } from './spell.ts';

/** Clean texts of a reading: the page's title, and of every report its titles and paragraphs. */
const passagesOf = (reading: Reading): Passage[] => [
  ...(reading.pageTitle === undefined ? [] : [reading.pageTitle]),
  ...reading.reports.flatMap((report) => [report.kicker, report.headline, report.subhead, ...report.paragraphs].filter((one) => one !== undefined)),
];

/**
 * What is wrong with a reading that somebody else made of a text, or undefined: every range lies within the text, every
 * passage is what its segments spell and has no line feed, and every code unit is in exactly one edit or kept segment.
 */
export function readingFault(text: string, reading: Reading): 'range' | 'spelling' | 'line-feed' | 'coverage' | undefined {
  const isInside = ({ start, end }: { start: number; end: number }): boolean => start <= end && end <= text.length;
  const passages = passagesOf(reading);
  const segments = passages.flatMap((passage) => passage.segments);
  const named = reading.reports.flatMap((report) => [report.range, ...report.doubts.map(({ at }) => at), ...Object.values(report.evidence).flat()]);
  if (![...reading.edits, ...segments, ...named].every(isInside)) return 'range';
  if (passages.some((passage) => spell(text, passage.segments) !== passage.text)) return 'spelling';
  if (passages.some((passage) => passage.text.includes('\n'))) return 'line-feed';
  const kept = [...reading.edits, ...segments.filter(({ kind }) => kind === 'kept')].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of kept) {
    if (start !== at) return 'coverage';
    at = end;
  }
  return at === text.length ? undefined : 'coverage';
}
