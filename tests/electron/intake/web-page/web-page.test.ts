import { describe, expect, it } from 'vitest';
import { layOutLines } from '../../../../electron/intake/clean/page-lines.ts';
import { setAsideFurniture } from '../../../../electron/intake/clean/furniture.ts';
import { setAsideChrome } from '../../../../electron/intake/split/chrome.ts';

/** The lines of a page that stay, once what is the page's own is set aside. */
function kept(text: string): string[] {
  const page = layOutLines({ extractor: 'text 1', text, hints: [] });
  const furniture = setAsideChrome(page, setAsideFurniture(page));
  return page.lines.filter(({ index }) => !furniture.has(index)).map((line) => line.text);
}

const head = ['青禾农技学会', '稳粮 兴农', '学会主页 | 组织机构 | 会员风采', '首页 > 动态 > 正文'];
const story = ['白石镇三百亩早稻开插', '2022-04-13 09:12 来源：青禾晚报', '4月12日，云溪县白石镇的三百亩早稻开始插秧，镇农技站站长石守田带着六名技术员下到田里，教村民用新买的插秧机。'];

describe('a page of the web', () => {
  it('loses its site\'s head and its own foot, and keeps its story', () => {
    expect(kept([...head, ...story, '编辑：石兰', '打印 关闭', '青禾农技学会', '稳粮 兴农', '学会办公室设在解放路'].join('\n'))).toEqual([...story, '编辑：石兰']);
  });

  it.each(['微青禾', '掌上青禾', '青禾发布'])('names its account between the line of its date and the text: %s', (account) => {
    expect(kept([story[0], '青禾晚报 2022-04-13', account, story[2]].join('\n'))).toEqual([story[0], '青禾晚报 2022-04-13', story[2]]);
  });

  it('keeps the head of a paper\'s page that its site shows', () => {
    expect(kept(['2021年08月26日 第04版：综合新闻', '上一版 下一版', '版面导航 标题导航', ...story].join('\n'))).toEqual(['2021年08月26日 第04版：综合新闻', ...story]);
  });

  it('keeps a table, and short last lines, inside its text', () => {
    const text = [...story, '乡镇 | 优良天数 | 比例', '白石镇 | 88 | 97.8%', '“船还开吗？”', '“开。”', '灯亮了，他笑了，天也晚了。', '老林回家了。'];
    expect(kept([...head, ...text, '责任编辑：石兰', '推荐阅读', '书屋夜里亮灯'].join('\n'))).toEqual([...text, '责任编辑：石兰']);
  });

  it('ends where its readers begin to write, but a story may have such a heading of its own', () => {
    expect(kept([...story, '打印 关闭', '热门评论(2)', '青禾：真快', '山里人：羡慕'].join('\n'))).toEqual(story);
    const own = [...story, '读者留言', '这组报道刊出后，许多读者来信，城关镇的罗海写道，他小时候插一亩秧要弯一天的腰，如今坐在机器上半个钟头就完。', '编辑：石兰'];
    expect(kept(own.join('\n'))).toEqual(own);
  });

  it('ends with what its site says of its rights, and with whose work a post is', () => {
    expect(kept([...story, '【编辑:石兰】', '关于我们 | About us | 联系我们', '本网站所刊载信息，不代表青禾网观点。 刊用本网站稿件，务经书面授权。', '网上传播视听节目许可证（0106168)'].join('\n'))).toEqual([...story, '【编辑:石兰】']);
    expect(kept([...story, '青禾发布编辑部', '监制：贺青禾　责编：石兰', '长按二维码关注'].join('\n'))).toEqual([...story, '监制：贺青禾　责编：石兰']);
  });

  it('has its headline below the list of its left column, and its bar set wide', () => {
    const bar = ['首 页 | 党建要闻 | 基层组织 | 党员论坛', '您现在的位置：首页 >> 基层组织', '热点文章', '·驻村日记', '·一堂党课', '站内搜索'];
    const own = ['社区“红管家”进楼栋', '2031-07-19　来源：青禾党建网　作者：石兰　点击：[532]', story[2] ?? ''];
    expect(kept([...bar, ...own].join('\n'))).toEqual(own);
  });

  it('sets a list behind dots aside with its name, and calls behind arrows', () => {
    expect(kept(['首  页 · 商会概况 · 会员之家 · 政策法规', '当前位置: 首页 → 商会新闻 → 正文', '热门信息', '· 关于缴纳会费的通知', '· 第六届理事会名单', ...story, '↓↓↓点击阅读原文'].join('\n'))).toEqual(story);
  });

  it('leaves a page of print alone', () => {
    const print = ['青禾晚报 2022年4月13日 第3版', '白石镇三百亩早稻开插', '4月12日，云溪县白石镇的三百亩早稻开始插秧，镇农技站站长石守田带着六名技术员下到田里。', '贺青禾 林知远 沈穗 罗海'];
    expect(kept(print.join('\n'))).toEqual(print);
  });
});
