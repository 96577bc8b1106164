import type { Hint } from '../../../shared/domain/document.ts';
import type { SourcePicture } from '../source.ts';
import { decode } from '../decode/decode.ts';
import { fromOtherCharset } from '../decode/other-charset.ts';
import { declaredEncoding } from '../extract/declared-encoding.ts';
import { readPage } from '../extract/html.ts';
import { charsetOf } from './mime-header.ts';
import type { MimePart } from './mime-parts.ts';
import { quotedHeads } from './quoted-heads.ts';

/** What a mail says itself, and what it carries. */
export interface MailParts {
  /** Parts that are read one after the other: plain text or pages. */
  readonly bodies: readonly MimePart[];
  /** Pictures that pages name by their Content-ID. */
  readonly related: readonly MimePart[];
  readonly attached: readonly MimePart[];
}

/** What programs add for themselves. */
const ofPrograms = /^(?:application\/(?:x-)?pkcs7-signature|application\/pgp-(?:signature|keys|encrypted)|text\/(?:calendar|(?:x-)?vcard)|message\/delivery-status)$/;

/** Sorts the parts of a mail. Of the same words in several forms the page is read: it knows headings, tables and pictures. */
export function sortParts(root: MimePart): MailParts {
  const found = { bodies: [] as MimePart[], related: [] as MimePart[], attached: [] as MimePart[] };
  sort(root, found);
  const pages = found.bodies.filter(isPage).map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const isNamed = ({ id }: MimePart): boolean => id !== undefined && pages.some((page) => page.includes(id) || page.includes(encodeURIComponent(id)));
  return { bodies: found.bodies, related: found.related.filter(isNamed), attached: [...found.attached, ...found.related.filter((part) => !isNamed(part))] };
}

const isPage = ({ type }: MimePart): boolean => type.value === 'text/html';

function sort(part: MimePart, found: { bodies: MimePart[]; related: MimePart[]; attached: MimePart[] }): void {
  const type = part.type.value;
  if (ofPrograms.test(type)) return;
  if (type.startsWith('multipart/')) {
    const inner = type === 'multipart/alternative' ? chosen(part.parts) : part.parts;
    for (const one of inner) sort(one, found);
  } else if (part.disposition !== 'attachment' && part.name === undefined && (type === 'text/plain' || type === 'text/html' || type === '')) found.bodies.push(part);
  else if (part.disposition !== 'attachment' && part.id !== undefined && type.startsWith('image/')) found.related.push(part);
  else found.attached.push(part);
}

/** The richest form that has words; parts that are no form of the text (a stray attachment) stay beside it. */
function chosen(parts: readonly MimePart[]): readonly MimePart[] {
  const holds = (part: MimePart, type: string): boolean => part.type.value === type ? part.bytes.length > 0 : part.parts.some((inner) => holds(inner, type));
  const best = parts.findLast((part) => holds(part, 'text/html')) ?? parts.findLast((part) => holds(part, 'text/plain'));
  const isForm = (part: MimePart): boolean => ['text/html', 'text/plain', 'text/enriched', 'text/rtf'].some((type) => holds(part, type)) && part.name === undefined;
  return parts.filter((part) => part === best || !isForm(part));
}

/** The text of one body with its hints and pictures; nothing where it has no words. */
export interface BodyText { readonly text: string; readonly hints: readonly Hint[]; readonly pictures: readonly SourcePicture[] }

export function bodyText(part: MimePart, related: readonly MimePart[]): BodyText | undefined {
  const bytes = fromOtherCharset(part.bytes, part.type.params.get('charset')) ?? part.bytes;
  const decoded = decode(bytes, (isPage(part) ? declaredEncoding(bytes) : undefined) ?? charsetOf(part.type));
  if (!decoded.ok) return undefined;
  if (!isPage(part)) {
    const text = unflowed(decoded.value.text, part.type.params);
    return { text, hints: quotedHeads(text), pictures: [] };
  }
  const read = readPage(decoded.value.text, (address) => pictureNamed(address, related));
  if (!read.ok) return undefined;
  const { extraction, pictures } = read.value;
  return { text: extraction.text, hints: [...extraction.hints, ...quotedHeads(extraction.text)], pictures };
}

function pictureNamed(address: string, related: readonly MimePart[]): Uint8Array | undefined {
  const name = /^\s*cid:(.+)$/is.exec(address)?.[1]?.trim();
  if (name === undefined) return undefined;
  return related.find(({ id }) => id === name || (id !== undefined && encodeURIComponent(id) === name))?.bytes;
}

/** RFC 3676: in flowed text a line that ends in a space goes on in the next one; `-- ` stands above a signature. */
function unflowed(text: string, params: ReadonlyMap<string, string>): string {
  if (params.get('format')?.toLowerCase() !== 'flowed') return text;
  const joint = params.get('delsp')?.toLowerCase() === 'yes' ? '' : ' ';
  return text.replace(/^(?!-- $)(.*) \n(?=[^>\n])/gm, `$1${joint}`);
}
