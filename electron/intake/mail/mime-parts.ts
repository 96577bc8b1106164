import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { plainWords, readFields, readValue, type HeaderValue } from './mime-header.ts';

/** A part of a message: `parts` where it is a multipart one, else `bytes`, decoded. */
export interface MimePart {
  readonly fields: ReadonlyMap<string, string>;
  readonly type: HeaderValue;
  readonly disposition: string;
  /** The file name it was given, decoded. */
  readonly name: string | undefined;
  /** Content-ID without its brackets. */
  readonly id: string | undefined;
  readonly bytes: Uint8Array;
  readonly parts: readonly MimePart[];
}

/** Parts of one message, and levels of them. Real mails stay below 100 and 8. */
const mostParts = 5_000;
const mostLevels = 30;
/** Bytes of one header. */
const longestHeader = 128 * 1024;

/**
 * Takes a message apart (RFC 2045, 2046). What a program cut off or nested wrongly is taken as far as it goes: the end of
 * the file ends every part. Errors: `too-many-entries`, `too-deep`, `damaged` where there is no header.
 */
export function mimeParts(bytes: Uint8Array): Result<MimePart, UnreadableReason> {
  const taken = { parts: 0 };
  try {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // A mark of Unix mailboxes or of UTF-8 before the header is none of the message.
    const start = whole.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : whole.subarray(0, 5).toString('latin1') === 'From ' ? whole.indexOf(0x0a) + 1 : 0;
    const part = readPart(whole.subarray(start), 0, taken);
    return part.fields.size === 0 ? err('damaged') : ok(part);
  } catch (thrown) {
    if (thrown instanceof TooMuch) return err(thrown.reason);
    throw thrown;
  }
}

/** Carries a broken limit out of the recursion. */
class TooMuch extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}

function readPart(bytes: Buffer, level: number, taken: { parts: number }): MimePart {
  if (++taken.parts > mostParts) throw new TooMuch('too-many-entries');
  if (level > mostLevels) throw new TooMuch('too-deep');
  const { end, body } = headerEnd(bytes);
  const fields = readFields(bytes.subarray(0, Math.min(end, longestHeader)));
  const type = readValue(fields.get('content-type') ?? 'text/plain');
  const disposition = readValue(fields.get('content-disposition'));
  const named = disposition.params.get('filename') ?? type.params.get('name');
  const id = /^\s*<?([^<>\s]+)/.exec(fields.get('content-id') ?? '')?.[1];
  const head = { fields, type, disposition: disposition.value, name: named === undefined ? undefined : plainWords(named), id };
  const content = bytes.subarray(body);
  const boundary = type.params.get('boundary') ?? '';
  if (!type.value.startsWith('multipart/') || boundary === '') return { ...head, bytes: transferred(content, fields.get('content-transfer-encoding')), parts: [] };
  return { ...head, bytes: new Uint8Array(), parts: between(content, boundary).map((part) => readPart(part, level + 1, taken)) };
}

/** Where a header ends, and what follows the empty line begins. A part may begin with that line: it has no header. */
function headerEnd(bytes: Buffer): { end: number; body: number } {
  if (bytes[0] === 0x0a) return { end: 0, body: 1 };
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return { end: 0, body: 2 };
  const places = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  const end = places.length === 0 ? bytes.length : Math.min(...places);
  return { end, body: Math.min(bytes.length, end + (bytes[end + 1] === 0x0d ? 3 : 2)) };
}

/** What lies between the lines that begin with `--boundary`; the line end before such a line belongs to it. */
function between(bytes: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'utf8');
  const parts: Buffer[] = [];
  let start: number | undefined;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 0x0a) continue;
    const lineEnd = bytes.indexOf(0x0a, at + mark.length);
    const rest = bytes.subarray(at + mark.length, lineEnd < 0 ? bytes.length : lineEnd).toString('latin1').trim();
    // Another boundary may begin with this one's letters.
    if (rest !== '' && rest !== '--') continue;
    if (start !== undefined) parts.push(bytes.subarray(start, Math.max(start, at - (bytes[at - 2] === 0x0d ? 2 : 1))));
    start = lineEnd < 0 || rest === '--' ? undefined : lineEnd + 1;
    if (rest === '--') break;
  }
  // Cut off before its last boundary: what there is of the part is kept.
  if (start !== undefined) parts.push(bytes.subarray(start));
  return parts;
}

function transferred(bytes: Buffer, encoding: string | undefined): Uint8Array {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64': return new Uint8Array(Buffer.from(bytes.toString('latin1'), 'base64'));
    case 'quoted-printable': return quotedPrintable(bytes);
    default: return new Uint8Array(bytes);
  }
}

const equals = 0x3d;
const hexOf = (byte: number | undefined): number => Number.parseInt(String.fromCharCode(byte ?? 0x20), 16);

/** RFC 2045, 6.7: `=E6` is a byte, `=` at the end of a line joins it to the next; a lone `=` stands for itself. */
function quotedPrintable(bytes: Buffer): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== equals) { out[length++] = byte; continue; }
    let next = at + 1;
    while (bytes[next] === 0x20 || bytes[next] === 0x09) next++;
    if (bytes[next] === 0x0d) next++;
    if (bytes[next] === 0x0a) { at = next; continue; }
    const value = hexOf(bytes[at + 1]) * 16 + hexOf(bytes[at + 2]);
    if (Number.isNaN(value)) { out[length++] = byte; continue; }
    out[length++] = value;
    at += 2;
  }
  return out.slice(0, length);
}
