import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakHeadline } from '../../../shared/issue/break-headline.ts';

const measure = (text: string) => [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x250 ? 0.5 : 1), 0);
const advances = (text: string) => [...text].flatMap((one) => (one.length > 1 ? [measure(one), 0] : [measure(one)]));
const broken = (title: string, width: number, language: 'zh-CN' | 'en' = 'zh-CN') => breakHeadline(title, width, 1, advances(title), language).map((line) => title.slice(line.start, line.end));

describe('breaking a title by sense', () => {
  it('leaves a title that fits on one line', () => { expect(broken('云溪大桥合龙', 20)).toEqual(['云溪大桥合龙']); });
  it('breaks at the space of a title and drops it', () => { expect(broken('午间课堂开进社区 家长点赞孩子受益', 11)).toEqual(['午间课堂开进社区', '家长点赞孩子受益']); });
  it('breaks between clauses rather than inside one', () => { expect(broken('云溪市青石镇柳湾街道 传递邻里正能量 织密社区“守望网”', 21)[0]).toBe('云溪市青石镇柳湾街道'); });
  it('keeps words in quotation marks whole', () => { expect(broken('全市新闻战线深入开展“走转改”活动有力服务高质量发展', 20)).toEqual(['全市新闻战线深入开展“走转改”活动', '有力服务高质量发展']); });
  it('never puts 的 at the beginning of a line', () => { for (const line of broken('关于进一步加强农村公共文化服务体系建设的若干意见汇编', 19)) expect(line).not.toMatch(/^的/); });
  it('keeps a figure and its unit together', () => { expect(broken('浏阳河畔的服务队三年累计服务群众20万人次创下新高', 16).join('|')).toContain('20万'); });
  it('keeps a line from hanging on a preposition', () => { for (const line of broken('第十二届全市职工运动会闭幕大会在云溪体育中心隆重举行', 20)) expect(line).not.toMatch(/在$/); });
  it('balances English lines at spaces', () => { expect(broken('Village reading rooms lend more than eight thousand books', 20, 'en')).toEqual(['Village reading rooms lend', 'more than eight thousand books']); });
  it('cuts one endless word by the character', () => { expect(broken('A'.repeat(50), 10, 'en')).toEqual(['A'.repeat(20), 'A'.repeat(20), 'A'.repeat(10)]); });

  it('loses nothing but white space, fits every line and ends on no stump', () => {
    const piece = fc.constantFrom('云溪', '大桥', '合龙', '的', '“', '”', '《', '》', '：', '，', ' ', '12.5%', '20', '万元', '推进', '在', '青石镇', 'ABC', '！');
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.integer({ min: 8, max: 22 }), (pieces, width) => {
      const title = pieces.join('').trim();
      const lines = broken(title, width);
      expect(lines.join('').replace(/\s/gu, '')).toBe(title.replace(/\s/gu, ''));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }));
  });
});
