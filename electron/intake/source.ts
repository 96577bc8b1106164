import type { DeskError } from '../../shared/contract/result.ts';
import type { DocumentFormat, Extraction } from '../../shared/domain/document.ts';
import type { Reading } from '../../shared/domain/reading.ts';

/** A file as it came in: its name as the person knows it, and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A picture found in a source document, as it was stored there. */
export interface SourcePicture {
  readonly name: string;
  readonly mime: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/bmp' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** What intake makes of a file. Hints of kind `picture` name their place in `pictures`. */
export interface ReadSource {
  readonly format: DocumentFormat;
  readonly extraction: Extraction;
  readonly reading: Reading;
  readonly pictures: readonly SourcePicture[];
}

export type Unreadable = Extract<DeskError, { kind: 'unreadable' }>;
