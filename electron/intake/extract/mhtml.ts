import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { decode } from '../decode/decode.ts';
import { htmlSizeLimit } from '../limits.ts';
import { charsetOf, plainWords } from '../mail/mime-header.ts';
import { mimeParts, type MimePart } from '../mail/mime-parts.ts';
import { declaredEncoding } from './declared-encoding.ts';
import type { Extracted } from './extracted.ts';
import { readPage } from './html.ts';
import { dataBytes } from './picture-tray.ts';

/** A page saved with its pictures in one file (RFC 2557: .mht, .mhtml; Word's single-file page). Errors: `no-text` where no page is in it. */
export function extractMhtml(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  const root = mimeParts(bytes);
  if (!root.ok) return root;
  const parts = [...leaves(root.value)];
  const main = mainPart(root.value, parts);
  if (main === undefined) return err('no-text');
  if (main.bytes.length > htmlSizeLimit) return err('too-large');
  const decoded = decode(main.bytes, declaredEncoding(main.bytes) ?? charsetOf(main.type));
  if (!decoded.ok) return decoded;
  const base = locationOf(main) ?? plainWords(root.value.fields.get('snapshot-content-location') ?? '');
  const places = new Map(parts.flatMap((part) => { const place = locationOf(part); return place === undefined ? [] : [[resolved(place, base), part.bytes] as const]; }));
  const ids = new Map(parts.flatMap(({ id, bytes: content }) => (id === undefined ? [] : [[id, content] as const])));
  const read = readPage(decoded.value.text, (address) => dataBytes(address) ?? ids.get(/^\s*cid:(.+?)\s*$/i.exec(address)?.[1] ?? '') ?? places.get(resolved(address.trim(), base)));
  return read.ok ? ok({ ...read.value, extraction: { ...read.value.extraction, extractor: 'mhtml 1', encoding: decoded.value.encoding } }) : read;
}

function* leaves(part: MimePart): Generator<MimePart> {
  if (part.parts.length === 0) yield part;
  for (const inner of part.parts) yield* leaves(inner);
}

/** The part the multipart calls its start, else the first page in it. */
function mainPart(root: MimePart, parts: readonly MimePart[]): MimePart | undefined {
  const start = /<?([^<>\s]+)>?/.exec(root.type.params.get('start') ?? '')?.[1];
  const isPage = ({ type }: MimePart): boolean => type.value === 'text/html' || type.value === 'application/xhtml+xml';
  return parts.find((part) => start !== undefined && part.id === start && isPage(part)) ?? parts.find((part) => isPage(part) && /\S/.test(Buffer.from(part.bytes.subarray(0, 64)).toString('latin1')));
}

const locationOf = ({ fields }: MimePart): string | undefined => {
  const place = plainWords(fields.get('content-location') ?? '').replaceAll(' ', '');
  return place === '' ? undefined : place;
};

/** An address as it is from its page; what is no address stays as it is. Nothing is fetched. */
function resolved(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : URL.canParse(address) ? new URL(address).href : address;
}
