import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const doubtsOf = (body: string): Doubt[] => readExtraction(textOf(`步道建成\n${body}`)).reports.flatMap((report) => report.doubts);
const said = (body: string, kind: Doubt['kind']): string[] => doubtsOf(body).filter((doubt) => doubt.kind === kind).map((doubt) => doubt.text);

describe('doubts', () => {
  it.each(['月日，步道开工。', '街道划拨的万元专款到账了。', '慰问了车站等个岗位的职工。', '奖励坚守岗位的名党员。', '全年编发信息余篇。', '产量增长%，农户高兴。', '全镇个行政村都通了车。', '清理河道公里，水更清了。', '年满岁的老人免费。'])('ask for figures in %s', (body) => {
    expect(said(body, 'figures-missing').length).toBeGreaterThan(0);
  });

  it.each(['3月5日，步道开工。', '投入30余万元，新增多个站点。', '同年同月同日，两桥通车。', '几百名党员分成十个小组。', '产量增长8%，每个社区都有。', '步道长十二公里，宽三米。', '多名群众参加，许多人来了。'])('ask for none in %s', (body) => {
    expect(said(body, 'figures-missing')).toEqual([]);
  });

  it('propose the word a look-alike broke, and the place', () => {
    expect(doubtsOf('企业向学校指赠图书，发现间题及时处理。').filter((doubt) => doubt.kind === 'misread').map(({ text, suggestion }) => [text, suggestion])).toEqual([['指赠', '捐赠'], ['间题', '问题']]);
    expect(doubtsOf('沐阳县新修了步道。')[0]).toMatchObject({ kind: 'misread', text: '沐阳', suggestion: '沭阳' });
    expect(doubtsOf('上门3l20次，送药上门。')[0]).toMatchObject({ kind: 'misread', suggestion: '3120' });
  });

  it('leave names and words the page writes again', () => {
    expect(said('记者周志勇报道，卡点的抗疫队员在卡点值守，抗疫不停。', 'misread')).toEqual([]);
  });

  it('name the last words of a paragraph that breaks off', () => {
    expect(said('步道沿河而建，全长十二公里。沿途设有休息亭，市民傍晚常来散步和', 'cut-off')).toEqual(['市民傍晚常来散步和']);
  });

  it('name a paragraph that was joined over an empty line although it ends in half a word', () => {
    const page = '步道建成\n步道沿河而建，两岸的居民从此不必再绕\n远路。沿途设有休息亭和饮水点，开工的\n通知早早就贴在了每个小区门\n\n学校的老师们也没有闲着。他们把步道\n画进了课本，带着学生去认两岸的树。';
    expect(readExtraction(textOf(page)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'cut-off').map(({ text }) => text)).toEqual([expect.stringMatching(/小区门$/)]);
  });

  it('name English words of grammar among Han, and stray letters', () => {
    expect(said('以最快的速度 and 最大的力度推进。', 'foreign-word')).toEqual(['and']);
    expect(said('大家一起l努力建设家园。', 'foreign-word')).toEqual(['l']);
  });

  it('name marks without a partner', () => {
    expect(said('他说，“步道真好。', 'marks-missing')).toEqual(['“步道真好。']);
    expect(said('他说，“步道真好。”（市文明办）大家都笑了。', 'marks-missing')).toEqual([]);
    expect(said('她成了“领头雁，带着姐妹编竹篮。', 'marks-missing')).toEqual(['“领头雁']);
    expect(said('志愿者在消落带林”里数鸟。', 'marks-missing')).toEqual(['消落带林”']);
    expect(said('大家走了一圈都说步道修得真好！”', 'marks-missing')).toEqual(['步道修得真好！”']);
  });

  it('name a line of another column by the word it parts', () => {
    const lines = '为丰富农村群众文化生活, 镇里组织文艺小分队走村串 农户签订订单三百份带动就 户,把小品和花鼓戏送到田 间地头。演出内容都来自身 边的人和事,群众看得懂。';
    const page = `搭台唱戏\n\n${lines}\n\n${lines.replace(' 农户签订订单三百份带动就', '')}\n\n(镇文化站)`;
    expect(readExtraction(textOf(page)).reports[0]?.doubts.some((doubt) => doubt.kind === 'interleaved' && doubt.text.includes('农户签订'))).toBe(true);
  });

  it('say when a whole text has lost its quotation marks', () => {
    const long = '社区居民都说步道修得好，走起来舒服，看起来敞亮。'.repeat(12);
    expect(said(`${long}他说，我天天来走一走。`, 'marks-missing')).toHaveLength(1);
    expect(said(`${long}他说：“我天天来走一走。”`, 'marks-missing')).toEqual([]);
  });

  it('say when a headline counts otherwise than its text', () => {
    const text = '“四个迅速”聚合力\n街道行动起来。\n迅速动员。街道开会部署了任务。\n迅速支援。街道派出了队伍。\n迅速总结。街道写出了报告。';
    expect(readExtraction(textOf(text)).reports[0]?.doubts.map((doubt) => doubt.kind)).toEqual(['count-differs']);
    expect(said('甲镇、乙镇、丙镇、丁镇等3个乡镇参加。', 'count-differs')).toEqual(['等3个']);
  });

  it.each([
    ['before them', '街道以“四个迅速”聚合力。', '', ['“四个迅速”']],
    ['before them, rightly', '街道以“三个迅速”聚合力。', '', []],
    ['behind them alone', '街道行动起来。', '\n街道总结出“四个迅速”。', []],
  ])('say when a paragraph counts otherwise than the headings below it: %s', (_, opening, closing, doubted) => {
    const text = `街道行动起来\n\n${opening}\n迅速动员。街道开会部署了任务，十二个小区当天开工。\n迅速支援。街道派出了队伍，两天里走遍了每一户。\n迅速总结。街道写出了报告，大家都说好。${closing}`;
    expect(readExtraction(textOf(text)).reports.flatMap(({ doubts }) => doubts).filter(({ kind }) => kind === 'count-differs').map((doubt) => doubt.text)).toEqual(doubted);
  });

  it('say when there is no headline, no such day, a paragraph twice, no text', () => {
    expect(readExtraction(textOf('步道沿河而建，全长十二公里。')).reports[0]?.doubts.map((doubt) => doubt.kind)).toEqual(['no-headline']);
    expect(said('2月30日，步道开工。', 'impossible-date')).toEqual(['2月30日']);
    const twice = '步道沿河而建，全长十二公里，沿途设有休息亭。';
    expect(said(`${twice}\n${twice}`, 'duplicated')).toHaveLength(1);
    expect(said('步道\u0000建成。', 'control-characters')).toHaveLength(1);
  });

  it('leave English prose alone', () => {
    const text = 'Council Votes\nThe council met in April, as it does in November, and on May 5, 2024, it voted to spend $2 million. It was up 4 percent.';
    expect(readExtraction(textOf(text)).reports[0]?.doubts).toEqual([]);
  });
});
