import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import type { Line, Page } from './page-lines.ts';

/** What a corner of small advertisements calls itself. */
const heading = /^[■□●◆★【\[\s]*(?:遗失(?:声明|启事)?|(?:减资|注销|清算|债权|招租|招聘|拍卖|转让|寻人|认领|道歉|遗失|注销登记)?(?:公告|声明|启事)|分类(?:广告|信息)|便民信息|生活服务|讣告|classifieds|public notices?)[】\]\s:：]*$/i;
/** Words each of them has. */
const advertises = /作废|遗失|特此(?:公告|声明|启事)|联系(?:人|电话|方式)|电话\s*[:：]|招租|转让|出租|求购|债权|清算|注销|认领|\d{7,}/;
/** Longest of them, in characters. */
const longest = 160;

/** Small advertisements under the last story of a page, their heading over them, to the page's end. They are the page's foot. */
export function setAsideSmallAds(page: Page, found: Map<number, ReadingRule>): void {
  const isAd = (line: Line): boolean => found.has(line.index) || (line.text.length <= longest && advertises.test(line.text));
  for (const line of page.lines) {
    const below = page.lines.slice(line.index + 1);
    if (line.index === 0 || found.has(line.index) || line.hint !== undefined || !heading.test(line.text) || !below.some((one) => !found.has(one.index)) || !below.every(isAd)) continue;
    for (const one of [line, ...below]) if (!found.has(one.index)) found.set(one.index, 'page-foot');
    return;
  }
}
