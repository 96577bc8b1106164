import { DOMParser } from 'linkedom';

/** The little of the DOM that extraction reads. linkedom's nodes have it; its own types need the browser's. */
export interface PageNode {
  readonly nodeType: number;
  /** Walked by list and not by sibling: linkedom's doctype knows no sibling. */
  readonly childNodes: Iterable<PageNode>;
}
export interface PageText extends PageNode { readonly data: string }
export interface PageElement extends PageNode {
  /** Lower case. */
  readonly localName: string;
  readonly textContent: string;
  readonly parentNode: PageNode | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export const isText = (node: PageNode): node is PageText => node.nodeType === 3 || node.nodeType === 4;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Parses a page. Nothing in it runs or is fetched. Check its depth before: building the tree is what deep nesting attacks. */
export function parsePage(html: string): PageNode {
  // linkedom's Document is a PageNode; the declared type is the browser's, which this room does not have.
  return new DOMParser().parseFromString(html, 'text/html') as unknown as PageNode;
}

/** Every element below a node, in document order. */
export function* elementsIn(node: PageNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The words of an element's class and id: `class="page-share fl" id="topNav"` → page-share, page, share, fl, topnav, top, nav. */
export function namesOf(element: PageElement): string[] {
  const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/).filter((name) => name !== '');
  return given.flatMap((name) => [name, ...name.split(/[-_]|(?<=[a-z])(?=[A-Z])/)]).map((name) => name.toLowerCase());
}
