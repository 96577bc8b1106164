import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../electron/intake/read-extraction.ts';
import type { ReportReading } from '../../../shared/domain/reading.ts';
import { textOf } from './whole-text.ts';

const reportsOf = (text: string): readonly ReportReading[] => readExtraction(textOf(text)).reports;
const kindsOf = (report: ReportReading | undefined): string[] => (report?.paragraphs ?? []).map(({ kind, text }) => `${kind} ${text.slice(0, 12)}`);
const wordsOf = (report: ReportReading | undefined): string => (report?.paragraphs ?? []).map(({ text }) => text).join('');

const long = '青禾乡把荒了多年的山场重新量了一遍，按户登记，一块地一张卡，谁家种什么、谁来收都写在卡上。村里的老人说，这样的账本几十年没有见过了，看着心里踏实。乡里还请来技术员，教大家给果树剪枝、套袋，一个冬天办了九场培训，来听课的人把院子都站满了。';

describe('a page of the web in one line', () => {
  const page = `青禾乡：一张卡理清一片山 时间：2031-05-02 09:03 来源：青禾乡人民政府 作者：王玉 【字体：大 中 小】 ${long}一、把山场量清楚 ${long} 二、把账目晒出来 ${long} 上一篇：青禾乡举办插秧比赛 下一篇：青禾乡修好三座便桥 关闭窗口 打印`;

  it('has its headline, who wrote it and when, its headings and its links taken apart', () => {
    const [report, ...more] = reportsOf(page);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ headline: { text: '青禾乡：一张卡理清一片山' }, source: '青禾乡人民政府', published: '2031-05-02T09:03:00' });
    expect(report?.byline.map(({ name }) => name)).toEqual(['王玉']);
    expect(kindsOf(report).filter((one) => one.startsWith('section'))).toEqual(['section 一、把山场量清楚', 'section 二、把账目晒出来']);
    expect(wordsOf(report)).not.toMatch(/插秧|便桥|字体|打印/);
  });

  it('is left whole where its colons are those of its text', () => {
    const prose = `会上宣布的时间：五月二日，地点：村部，来源：县里统一安排。${long}${long}`;
    expect(wordsOf(reportsOf(prose)[0])).toContain('地点：村部，来源：县里统一安排');
  });
});

describe('what was copied out of a chat', () => {
  const chat = `青禾信息群(86)\n\n办公室小何 2031/11/16 18:05\n[转发] 请各乡参考\n\n${long}\n${long}\n\n办公室小何 2031/11/16 18:06\n[图片]\n\n渡口镇李姐 2031/11/16 18:20\n收到，已转各村\n`;

  it('is one report, without who sent it, answers and what the group is called', () => {
    const reports = reportsOf(chat);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.headline).toBeUndefined();
    expect(wordsOf(reports[0])).toBe(long + long);
  });

  it('is as many reports as long messages', () => {
    expect(reportsOf(`小何 18:05:33\n${long}${long}\n小罗 18:09:12\n${long}${long}\n小何 18:10:01\n好的\n`)).toHaveLength(2);
  });

  it('leaves a story with readers’ words under it alone', () => {
    const story = reportsOf(`青禾乡的山场有了新账本\n青禾发布 2031-11-16 18:05\n${long}\n${long}\n山里人 2031-11-16 18:20\n支持\n`);
    expect(story[0]?.headline?.text).toBe('青禾乡的山场有了新账本');
  });
});

describe('small advertisements', () => {
  const page = (below: string): string => `云溪晚报 社会新闻 A6\n2031年8月2日 星期六\n\n渡口添了新灯\n　　本报讯（记者 王玉）${long}\n${below}`;
  it('under the last story are no words of it', () => {
    const [report] = reportsOf(page('遗失声明\n▲李荷遗失身份证，声明作废。\n▲云溪五金店遗失营业执照副本，声明作废。\n广告热线 8200000'));
    expect(wordsOf(report)).toBe(long);
  });
  it('are none where the story goes on below', () => {
    expect(wordsOf(reportsOf(page(`声明\n${long}`))[0])).toContain(long.slice(0, 20));
  });
});

describe('a press release', () => {
  it('is told by its own words in Chinese: whose it is, where from, whom to ask', () => {
    const [report, ...more] = reportsOf(`青禾客车股份有限公司\n新闻稿\n即时发布\n\n青禾首批六十辆客车启运海外\n\n2031年3月8日，江苏连云港\n\n${long}\n\n${long}\n\n# # #\n\n关于青禾客车\n青禾客车股份有限公司成立于二〇〇一年，主营客车整车及零部件的研发与销售。\n\n媒体联系人\n公关部  王玉\n电话：0500-5550123\n`);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ headline: { text: '青禾首批六十辆客车启运海外' }, source: '青禾客车股份有限公司', published: '2031-03-08' });
    expect(report?.byline).toEqual([]);
    expect(wordsOf(report)).toBe(long + long);
  });
});

