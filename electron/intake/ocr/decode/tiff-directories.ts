/** Bytes of one value, by the type of its field (TIFF 6.0, page 15; 13 is a directory's place). */
const sizes: readonly (number | undefined)[] = [undefined, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/** Fields whose values are places of further directories: sub-pages, Exif, GPS, makers' own. */
const furtherDirectories = new Set([330, 34665, 34853, 50740, 61440]);
/** Fields of a directory; scanners write some thirty. */
const mostFields = 512;
/** Directories of a file, sub-pages and all. */
const mostDirectories = 2_000;

/**
 * Whether the directories of a TIFF say no more than the file holds, and end. The decoder behind this believes every count
 * it reads: one of four thousand millions fills all memory before anything else is looked at.
 */
export function areTiffDirectoriesSound(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return false;
  const little = bytes[0] === 0x49;
  const waiting = [view.getUint32(4, little)];
  const seen = new Set<number>();
  // What all fields say together: fields that share bytes multiply them.
  let said = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === 0) continue;
    if (seen.has(at) || seen.size >= mostDirectories || at + 2 > bytes.length) return false;
    seen.add(at);
    const fields = view.getUint16(at, little);
    if (fields > mostFields || at + 2 + fields * 12 > bytes.length) return false;
    for (let i = 0; i < fields; i++) {
      const field = at + 2 + i * 12;
      const size = sizes[view.getUint16(field + 2, little)];
      const count = view.getUint32(field + 4, little);
      if (size === undefined) return false;
      const length = size * count;
      const place = length <= 4 ? field + 8 : view.getUint32(field + 8, little);
      said += length;
      if (place + length > bytes.length || said > 2 * bytes.length) return false;
      if (!furtherDirectories.has(view.getUint16(field, little)) || size !== 4) continue;
      for (let k = 0; k < count; k++) waiting.push(view.getUint32(place + k * 4, little));
    }
    const next = at + 2 + fields * 12;
    if (next + 4 <= bytes.length) waiting.push(view.getUint32(next, little));
  }
  return true;
}
