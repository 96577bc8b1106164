import { Readability } from '@mozilla/readability';
import { elementsIn, isElement, parsePage, type PageNode } from './page-dom.ts';

const label = 'data-caibian-place';

/** Shorter articles are found too; the default of 500 suits English. Characters. */
const shortest = 120;

/**
 * Where the article of a page stands: the places, in document order, of the elements Readability keeps of it. Empty where
 * it finds none. Works on a page of its own, as Readability takes apart what it is given.
 */
export function findArticle(html: string): ReadonlySet<number> {
  const page = parsePage(html);
  let count = 0;
  for (const element of elementsIn(page)) element.setAttribute(label, String(count++));
  const kept = new Set<number>();
  const keep = (article: PageNode): string => {
    for (const element of [...(isElement(article) ? [article] : []), ...elementsIn(article)]) {
      const place = element.getAttribute(label);
      if (place !== null) kept.add(Number(place));
    }
    return '';
  };
  try {
    // Readability asks for the browser's Document and Node; linkedom's serve it (see page-dom).
    const reader = new Readability(page as never, { charThreshold: shortest, disableJSONLD: true, serializer: keep as never });
    reader.parse();
  } catch {
    // Pages without a body or with oddities linkedom passes through make it throw. The text is whole without it.
    return new Set();
  }
  return kept;
}
