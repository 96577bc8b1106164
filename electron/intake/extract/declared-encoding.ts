import type { Encoding } from '../../../shared/domain/document.ts';

/** Bytes in which a page must name its encoding (WHATWG HTML 4.2.5.4 says 1024; older pages put scripts before it). */
const searched = 4096;

/** What the `<meta>` of a page or the XML declaration says of its encoding, in our names; undefined if nothing or unknown to us. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, searched));
  const name = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  return name === undefined ? undefined : encodingNamed(name);
}

/** An encoding of ours by one of the names documents give it. */
export function encodingNamed(name: string): Encoding | undefined {
  switch (name.trim().toLowerCase()) {
    case 'utf-8': case 'utf8': return 'utf-8';
    case 'gb2312': case 'gbk': case 'gb18030': case 'gb_2312-80': case 'x-gbk': case 'cp936': return 'gb18030';
    case 'big5': case 'big5-hkscs': case 'cp950': return 'big5';
    case 'windows-1252': case 'iso-8859-1': case 'latin1': return 'windows-1252';
    default: return undefined;
  }
}
