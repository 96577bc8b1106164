import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';

/** `https://www.云溪.example/0926/1833.html   1/2`: what a browser prints at the foot of each sheet. */
const foot = /^(?:https?:\/\/|file:\/\/|www\.)\S+\s+\d{1,3}\s?[/／]\s?\d{1,3}$/;
/** `2031/9/27 上午9:41   渡口修好了_云溪网`, `9/27/31, 9:41 AM   Ferry returns`: at its head, the hour it was printed and the page's title. */
const head = /^(?:\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4}),?\s*(?:[上下]午)?\s?\d{1,2}:\d{2}(?:\s?[AP]M)?\s+\S.{2,160}$/i;

/** The heads and feet of a page printed from a browser; the foot proves it, and the hour is that of the printing. */
export function setAsidePrintOut(page: Page, found: Map<number, ReadingRule>): void {
  const feet = page.lines.filter((line) => foot.test(line.text));
  if (feet.length === 0) return;
  for (const line of feet) found.set(line.index, 'web-address');
  for (const line of page.lines) if (line.hint === undefined && head.test(line.text)) found.set(line.index, 'page-head');
}
