import { describe, expect, it } from 'vitest';
import { citationLine } from '../../../shared/issue/citation-line.ts';
import { spellDate, spellPublished } from '../../../shared/issue/dates.ts';
import { fillPattern } from '../../../shared/issue/fill-pattern.ts';
import { hanOrdinal } from '../../../shared/issue/galley/han-ordinal.ts';
import { issueDate, issueLine } from '../../../shared/issue/issue-line.ts';
import { shippedTemplate } from '../../support/word/load-shipped.ts';

const numbered = { number: 12, total: 356, date: '2026-03-08', name: '工作简报', issuer: '云溪市办公室' };
const { total: _total, ...uncounted } = numbered;

describe('the words of a masthead', () => {
  it('numbers an issue as 简报 do', () => { expect(issueLine(shippedTemplate('jianbao'), numbered)).toBe('第12期（总第356期）'); });
  it('leaves the running number out where it is not counted', () => { expect(issueLine(shippedTemplate('jianbao'), uncounted)).toBe('第12期'); });
  it('numbers an English issue', () => { expect(issueLine(shippedTemplate('newsletter-en'), numbered)).toBe('Issue 12 (No. 356)'); });
  it('spells dates without zeros', () => { expect(issueDate(shippedTemplate('jianbao'), numbered)).toBe('2026年3月8日'); });
  it('spells English dates with the month in words', () => { expect(issueDate(shippedTemplate('newsletter-en'), numbered)).toBe('8 March 2026'); });
  it('leaves what is no date as it is', () => { expect(spellDate('{year}', '上月')).toBe('上月'); });
  it('spells as much of a date as is known', () => {
    expect(spellPublished('2022-04-08T09:33:27', 'zh-CN')).toBe('2022年4月8日');
    expect(spellPublished('2022-04', 'en')).toBe('April 2022');
    expect(spellPublished('2022', 'zh-CN')).toBe('2022年');
  });
  it('leaves out the bracketed parts of a pattern that want a value', () => { expect(fillPattern('{a}[ ({b})][ {c}]', { a: '1', c: '3' })).toBe('1 3'); });
  it('counts in Han figures', () => { expect([1, 10, 11, 20, 35].map(hanOrdinal)).toEqual(['一', '十', '十一', '二十', '三十五']); });
});

describe('a source as it is printed', () => {
  const citation = { headline: '田埂边的图书室', source: '青川晚报', published: '2026-11-18', page: 'A03', byline: [], file: 'a.txt' };
  it('names headline, paper, date and page', () => { expect(citationLine(citation, 'zh-CN')).toBe('《田埂边的图书室》，《青川晚报》2026年11月18日第A03版。'); });
  it('puts no title marks around a site', () => { expect(citationLine({ ...citation, source: '岭南农业网', page: '要闻' }, 'zh-CN')).toBe('《田埂边的图书室》，岭南农业网2026年11月18日要闻。'); });
  it('falls back on the file where nothing is known', () => { expect(citationLine({ byline: [], file: 'a.txt' }, 'zh-CN')).toBe('a.txt。'); });
  it('reads as English in an English bulletin', () => { expect(citationLine({ ...citation, headline: 'Closing the gap', source: 'The Courier', page: '3' }, 'en')).toBe('“Closing the gap,” The Courier, 18 November 2026, p. 3.'); });
});
