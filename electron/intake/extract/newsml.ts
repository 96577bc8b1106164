import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { depthExceeds } from '../../files/bounded-xml.ts';
import { decode } from '../decode/decode.ts';
import { depthLimit, htmlSizeLimit } from '../limits.ts';
import { layOutItems } from '../wire/lay-out-items.ts';
import { readNewsml } from '../wire/newsml.ts';
import { declaredEncoding } from './declared-encoding.ts';
import type { Extracted } from './extracted.ts';
import { parseXml } from './office/xml-tree.ts';

/** A wire's items in NewsML-G2: each a report, as it describes itself. */
export function extractNewsml(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  if (bytes.length > htmlSizeLimit) return err('too-large');
  const decoded = decode(bytes, declaredEncoding(bytes));
  if (!decoded.ok) return decoded;
  const xml = decoded.value.text;
  if (depthExceeds(xml, depthLimit, true)) return err('too-deep');
  // Entities of a file's own are how XML bombs are made, and no agency uses them.
  if (/<!ENTITY/i.test(xml)) return err('damaged');
  const items = readNewsml(parseXml(xml));
  if (items === undefined) return err('too-deep');
  if (items.length === 0) return err('no-text');
  const laid = layOutItems(items, 'newsml 1');
  return ok({ ...laid, extraction: { ...laid.extraction, encoding: decoded.value.encoding }, pictures: [], tags: items.map(({ tags }) => tags) });
}
