import { z } from 'zod';
import { ParagraphKind, type Passage, type Segment } from '../../../shared/domain/passage.ts';
import { Reading, ReportReading } from '../../../shared/domain/reading.ts';
import { spell } from '../../../shared/text/spell.ts';
import { DamagedRow } from '../failures.ts';

/** A segment as it is stored: `[start, end]` is kept, `[start, end, text, by]` replaced. */
const StoredSegment = z.union([z.tuple([z.int(), z.int()]), z.tuple([z.int(), z.int(), z.string(), z.string()])]);
type StoredSegment = z.infer<typeof StoredSegment>;
const StoredPassage = z.array(StoredSegment);

/** A report of a reading without its texts: they are spelled from the extraction, or stand in the report's row. */
const StoredReport = ReportReading.omit({ kicker: true, headline: true, subhead: true, paragraphs: true }).extend({
  kicker: StoredPassage.exactOptional(),
  headline: StoredPassage.exactOptional(),
  subhead: StoredPassage.exactOptional(),
  paragraphs: z.array(z.object({ kind: ParagraphKind, picture: z.string().exactOptional(), segments: StoredPassage })),
});
export type StoredReport = z.infer<typeof StoredReport>;
const StoredReading = Reading.omit({ pageTitle: true, reports: true }).extend({ pageTitle: StoredPassage.exactOptional(), reports: z.array(StoredReport) });

const pack = (segments: readonly Segment[]): StoredSegment[] =>
  segments.map((one) => (one.kind === 'kept' ? [one.start, one.end] : [one.start, one.end, one.text, one.by]));

const unpack = (segments: readonly StoredSegment[]): Segment[] =>
  segments.map((one) => (one.length === 2 ? { kind: 'kept', start: one[0], end: one[1] } : { kind: 'replaced', start: one[0], end: one[1], text: one[2], by: one[3] }));

/** Code units of clean text that packed segments spell. */
export const packedLength = (segments: readonly StoredSegment[]): number =>
  segments.reduce((sum, one) => sum + (one.length === 2 ? one[1] - one[0] : one[2].length), 0);

function packReport(report: ReportReading): StoredReport {
  const { kicker, headline, subhead, paragraphs, ...rest } = report;
  return {
    ...rest,
    ...(kicker === undefined ? {} : { kicker: pack(kicker.segments) }),
    ...(headline === undefined ? {} : { headline: pack(headline.segments) }),
    ...(subhead === undefined ? {} : { subhead: pack(subhead.segments) }),
    paragraphs: paragraphs.map(({ text: _, segments, ...one }) => ({ ...one, segments: pack(segments) })),
  };
}

/** How a passage's text is found again: by its segments, or by the part it is (`kicker`, … or a paragraph's place). */
export type TextOf = (segments: readonly Segment[], part: 'kicker' | 'headline' | 'subhead' | number) => string;

export function unpackReport(stored: StoredReport, textOf: TextOf): ReportReading {
  const { kicker, headline, subhead, paragraphs, ...rest } = stored;
  const passage = (packed: readonly StoredSegment[], part: Parameters<TextOf>[1]): Passage => {
    const segments = unpack(packed);
    return { text: textOf(segments, part), segments };
  };
  return {
    ...rest,
    ...(kicker === undefined ? {} : { kicker: passage(kicker, 'kicker') }),
    ...(headline === undefined ? {} : { headline: passage(headline, 'headline') }),
    ...(subhead === undefined ? {} : { subhead: passage(subhead, 'subhead') }),
    paragraphs: paragraphs.map(({ segments, ...one }, place) => ({ ...one, ...passage(segments, place) })),
  };
}

/** The layout of a report where it is one: an index can be built of the words alone. */
export function glanceAtLayout(json: string): StoredReport | undefined {
  try {
    return parseLayout(json);
  } catch (cause) {
    if (cause instanceof DamagedRow) return undefined;
    throw cause;
  }
}

export const parseLayout = (json: string): StoredReport => parseStored(StoredReport, json, 'layout of a report');

/** A report without its texts, as it stands beside them in its row and in its reading. */
export const layoutOf = (report: ReportReading): string => JSON.stringify(packReport(report));

/** @param layouts of its reports, where they are spelled already: they stand in it as they are */
export function packReading({ pageTitle, reports, ...rest }: Reading, layouts: readonly string[] = reports.map(layoutOf)): string {
  const head = JSON.stringify({ ...rest, ...(pageTitle === undefined ? {} : { pageTitle: pack(pageTitle.segments) }) });
  return `${head.slice(0, -1)},"reports":[${layouts.join(',')}]}`;
}

export function unpackReading(json: string, extracted: string): Reading {
  const { pageTitle, reports, ...rest } = parseStored(StoredReading, json, 'reading');
  const textOf: TextOf = (segments) => spell(extracted, segments);
  const title = pageTitle === undefined ? undefined : unpack(pageTitle);
  return {
    ...rest,
    ...(title === undefined ? {} : { pageTitle: { text: spell(extracted, title), segments: title } }),
    reports: reports.map((report) => unpackReport(report, textOf)),
  };
}

/** A JSON column read as what its schema says; anything else means the row was damaged. */
export function parseStored<Schema extends z.ZodType>(schema: Schema, json: string, what: string): z.infer<Schema> {
  const parsed = schema.safeParse(readJson(json));
  if (!parsed.success) throw new DamagedRow(`${what}: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`);
  return parsed.data;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
