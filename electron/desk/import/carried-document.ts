import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { WholeDocument } from '../../../shared/domain/exchange.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import { readingFault } from '../../../shared/text/reading-faults.ts';
import { sha256Of } from '../../files/media-store.ts';
import { wellFormed } from '../well-formed.ts';
import type { Incoming, Read } from './to-filed.ts';

/**
 * The source document a line carries, as it was read where it comes from; it is not read again. The line is untrusted:
 * the bytes must have their hash and the reading must hold for its text. An error names what does not fit.
 */
export function carriedDocument(sha256: Sha256, whole: WholeDocument): Result<{ incoming: Incoming; read: Read }, string> {
  const bytes = Buffer.from(whole.bytes, 'base64');
  if (sha256Of(bytes) !== sha256) return err('bytes');
  // `wellFormed` changes no shape: it answers what it was given, character for character but for lone surrogates.
  const { name, extraction, reading } = wellFormed({ name: whole.name, extraction: whole.extraction, reading: whole.reading }) as Pick<WholeDocument, 'name' | 'extraction' | 'reading'>;
  const fault = readingFault(extraction.text, reading);
  if (fault !== undefined) return err(`reading: ${fault}`);
  if (whole.reports.length !== reading.reports.length) return err('reports');
  if (extraction.hints.some(({ start, end }) => start > end || end > extraction.text.length)) return err('hints');
  if (!pagesHold(extraction, whole.pictures.length)) return err('pages');
  const { format, received, sample } = whole;
  const pictures = whole.pictures.map((picture) => ({ bytes: Buffer.from(picture, 'base64'), mime: 'application/octet-stream' }));
  return ok({ incoming: { name, sample, received, sha256, bytes }, read: { format, extraction, reading, pictures } });
}

/** Pages and their regions must lie within the text, and their pictures among the document's. */
const pagesHold = ({ text, pages = [] }: WholeDocument['extraction'], pictures: number): boolean => pages.every(({ picture, regions, ...page }) =>
  (picture === undefined || picture < pictures) && [page, ...regions].every(({ start, end }) => start <= end && end <= text.length));
