/** Encodings by the numbers of `\ansicpg`, as TextDecoder names them; 936 is GBK, of which GB 18030 is the whole. */
const codePages: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'], [54936, 'gb18030'], [950, 'big5'], [932, 'shift_jis'], [949, 'euc-kr'], [65001, 'utf-8'], [874, 'windows-874'], [10000, 'macintosh'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);
/** Encodings by `\fcharset`; 0 and 1 say nothing, 2 is a font of signs. */
const charsets: ReadonlyMap<number, string> = new Map([
  [134, 'gb18030'], [136, 'big5'], [128, 'shift_jis'], [129, 'euc-kr'], [77, 'macintosh'], [161, 'windows-1253'], [162, 'windows-1254'],
  [163, 'windows-1258'], [177, 'windows-1255'], [178, 'windows-1256'], [186, 'windows-1257'], [204, 'windows-1251'], [222, 'windows-874'], [238, 'windows-1250'],
]);
const doubleByte = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr']);

export const isDoubleByte = (charset: string | undefined): boolean => charset !== undefined && doubleByte.has(charset);

export const codePageOf = (number: number | undefined): string => codePages.get(number ?? 1252) ?? 'windows-1252';
export const charsetOf = (number: number | undefined): string | undefined => charsets.get(number ?? 1);

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder>();
function decoderFor(encoding: string): Decoder {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, known);
  return known;
}

/**
 * Bytes of one stretch as text. A font's charset decides; fonts that say nothing leave it to the page of the whole file,
 * which for a Western font of a Chinese file holds only where the high bytes stand in pairs (else they are quotation marks
 * of Windows-1252).
 * @param bytes as characters of the same numbers
 */
export function decodeRtf(bytes: string, charset: string | undefined, page: string): string {
  const encoding = charset ?? (doubleByte.has(page) && !inPairs(bytes) ? 'windows-1252' : page);
  return /[\x80-\xff]/.test(bytes) ? decoderFor(encoding).decode(Buffer.from(bytes, 'latin1')) : bytes;
}

const inPairs = (bytes: string): boolean => (bytes.match(/[\x80-\xff]+/g) ?? []).every((run) => run.length % 2 === 0);
