import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import type { DocumentFormat } from '../../shared/domain/document.ts';
import { pictureInfo } from '../files/picture-info.ts';

const byExtension: ReadonlyMap<string, DocumentFormat> = new Map([
  ['txt', 'text'], ['text', 'text'], ['md', 'text'], ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'], ['shtml', 'html'], ['docx', 'docx'],
]);

/** Formats we know and do not read; their names get an answer of their own. */
const unsupported = new Set((
  'pdf doc dot wps rtf odt pages mht mhtml epub xls xlsx et csv ppt pptx dps ofd caj ceb '
  + 'png jpg jpeg gif bmp webp tif tiff heic svg mp3 mp4 wav mov avi zip rar 7z gz tar exe'
).split(' '));

/** What the first bytes are, where they are no text. A Word file is told from other zips when it is opened. */
type Container = 'zip' | 'ole' | 'other';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const signatures: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]], ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // OLE compound file (MS-CFB): .doc, .wps, and every encrypted .docx.
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['other', ascii('%PDF-')], ['other', ascii('{\\rtf')], ['other', ascii('Rar!')], ['other', ascii('7z\xbc\xaf')], ['other', [0x1f, 0x8b]],
  ['other', ascii('II*\0')], ['other', ascii('MM\0*')], ['other', ascii('MZ\x90')], ['other', ascii('\x7fELF')], ['other', ascii('SQLite format 3\0')],
];

/**
 * What a file is: by its content first, then by its name (a page may come without one). Errors: `empty`, `encrypted`,
 * `format-unsupported` for what we know and do not read, `format-unknown`, and `not-what-it-says` where the name
 * promises one of ours and the content is something else.
 */
export function formatOf(name: string, bytes: Uint8Array): Result<DocumentFormat, UnreadableReason> {
  if (bytes.length === 0) return err('empty');
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase();
  const named = extension === undefined ? undefined : byExtension.get(extension);
  const container = containerOf(bytes);
  if (container === 'ole') return err(isEncryptedPackage(bytes) ? 'encrypted' : refusal(named));
  if (container === 'zip') return named === 'docx' || (named === undefined && isWordPackage(bytes)) ? ok('docx') : err(refusal(named));
  if (container === 'other') return err(refusal(named));
  if (named === 'docx') return err('not-what-it-says');
  if (named !== undefined) return ok(named === 'text' && opensAsPage(bytes) ? 'html' : named);
  // "通报" and "report.2026" have no extension worth the name: their content decides.
  if (extension === undefined || !/^[a-z][a-z0-9]{0,5}$/.test(extension)) return ok(opensAsPage(bytes) ? 'html' : 'text');
  return err(unsupported.has(extension) ? 'format-unsupported' : 'format-unknown');
}

const refusal = (named: DocumentFormat | undefined): UnreadableReason => (named === undefined ? 'format-unsupported' : 'not-what-it-says');

function containerOf(bytes: Uint8Array): Container | undefined {
  const found = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? (pictureInfo(bytes) === undefined ? undefined : 'other');
}

/** MS-OFFCRYPTO: the whole package is one stream of this name in a compound file, in UTF-16LE. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Part names stand uncompressed in a zip. */
function isWordPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml');
}

/** Whether text begins as a page does, whatever it is called: pages are saved as .txt, too. */
function opensAsPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).replaceAll('\0', '');
  return /^[^<]{0,4}\s*(<\?xml[^>]*>\s*)?(<!--.{0,300}?-->\s*)?(<!doctype\s+html|<html[\s>])/is.test(head);
}
