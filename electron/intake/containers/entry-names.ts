import type { Entry } from 'yauzl';
import { decode } from '../decode/decode.ts';
import { decodesStrictly } from '../decode/detect-encoding.ts';

/** General purpose bit 11: the name is UTF-8 (APPNOTE 4.4.4). */
const utf8Flag = 0x800;
/** Info-ZIP's Unicode path extra field: version, CRC-32 of the plain name, then the name in UTF-8 (APPNOTE 4.6.9). */
const unicodePath = 0x7075;

/**
 * The names of a zip's entries, in their order. Without the flag a name is in the code page of the machine that packed it
 * (GBK on Chinese Windows, Big5 in Taiwan) or UTF-8 all the same (macOS); one alone is too short to tell by, so all such
 * names are judged together.
 */
export function entryNames(entries: readonly Entry[]): string[] {
  const unsaid = entries.filter((entry) => saidName(entry) === undefined).map((entry) => entry.fileNameRaw);
  const judged = decode(Buffer.concat(unsaid.flatMap((name) => [name, Buffer.from('\n')])));
  const decoder = new TextDecoder(judged.ok ? judged.value.encoding : 'gb18030');
  return entries.map((entry) => saidName(entry) ?? decoder.decode(entry.fileNameRaw));
}

/** The name where the entry says its encoding or leaves no doubt. */
function saidName({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string | undefined {
  const utf8 = new TextDecoder();
  const extra = extraFields.find(({ id }) => id === unicodePath)?.data;
  if (extra !== undefined && extra.length > 5 && decodesStrictly(extra.subarray(5), 'utf-8')) return utf8.decode(extra.subarray(5));
  return (generalPurposeBitFlag & utf8Flag) !== 0 || decodesStrictly(fileNameRaw, 'utf-8') ? utf8.decode(fileNameRaw) : undefined;
}
