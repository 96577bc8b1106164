import { readsAsChinese } from '../clean/glyphs.ts';
import { weightedMedian } from './box.ts';
import type { PageContent } from './page-content.ts';

/** What a document is measured by. */
export interface Measure {
  /** Size of its running text, in the pages' units. */
  readonly body: number;
  /** Read by Chinese rules: paragraphs are indented, words have no spaces between them. */
  readonly chinese: boolean;
}

/** Size of running text in points where a document has no text to tell. */
const anySize = 10;

/** The running text of a document is the size half of its characters are set in or below: headlines are few. */
export function measureDocument(pages: readonly PageContent[]): Measure {
  const sizes = pages.flatMap((page) => page.runs.filter((run) => run.askew !== true).map((run) => ({ value: run.size, weight: run.text.length })));
  const sample = pages.slice(0, 20).flatMap((page) => page.runs.map((run) => run.text)).join('');
  return { body: weightedMedian(sizes) ?? anySize, chinese: readsAsChinese(sample) };
}
