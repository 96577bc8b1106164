import { bitmapFile } from '../office/bitmap-file.ts';
import type { Numbers } from './numbers.ts';

/** Kinds of records that matter here (MS-ODRAW 2.2): a store's entry, and the pictures themselves. */
const storeEntry = 0xf007;
const storeEntryHead = 36;
const firstPicture = 0xf01a;
const lastPicture = 0xf02a;
const bitmap = 0xf01f;
/** EMF, WMF and PICT: drawings, not pictures of points. */
const drawings = new Set([0xf01a, 0xf01b, 0xf01c]);

/** Names before a picture that says where its file lay. */
const withFileName = 0x66;

/** The picture at an offset of the stream `Data` (MS-DOC 2.9.192): its file's bytes, or undefined where it is none we know. */
export function inlinePicture(data: Numbers, at: number): Uint8Array | undefined {
  const length = data.u32(at);
  const head = data.u16(at + 4);
  const end = Math.min(at + length, data.length);
  let from = at + head;
  if (data.u16(at + 6) === withFileName) from += 1 + data.u8(from);
  return pictureIn(data, from, end);
}

/** The first picture among records, also inside a store's entry. */
function pictureIn(data: Numbers, from: number, end: number): Uint8Array | undefined {
  for (let at = from; at + 8 <= end;) {
    const kind = data.u16(at + 2);
    const length = data.u32(at + 4);
    const inside = at + 8;
    if (kind === storeEntry) return pictureIn(data, inside + storeEntryHead + data.u8(inside + 33), end);
    if (kind >= firstPicture && kind <= lastPicture) return drawings.has(kind) ? undefined : pictureBytes(data, at, kind, Math.min(inside + length, end));
    at = inside + length;
  }
  return undefined;
}

/** Before the file's bytes stand one checksum of 16 bytes, or two where the record's instance is odd, and one byte more. */
function pictureBytes(data: Numbers, at: number, kind: number, end: number): Uint8Array {
  const twice = ((data.u16(at) >> 4) & 1) === 1;
  const bytes = data.bytes.subarray(at + 8 + (twice ? 32 : 16) + 1, end);
  return kind === bitmap ? bitmapFile(bytes) : bytes;
}
