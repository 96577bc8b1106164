import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import decodeWebp, { init as startWebp } from '@jsquash/webp/decode.js';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { Pixels } from '../pixels.ts';
import { pixelsOf } from './colours.ts';
import { jpegOrientation, setUpright } from './orientation.ts';

/** Decoders of the pictures that can be shown as they are. They throw what their libraries throw; the pixels were counted before. */
export type Decode = (bytes: Uint8Array) => Pixels | Promise<Pixels>;

export const decodePng: Decode = (bytes) => {
  boundInterlaced(bytes);
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return pixelsOf(width, height, data);
};

/** The library inflates interlaced pictures without a bound: here it is seen first that they are no larger than they say. */
function boundInterlaced(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 29 || view.getUint8(28) !== 1) return;
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= view.byteLength;) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49444154) parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  // Eight bytes a pixel at most, a filter byte a row and pass.
  inflateSync(Buffer.concat(parts), { maxOutputLength: view.getUint32(16) * view.getUint32(20) * 8 + (view.getUint32(20) + 8) * 16 });
}

/** Megabytes the library may take: four bytes a pixel for the colours, three and a half for what they are made of. */
const jpegMemory = 800;

export const decodeJpeg: Decode = (bytes) => {
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true, formatAsRGBA: true, tolerantDecoding: true, maxResolutionInMP: 100, maxMemoryUsageInMB: jpegMemory });
  return setUpright(pixelsOf(width, height, data), jpegOrientation(bytes));
};

let webp: Promise<void> | undefined;

export const decodeWebP: Decode = async (bytes) => {
  // Given here from the package's own file: left to itself the library would fetch it.
  webp ??= startWebp({ wasmBinary: readFileSync(createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm')) });
  await webp;
  const { width, height, data } = await decodeWebp(new Uint8Array(bytes).buffer);
  return pixelsOf(width, height, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
};
