import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import type { Hint } from '../../../shared/domain/document.ts';
import { depthExceeds } from '../../files/bounded-xml.ts';
import { decode } from '../decode/decode.ts';
import { articleElementLimit, depthLimit, htmlSizeLimit } from '../limits.ts';
import type { BesideFile } from '../source.ts';
import { declaredEncoding } from './declared-encoding.ts';
import type { Extracted } from './extracted.ts';
import { parsePage } from './html/page-dom.ts';
import { measurePage } from './html/page-measure.ts';
import { pageText } from './html/page-text.ts';
import { createPictureTray, dataBytes } from './picture-tray.ts';
import { findArticle } from './html/readable-article.ts';
import { saidInHead } from './html/said-in-head.ts';
import { savedPictures } from './html/saved-pictures.ts';
import { siteNames, withoutSiteHeadings } from './html/site-name.ts';
import { titleHint } from './html/title-hint.ts';

/** A web page, as saved or pasted. Nothing in it runs and nothing is fetched; what is not seen on the page is not in the text. */
export function extractHtml(bytes: Uint8Array, beside: readonly BesideFile[] = []): Result<Extracted, UnreadableReason> {
  if (bytes.length > htmlSizeLimit) return err('too-large');
  const decoded = decode(bytes, declaredEncoding(bytes));
  if (!decoded.ok) return decoded;
  const saved = savedPictures(beside);
  const read = readPage(decoded.value.text, (address) => dataBytes(address) ?? saved(address));
  return read.ok ? ok({ ...read.value, extraction: { ...read.value.extraction, encoding: decoded.value.encoding } }) : read;
}

/**
 * The text and pictures of a page's markup.
 * @param bytesOf a picture's bytes by its address, where they came with the page
 */
export function readPage(html: string, bytesOf: (address: string) => Uint8Array | undefined): Result<Extracted, UnreadableReason> {
  if (depthExceeds(html, depthLimit, false)) return err('too-deep');
  const page = parsePage(html);
  const measure = measurePage(page);
  const article = measure.elements > articleElementLimit ? new Set<number>() : findArticle(html);
  const tray = createPictureTray();
  const site = siteNames(page);
  const { text, hints: marked } = pageText(page, { article, measure, bytesOf, site }, tray);
  if (!/\S/.test(text)) return err('no-text');
  const hints = withoutSiteHeadings(marked, text, site);
  const title = titleHint(page, text, hints);
  const told = title === undefined ? hints : [title, ...hints.filter((hint) => !isOnly(hint, title))];
  const extraction = { extractor: 'html 3', text, hints: [...saidInHead(page, text), ...told] };
  return ok({ extraction, pictures: tray.pictures });
}

/** Whether a hint calls the page's own title furniture. */
const isOnly = (hint: Hint, title: Hint): boolean => hint.kind === 'furniture' && hint.start >= title.start && hint.end <= title.end;
