import { strToU8, zipSync, type Zippable } from 'fflate';
import { setEastAsianType } from './east-asian-type.ts';
import { sortParagraphProperties } from './paragraph-order.ts';
import { editText, openParts, type Parts } from './parts.ts';
import { clearSeparators } from './separators.ts';
import { settle } from './settings.ts';
import { stabiliseIds } from './stable-ids.ts';

/** Local time: zip has no other. The earliest it can hold, so that bytes do not depend on the clock. */
const noTime = new Date(1980, 0, 1);
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Parts in the order Word writes them; pictures are compressed already. */
function zip(parts: Parts): Uint8Array {
  const names = [...parts.xml.keys(), ...parts.binary.keys()].filter((name) => !first.includes(name)).toSorted();
  const entries: Zippable = {};
  for (const name of [...first, ...names]) {
    const xml = parts.xml.get(name);
    const data = xml === undefined ? parts.binary.get(name) : strToU8(xml);
    if (data !== undefined) entries[name] = [data, { mtime: noTime, level: xml === undefined ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: noTime });
}

/**
 * The one pass over what the library wrote: what it cannot write, what it writes out of order, and what differs from run to run.
 * @param date YYYY-MM-DD, the issue's: the file's dates are that day's midnight, UTC
 */
export function finish(packed: Uint8Array, { date, widows }: { date: string; widows: boolean }): Uint8Array {
  const parts = openParts(packed);
  editText(parts, sortParagraphProperties);
  setEastAsianType(parts, widows);
  clearSeparators(parts);
  stabiliseIds(parts);
  settle(parts, date);
  return zip(parts);
}
