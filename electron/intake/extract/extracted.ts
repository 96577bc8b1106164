import type { Result, UnreadableReason } from '../../../shared/contract/result.ts';
import type { Extraction } from '../../../shared/domain/document.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import type { SourcePicture } from '../source.ts';

/** What an extractor makes of a document: its text with hints, and the pictures the hints name. */
export interface Extracted {
  readonly extraction: Extraction;
  readonly pictures: readonly SourcePicture[];
  /** Where the format says itself what everything is, as a wire's item does: nothing is left to the rules. */
  readonly reading?: Reading;
}

/** Makes text of one format's bytes. Never throws for what is in them. */
export type Extractor = (bytes: Uint8Array) => Result<Extracted, UnreadableReason> | Promise<Result<Extracted, UnreadableReason>>;
