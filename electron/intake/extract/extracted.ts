import type { Result, UnreadableReason } from '../../../shared/contract/result.ts';
import type { Extraction } from '../../../shared/domain/document.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import type { Tag } from '../../../shared/domain/tag.ts';
import type { BesideFile, SourceFile, SourcePicture } from '../source.ts';

/** What an extractor makes of a document: its text with hints, and the pictures the hints name. */
export interface Extracted {
  readonly extraction: Extraction;
  readonly pictures: readonly SourcePicture[];
  /** Where the format says itself what everything is, as a wire's item does: nothing is left to the rules. */
  readonly reading?: Reading;
  /** What its reports are about, as the format itself says, one list for each in their order. */
  readonly tags?: readonly (readonly Tag[])[];
  /** When it came, where it says so itself, as a mail does: ISO 8601, UTC. */
  readonly received?: string;
  /** Files it carries that are documents of their own: a mail's attachments. */
  readonly members?: readonly SourceFile[];
  /** Words on the page that are no part of the text, as running heads and boxes of a Word file: a mark of secrecy may stand there. */
  readonly outside?: string;
}

/** Makes text of one format's bytes, with the pictures that were saved beside a page. Never throws for what is in them. */
export type Extractor = (bytes: Uint8Array, beside?: readonly BesideFile[]) => Result<Extracted, UnreadableReason> | Promise<Result<Extracted, UnreadableReason>>;
