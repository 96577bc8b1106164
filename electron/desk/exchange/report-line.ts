import { exchangeFormat, type ExchangeLine, type LineDoubt } from '../../../shared/domain/exchange.ts';
import type { Paragraph } from '../../../shared/domain/passage.ts';
import { plainFields, titleFields, type Doubt } from '../../../shared/domain/reading.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { mapSegments } from '../../../shared/text/map-segments.ts';

/** Everything known of a report, as the line of an exchange file; what is not known is left out. */
export function reportLine(report: Report, file: string): ExchangeLine {
  const { id, byline, publishedInferred, received, paragraphs, doubts, filed, selection, tags } = report;
  const texts = Object.fromEntries([
    ...titleFields.map((field) => [field, report[field]?.text] as const),
    ...plainFields.map((field) => [field, report[field]] as const),
  ].filter(([, text]) => text !== undefined));
  return {
    format: exchangeFormat, id, ...texts,
    ...(byline.length === 0 ? {} : { byline }),
    ...(publishedInferred === undefined ? {} : { publishedInferred }),
    received,
    paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })),
    ...(doubts.length === 0 ? {} : { doubts: doubts.map((doubt) => doubtOf(report, doubt)) }),
    filed, selection, ...(tags.length === 0 ? {} : { tags }), file,
  };
}

function doubtOf(report: Report, { at, ...doubt }: Doubt): LineDoubt {
  const place = placeOf(report, at);
  return place === undefined ? doubt : { ...doubt, place };
}

/** Where a stretch of extracted text stands in a report's titles and paragraphs. */
function placeOf(report: Report, at: Doubt['at']): LineDoubt['place'] {
  const titles = titleFields.flatMap((field) => {
    const title = report[field];
    return title === undefined ? [] : [[field, { ...title, kind: 'body' }] as const];
  });
  const parts: (readonly [string, Paragraph])[] = [...titles, ...report.paragraphs.map((paragraph, place) => [`p${place}`, paragraph] as const)];
  for (const [part, paragraph] of parts) {
    const found = mapSegments([{ kind: 'kept', ...at }], [paragraph], [0]);
    const [first, last] = [found[0], found.at(-1)];
    if (first !== undefined && last !== undefined) return { part, start: first.start, end: last.end };
  }
  return undefined;
}
