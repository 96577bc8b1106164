import type { Extraction, Origin, SourceDocument } from '../../shared/domain/document.ts';
import type { MediaId } from '../../shared/domain/ids.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Decision } from './decisions.ts';
import { packExtraction, type PackedExtraction } from './readings/extractions.ts';
import type { PictureFacts } from './media.ts';
import { longColumns, readValues } from './reports.ts';
import type { LongText, Value } from './sql.ts';
import { layoutOf, packReading } from './readings/stored-reading.ts';

/** A document as it is filed: read, its pictures measured, its larger bytes in media/ already. */
export interface FiledDocument {
  readonly document: SourceDocument;
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
  readonly reading: Reading;
  readonly pictures: readonly { readonly id: MediaId; readonly facts: PictureFacts; readonly bytes: Uint8Array }[];
  /** The file it was taken out of. */
  readonly origin?: Origin;
  /** What was decided about its reports in the archive it comes from, in their order. */
  readonly decisions?: readonly Decision[];
}

/** The same as its rows are written. It can be made anywhere, and handed from one thread to another. */
export interface PackedDocument extends Omit<FiledDocument, 'extraction' | 'reading' | 'decisions'> {
  readonly extraction: PackedExtraction;
  readonly reading: { readonly rules: string; readonly body: LongText };
  readonly reports: readonly PackedReport[];
}

/** `columns`: those its reading fills, in their order. */
export interface PackedReport { readonly columns: readonly Value[]; readonly decision?: Decision }

export function packDocument({ extraction, reading, decisions, ...filed }: FiledDocument): PackedDocument {
  const layouts = reading.reports.map(layoutOf);
  const reports = reading.reports.map((report, ordinal): PackedReport => {
    const decision = decisions?.[ordinal];
    return { columns: readValues(report, layouts[ordinal]), ...(decision === undefined ? {} : { decision }) };
  });
  return { ...filed, extraction: packExtraction(extraction), reading: { rules: reading.rules, body: packReading(reading, layouts) }, reports };
}

/** A long text and its bytes. */
export interface Moved { readonly text: LongText; readonly bytes: Uint8Array }

/**
 * The same with everything long in it as bytes.
 * @param move what becomes of each: such as a copy of it, as UTF-8 where it is a text. `within` is one that was moved before, in which this one may stand
 */
export function withMoved(packed: PackedDocument, move: (long: LongText, within?: Moved) => Uint8Array): PackedDocument {
  const { extraction, reading, reports } = packed;
  const text: Moved = { text: extraction.text, bytes: move(extraction.text) };
  const body: Moved = { text: reading.body, bytes: move(reading.body) };
  return {
    ...packed, bytes: move(packed.bytes), extraction: { ...extraction, text: text.bytes }, reading: { ...reading, body: body.bytes },
    reports: reports.map((report) => {
      const columns = [...report.columns];
      for (const [place, within] of [[longColumns.body, text], [longColumns.layout, body]] as const) {
        const value = columns[place];
        if (typeof value === 'string') columns[place] = move(value, within);
      }
      return { ...report, columns };
    }),
  };
}
