import { pictureInfo } from '../../../files/picture-info.ts';

/** Bytes looked through for the dictionary of a stream. */
const longest = 4_096;

/**
 * The JPEG a picture was stored as, so that it is kept as it came. Streams stand in the file by themselves, never packed with
 * others (ISO 32000-1, 7.5.7), so the object is found by its number. Nothing where it was packed again, is encrypted, is in
 * ink colours, has a mask, or is not of the size that was decoded.
 * @param object as PDF.js names it: `12R`, or `12R3` of generation 3
 */
export function storedJpeg(file: Uint8Array, object: string, width: number, height: number): Uint8Array | undefined {
  const [, number, generation] = /^(\d+)R(\d*)$/.exec(object) ?? [];
  if (number === undefined) return undefined;
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const mark = `${number} ${generation === '' || generation === undefined ? '0' : generation} obj`;
  for (let at = buffer.lastIndexOf(mark, undefined, 'latin1'); at >= 0; at = at === 0 ? -1 : buffer.lastIndexOf(mark, at - 1, 'latin1')) {
    if (/\d/.test(buffer.toString('latin1', at - 1, at))) continue;
    const head = buffer.toString('latin1', at, at + longest);
    const opens = /stream\r?\n/.exec(head);
    if (opens === null) return undefined;
    const dictionary = head.slice(0, opens.index);
    if (!/\/Filter\s*\[?\s*\/DCTDecode\s*\]?\s*(?:[/>]|$)/.test(dictionary) || /\/(?:SMask|Mask|Decode|DeviceCMYK|ImageMask)\b/.test(dictionary)) return undefined;
    const from = at + opens.index + opens[0].length;
    const to = buffer.indexOf('endstream', from, 'latin1');
    const bytes = new Uint8Array(withoutLineEnd(buffer.subarray(from, to < 0 ? buffer.length : to), Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1])));
    const info = pictureInfo(bytes);
    return info?.mime === 'image/jpeg' && info.width === width && info.height === height && componentsOf(bytes) !== 4 ? bytes : undefined;
  }
  return undefined;
}

/** The stream by its own length, where that leaves but a line end; else as far as it goes. */
const withoutLineEnd = (found: Buffer, length: number): Buffer => (length <= found.length && found.length - length <= 2 ? found.subarray(0, length) : found);

/** Colours of a JPEG, from its frame header (ITU T.81, B.2.2); four are inks, which browsers and Word show reversed. */
function componentsOf(bytes: Uint8Array): number | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return bytes[at + 9];
    at += 2 + Math.max(2, ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return undefined;
}
