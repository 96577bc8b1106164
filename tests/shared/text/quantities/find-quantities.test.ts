import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../shared/text/quantities/find-quantities.ts';
import { hanNumeral } from '../../../support/han-numeral.ts';
import { runs } from '../../../support/property-runs.ts';

/** `words=value unit bound` of every quantity. */
const found = (text: string): string[] => findQuantities(text).map(({ start, end, value, unit, bound }) => `${text.slice(start, end)}=${value} ${unit} ${bound}`);

describe('findQuantities', () => {
  it.each<[string, string[]]>([
    ['捐款82万元、口罩2万个，服务4200人次', ['82万元=820000 元 exact', '2万个=20000 个 exact', '4200人次=4200 人次 exact']],
    ['二十余名志愿者，近百人参加', ['二十余名=20 人 over', '近百人=100 人 under']],
    ['十余万人，20多万元，上百户，千余份', ['十余万人=100000 人 over', '20多万元=200000 元 over', '上百户=100 户 over', '千余份=1000 份 over']],
    ['3万5千元，1亿2000万元，三点五公里，1.5亿元', ['3万5千元=35000 元 exact', '1亿2000万元=120000000 元 exact', '三点五公里=3.5 公里 exact', '1.5亿元=150000000 元 exact']],
    ['占20%，增长百分之二十，提高3.2个百分点', ['20%=20 % exact', '百分之二十=20 % exact', '3.2个百分点=3.2 个百分点 exact']],
    ['８２萬元，約4,200餘人，兩百戶', ['８２萬元=820000 元 exact', '約4,200餘人=4200 人 over', '兩百戶=200 户 exact']],
    ['每户补贴3000元，3000元/亩，人均收入1.2万元', ['3000元=3000 元/户 exact', '3000元=3000 元/亩 exact', '1.2万元=12000 元/人 exact']],
    ['超过300人，不足10人，100元左右，80岁以上', ['超过300人=300 人 over', '不足10人=10 人 under', '100元左右=100 元 about', '80岁以上=80 岁 over']],
    ['核查了4200人次', ['4200人次=4200 人次 exact']],
    ['深10千米，重3千克，装机20千瓦', ['10千米=10 公里 exact', '3千克=3 公斤 exact', '20千瓦=20 千瓦 exact']],
    ['帐篷1500顶，接种三百二十八万剂次', ['1500顶=1500 顶 exact', '三百二十八万剂次=3280000 剂次 exact']],
    ['一百五十户，一百零五户，三名党员', ['一百五十户=150 户 exact', '一百零五户=105 户 exact', '三名=3 人 exact']],
  ])('takes what is plainly a quantity: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '2022年3月5日8时30分', '第3名、第十二届', '（浦办〔2022〕3号）', '7号楼3栋2单元', '电话13800138000', '一个、三个方面、四个意识', '20—30人，20%至30%，三五名，两三百人',
    '几十户，十几个，数百名', '百分之百', '元旦，人民，24小时值守', '千家万户，万人空巷', '二〇二二名', '5G网络，12345热线', '', '一百五人', '2小时15分57秒', '前5个月', '投资近2个亿',
  ])('leaves out what is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads a comma of full width as parting two numbers, a plain one as grouping digits', () => {
    expect(found('1,200户，100，200人')).toEqual(['1,200户=1200 户 exact', '200人=200 人 exact']);
  });

  it.each<[string, string[]]>([
    ['spent 4.2 million yuan on 1,200 low-income households', ['4.2 million yuan=4200000 元 exact', '1,200 low-income households=1200 户 exact']],
    ['more than 20% of $3m; nearly 300 volunteers', ['more than 20%=20 % over', '$3m=3000000 美元 exact', 'nearly 300 volunteers=300 人 under']],
    ['a 35-year-old, thirty-five students, two hundred people', ['35-year-old=35 岁 exact', 'thirty-five students=35 人 exact', 'two hundred people=200 人 exact']],
    ['£650 a month', ['£650=650 英镑/月 exact']],
    ['50 km of road, 1,500 masks', ['50 km=50 公里 exact', '1,500 masks=1500 masks exact']],
  ])('takes quantities in English words: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['in 2022, 2020 schools', 'May 5, 2021', 'Room 12 and No. 5', 'between 20 and 30 people', 'two weeks'])('leaves out what is none in English: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('answers a number alike however it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 99_999_999 }), (n) => {
      const ways = [`${n}`, n.toLocaleString('en-US'), ...(n >= 10 ? [hanNumeral(n)] : []), ...(n % 100 === 0 && n >= 10_000 ? [`${n / 10_000}万`] : [])].map((one) => `共有${one}户居民`);
      for (const text of ways) expect(found(text).map((one) => one.split('=')[1])).toEqual([`${n} 户 exact`]);
    }));
  });

  it('names places inside the text that do not overlap, whatever the text', () => {
    const pieces = fc.constantFrom('12', '万', '元', '名', '余', '约', '%', '百分之', '一', '十', '百', '千', '亿', '两', '个', '月', '年', '第', '每', '户', '，', ',', '.', ' ', 'million', 'people', '$', '—', '至', '点', '\ud840', '人次', '多');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, value } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        last = end;
      }
    }), runs(2000));
  });
});
