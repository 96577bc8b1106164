import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { faultsOf, textOf } from '../whole-text.ts';

const headline = '禾丰县税务局：上门辅导 助小店算清账';
const body = '禾丰县税务局的年轻人把课堂搬进了老街的店铺，一家一家教店主怎样记账、怎样申报。三天里，他们走了二十六家小店，解答问题四十多个。\n\n“以前看见表格就头疼，现在心里有数了。”开面馆的老板说。';
const headlines = (text: string): (string | undefined)[] => {
  const reading = readExtraction(textOf(text));
  expect(faultsOf(text, reading)).toEqual([]);
  return reading.reports.map((report) => report.headline?.text);
};
const bars = '禾丰县税务局 >> 工作动态 >> 基层之声\n\n当前位置：基层之声\n';
const described = '日期：2031-05-06    来源：禾丰县税务局    作者：简竹青\n';

describe('what a browser calls a page', () => {
  it.each(['_基层之声_市税务局', '_基层之声', ' - 市税务局', '-禾丰县人民政府', ' | 禾丰网', '|基层之声|市税务局', '——禾丰新闻网', '_禾丰县税务局门户网站_市税务局'])('is no headline where the headline stands below it: %s', (behind) => {
    expect(headlines(`${headline}${behind}\n\n${bars}\n${headline}\n\n${described}\n${body}`)).toEqual([headline]);
  });

  it('is none with its site before the headline', () => {
    expect(headlines(`市税务局_基层之声_${headline}\n\n${bars}\n${headline}\n\n${described}\n${body}`)).toEqual([headline]);
  });

  it.each(['_基层之声_市税务局', '_禾丰新闻网', ' - 禾丰新闻网', '|禾丰在线', '-禾丰县人民政府门户网站'])('is the headline without its site where no other stands below: %s', (behind) => {
    expect(headlines(`${headline}${behind}\n\n${described}\n${body}`)).toEqual([headline]);
  });

  it.each(['上门辅导算清账——禾丰县税务局下基层见闻', '5G-A网络开通', '“线上+线下”辅导小店', '对话|小店老板的账本', '小店记账-从算盘到手机'])('is nothing but the headline where no site is named: %s', (words) => {
    expect(headlines(`${words}\n\n${described}\n${body}`)).toEqual([words]);
  });

  it('is told in English too', () => {
    expect(headlines('Ferry Returns to the Harbour After Repairs | The Lark Valley Courier\n\nHome > News > Local\n\nFerry Returns to the Harbour After Repairs\n\nBy Jane Doe\n\nThe ferry that joins the two banks of the harbour returned on Monday after five weeks of repairs to its hull and its engine. Passengers queued from six in the morning.\n')).toEqual(['Ferry Returns to the Harbour After Repairs']);
  });
});
