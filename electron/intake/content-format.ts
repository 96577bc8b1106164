import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import type { DocumentFormat } from '../../shared/domain/document.ts';
import { compoundSignature, openCompoundFile } from '../files/compound-file.ts';
import { pictureInfo } from '../files/picture-info.ts';
import { zipNames } from '../files/zip-names.ts';

/** What the bytes themselves say: a format, a reason why they cannot be read, or nothing, as plain text says nothing. */
export type ContentFormat = Result<DocumentFormat, UnreadableReason> | undefined;

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
type Answer = (bytes: Uint8Array) => ContentFormat;
const is = (format: DocumentFormat): Answer => () => ok(format);
const unread: Answer = () => err('format-unsupported');
const packed: Answer = () => err('packed-otherwise');

const signatures: readonly (readonly [readonly number[], Answer])[] = [
  [[0x50, 0x4b, 0x03, 0x04], inZip], [[0x50, 0x4b, 0x05, 0x06], inZip], [compoundSignature, inCompoundFile],
  [ascii('%PDF-'), is('pdf')], [ascii('{\\rtf'), is('rtf')], [ascii('II*\0'), is('picture')], [ascii('MM\0*'), is('picture')],
  [ascii('Rar!'), packed], [ascii('7z\xbc\xaf'), packed], [[0x1f, 0x8b], unread],
  [ascii('MZ\x90'), unread], [ascii('\x7fELF'), unread], [ascii('SQLite format 3\0'), unread],
];

/** What a file is by its content alone. */
export function contentFormat(bytes: Uint8Array): ContentFormat {
  const found = signatures.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (found !== undefined) return found[1](bytes);
  const picture = pictureInfo(bytes);
  if (picture !== undefined) return picture.mime === 'image/gif' ? err('picture-unsupported') : ok('picture');
  if (isPhonePicture(bytes)) return err('picture-unsupported');
  return inText(bytes);
}

/** Parts by which packages know themselves (ECMA-376, GB/T 33190, ODF 1.3); `xlsb` keeps its sheets in a binary form of its own. */
const packages: readonly (readonly [string, ContentFormat])[] = [
  ['word/document.xml', ok('docx')], ['xl/workbook.xml', ok('xlsx')], ['OFD.xml', ok('ofd')],
  ['xl/workbook.bin', err('old-spreadsheet')], ['ppt/presentation.xml', err('presentation')],
];

function inZip(bytes: Uint8Array): ContentFormat {
  const names = new Set(zipNames(bytes));
  const found = packages.find(([part]) => names.has(part));
  if (found !== undefined) return found[1];
  // ODF 1.3, part 2, 3.3: the first entry is the type, as it is.
  const odf = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(Buffer.from(bytes.subarray(0, 128)).toString('latin1'))?.[1];
  if (odf !== undefined) return odf === 'text' ? ok('odt') : err(odf === 'presentation' ? 'presentation' : 'format-unsupported');
  // Word's main part may have another name, which its relations give.
  return names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/')) ? ok('docx') : undefined;
}

/** Streams by which compound files know themselves (MS-DOC, MS-XLS, MS-PPT, MS-OFFCRYPTO). */
const streams: readonly (readonly [string, ContentFormat])[] = [
  ['EncryptedPackage', err('encrypted')], ['WordDocument', ok('doc')], ['Workbook', err('old-spreadsheet')], ['Book', err('old-spreadsheet')],
  ['PowerPoint Document', err('presentation')],
];

function inCompoundFile(bytes: Uint8Array): ContentFormat {
  const opened = openCompoundFile(bytes);
  const names = new Set(opened.ok ? opened.value.names : []);
  // Of a file that is cut off the names may still be found, so that the right reader says what is wrong.
  const has = (name: string): boolean => names.has(name) || (names.size === 0 && asBuffer(bytes).includes(Buffer.from(name, 'utf16le')));
  return streams.find(([name]) => has(name))?.[1] ?? err('format-unsupported');
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** HEIC, HEIF and AVIF: files of boxes (ISO/IEC 14496-12), the first of which names a brand of pictures. */
const isPhonePicture = (bytes: Uint8Array): boolean => /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avi[fs])/.test(asBuffer(bytes.subarray(4, 12)).toString('latin1'));

/** Characters at the beginning of a text in which it shows what it is. */
const headLength = 2_048;

function inText(bytes: Uint8Array): ContentFormat {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength)).replaceAll('\0', '').replace(/^\s*(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  if (head.startsWith('{\\rtf')) return ok('rtf');
  if (/^[^<]{0,4}\s*(<\?xml[^>]*>\s*)?(<!--.{0,300}?-->\s*)?(<!doctype\s+html|<html[\s>])/is.test(head)) return ok('html');
  if (/^(<\?xml[^>]*>\s*)?(<!--.{0,300}?-->\s*)?(<!doctype\s+svg[^>]*>\s*)?<svg[\s>]/is.test(head)) return err('picture-unsupported');
  if (head.startsWith('<') && /<(?:\w+:)?(?:newsMessage|newsItem|packageItem|nitf)[\s>]/.test(head)) return ok('newsml');
  // Word's form of one XML text: its own flat packages, and that of Word 2003.
  if (head.startsWith('<') && (/<w:wordDocument[\s>]/.test(head) || (/<pkg:package[\s>]/.test(head) && /progid="Word\.Document"|\/word\//.test(head)))) return ok('docx');
  if (isMessage(head)) return ok(isSavedPage(head) ? 'mhtml' : 'eml');
  return /^[{[]/.test(head) && isWireItem(bytes) ? ok('ninjs') : undefined;
}

/** Mails begin with fields of their head, one of which only programs write; a mail pasted as text has none of those. */
function isMessage(head: string): boolean {
  return /^(?:From \S+ .*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/.test(head.replaceAll('\r', '')) && /^(?:MIME-Version|Received|Message-ID|Return-Path|DKIM-Signature|Delivered-To):/im.test(head);
}

/** A page saved as one file is a message that was never sent: browsers say what they took it from, others sent it to nobody. */
function isSavedPage(head: string): boolean {
  return /^Snapshot-Content-Location:/im.test(head) || (/^Content-Type:\s*multipart\/related/im.test(head) && !/^(?:To|Received|Message-ID|Delivered-To):/im.test(head));
}

/** ninjs: a JSON object, or several, with an identity and a headline or a body under the names of the standard, all versions of it. */
function isWireItem(bytes: Uint8Array): boolean {
  const text = asBuffer(bytes);
  const has = (name: string): boolean => text.includes(`"${name}"`);
  return has('uri') && ['headline', 'headlines', 'body_text', 'body_html', 'body_xhtml', 'bodies'].some(has) && !has('paragraphs');
}
