/** A piece of an RTF file (RTF 1.9.1). `word` is a control word or sign without its backslash; `text` is raw bytes, one character each. */
export type RtfToken =
  | { readonly kind: 'open' } | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** One byte written as `\'xx`. */
  | { readonly kind: 'byte'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Bytes behind `\bin`, which are none of the text. */
  | { readonly kind: 'binary'; readonly start: number; readonly end: number };

const piece = /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[^{}\\\r\n]+|[\r\n]+|\\/gis;

/**
 * The pieces of an RTF file in order. Line ends between them mean nothing. Linear; what is no control word is text, so that
 * nothing is lost of a file that breaks the rules.
 * @param source the file's bytes as characters of the same numbers
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  piece.lastIndex = 0;
  const scan = new RegExp(piece);
  for (let found = scan.exec(source); found !== null; found = scan.exec(source)) {
    const [all, name, value, hex, sign] = found;
    if (all === '{') yield { kind: 'open' };
    else if (all === '}') yield { kind: 'close' };
    else if (name !== undefined) {
      const number = value === undefined ? undefined : Number(value);
      if (name === 'bin') {
        const start = scan.lastIndex;
        const end = Math.min(source.length, start + Math.max(0, number ?? 0));
        scan.lastIndex = end;
        yield { kind: 'binary', start, end };
      } else yield { kind: 'word', name, value: number };
    } else if (hex !== undefined) yield { kind: 'byte', text: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign === '{' || sign === '}' || sign === '\\') yield { kind: 'text', text: sign };
    else if (sign !== undefined) yield { kind: 'word', name: sign === '\r' || sign === '\n' ? 'par' : sign, value: undefined };
    else if (!/^[\r\n]/.test(all)) yield { kind: 'text', text: all };
  }
}
