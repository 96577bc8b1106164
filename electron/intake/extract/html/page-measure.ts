import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';

/** What there is in an element, with all that is in it. */
export interface Measure {
  /** Characters that are no white space or separators. */
  letters: number;
  links: number;
  /** Letters inside links. */
  linked: number;
  /** Headings of a story's rank (h1, h2), and lower ones that are more than a link; pictures outside links. */
  marked: number;
  /** Headings of every rank. */
  headings: number;
}

/** Every element of a page and its measure, taken in one pass: asking each element for its text would be quadratic in depth. */
export interface PageMeasure {
  readonly elements: number;
  readonly of: (element: PageElement) => Measure;
  /** Of the whole page. */
  readonly page: Measure;
}

/** `2031-03-15`, `[03-08]`: the day beside a link to another story is as much the list's as the link is. */
const dayAlone = /^\s*[\[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?\s*$/;

const none: Measure = { letters: 0, links: 0, linked: 0, marked: 0, headings: 0 };

export function measurePage(page: PageNode): PageMeasure {
  const measures = new Map<PageNode, Measure>();
  const measure = (node: PageNode): Measure => {
    const sum = { ...none };
    for (const child of node.childNodes) {
      if (isText(child)) sum.letters += child.data.replace(dayAlone, '').replace(/[\s|·•>»\-–—/]+/g, '').length;
      if (!isElement(child) || /^(head|script|style)$/.test(child.localName)) continue;
      const inner = measure(child);
      sum.letters += inner.letters;
      sum.links += inner.links + (child.localName === 'a' ? 1 : 0);
      sum.linked += child.localName === 'a' ? inner.letters : inner.linked;
      const heading = /^h[1-6]$/.test(child.localName);
      const mark = /^(h[12]|img)$/.test(child.localName) || (heading && inner.linked < inner.letters);
      sum.headings += inner.headings + (heading ? 1 : 0);
      // A card of another story is one link, its picture and heading inside.
      sum.marked += child.localName === 'a' ? 0 : inner.marked + (mark ? 1 : 0);
    }
    measures.set(node, sum);
    return sum;
  };
  const whole = measure(page);
  return { elements: measures.size, of: (element) => measures.get(element) ?? none, page: whole };
}
