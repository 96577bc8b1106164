import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const chinese = ['晚上七点，废弃多年的云溪纺织厂亮起了灯。一间间车间改成的教室里，有人学木工，有人学摄影，有人学手语。', '夜校由市总工会发起，今年春天开办以来，已开设课程四十六门，报名人数超过五千。每门课只收几百元，却常常一位难求。'];
const english = ['Work to mend the leaking roof of Riverton town hall will begin on Monday and should be finished before the first frost, the council said.', 'The roof, which dates from 1911, has let in water since a storm tore away forty slates in March.'];

const above = (line: string): string => (/\p{Script=Han}/u.test(line) || !/[a-z]{3}/i.test(line)
  ? `${line}\n老厂房变身青年夜校\n来源：云溪日报 2023-05-06 09:12\n${chinese.join('\n')}\n` : `${line}\nTown hall roof to be mended before winter\nBy Eleanor Marsh\nOctober 3, 2023\n${english.join('\n\n')}\n`);
const below = (line: string): string => (/\p{Script=Han}/u.test(line) || !/[a-z]{3}/i.test(line)
  ? `老厂房变身青年夜校\n来源：云溪日报 2023-05-06 09:12\n${chinese.join('\n')}\n${line}\n` : `Town hall roof to be mended before winter\nBy Eleanor Marsh\nOctober 3, 2023\n${english.join('\n\n')}\n\n${line}\n`);

/** What is left of a page's words in its story. */
function story(page: string): string[] {
  const { reports, pageTitle } = readExtraction(textOf(page));
  return [...(pageTitle === undefined ? [] : [pageTitle.text]), ...reports.flatMap((report) => [report.kicker, report.headline, report.subhead, ...report.paragraphs].flatMap((passage) => (passage === undefined ? [] : [passage.text])))];
}

describe('lines of the page round a story', () => {
  it.each([
    '所在栏目：本地新闻', '设为首页 | 加入收藏', '今天是2023年5月6日 星期六', '无障碍浏览 长者版', '热搜：春耕 高考 医保', '点击收听本文', '分享到朋友圈', '微信扫码分享', 'A- A A+', '听新闻 AI播报', '下载客户端',
    'Advertisement - story continues below', 'Save for later', 'Breaking news', "Today's paper", 'Published in: Local News', '3 min read',
  ])('are set aside above it: %s', (line) => {
    expect(story(above(line))).toEqual(story(above(line).slice(line.length + 1)));
  });

  it.each([
    '网站声明', '关于我们 | 广告服务 | 联系方式', '地址：云溪市人民路1号 邮编：410000', '你可能还想看', '喜欢请点赞', '戳“阅读原文”了解更多', '↓↓↓', '*本文图片来自网络', '投稿请联系后台', '感谢阅读', '— THE END —', '1 2 下一页', '展开剩余70%',
    'Filed under: Local', 'Contact Eleanor Marsh at emarsh@courier.example or 555-0142.', 'Have a news tip? Email us at news@courier.example', 'Comments are closed.', 'Leave a comment', 'Do Not Sell My Personal Information', 'Thanks for reading', 'Sponsored content',
  ])('are set aside below it: %s', (line) => {
    const page = below(line);
    expect(story(page)).toEqual(story(page.slice(0, page.length - line.length - 1)));
  });
});
