import type { Extraction, Origin, SourceDocument } from '../../shared/domain/document.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Decision } from './decisions.ts';
import { addOrigin, insertDocument } from './documents.ts';
import { addPicture, type PictureFacts } from './media.ts';
import type { MediaId } from '../../shared/domain/ids.ts';
import { insertExtraction } from './extractions.ts';
import { fileReading } from './readings.ts';
import type { ReportIndexer } from './report-indexer.ts';
import type { WriteDb } from './sql.ts';

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

/** Files a document, its text, its reading, its reports and their index entries together. */
export function fileDocument(db: WriteDb, filed: FiledDocument, indexer: ReportIndexer): void {
  for (const picture of filed.pictures) addPicture(db, picture.id, picture.facts, picture.bytes);
  const seq = insertDocument(db, filed.document, filed.bytes);
  if (filed.origin !== undefined) addOrigin(db, seq, filed.origin);
  fileReading(db, { seq, received: filed.document.received }, insertExtraction(db, seq, filed.extraction), filed.reading, indexer, filed.decisions);
}
