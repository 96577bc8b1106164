import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { DrawnRegion, PageRegion } from '../../../shared/domain/document.ts';
import { measureDocument, type Measure } from '../layout/measure.ts';
import type { PageContent } from '../layout/page-content.ts';
import { lineOf, type TextBlock } from '../layout/page-line.ts';
import { findCaptions, type Item } from '../layout/place-pictures.ts';
import { writePages } from '../layout/write-pages.ts';
import { readExtraction } from '../read-extraction.ts';
import type { PageAgain, ReadSource, SourcePicture } from '../source.ts';
import { placeCuttings } from './cuttings.ts';
import { openPicture } from './decode/open-picture.ts';
import { recogniseRegions, type RecognisedRegion } from './recognise-page.ts';
import { replacePage } from './replace-page.ts';

/**
 * Recognises one page of a document again in the regions an editor drew, and puts its text in the place of the former one:
 * a new extraction of the document, with its reading. The pictures answered are those newly cut out.
 */
export async function readAgain(bytes: Uint8Array, { extraction, page, regions, pictures }: PageAgain): Promise<Result<ReadSource, UnreadableReason>> {
  const former = extraction.pages?.[page];
  const file = openPicture(bytes);
  if (!file.ok) return file;
  const opened = await file.value.page(0);
  if (former === undefined || !opened.ok) return opened.ok ? err('damaged') : opened;
  const { pixels } = opened.value;
  const found = await recogniseRegions(pixels, regions);
  const cuttings: SourcePicture[] = [];
  const content = placeCuttings(pixels, { width: former.width, height: former.height, runs: found.flatMap(({ blocks }) => blocks.flat()), pictures: regions.filter(({ kind }) => kind === 'picture') }, pictures, cuttings);
  const measure = measureDocument([content]);
  const written = writePages([{ page: content, items: withCaptions(itemsOf(found, content), content, measure) }], new Set(), measure);
  const [layout] = written.pages;
  if (layout === undefined) return err('damaged');
  const anew = replacePage(extraction, page, {
    text: written.text, hints: written.hints,
    layout: { ...layout, recognised: true, ...(former.picture === undefined ? {} : { picture: former.picture }), regions: asDrawn(regions, layout.regions) },
  });
  if (!/[\p{L}\p{N}]/u.test(anew.text)) return err('picture-without-text');
  return ok({ format: 'picture', extraction: anew, reading: readExtraction(anew), pictures: cuttings });
}

/** What was drawn, in the order it was drawn in: a text region is a block for each size of print in it. */
function itemsOf(found: readonly RecognisedRegion[], content: PageContent): Item[] {
  let picture = 0;
  return found.flatMap(({ region, blocks }): Item[] => {
    if (region.kind === 'picture') {
      const placed = content.pictures[picture++];
      return placed === undefined ? [] : [{ kind: 'picture', placed: { picture: placed, captions: [] } }];
    }
    return blocks.filter((runs) => runs.length > 0).map((runs) => ({ kind: 'text', block: blockOf(runs) }));
  });
}

/** Text that speaks of a picture above it is its caption, and goes with it. */
function withCaptions(items: readonly Item[], content: PageContent, measure: Measure): Item[] {
  const { placed } = findCaptions(content, items.flatMap((item) => (item.kind === 'text' ? [item.block] : [])), measure);
  const captions = new Set(placed.flatMap((one) => one.captions));
  return items.filter((item) => item.kind === 'picture' || !captions.has(item.block))
    .map((item) => (item.kind === 'text' ? item : { kind: 'picture', placed: placed.find(({ picture }) => picture === item.placed.picture) ?? item.placed }));
}

function blockOf(runs: RecognisedRegion['blocks'][number]): TextBlock {
  const lines = runs.map((run) => lineOf([run], () => false));
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const width = Math.max(...lines.map((line) => line.left + line.width)) - left;
  const height = Math.max(...lines.map((line) => line.top + line.height)) - top;
  return { left, top, width, height, lines, size: lines[0]?.size ?? 0 };
}

/** The regions as they were drawn, each with the text that was read in it; what nothing was read in stands where it would have. */
function asDrawn(drawn: readonly DrawnRegion[], written: readonly PageRegion[]): PageRegion[] {
  let last = 0;
  return drawn.map((region) => {
    const inside = written.filter((one) => one.kind === region.kind && centreIn(one, region));
    const start = inside.length === 0 ? last : Math.min(...inside.map((one) => one.start));
    const end = inside.length === 0 ? last : Math.max(...inside.map((one) => one.end));
    last = end;
    return { ...region, start, end };
  });
}

const centreIn = (one: PageRegion, region: DrawnRegion): boolean => {
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  return x >= region.left && x <= region.left + region.width && y >= region.top && y <= region.top + region.height;
};
