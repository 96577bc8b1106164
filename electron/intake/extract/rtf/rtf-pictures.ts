import { bitmapFile } from '../office/bitmap-file.ts';

/** The bytes of a `\pict` group: hexadecimal digits, or what stood behind `\bin`. */
export function rtfPicture(hex: string, binary: Buffer | undefined, bitmap: boolean): Uint8Array {
  const digits = hex.replace(/[^\da-f]/gi, '');
  const bytes = binary ?? Buffer.from(digits.length % 2 === 0 ? digits : digits.slice(0, -1), 'hex');
  return bitmap ? bitmapFile(bytes) : bytes;
}
