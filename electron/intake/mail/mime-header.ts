import { decodeWords } from 'postal-mime';
import type { Encoding } from '../../../shared/domain/document.ts';
import { detectEncoding } from '../decode/detect-encoding.ts';
import { encodingNamed } from '../extract/declared-encoding.ts';

/** A header's value with its parameters: `text/plain; charset=gb2312; format=flowed`. Values are lower case where they are words of the standard. */
export interface HeaderValue { readonly value: string; readonly params: ReadonlyMap<string, string> }

/** The fields of a header by lower-case name, the first of each, unfolded (RFC 5322, 2.2.3). Bytes beyond ASCII are what the mail's own program wrote: UTF-8 or GBK. */
export function readFields(bytes: Uint8Array): ReadonlyMap<string, string> {
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes).replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** Words of a header as a person reads them: encoded ones (RFC 2047) decoded, control characters gone. */
export const plainWords = (value: string): string => decodeWords(value).toWellFormed().replaceAll(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim();

/** Parameters may come in pieces, percent-encoded in a charset of their own (RFC 2231): `name*0*=gbk''%D6%DC; name*1=.docx`. */
export function readValue(field: string | undefined): HeaderValue {
  const value = /^[^;]*/.exec(field ?? '')?.[0].trim().toLowerCase() ?? '';
  const pieces = new Map<string, { order: number; text: string; encoded: boolean }[]>();
  for (const [, name = '', order, star, quoted, bare = ''] of (field ?? '').matchAll(/;\s*([^\s=*;]+)(?:\*(\d+))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g)) {
    const text = quoted === undefined ? bare.trim() : quoted.replace(/\\(.)/g, '$1');
    const of = pieces.get(name.toLowerCase()) ?? [];
    of.push({ order: Number(order ?? 0), text, encoded: star !== undefined });
    pieces.set(name.toLowerCase(), of);
  }
  return { value, params: new Map([...pieces].map(([name, of]) => [name, joined(of)])) };
}

function joined(pieces: { order: number; text: string; encoded: boolean }[]): string {
  if (!pieces.some(({ encoded }) => encoded)) return pieces.toSorted((a, b) => a.order - b.order).map(({ text }) => text).join('');
  // Charset and language stand before the first piece; a value given plainly too is for programs that do not know this form.
  const given = pieces.filter(({ encoded, order }) => encoded || order > 0).toSorted((a, b) => a.order - b.order);
  const [, charset = '', rest = given[0]?.text ?? ''] = /^([^']*)'[^']*'(.*)$/s.exec(given[0]?.text ?? '') ?? [];
  const whole = given.map(({ text, encoded }, at) => (encoded ? percentBytes(at === 0 ? rest : text) : Buffer.from(text)));
  const bytes = Buffer.concat(whole);
  return new TextDecoder(encodingNamed(charset) ?? detectEncoding(bytes)).decode(bytes);
}

const percentBytes = (text: string): Buffer => Buffer.from(text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');

/** What a part says its letters are, where it is an encoding of ours. */
export const charsetOf = ({ params }: HeaderValue): Encoding | undefined => encodingNamed(params.get('charset') ?? '');
