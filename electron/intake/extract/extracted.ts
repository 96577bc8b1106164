import type { Extraction } from '../../../shared/domain/document.ts';
import type { SourcePicture } from '../source.ts';

/** What an extractor makes of a document: its text with hints, and the pictures the hints name. */
export interface Extracted {
  readonly extraction: Extraction;
  readonly pictures: readonly SourcePicture[];
}
