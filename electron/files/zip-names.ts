const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** Bytes: the comment of a zip cannot be longer (APPNOTE 4.3.16). */
const longestComment = 65_535;
/** Names looked at; what a package is stands among its first parts, but nothing says in which order. */
const mostNames = 5_000;

/**
 * Names in the directory at a zip's end, without opening anything; none where it has no readable directory. Only the
 * directory is asked: names also stand before each entry, and there those of a zip inside the zip would be found, too.
 */
export function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let end = bytes.length - endLength; end >= Math.max(0, bytes.length - endLength - longestComment); end--) {
    if (view.getUint32(end, true) !== endSignature) continue;
    let at = view.getUint32(end + 16, true);
    while (names.length < mostNames && at + entryLength <= end && view.getUint32(at, true) === entrySignature) {
      const length = view.getUint16(at + 28, true);
      names.push(new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + length)));
      at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return names;
  }
  return names;
}
