import type { Hint } from '../../../shared/domain/document.ts';
import type { ParagraphKind } from '../../../shared/domain/passage.ts';
import { depthExceeds } from '../../files/bounded-xml.ts';
import { visibleText } from '../decode/visible-characters.ts';
import { parsePage } from '../extract/html/page-dom.ts';
import { pageText } from '../extract/html/page-text.ts';
import { createPictureTray } from '../extract/picture-tray.ts';
import { depthLimit } from '../limits.ts';
import type { WireParagraph } from './wire-item.ts';

const kinds: ReadonlyMap<Hint['kind'], ParagraphKind> = new Map([['heading', 'section'], ['caption', 'caption'], ['list', 'list'], ['table', 'table'], ['note', 'note']]);

/** The paragraphs of a body in HTML, typed by its elements; undefined where it is nested too deeply. Pictures are addresses elsewhere. */
export function htmlParagraphs(html: string): WireParagraph[] | undefined {
  if (depthExceeds(html, depthLimit, false)) return undefined;
  const { text, hints } = pageText(parsePage(`<html><body>${unwrapped(html)}</body></html>`), { article: new Set(), bytesOf: () => undefined }, createPictureTray());
  const typed = hints.filter(({ kind }) => kinds.has(kind));
  const paragraphs: WireParagraph[] = [];
  let first = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while ((typed[first]?.end ?? Infinity) <= start) first++;
    const hint = typed[first];
    const kind = hint !== undefined && hint.start < end ? kinds.get(hint.kind) : undefined;
    if (line.trim() !== '') paragraphs.push({ kind: kind ?? 'body', text: kind === 'table' ? line : line.trim() });
    start = end + 1;
  }
  return paragraphs;
}

/** The paragraphs of a body in plain text: agencies put each on a line. */
export const plainParagraphs = (text: string): WireParagraph[] =>
  visibleText(text).split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => ({ kind: 'body', text: line }));

/** Characters with which full-width ones stand in line without a space. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—]';
const wrapped = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n]\\s*(?=${wide})`, 'g');
/** Chinese that was wrapped in its file goes on without a space. */
const unwrapped = (html: string): string => (html.includes('<pre') ? html : html.replace(wrapped, ''));

/** Lines at the top of a body in which its headline and byline may be told once more. */
const top = 3;
const bare = (text: string): string => text.replace(/^By\s+/i, '').replace(/\s/g, '');

/** Paragraphs without those at the top that only repeat the item's own headline or byline. */
export function withoutRepeats(paragraphs: readonly WireParagraph[], ...said: readonly (string | undefined)[]): readonly WireParagraph[] {
  const words = new Set(said.flatMap((one) => (one === undefined || one.trim() === '' ? [] : bare(one))));
  return paragraphs.filter(({ text }, i) => i >= top || !words.has(bare(text)));
}
