import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import type { DocumentFormat } from '../../shared/domain/document.ts';
import { contentFormat } from './content-format.ts';

/** What names promise. `et` and `wps` are WPS Office's, in either of the forms Word and Excel have. */
const byExtension: ReadonlyMap<string, DocumentFormat> = new Map([
  ['txt', 'text'], ['text', 'text'], ['md', 'text'], ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'], ['shtml', 'html'],
  ['docx', 'docx'], ['docm', 'docx'], ['dotx', 'docx'], ['doc', 'doc'], ['dot', 'doc'], ['wps', 'wps'], ['wpt', 'wps'], ['rtf', 'rtf'], ['odt', 'odt'], ['ofd', 'ofd'],
  ['xlsx', 'xlsx'], ['xlsm', 'xlsx'], ['pdf', 'pdf'], ['ninjs', 'ninjs'],
  ['eml', 'eml'], ['mht', 'mhtml'], ['mhtml', 'mhtml'],
  ['png', 'picture'], ['jpg', 'picture'], ['jpeg', 'picture'], ['webp', 'picture'], ['tif', 'picture'], ['tiff', 'picture'], ['bmp', 'picture'],
]);

/** Extensions whose files are plain text, so that text is what they promise; for the others text is a broken promise. */
const textual = new Set<DocumentFormat>(['text', 'html', 'eml', 'mhtml']);
const packaged = new Set<DocumentFormat>(['odt', 'docx', 'xlsx', 'ofd', 'wps']);

/** Formats we know and do not read; their names get an answer of their own. */
const unsupported = new Set((
  'pages epub csv odp ods caj ceb xml json '
  + 'mp3 mp4 wav mov avi zip rar 7z gz tar exe'
).split(' '));
/** Formats with an answer of their own, where the content has not given it. */
const answers: ReadonlyMap<string, UnreadableReason> = new Map([
  ['xls', 'old-spreadsheet'], ['xlt', 'old-spreadsheet'], ['xlsb', 'old-spreadsheet'], ['et', 'old-spreadsheet'],
  ['gif', 'picture-unsupported'], ['heic', 'picture-unsupported'], ['heif', 'picture-unsupported'], ['avif', 'picture-unsupported'], ['svg', 'picture-unsupported'],
  ['ppt', 'presentation'], ['pptx', 'presentation'], ['pps', 'presentation'], ['dps', 'presentation'],
]);

/**
 * What a file is: by its content first, then by its name (a page may come without one; what an office system calls .doc is
 * often a page or RTF). Errors: `empty`, `encrypted`, one of a format's own, `format-unsupported` for what we know and do
 * not read, `format-unknown`, and `not-what-it-says` where the name promises one of ours and the content is nothing we read.
 */
export function formatOf(name: string, bytes: Uint8Array): Result<DocumentFormat, UnreadableReason> {
  if (bytes.length === 0) return err('empty');
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase();
  const named = extension === undefined ? undefined : byExtension.get(extension);
  const content = contentFormat(bytes);
  if (content?.ok === true) return ok(content.value === 'doc' && named === 'wps' ? 'wps' : content.value);
  if (content !== undefined) return err(content.error === 'format-unsupported' && named !== undefined ? 'not-what-it-says' : content.error);
  // A zip whose directory is gone is still the Word file its name promises: the reader says that it is cut off.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return named !== undefined && packaged.has(named) ? ok(named === 'wps' ? 'docx' : named) : err(named === undefined ? 'format-unsupported' : 'not-what-it-says');
  if (named !== undefined) return textual.has(named) ? ok(named) : err('not-what-it-says');
  // "通报" and "report.2026" have no extension worth the name: their content decides.
  if (extension === undefined || !/^[a-z][a-z0-9]{0,5}$/.test(extension)) return ok('text');
  return err(answers.get(extension) ?? (unsupported.has(extension) ? 'format-unsupported' : 'format-unknown'));
}
