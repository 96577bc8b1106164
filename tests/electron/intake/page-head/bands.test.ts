import { describe, expect, it } from 'vitest';
import { printReading, type PrintedDocument } from '../../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const read = (text: string): PrintedDocument => printReading('', undefined, text, readExtraction(textOf(text)));
const first = '石湖镇昨天换装了三百余盏路灯，夜间出行更加明亮，群众拍手称好。（记者 林知远）';
const second = '青禾村食堂本月开张，六十岁以上老人每餐只付五元，开张首日来了八十多人。（记者 何守业）';
const page = (head: string, foot = ''): string => `${head}\n\n石湖镇换装节能路灯\n${first}\n\n青禾村食堂开张\n${second}\n${foot}`;
const said = (text: string): unknown[] => read(text).reports.map(({ headline, source, editor, published }) => [headline, source, editor, published]);

describe('the head at the top of a page', () => {
  it.each([
    ['lines on end', '2 要闻\n澜湾日报\n2023年10月18日 星期三\n责任编辑:何以宁 版式:徐露 电话:8210447', '澜湾日报', '何以宁', '2023-10-18'],
    ['a paper told only by its place', '综合新闻 第2版\n2023年8月4日 星期五 农历六月十八\n主编:党立民 责编:白雪 电子信箱:xbw@xb.example\n沙坪报', '沙坪报', '白雪', '2023-08-04'],
    ['the column under the page', 'A06 都市 · 短波\n2022年7月6日 星期三 编辑 林颂 美编 阿飞 澄湖晚报 热线:96339\n短 波', '澄湖晚报', '林颂', '2022-07-06'],
    ['one line', '西岭农民报  农技服务  6  2025年3月7日  编辑 尹秀珍', '西岭农民报', '尹秀珍', '2025-03-07'],
    ['a section over the paper', '人物\n\n贺湖新报\n2021年5月6日 编辑 蒋涛', '贺湖新报', '蒋涛', '2021-05-06'],
    ['strokes and no colons', '07｜县域\n编辑｜何静　校对｜罗海\n2020/11/6 周五｜石湖时报', '石湖时报', '何静', '2020-11-06'],
    ['every cell on a line of its own', '2022年7月8日\n星期五\n农历壬寅年六月初十\n第3版\n综合新闻\n责任编辑：何静\n石湖日报', '石湖日报', '何静', '2022-07-08'],
    ['a weekly beside its paper', '文化周刊\nCULTURE\n石湖日报 2021年4月9日 星期五 05\n责编 何静', '石湖日报', '何静', '2021-04-09'],
    ['a paper that nobody would know for one', '新石湖\n2021年4月9日 第2版 要闻 编辑 何静', '新石湖', '何静', '2021-04-09'],
    ['a serial told by its issue', '石湖教育 2021年4月9日 第7期 第2版 编辑：何静', '石湖教育', '何静', '2021-04-09'],
    ['a page of the web edition', '第A03版：要闻\n石湖日报\n2024年03月05日 星期二\n编辑 何静\n版面导航\n标题导航', '石湖日报', '何静', '2024-03-05'],
    ['masthead and permit', '中共石湖县委主管 石湖县融媒体中心主办\n石 湖 报\n2021年4月9日 星期五 辛丑年二月廿八 第1023期 本期4版\n准印证号：苏K-0123 内部资料 免费交流\n编辑:何静', '石湖报', '何静', '2021-04-09'],
    ['the column before the paper, behind names', '2021/4/9 星期五 编辑/何静 校对/罗海 组版/白露　民生·石湖晚报　A08', '石湖晚报', '何静', '2021-04-09'],
    ['figures as wide as Han', 'Ａ０６　都市\n２０２４年４月５日　星期五\n责任编辑：何静\n石湖日报', '石湖日报', '何静', '2024-04-05'],
    ['a colon of mathematics and wide spaces', '第 3 版   综 合   2024 年 4 月 5 日   星期五   责任编辑∶何静\n石湖日报', '石湖日报', '何静', '2024-04-05'],
    ['the day run on from the name', '石湖日报2024年4月5日 星期五 第3版 责编 何静', '石湖日报', '何静', '2024-04-05'],
    ['the edition behind the name', '石湖日报（数字报）\n2024年04月05日 星期五 第A3版：要闻\n编辑 何静', '石湖日报', '何静', '2024-04-05'],
  ])('is said of every story: %s', (_, head, source, editor, published) => {
    expect(said(page(head))).toEqual([['石湖镇换装节能路灯', source, editor, published], ['青禾村食堂开张', source, editor, published]]);
  });

  it.each([
    ['Friday, June 7, 2019\nwww.larkvalley.example\nPage 3\nThe Lark Valley Courier', 'The Lark Valley Courier', '2019-06-07'],
    ['LOCAL/STATE\nThe Herald-Times, Saturday, May 5, 2018, Page A3', 'The Herald-Times', '2018-05-05'],
    ['NEWS 7\nEvening Echo\nMonday, February 4, 2019', 'Evening Echo', '2019-02-04'],
    ['Vol. 112, No. 34 | $1.50 | Wednesday, May 2, 2018\nTHE RIVERTON CHRONICLE', 'THE RIVERTON CHRONICLE', '2018-05-02'],
  ])('is read in English: %s', (head, source, published) => {
    const { reports } = read(`${head}\n\nCouncil to replace street lamps\nBy Jane Tully\nThe town council voted Tuesday to replace three hundred street lamps.\n\nCanteen opens in old school\nBy Mark Fenn\nA new canteen for older residents opened Monday in the old school.\n\nTo report an error, call the news desk at 555-0100.`);
    expect(reports.map((one) => [one.headline, one.source, one.published, one.paragraphs.length])).toEqual([['Council to replace street lamps', source, published, 1], ['Canteen opens in old school', source, published, 1]]);
  });

  it('swallows no short headline under it', () => {
    const { reports } = read(`云溪报 第3版 2024年4月5日\n\n短波\n${first}`);
    expect(reports[0]?.headline).toBe('短波');
  });

  it.each([
    '短波', '书香石湖', '今日石湖', '石湖新闻', '春耕图', '校园之声', '农技服务', '喜报', '乡村观察', '法治课堂', '第3届茶叶节开幕', '5A级景区', '石湖日报创刊', '新闻热线开通', '主编手记', '校对员老李', '春耕 备耕 忙',
    '星期五的课堂', '2024年4月5日这一天', '电话亭里的图书馆', '县医院', '读者来信', '惊蛰', 'B超下乡', 'K1路改道', '投稿邮箱的故事', '价格：每份1元的早餐',
  ])('swallows no headline of its own shape under it: %s', (headline) => {
    for (const head of ['云溪日报 第3版 2024年4月5日 星期五 编辑 何静', '要闻 3\n云溪日报\n2024年4月5日 星期五\n责任编辑：何静']) {
      for (const byline of ['\n本报记者 林知远\n', '']) expect(read(`${head}\n\n${headline}\n${byline}${second.replace('（记者 何守业）', '')}`).reports.map((one) => one.headline)).toEqual([headline]);
    }
  });

  it('swallows no short headline above a line of source and date', () => {
    const { reports } = read(`路灯亮了\n云溪日报 2024年4月5日\n${first}`);
    expect([reports[0]?.headline, reports[0]?.source]).toEqual(['路灯亮了', '云溪日报']);
  });

  it('yields to what a story says of itself', () => {
    expect(said(`澜湾日报 第2版 2023年10月18日 星期三 编辑 何静\n石湖镇换装节能路灯\n来源：西岭晚报\n${first}\n\n青禾村食堂开张\n${second}`).map((one) => JSON.stringify(one).includes('西岭晚报'))).toEqual([true, false]);
  });
});

