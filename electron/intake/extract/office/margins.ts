import type { Hint } from '../../../../shared/domain/document.ts';
import { plainParagraph, type OfficeBlock, type OfficeParagraph } from './office-block.ts';

/** The running heads and feet of a document's pages, as they are seen. */
export interface Margins { readonly heads: readonly OfficeParagraph[]; readonly feet: readonly OfficeParagraph[] }

/** A page's number that a program counted: it is another on every page, and `第 1 页 共 3 页` says no more. */
const pageNumber = /^[\s\-–—·第共页Pageof/\d]*$/i;

/** Each line once: first and following pages, left and right ones mostly repeat the same. */
function distinct(paragraphs: readonly OfficeParagraph[]): OfficeBlock[] {
  const lines = paragraphs.filter(({ text }) => !pageNumber.test(text));
  return [...new Map(lines.map((one) => [one.text.trim(), one])).values()].map((one) => ({ ...one, role: 'furniture' as const }));
}

/** The text between its running heads and feet, where a reader of the page sees them; they are furniture. */
export const betweenMargins = (blocks: readonly OfficeBlock[], { heads, feet }: Margins): OfficeBlock[] => [...distinct(heads), ...blocks, ...distinct(feet)];

/** The same for text that is written already, whose hints move along. */
export function textBetweenMargins(text: string, hints: readonly Hint[], heads: readonly string[], feet: readonly string[]): { text: string; hints: Hint[] } {
  const lines = (words: readonly string[]): string[] => distinct(words.map(plainParagraph)).flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []));
  const above = lines(heads);
  const below = lines(feet);
  const lead = above.map((line) => `${line}\n\n`).join('');
  const furniture: Hint[] = [];
  let at = 0;
  for (const line of above) { furniture.push({ kind: 'furniture', start: at, end: at + line.length }); at += line.length + 2; }
  const moved = hints.map((hint) => ({ ...hint, start: hint.start + lead.length, end: hint.end + lead.length }));
  at = lead.length + text.length;
  for (const line of below) { furniture.push({ kind: 'furniture', start: at + 2, end: at + 2 + line.length }); at += line.length + 2; }
  return { text: `${lead}${text}${below.map((line) => `\n\n${line}`).join('')}`, hints: [...furniture, ...moved].sort((a, b) => a.start - b.start || b.end - a.end) };
}
