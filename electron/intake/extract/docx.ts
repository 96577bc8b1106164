import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { ZipEntries } from '../../files/bounded-zip.ts';
import { flatParts, isFlatWord } from './docx/flat-word.ts';
import { placeNotes } from './docx/place-notes.ts';
import { markCaptions } from './docx/word-captions.ts';
import { contentsClass, markContents } from './docx/word-contents.ts';
import { markHeadings, type WordNode } from './docx/word-headings.ts';
import { withPlainMath } from './docx/word-math.ts';
import { asSeen } from './docx/word-seen.ts';
import { marginLines, wordsInBoxes } from './docx/words-outside.ts';
import type { Extracted } from './extracted.ts';
import { parsePage } from './html/page-dom.ts';
import { pageText } from './html/page-text.ts';
import { textBetweenMargins } from './office/margins.ts';
import { readNumbering, type NumberingPart } from './office/numbering-part.ts';
import { openPackage } from './office/open-package.ts';
import { writeNumbers } from './office/word-numbers.ts';
import { createPictureTray } from './picture-tray.ts';

/** Styles mammoth does not know by itself. Captions keep their class for the walk over the page. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "p[style-name='副标题'] => h2:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  `p[style-name='${contentsClass}'] => p.${contentsClass}:fresh`,
  ...['Image Caption', 'Table Caption'].map((name) => `p[style-name='${name}'] => p.caption:fresh`),
  "p[style-name='caption'] => p.caption:fresh", "p[style-name='Caption'] => p.caption:fresh", "p[style-name='题注'] => p.caption:fresh",
];

/**
 * A Word file, zipped or flat: opened within limits, its parts looked over, then read by mammoth and walked like a page. Tables, lists,
 * pictures, headings and notes are kept (a note under its paragraph, both with `[1]`); running heads and feet and lists of contents
 * are furniture, comments, hidden and deleted text are left out. Numbers Word counts itself (automatic 一、) are written out.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Result<Extracted, UnreadableReason>> {
  const opened = isFlatWord(bytes) ? flatParts(bytes) : await openPackage(bytes, isWordFile);
  if (!opened.ok) return opened;
  const entries = opened.value;
  const read = await toHtml(entries);
  if (!read.ok) return read;
  const { html, images } = read.value;
  const tray = createPictureTray();
  const body = pageText(parsePage(html), { article: new Set(), bytesOf: (address) => images.get(address) }, tray);
  if (!/\S/.test(body.text)) return err('no-text');
  const { text, hints } = textBetweenMargins(body.text.replaceAll(heldTab, '\t'), body.hints, marginLines(entries, 'header'), marginLines(entries, 'footer'));
  return ok({ extraction: { extractor: 'docx 3', text, hints }, pictures: tray.pictures, outside: wordsInBoxes(entries) });
}

const isWordFile = (parts: ZipEntries): boolean => parts.has('[Content_Types].xml') && [...parts.keys()].some((name) => name.startsWith('word/'));

interface WordHtml {
  readonly html: string;
  /** By the address that stands in the HTML. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

async function toHtml(entries: ZipEntries): Promise<Result<WordHtml, UnreadableReason>> {
  const images = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `word-picture:${images.size}`;
    // A picture that is named but missing from the package does not make the text unreadable.
    const picture = await image.readAsArrayBuffer().catch(() => new ArrayBuffer());
    images.set(src, new Uint8Array(picture));
    return { src };
  });
  try {
    // Packed anew, uncompressed, from the entries that were checked: mammoth opens the zip by itself, without limits.
    const numbering = numberingOf(entries);
    const parts = new Map(entries);
    if (numbering !== undefined) parts.set(numberingPart, new TextEncoder().encode(numbering.xml));
    const body = entries.get(bodyPart);
    if (body !== undefined) parts.set(bodyPart, bodyAsSeen(body));
    const checked = zipSync(Object.fromEntries(parts), { level: 0 });
    const number = writeNumbers(numbering?.levels ?? new Map());
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(checked) }, {
      styleMap, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false, transformDocument: (document: WordNode) => number(markContents(markCaptions(markHeadings(document)))),
    });
    return ok({ html: `<html><body>${placeNotes(holdTabs(value))}</body></html>`, images });
  } catch (cause) {
    // mammoth and its XML reader throw on whatever they cannot make sense of; running out of stack is a RangeError.
    return err(cause instanceof RangeError ? 'too-deep' : 'damaged');
  }
}

/** Stands for a tab while the text is walked like a page, in which white space is one space. */
const heldTab = '\ue009';

/** The tabs of lines whose words stand in three places and more: rows of a table that was typed. In other lines a tab is a space. */
const holdTabs = (html: string): string => html.replace(/<p>[^]*?<\/p>/g, (line) => (/[^\s>]\t+[^\t<]*[^\s<]\t+\S/.test(line) ? line.replaceAll('\t', heldTab) : line));

const bodyPart = 'word/document.xml';

/** A body without any such words stays as it is, byte for byte. */
function bodyAsSeen(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return ['<w:ruby>', '<w:vanish', '<m:oMath', '<w:instrText'].some((mark) => bytes.includes(mark)) ? new TextEncoder().encode(withPlainMath(asSeen(new TextDecoder().decode(body)))) : body;
}

/** Where every writer of Word files puts the lists; one that puts them elsewhere keeps its entries, without their numbers. */
const numberingPart = 'word/numbering.xml';

function numberingOf(entries: ZipEntries): NumberingPart | undefined {
  const part = entries.get(numberingPart);
  return part === undefined ? undefined : readNumbering(new TextDecoder().decode(part));
}
