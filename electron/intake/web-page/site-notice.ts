import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Page } from '../clean/page-lines.ts';
import { firstProse, isWebPage } from './proof.ts';
import { namesStaff } from './staff.ts';

/** What a site says of its own words at the foot of every page: `本网站所刊载信息，不代表某网观点。刊用本网站稿件，务经书面授权。` Widest, in ems. */
const notice = /^[*※（(]?(?:(?:本网站?|本站|本平台|本[报刊]网?)(?:所)?(?:刊载|登载|刊登|转载|发布|刊用|提供)(?:的)?(?:信息|内容|文章|稿件|新闻|作品|资料|图片)?.{0,20}(?:不代表|仅代表|不承担|版权|仅供参考|书面授权|不得转载)|刊用本[网站报社刊].{0,10}(?:稿件|作品|文章).{0,12}(?:授权|许可|同意))/;
const widest = 240;

/** `云溪发布编辑部`, `云溪县融媒体中心出品` over who answers for a post, or below: whose work it is. */
const maker = /^[\u4e00-\u9fffA-Za-z]{2,16}(?:编辑部|编委会|总编室|新媒体部|(?:出品|制作))$/;

/** The site's notice below the text, and the maker's name right above or below the line of its staff. */
export function setAsideSiteNotice(page: Page, found: Map<number, ReadingRule>): void {
  if (!isWebPage(page, found)) return;
  for (const line of page.lines.slice(firstProse(page, found) + 1)) {
    if (found.has(line.index) || line.hint !== undefined) continue;
    if (line.width <= widest && notice.test(line.text)) found.set(line.index, 'copyright');
    const beside = [line.index - 1, line.index + 1].map((index) => page.lines[index]).some((one) => one !== undefined && namesStaff(one));
    if (maker.test(line.text) && beside) found.set(line.index, 'page-end');
  }
}
