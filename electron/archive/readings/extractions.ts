import { z } from 'zod';
import { Encoding, Hint, PageLayout, type Extraction } from '../../../shared/domain/document.ts';
import type { ReadingId } from '../../../shared/domain/ids.ts';
import type { DocumentRow } from '../documents.ts';
import { DamagedRow } from '../failures.ts';
import { longText, one, run, type LongText, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from './stored-reading.ts';

/** An extraction as its row holds it, hints and pages as JSON. */
export interface PackedExtraction { readonly extractor: string; readonly text: LongText; readonly hints: string; readonly pages: string | null }

export const packExtraction = ({ extractor, text, hints, pages }: Extraction): PackedExtraction =>
  ({ extractor, text, hints: JSON.stringify(hints), pages: pages === undefined ? null : JSON.stringify(pages) });

const insertion = `INSERT INTO extractions (document_seq, extractor, text, hints, pages) VALUES (?, ?, ${longText}, ?, ?)`;

/** Enters a text of a document as an extractor read it. Earlier ones stay, with the readings made of them. */
export function insertExtraction(db: WriteDb, documentSeq: number, { extractor, text, hints, pages }: PackedExtraction): number {
  return run(db, insertion, documentSeq, extractor, text, hints, pages).seq;
}

/** The extraction a document's current reading was made of, by its row number. */
export function currentExtraction(db: ReadDb, row: DocumentRow): number {
  const found = one<{ extraction_seq: number | null }>(db, 'SELECT extraction_seq FROM readings WHERE seq = ?', row.reading_seq)?.extraction_seq;
  if (found === undefined || found === null) throw new DamagedRow(`document ${row.id} has no text`);
  return found;
}

/** The text a document's current reading was made of. */
export function extractionOf(db: ReadDb, row: DocumentRow): Extraction {
  const found = one<{ extractor: string; text: string; hints: string; pages: string | null }>(db, 'SELECT extractor, text, hints, pages FROM extractions WHERE seq = ?', currentExtraction(db, row));
  if (found === undefined) throw new DamagedRow(`document ${row.id} has no text`);
  const encoding = row.encoding === null ? undefined : Encoding.parse(row.encoding);
  return {
    extractor: found.extractor, text: found.text, hints: parseStored(z.array(Hint), found.hints, 'hints'),
    ...(found.pages === null ? {} : { pages: parseStored(z.array(PageLayout), found.pages, 'pages') }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

export function extractedText(db: ReadDb, extraction: number): string {
  const found = one<{ text: string }>(db, 'SELECT text FROM extractions WHERE seq = ?', extraction);
  if (found === undefined) throw new DamagedRow(`extraction ${extraction} is not there`);
  return found.text;
}

/** Whether two readings are of one text, so that the places of the one hold in the other. */
export function sameExtraction(db: ReadDb, first: ReadingId, other: ReadingId): boolean {
  const of = (id: ReadingId): number | null | undefined => one<{ extraction_seq: number | null }>(db, 'SELECT extraction_seq FROM readings WHERE id = ?', id)?.extraction_seq;
  return first === other || of(first) === of(other);
}
