import type { Pixels } from '../pixels.ts';
import { pixelsOf } from './colours.ts';

/** A plain bitmap, as scanners' own programs write them: 1, 4, 8, 24 or 32 bits a pixel, uncompressed. Throws RangeError where it is cut off or of another kind. */
export function decodeBmp(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = view.getUint32(10, true);
  const header = view.getUint32(14, true);
  const [width, signedHeight] = [view.getInt32(18, true), view.getInt32(22, true)];
  const [bits, packing] = [view.getUint16(28, true), view.getUint32(30, true)];
  // 3: the channels stand where masks say, which for 32 bits is where they always stand.
  if (![1, 4, 8, 24, 32].includes(bits) || !(packing === 0 || (packing === 3 && bits === 32)) || width <= 0) throw new RangeError('a bitmap of another kind');
  const height = Math.abs(signedHeight);
  const row = Math.ceil((width * bits) / 32) * 4;
  if (start + row * height > bytes.length) throw new RangeError('a bitmap cut off');
  const rgba = new Uint8Array(width * height * 4);
  const palette = 14 + header;
  for (let y = 0; y < height; y++) {
    const from = start + (signedHeight > 0 ? height - 1 - y : y) * row;
    for (let x = 0; x < width; x++) {
      const at = bits >= 24 ? from + (x * bits) / 8 : palette + 4 * indexAt(bytes, from, x, bits);
      rgba.set([bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0, 255], (y * width + x) * 4);
    }
  }
  return pixelsOf(width, height, rgba);
}

function indexAt(bytes: Uint8Array, from: number, x: number, bits: number): number {
  const byte = bytes[from + ((x * bits) >> 3)] ?? 0;
  return (byte >> (8 - bits - ((x * bits) & 7))) & ((1 << bits) - 1);
}
