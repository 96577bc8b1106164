import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { decode } from '../decode/decode.ts';
import { textSizeLimit } from '../limits.ts';
import type { Extracted } from './extracted.ts';

/** Plain text: what was decoded is what is read. It says nothing of its structure, so there are no hints. */
export function extractText(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  if (bytes.length > textSizeLimit) return err('too-large');
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  return ok({ extraction: { extractor: 'text 1', text: decoded.value.text, hints: [], encoding: decoded.value.encoding }, pictures: [] });
}
