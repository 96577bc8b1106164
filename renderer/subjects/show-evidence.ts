/** Name of the highlight, drawn in renderer/ui/base.css. */
const highlight = 'evidence';
/** Where report texts stand: the clean side of a review, and an article. */
const texts = '[data-pane="review"] [data-text], [data-pane="reading"] [data-text]';

/** Marks words wherever they stand in the report texts in sight, without touching their elements. */
export function showEvidence(words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const sought = [...new Set(words)].filter((one) => one !== '');
  const ranges = [...document.querySelectorAll(texts)].flatMap((element) => rangesIn(element, sought));
  if (ranges.length > 0) CSS.highlights.set(highlight, new Highlight(...ranges));
  else hideEvidence();
}

export function hideEvidence(): void {
  if ('highlights' in CSS) CSS.highlights.delete(highlight);
}

/** Words may reach over several nodes: a line that was joined, a doubt and a hit stand in elements of their own. */
function rangesIn(element: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: text.length });
    text += node.textContent ?? '';
  }
  const place = (offset: number): { readonly node: Node; readonly start: number } | undefined => nodes.findLast(({ start }) => start <= offset);
  const found: Range[] = [];
  for (const word of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const [first, last] = [place(start), place(start + word.length - 1)];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, start + word.length - last.start);
      found.push(range);
    }
  }
  return found;
}