describe('the head of a new page in the middle of a text', () => {
  it('describes the stories below it with its own page and editor, and the paper and day of the first page', () => {
    const { reports } = read(`澜湾日报 第1版 2023年10月18日 星期三 编辑 何静\n\n石湖镇换装节能路灯\n${first}\n\n第2版 县域 编辑 罗海\n\n青禾村食堂开张\n${second}`);
    expect(reports.map(({ source, page: number, editor }) => [source, number, editor])).toEqual([['澜湾日报', '第1版', '何静'], ['澜湾日报', '第2版', '罗海']]);
  });
});

describe('pages one after another', () => {
  it('have each its own editor, in its head or in its foot', () => {
    const { reports } = read([
      '石湖日报 第1版 要闻 2024年4月5日 星期五', `石湖镇换装节能路灯\n${first}`, `青禾村食堂开张\n${second}`, '责任编辑：何静  版式：罗海',
      '石湖日报 第2版 县域 2024年4月5日 星期五', `云溪镇换装水表\n${first}`, `南屏街道办起托管班\n${second}`, '责任编辑：罗江  版式：罗海',
    ].join('\n\n'));
    expect(reports.map(({ headline, editor, page: number, paragraphs }) => [headline, editor, number, paragraphs.length])).toEqual([
      ['石湖镇换装节能路灯', '何静', '第1版', 1], ['青禾村食堂开张', '何静', '第1版', 1], ['云溪镇换装水表', '罗江', '第2版', 1], ['南屏街道办起托管班', '罗江', '第2版', 1],
    ]);
  });
});

describe('the foot of a page', () => {
  it.each([
    '地址:石湖镇沿河路21号 邮编:445900 每份0.80元 石湖县印刷厂印刷', '来信选登 欢迎来稿 文责自负', '本报地址：石湖市人民路8号  电话：6612345  印刷：石湖日报印务中心', '澜湾日报社出版  零售每份1元  邮发代号 25-17',
  ])('is no text: %s', (foot) => {
    const { reports, furniture } = read(page('第3版 要闻', `\n${foot}`));
    expect(reports.at(-1)?.paragraphs.at(-1)?.text).not.toContain(foot.slice(0, 4));
    expect(furniture.join('\n')).toContain(foot.slice(0, 4));
  });

  it('holds labels nobody knows over names', () => {
    const { reports } = read(page('石湖日报 2024年4月5日 第3版', '\n统筹：罗海\n执行：白露\n责任编辑：何静'));
    expect(reports.map(({ editor, paragraphs }) => [editor, paragraphs.length])).toEqual([['何静', 1], ['何静', 1]]);
  });

  it('names the editor of every story above it', () => {
    expect(read(page('第3版 要闻', '\n编辑：何静  校对：罗海')).reports.map(({ editor }) => editor)).toEqual(['何静', '何静']);
  });
});

describe('the line of an account over several stories', () => {
  it.each(['石湖发布 2024-12-09 06:58 江苏', '来源：石湖发布　时间：2024-12-09 06:58', '2024年12月09日 06:58 | 石湖发布'])('is said of all of them: %s', (line) => {
    const brief = (headline: string): string => `【${headline}】\n${second.replace('（记者 何守业）', '')}`;
    const { reports } = read(`石湖早知道｜12月9日 星期一\n\n${line}\n\n▍今日看点\n\n${[brief('青禾村食堂开张迎客'), brief('云溪镇集中换装水表'), brief('南屏街道办起托管班')].join('\n\n')}`);
    expect(reports.map(({ source, published }) => [source, published])).toEqual(Array.from({ length: 3 }, () => ['石湖发布', '2024-12-09T06:58:00']));
  });
});
