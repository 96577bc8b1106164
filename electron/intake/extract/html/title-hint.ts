import type { Hint } from '../../../../shared/domain/document.ts';
import { elementsIn, type PageNode } from './page-dom.ts';

/** Fewer characters name a site (首页, 新闻) and not a story. */
const shortestTitle = 4;

/**
 * The line of the text that the page's `<title>` names, if one does: the longest line the title begins with, for titles
 * go on with the site's name (“…_临江新闻网”). Of equal ones a heading before others. The title itself is no visible text
 * and does not enter the extraction.
 */
export function titleHint(page: PageNode, text: string, hints: readonly Hint[]): Hint | undefined {
  const headings = new Set(hints.flatMap(({ kind, start }) => (kind === 'heading' ? [start] : [])));
  const title = titleOf(page);
  let best: Hint | undefined;
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const length = end - start;
    const most = best === undefined ? 0 : best.end - best.start;
    const better = length > most || (length === most && best !== undefined && headings.has(start) && !headings.has(best.start));
    if (length >= shortestTitle && better && title.startsWith(text.slice(start, end))) best = { kind: 'title', start, end };
    start = end + 1;
  }
  return best;
}

function titleOf(page: PageNode): string {
  for (const element of elementsIn(page)) if (element.localName === 'title') return element.textContent.replace(/[ \t\r\n\f]+/g, ' ').trim();
  return '';
}
