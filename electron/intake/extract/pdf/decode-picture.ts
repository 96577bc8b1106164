import type { PDFPageProxy } from 'pdfjs-dist';
import { greyOf, type Pixels } from '../../ocr/pixels.ts';
import type { PdfPicture } from './page-reader.ts';

/** A picture of a page with its pixels, and the object of the file it was stored as, where it was one. */
export interface Decoded { readonly pixels: Pixels; readonly object: string | undefined }

/** How PDF.js packs pixels (ImageKind): one bit of grey, or bytes of red, green, blue, and alpha. */
const kinds = { bit: 1, rgb: 2, rgba: 3 } as const;

interface Raw { readonly width: number; readonly height: number; readonly data: Uint8Array; readonly kind: number; readonly ref: string | undefined }

/** Pixels of a picture; nothing where it could not be decoded. */
export async function decodePicture(page: PDFPageProxy, picture: PdfPicture): Promise<Decoded | undefined> {
  const { source, stencil } = picture;
  const inner = typeof source === 'object' && 'data' in source && typeof source.data === 'string' ? source.data : source;
  const found = typeof inner === 'string' ? await objectOf(page, inner) : inner;
  const raw = rawOf(found);
  if (raw === undefined) return undefined;
  const { width, height, data } = raw;
  const bits = (width + 7) >> 3;
  if (stencil || raw.kind === kinds.bit) return data.length < bits * height ? undefined : { pixels: { width, height, grey: unpack(data, width, height) }, object: raw.ref };
  const rgba = raw.kind === kinds.rgb ? withAlpha(data, width * height) : data;
  if (rgba === undefined || rgba.length < width * height * 4) return undefined;
  const grey = greyOf(width, height, rgba);
  return { pixels: isGrey(rgba) ? { width, height, grey } : { width, height, grey, rgba }, object: raw.ref };
}

/** Pictures kept for several pages have names of their own. */
const objectOf = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((resolve) => { (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve); });

function rawOf(value: unknown): Raw | undefined {
  if (typeof value !== 'object' || value === null || !('width' in value && 'height' in value && 'data' in value)) return undefined;
  const { width, height, data } = value;
  const bytes = data instanceof Uint8Array ? data : data instanceof Uint8ClampedArray ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : undefined;
  if (bytes === undefined || typeof width !== 'number' || typeof height !== 'number' || !(width > 0 && height > 0)) return undefined;
  return {
    width, height, data: bytes, kind: 'kind' in value && typeof value.kind === 'number' ? value.kind : 0,
    ref: 'ref' in value && typeof value.ref === 'string' ? value.ref : undefined,
  };
}

/** A bit set is white; a stencil lays its ink where none is. */
function unpack(data: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const row = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) grey[y * width + x] = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  }
  return grey;
}

function withAlpha(rgb: Uint8Array, pixels: number): Uint8Array | undefined {
  if (rgb.length < pixels * 3) return undefined;
  const rgba = new Uint8Array(pixels * 4).fill(255);
  for (let i = 0, from = 0, to = 0; i < pixels; i++, from += 3, to += 4) {
    rgba[to] = rgb[from] ?? 0;
    rgba[to + 1] = rgb[from + 1] ?? 0;
    rgba[to + 2] = rgb[from + 2] ?? 0;
  }
  return rgba;
}

/** No pixel looked at has a colour, and none lets anything through. */
function isGrey(rgba: Uint8Array): boolean {
  const step = Math.max(4, (Math.floor(rgba.length / 80_000) >> 2) << 2);
  for (let i = 0; i + 3 < rgba.length; i += step) {
    const [r, g, b] = [rgba[i] ?? 0, rgba[i + 1] ?? 0, rgba[i + 2] ?? 0];
    if (rgba[i + 3] !== 255 || Math.max(r, g, b) - Math.min(r, g, b) > 6) return false;
  }
  return true;
}
