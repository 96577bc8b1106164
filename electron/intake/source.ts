import type { DeskError } from '../../shared/contract/result.ts';
import type { DocumentFormat, DrawnRegion, Extraction } from '../../shared/domain/document.ts';
import type { SecrecyLevel } from '../../shared/domain/secrecy.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Tag } from '../../shared/domain/tag.ts';

/** A file as it came in: its name as the person knows it, and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pictures saved beside a page, by their path from it: `页面_files/1.jpg`. */
  readonly beside?: readonly BesideFile[];
  /** Only its mark of secrecy is asked for: the extraction and reading answered are empty. */
  readonly glance?: true;
  /** The bytes are a picture that Word cannot show: it is asked for as PNG, as the one picture answered. */
  readonly print?: true;
  /** The bytes are the picture of one page of a document that was read before: it is recognised again, in these regions. */
  readonly again?: PageAgain;
}

/** A page to be recognised again, and the document it is of. */
export interface PageAgain {
  readonly extraction: Extraction;
  /** Its place among the pages. */
  readonly page: number;
  /** In reading order, in pixels of its picture. */
  readonly regions: readonly DrawnRegion[];
  /** Pictures the document has: those newly cut out come behind them. */
  readonly pictures: number;
}
export interface BesideFile { readonly name: string; readonly bytes: Uint8Array }

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
  /** What its reports are about, as the format itself says, one list for each in their order. */
  readonly tags?: readonly (readonly Tag[])[];
  /** What it is marked with near its top. */
  readonly level?: SecrecyLevel;
  /** When it came, where it says so itself, as a mail does: ISO 8601, UTC. What is said of the future is for the reader's caller to doubt. */
  readonly received?: string;
  /** Files it carries that are documents of their own: a mail's attachments. */
  readonly members?: readonly SourceFile[];
}

export type Unreadable = Extract<DeskError, { kind: 'unreadable' }>;
