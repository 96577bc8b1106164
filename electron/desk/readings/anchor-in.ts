import type { ReadingId } from '../../../shared/domain/ids.ts';
import type { Anchor } from '../../../shared/domain/snippet.ts';
import { sameExtraction } from '../../archive/readings/extractions.ts';
import type { ReadDb } from '../../archive/sql.ts';

/** A snippet's anchor as it holds in a report: where the document was extracted anew since, by its words alone. */
export const anchorIn = (db: ReadDb, snippet: { readonly anchor: Anchor; readonly readingId: ReadingId }, report: { readonly readingId: ReadingId }): Anchor =>
  (sameExtraction(db, snippet.readingId, report.readingId) ? snippet.anchor : { ...snippet.anchor, segments: [] });
