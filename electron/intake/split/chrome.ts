import type { Furniture } from '../clean/furniture.ts';
import { endsFinished } from '../clean/glyphs.ts';
import type { Page } from '../clean/page-lines.ts';
import { readDescriptionLine } from '../describe/description-line.ts';

/** Widest label of a page's own column or account, in ems. */
const widest = 8;

/**
 * Between the line of source and date and the share bar a page puts names of its own (an account, a channel): short lines
 * without a mark, at most three. They are set aside with the bar.
 */
export function setAsideChrome(page: Page, furniture: Furniture): Furniture {
  const found = new Map(furniture);
  for (const [bar, rule] of furniture) {
    if (rule !== 'tool-bar') continue;
    let at = bar - 1;
    while (at > bar - 4 && at >= 0) {
      const line = page.lines[at];
      if (line === undefined || line.width > widest || endsFinished(line.text) || line.hint !== undefined) break;
      if (readDescriptionLine(line.text, line.start) !== undefined) break;
      at--;
    }
    const described = page.lines[at];
    if (at === bar - 1 || described === undefined || readDescriptionLine(described.text, described.start) === undefined) continue;
    for (let i = at + 1; i < bar; i++) found.set(i, 'beside-the-tool-bar');
  }
  return found;
}
