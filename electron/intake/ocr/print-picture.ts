import { PNG } from 'pngjs';
import { ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { ReadSource } from '../source.ts';
import { openPicture } from './decode/open-picture.ts';
import type { Pixels } from './pixels.ts';

/** The first page of a picture of any kind that is read, drawn anew as PNG, which Word can show; nothing else is answered. */
export async function printPicture(bytes: Uint8Array): Promise<Result<ReadSource, UnreadableReason>> {
  const opened = openPicture(bytes);
  if (!opened.ok) return opened;
  const page = await opened.value.page(0);
  if (!page.ok) return page;
  const picture = { name: '1.png', mime: 'image/png' as const, bytes: drawPng(page.value.pixels) };
  return ok({ format: 'picture', extraction: { extractor: 'png 1', text: '', hints: [] }, reading: { rules: 'png 1', edits: [], reports: [] }, pictures: [picture] });
}

function drawPng({ width, height, grey, rgba }: Pixels): Uint8Array {
  const type = rgba === undefined ? { colorType: 0 as const, inputColorType: 0 as const, inputHasAlpha: false } : { colorType: 6 as const, inputColorType: 6 as const, inputHasAlpha: true };
  const data = rgba ?? grey;
  const png = new PNG({ width, height, bitDepth: 8, ...type });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return PNG.sync.write(png, type);
}
