import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { hasHan } from '../clean/glyphs.ts';
import type { Page } from '../clean/page-lines.ts';
import { leadInOfLines } from '../describe/lead-in.ts';

/** `Summary`, and over the points of a market story the kind of whom they are about: what a wire's page sets over its text. */
const label = /^(?:Summary|Key points|Key takeaways|Highlights)$/i;
const kind = /^(?:Companies|Company|Law firms|Countries)$/;
/** Most lines of a summary, and its widest, in characters. */
const mostLines = 8;
const widest = 120;

/** The labels of a summary between a headline and `LISBON, May 3 (Reuters) -`: its points are a deck, and no headings of the text. */
export function setAsideSummaryLabel(page: Page, found: Map<number, ReadingRule>): void {
  const at = page.lines.findIndex((line) => !found.has(line.index) && line.hint === undefined && label.test(line.text));
  if (at < 0) return;
  const below = page.lines.slice(at + 1, at + 2 + mostLines);
  const text = below.findIndex((line) => leadInOfLines([line]) !== undefined);
  if (text < 1 || below.slice(0, text).some((line) => line.text.length > widest || hasHan(line.text))) return;
  for (const line of page.lines.slice(at, at + 1 + text)) if (label.test(line.text) || kind.test(line.text)) found.set(line.index, 'deck-label');
}
