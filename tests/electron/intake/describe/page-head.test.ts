import { describe, expect, it } from 'vitest';
import { printReading, type PrintedReport } from '../../../../electron/intake/print-reading.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const first = (text: string): PrintedReport | undefined => printReading('', undefined, text, readExtraction(textOf(text))).reports[0];
const story = '近日集中更换老旧路灯三百余盏，夜间出行更加明亮，群众拍手称好。';

describe('a line under the headline', () => {
  it.each([
    '来源：云溪日报　2026-03-05　记者 林知远', '2026-03-05 · 记者 林知远 · 云溪日报', '云溪日报 本报记者 林知远 2026年3月5日', '记者：林知远 云溪日报 2026.03.05',
  ])('is read in any order: %s', (line) => {
    const report = first(`路灯亮了\n${line}\n${story}`);
    expect([report?.headline, report?.subhead, report?.byline, report?.source, report?.published]).toEqual(['路灯亮了', undefined, ['林知远'], '云溪日报', '2026-03-05']);
  });

  it('may be a wide-set byline after a mark', () => {
    expect(first(`路灯亮了\n■ 记者逄　博 通讯员宓　佳\n${story}`)?.byline).toEqual(['逄博', '宓佳']);
  });
});

describe('the head of a page', () => {
  it('gives source, date, page and editor to its stories', () => {
    const report = first(`清浦日报　2026年3月4日　星期三　要闻　2\n责任编辑 何以宁　美编 罗苇航\n路灯亮了\n${story}`);
    expect([report?.headline, report?.source, report?.published, report?.page, report?.editor]).toEqual(['路灯亮了', '清浦日报', '2026-03-04', '2', '何以宁']);
  });

  it('names the office that sends a bulletin, under its title', () => {
    const report = first(`石桥街道信息\n2026年第5期　石桥街道党政办公室编　2026年3月6日\n一、云溪镇集中换装路灯\n${story}\n二、南屏街道办起托管班\n${story}`);
    expect([report?.headline, report?.sender, report?.published]).toEqual(['云溪镇集中换装路灯', '石桥街道党政办公室', '2026-03-06']);
  });

  it.each(['石湖门户 - 资讯频道 - 本地新闻', '首页/新闻中心/区县动态', '云溪在线 | 民生频道 | 正文', '信息公开　办事大厅　互动交流　数据开放'])('is no headline when it is a trail: %s', (line) => {
    expect(first(`${line}\n路灯亮了\n${story}`)?.headline).toBe('路灯亮了');
  });
});

describe('notes and decks', () => {
  it('keep a note whole that was printed over several lines', () => {
    const report = first(`食堂开进小区\n记者 厉成\n\n编者按：养老服务关系千家万户。从今天起，\n本报推出“好日子”系列报道，看看各街道怎样\n把小事办实。\n\n${story}`);
    expect(report?.paragraphs.map(({ kind }) => kind)).toEqual(['note', 'body']);
  });

  it('take an English line in sentence case under a headline for its subhead', () => {
    const report = first('Bridge to reopen on Monday\nFour months of repairs come to an end\nBy Jane Doe\nThe old bridge reopens to cars after four months of repairs, the county said.');
    expect([report?.headline, report?.subhead]).toEqual(['Bridge to reopen on Monday', 'Four months of repairs come to an end']);
  });

  it('keep the tabs of a table', () => {
    const text = `加装电梯\n${story}\n单元\t户数\t进度`;
    const start = text.indexOf('单元');
    const reading = readExtraction({ ...textOf(text), hints: [{ kind: 'table', start, end: text.length }] });
    expect(reading.reports[0]?.paragraphs.at(-1)?.text).toBe('单元\t户数\t进度');
  });
});
