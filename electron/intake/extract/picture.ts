import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { layOutPages } from '../layout/lay-out.ts';
import type { PageContent } from '../layout/page-content.ts';
import { openPicture } from '../ocr/decode/open-picture.ts';
import { placeCuttings } from '../ocr/cuttings.ts';
import { recognisePage } from '../ocr/recognise-page.ts';
import { showPixels } from '../ocr/show.ts';
import type { SourcePicture } from '../source.ts';
import type { Extracted } from './extracted.ts';

/** Name and version of the recogniser: its data, the finding of columns, and the layout. */
export const pictureExtractor = 'picture 1';

/**
 * A picture or scan: each page recognised, then laid out as pages of a print are. `pictures` holds each page as it was read,
 * so that a region can be shown where it stands, and behind them the photographs cut out of the pages.
 */
export async function extractPicture(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const file = openPicture(bytes);
  if (!file.ok) return file;
  const contents: PageContent[] = [];
  const shown: SourcePicture[] = [];
  const cuttings: SourcePicture[] = [];
  for (let at = 0; at < file.value.pages; at++) {
    const page = await file.value.page(at);
    if (!page.ok) return page;
    const { pixels, content } = await recognisePage(page.value.pixels);
    shown.push(pixels === page.value.pixels && page.value.shown !== undefined ? page.value.shown : showPixels(pixels, String(at + 1)));
    contents.push(placeCuttings(pixels, content, file.value.pages, cuttings));
  }
  const { text, hints, pages } = layOutPages(contents);
  if (!/[\p{L}\p{N}]/u.test(text)) return err('picture-without-text');
  return ok({
    extraction: { extractor: pictureExtractor, text, hints: [...hints], pages: pages.map((page, picture) => ({ ...page, picture, recognised: true })) },
    pictures: [...shown, ...cuttings],
  });
}
