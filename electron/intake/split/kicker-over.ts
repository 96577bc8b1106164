import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineAtEnd } from '../describe/byline-at-end.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import type { BlockKind } from './block.ts';
import { isTitleShaped } from './title-shape.ts';

/** `【市青年商会】` right over a headline, under a text that is signed already or at the top: whom the story below is about. */
export function namesBelow(page: Page, line: Line, beforeKind: BlockKind | undefined): boolean {
  const [above, below] = [page.lines[line.index - 1], page.lines[line.index + 1]];
  if (!(/^【[^】]{3,20}】$/.test(line.text) || isMarkedOver(page, line)) || below === undefined || below.gap > 0 || !isTitleShaped(below.text) || readBylineLine(below.text, below.start) !== undefined) return false;
  return above === undefined || line.gap > 0 || beforeKind === 'byline' || readBylineAtEnd(above.text, above.start) !== undefined;
}

/** Most lines of a brief and its neighbours that are looked through for another one so marked. */
const reach = 60;
const around = (page: Page, { index }: Line): readonly Line[] => page.lines.slice(Math.max(0, index - reach), index + reach);

const marked = /^[●○■□◆◇★☆◎►▶▍▌][\s\u3000]*[\u4e00-\u9fff]{2,16}$/;
/** `●物资公司` right over a headline, as the same mark stands over others of the page with a name behind it: whom each brief is about. */
function isMarkedOver(page: Page, line: Line): boolean {
  const stands = (one: Line): boolean => one.gap > 0 && one.text.charAt(0) === line.text.charAt(0) && marked.test(one.text) && page.lines[one.index + 1]?.gap === 0 && isTitleShaped(page.lines[one.index + 1]?.text ?? '');
  return marked.test(line.text) && stands(line) && around(page, line).some((one) => one.index !== line.index && stands(one));
}
