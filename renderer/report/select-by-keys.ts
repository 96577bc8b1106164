/** Where the reading begins: the paragraph of the hit in view, else the first one that is in sight. */
function startingParagraph(article: HTMLElement): Element | undefined {
  const paragraphs = [...article.querySelectorAll('[data-paragraph]')];
  const ofHit = article.querySelector('mark[data-now]')?.closest('[data-paragraph]');
  const top = article.parentElement?.getBoundingClientRect().top ?? 0;
  return ofHit ?? paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top >= top) ?? paragraphs[0];
}

/**
 * Selects a whole paragraph where nothing is selected yet, so that a passage can be chosen without a mouse; from there on
 * Shift and the arrows are the browser's own. False when something in the article is selected already.
 */
export function beginSelection(article: HTMLElement, selection: Selection | null): boolean {
  if (selection === null || (!selection.isCollapsed && article.contains(selection.anchorNode))) return false;
  const paragraph = startingParagraph(article);
  if (!paragraph) return false;
  selection.selectAllChildren(paragraph);
  paragraph.scrollIntoView({ block: 'nearest' });
  return true;
}
