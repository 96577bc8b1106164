/** Bytes of a bitmap's file header, which documents leave out. */
const fileHeader = 14;

/** A device-independent bitmap as a picture file: with the header that says where its pixels begin, after header and colour table. */
export function bitmapFile(bitmap: Uint8Array): Uint8Array {
  if (bitmap.length < 40) return bitmap;
  const view = new DataView(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength);
  const depth = view.getUint16(14, true);
  const colours = view.getUint32(32, true) || (depth <= 8 ? 2 ** depth : 0);
  const head = Buffer.alloc(fileHeader);
  head.write('BM', 0, 'latin1');
  head.writeUInt32LE(fileHeader + bitmap.length, 2);
  head.writeUInt32LE((fileHeader + view.getUint32(0, true) + colours * 4) >>> 0, 10);
  return Buffer.concat([head, bitmap]);
}