describe('lines that nothing joined', () => {
  it('are running text where the lines above and below are as wide', () => {
    const [report] = reportsOf('山里娃有了新课堂\n\n□ 王玉 李荷\n\n乡小学今年只有六个年级九位老师，全\n县的音乐课长期开不齐。\n\n去年，县里投入三百多万元，为全乡的\n乡村学校配上了录播教室，城里的学校\n和乡村学校结成对子，每周送课不少于\n五节。一年多来，老师们跟着名师备课，\n有了很大的提有二十七位教师评上了骨高。全县已干，\n\n课堂上的笑声多了起来。\n');
    expect(kindsOf(report).filter((one) => one.startsWith('section'))).toEqual([]);
  });
  it('are running text at the end of a paragraph, over its last, shorter line', () => {
    const [report] = reportsOf('护鸟的人\n□ 本报记者 王玉\n\n他在河边一走就是十七年，没有歇过一天。\n去年冬天，来河滩越冬的候鸟有四十六种，\n一万两千多只。\n');
    expect(kindsOf(report).filter((one) => one.startsWith('section'))).toEqual([]);
  });
});

it('takes the card of a reposted account, numbers alone over headings and all for no text', () => {
  const items = ['联席会议开到村里', '明白人走上晒谷场', '公证服务进海岛'].map((title, i) => `${i + 1}\n区司法局${title}\n\n3月${14 + i}日，${long}\n`).join('\n');
  const reports = reportsOf(`一周司法 | 青禾区司法行政工作要闻（3月13日—3月19日）\n青禾司法 2031-03-20 09:00 发表于广东\n以下文章来源于青禾司法 ，作者区司法局\n\n青禾司法.\n讲法律故事，做您身边的普法人。\n\n${items}`);
  expect(reports.map(({ headline }) => headline?.text)).toEqual(['区司法局联席会议开到村里', '区司法局明白人走上晒谷场', '区司法局公证服务进海岛']);
  expect(reports.map(wordsOf).join('')).not.toContain('讲法律故事');
});

it('reads who made the page below a page number of its own', () => {
  const [report] = reportsOf(`渡口添了新灯\n\n${long}\n\n（青禾车务段宣传科）\n\n第3版\n\n责编 何静 电话 0500-5550\n`);
  expect(report?.editor).toBe('何静');
});

it('takes a paragraph inside a text that ends with who took its picture for a caption', () => {
  const set = (text: string): string => (`　　${text}`.match(/.{1,18}/g) ?? []).join('\n');
  const [report] = reportsOf(`云溪日报 2031年10月21日 星期二 第一版\n\n苹果卖到五省去\n${set(`本报讯（记者 王玉）${long}`)}\n${set(long)}\n\n10月19日，青禾乡的果农在采摘晚熟苹\n果。今年，全乡一万亩苹果喜获丰收，喜\n获丰收。 本报记者 王 玉 通讯员 李\n荷 摄影报道\n\n我市出台办法规范校车管理\n${set(`本报讯（记者 何静）${long}`)}\n`);
  expect(report?.byline.map(({ name }) => name)).toEqual(['王玉']);
  expect(kindsOf(report).some((one) => one.startsWith('caption 10月19日'))).toBe(true);
});

describe('what a page of the web has around its story', () => {
  it('goes on behind a list of other stories in the middle', () => {
    const [report] = reportsOf(`当前位置：首页 > 要闻\n同心工坊架起连心桥\n2031-08-27 16:35:20  来源: 青禾市委统战部  作者: 王玉\n\n${long}\n\n搭平台，让企业找得到人\n\n${long}\n\n相关阅读\n青禾市召开推进会\n我市三家企业入围\n\n聚合力，让企业借得到力\n\n${long}\n`);
    expect(kindsOf(report).filter((one) => one.startsWith('section'))).toEqual(['section 搭平台，让企业找得到人', 'section 聚合力，让企业借得到力']);
  });
  it('may be the other stories of a page of its paper, which it only names', () => {
    const [report] = reportsOf(`第A05版：社区新闻  上一版  下一版\n标题导航\n老街坊凑出一座图书角\n寻找走失的小狗\n明日部分路段停水\n\n2031年08月23日  上一篇  下一篇\n\n老街坊凑出一座图书角\n云溪晚报记者　王玉\n\n　　云溪晚报8月22日讯　${long}\n`);
    expect(report?.headline?.text).toBe('老街坊凑出一座图书角');
  });
  it('may put who wrote and how many answered on the line of its day', () => {
    expect(reportsOf(`走进古镇\n2031年9月20日 作者 王玉 2条评论\n${long}\n`)[0]).toMatchObject({ published: '2031-09-20', byline: [{ name: '王玉' }] });
  });
  it('may tell in a list at its foot who took the pictures of a story that is signed above', () => {
    const [report] = reportsOf(`方言展开展\n作者：王玉  来源：文学院  日期：2031-12-07\n\n${long}\n\n（摄影：李强　编辑：何静　审核：赵平）\n上一条：培训会\n【关闭】\n`);
    expect([report?.byline.map(({ name }) => name), report?.editor]).toEqual([['王玉'], '何静']);
  });
});

it('takes 区妇联 before a name for where he works', () => {
  expect(reportsOf(`绣出一条路\n\n${long}（区妇联 王玉）`)[0]?.byline.map(({ name }) => name)).toEqual(['王玉']);
});

it('leaves what rounds a figure, hands over to one, or names a place that sounds like another', () => {
  const [report] = reportsOf(`渡口的账本\n来源：云溪日报 2031-05-02 09:00\n\n一台机子一天能收100来亩，一年要卖出3000多杆秤，患者平均住院日由8.6天缩短到7.1天。龙栖县的茶油合作社也来了人。\n`);
  expect(report?.doubts.filter(({ kind }) => kind === 'misread')).toEqual([]);
});
