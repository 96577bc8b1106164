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
  ])('is said of every story: %s', (_, head, source, editor, published) => {
    expect(said(page(head))).toEqual([['石湖镇换装节能路灯', source, editor, published], ['青禾村食堂开张', source, editor, published]]);
  });

  it('swallows no short headline under it', () => {
    const { reports } = read(`云溪报 第3版 2024年4月5日\n\n短波\n${first}`);
    expect(reports[0]?.headline).toBe('短波');
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

describe('the foot of a page', () => {
  it.each([
    '地址:石湖镇沿河路21号 邮编:445900 每份0.80元 石湖县印刷厂印刷', '来信选登 欢迎来稿 文责自负', '本报地址：石湖市人民路8号  电话：6612345  印刷：石湖日报印务中心', '澜湾日报社出版  零售每份1元  邮发代号 25-17',
  ])('is no text: %s', (foot) => {
    const { reports, furniture } = read(page('第3版 要闻', `\n${foot}`));
    expect(reports.at(-1)?.paragraphs.at(-1)?.text).not.toContain(foot.slice(0, 4));
    expect(furniture.join('\n')).toContain(foot.slice(0, 4));
  });

  it('names the editor of every story above it', () => {
    expect(read(page('第3版 要闻', '\n编辑：何静  校对：罗海')).reports.map(({ editor }) => editor)).toEqual(['何静', '何静']);
  });
});
