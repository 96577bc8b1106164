import type { ReportSelection } from '../../shared/contract/archive-calls.ts';
import type { ReportId } from '../../shared/domain/ids.ts';

type Point = ReportSelection['from'];

/** The number of a paragraph element, from its data attribute. */
function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null;
}

/** Code units of text before a point inside an element: what is drawn around the text (bars, marks) has none. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return before.toString().length;
}

function pointOf(article: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): Point | null {
  const inside = paragraphOf(node);
  if (inside && article.contains(inside)) return { paragraph: Number(inside.dataset['paragraph']), offset: offsetIn(inside, node, offset) };
  // The selection begins in the headline or ends between paragraphs: the nearest paragraph within it counts.
  const paragraphs = [...article.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const range = document.createRange();
  range.setStart(node, offset);
  const next = paragraphs.find((one) => range.comparePoint(one, 0) >= 0);
  const nearest = edge === 'start' ? next : (next ? paragraphs[paragraphs.indexOf(next) - 1] : paragraphs.at(-1));
  if (!nearest) return null;
  return { paragraph: Number(nearest.dataset['paragraph']), offset: edge === 'start' ? 0 : nearest.textContent.length };
}

/** What is selected in an article, in paragraphs and code units of their clean text; null where nothing of it is. */
export function readSelection(article: HTMLElement, reportId: ReportId, selection: Selection | null): ReportSelection | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  const from = pointOf(article, range.startContainer, range.startOffset, 'start');
  const to = pointOf(article, range.endContainer, range.endOffset, 'end');
  if (!from || !to || from.paragraph > to.paragraph || (from.paragraph === to.paragraph && from.offset >= to.offset)) return null;
  return { reportId, from, to };
}
