import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { decode } from '../decode/decode.ts';
import { isDeeper } from '../line/line-depth.ts';
import { depthLimit, htmlSizeLimit } from '../limits.ts';
import { layOutItems } from '../wire/lay-out-items.ts';
import { readNinjs } from '../wire/ninjs.ts';
import type { Extracted } from './extracted.ts';

/** A wire's items in JSON, each a report: what each says of itself is taken as it is, and what it is about becomes its tags. */
export function extractNinjs(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  if (bytes.length > htmlSizeLimit) return err('too-large');
  if (isDeeper(bytes, depthLimit)) return err('too-deep');
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const value = readJson(decoded.value.text);
  if (value === undefined) return err('damaged');
  const items = readNinjs(value);
  if (items === undefined) return err('too-deep');
  if (items.length === 0) return err('no-text');
  return ok({ ...layOutItems(items, 'ninjs 2'), pictures: [], tags: items.map(({ tags }) => tags) });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
