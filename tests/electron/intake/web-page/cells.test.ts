import { describe, expect, it } from 'vitest';
import { rowOfLinks } from '../../../../electron/intake/web-page/cells.ts';
import { isCounterRow } from '../../../../electron/intake/web-page/counters.ts';

describe('a row of links', () => {
  it.each([
    ['无障碍浏览  长者模式  简体 | 繁体 | EN', 5],
    ['学会主页 | 会员风采 | 入会指南', 3],
    ['政府网站　省直部门　新闻媒体', 3],
    ['学会主页 组织机构 会员风采 入会指南', 4],
    ['关于本站 - 招聘信息 - 联系编辑', 3],
  ])('is short nouns set apart: %s', (text, cells) => {
    expect(rowOfLinks(text)).toHaveLength(cells);
  });

  it.each([
    '贺青禾　林知远　沈穗',
    '白石镇 | 88 | 97.8%',
    '春到渡口 灯满书屋',
    '来源：青禾晚报 | 作者：贺青禾 | 编辑：石兰',
    '船开了，灯亮了 | 他笑了 | 天晚了',
  ])('is no byline, row of figures, headline or line of labels: %s', (text) => {
    expect(rowOfLinks(text)).toBeUndefined();
  });
});

describe('a row of counters', () => {
  it.each(['查看: 5862 | 回复: 43', '阅读 1.2万  赞 356  在看 211', '3.4万获赞 1.2万粉丝', '收藏 12   分享   淘帖   支持 96'])('counts what readers did: %s', (text) => {
    expect(isCounterRow(text)).toBe(true);
  });

  it.each(['今年收获 3200 亩', '评论', '第 12 期', '收藏了一本旧书'])('is no sentence and no bare word: %s', (text) => {
    expect(isCounterRow(text)).toBe(false);
  });
});
