import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { Encoding } from '../../../shared/domain/document.ts';
import { byteOrderMark, decodesStrictly, detectEncoding } from './detect-encoding.ts';
import { countReplacements, visibleText } from './visible-characters.ts';

export interface Decoded {
  /** Without a byte order mark, lines ended by `\n`, nothing invisible in it. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** More than one unreadable character in twenty is no text that was damaged but something else. */
const unreadableShare = 0.05;
/** So few may stand in the shortest note. */
const unreadableFew = 3;

/**
 * Bytes to text. Errors: `empty` (no bytes), `no-text` (nothing but white space), `binary`.
 * @param declared what the document says of itself. It is believed after a byte order mark and strict UTF-8, and only if it fits:
 *   pages say gb2312 and are UTF-8 often enough.
 */
export function decode(bytes: Uint8Array, declared?: Encoding): Result<Decoded, UnreadableReason> {
  if (bytes.length === 0) return err('empty');
  const mark = byteOrderMark(bytes);
  const encoding = mark?.encoding ?? encodingOf(bytes, declared);
  const text = visibleText(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(mark?.length ?? 0)));
  if (!/\S/.test(text)) return err('no-text');
  const unreadable = countReplacements(text);
  if (unreadable > unreadableFew && unreadable > unreadableShare * text.length) return err('binary');
  return ok({ text, encoding });
}

function encodingOf(bytes: Uint8Array, declared: Encoding | undefined): Encoding {
  const trusted = declared !== undefined && !bytes.includes(0) && !decodesStrictly(bytes, 'utf-8') && decodesStrictly(bytes, declared);
  return trusted ? declared : detectEncoding(bytes);
}
