import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../electron/search/query/parse-query.ts';
import { queryLimits } from '../../../../electron/search/query/query-reader.ts';
import { wantedTerms, type Query } from '../../../../electron/search/query/query.ts';
import { spellQuery } from '../../../../electron/search/query/spell-query.ts';
import { mixedText } from '../../../support/mixed-text.ts';

/** A query spelled in its own syntax, which shows every parenthesis. */
const read = (typed: string): string => spellQuery(parseQuery(typed).query);

describe('parseQuery', () => {
  it.each([
    ['志愿 服务', '志愿 服务'], ['"志愿 服务"', '志愿服务'], ['“志愿 服务”', '志愿服务'], ['「志愿」『服务』', '志愿 服务'], ['"reading room"', '"reading room"'],
    ['志愿 -培训', '志愿 -培训'], ['-（志愿 OR 培训）', '-(志愿 OR 培训)'], ['志愿 OR 义工', '志愿 OR 义工'], ['志愿 或 义工', '志愿 OR 义工'], ['或许 或者', '或许 或者'],
    ['a b OR c', '(a b) OR c'], ['a (b OR c)', 'a (b OR c)'], ['a AND b', 'a b'], ['a NOT b', 'a -b'], ['a or b', 'a or b'], ['--a', 'a'],
    ['vacc*', 'vacc*'], ['ＶＡＣＣ＊', 'vacc*'], ['志愿*', '志愿'], ['"reading ro"*', '"reading ro"*'],
  ])('reads %s as %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it.each([
    ['标题:志愿', 'title:志愿'], ['標題：志愿', 'title:志愿'], ['正文:a', 'body:a'], ['来源:"云溪 日报"', 'source:云溪日报'], ['作者:林', 'by:林'], ['记者：林', 'by:林'],
    ['地区:云溪', 'place:云溪'], ['标签:邻里', 'tag:邻里'], ['Title:a BY:b', 'title:a by:b'], ['title:(a OR body:b)', 'title:a OR body:b'], ['来源: 日报', 'source:日报'], ['-来源:日报', '-source:日报'],
  ])('takes the field in %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it.each([
    ['2022-03..2022-04', '2022-03..2022-04'], ['2022-3-9..', '2022-03-09..'], ['..2022', '..2022'], ['２０２２..', '2022..'], ['志愿 2022-03..', '志愿 2022-03..'],
  ])('takes the days in %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it.each([
    ['人物:林 机构:协会', 'person:林 org:协会'], ['刊期:第12期', 'issue:第12期'], ['issue:12', 'issue:12'], ['责编：周 报送:区委 版次:A3', 'editor:周 sender:区委 page:a3'], ['people:a organization:b', 'person:a org:b'],
    ['has:疑点 -has:图', 'has:doubt -has:picture'], ['is:未审 OR is:used', 'is:unreviewed OR is:used'], ['选稿:采用 is:采用', 'selection:chosen'], ['has:(图 OR 疑点)', 'has:picture OR has:doubt'], ['HAS:Doubt', 'has:doubt'],
    ['捐赠 >50万元', '捐赠 >500000元'], ['捐赠>50万元', '捐赠 >500000元'], ['-<=3人', '-<=3人'], ['50万..100万元', '500000元..1000000元'], ['(>5 a)', '>5 "a"'], ['标题:>5', 'title:">5"'],
    ['2022年3月', '2022-03..2022-03'], ['志愿 2022年3月5日至8日', '志愿 2022-03-05..2022-03-08'], ['今天', '2024-03-06..2024-03-06'], ['近7天', '2024-02-29..2024-03-06'], ['last 7 days fire', '2024-02-29..2024-03-06 fire'],
    ['日期:2022', '2022..2022'], ['date:2022-03..', '2022-03..'], ['past:30d', '2024-02-06..2024-03-06'], ['date:last-month', '2024-02..2024-02'], ['日期:(上月 OR 本月)', '2024-02..2024-02 OR 2024-03..2024-03'], ['date:"last month"', '2024-02..2024-02'],
    ['"今天"', '"今天"'], ['标题:今天', 'title:"今天"'], ['今天天气', '今天天气'], ['last month', 'last month'], ['"2022年3月"', '"2022年3月"'], ['3月5日', '3月5日'],
  ])('takes the field, state, figure or day in %s', (typed, meant) => expect(spellQuery(parseQuery(typed, '2024-03-06').query)).toBe(meant));

  it('spells fields in the language they were typed in', () => {
    expect(parseQuery('标题:志愿 OR').understood).toBe('标题:志愿');
    expect(parseQuery('title:fire OR').understood).toBe('title:fire');
    expect(parseQuery('捐赠 >50万元 is:未审 OR').understood).toBe('捐赠 >50万元 is:未审');
  });
  it('notes what was read in words, what has no meaning, and what was too much', () => {
    expect(parseQuery('2022年2月 "2022年2月" 2022..').notes).toEqual([{ kind: 'days', typed: '2022年2月', from: '2022-02-01', to: '2022-02-28' }]);
    expect(parseQuery('has:怪 is:foo date:foo').notes).toEqual(['怪', 'foo'].map((typed) => ({ kind: 'unknown', typed })));
    expect(parseQuery(Array.from({ length: 100 }, (_, i) => `is:${i}`).join(' ')).notes).toHaveLength(20);
    for (const half of ['has:', 'has:疑', 'is:unrev', '选稿:采', '>', '捐赠 >']) expect(parseQuery(half).notes).toEqual([]);
    for (const much of ['a'.repeat(2001), Array.from({ length: 65 }, (_, i) => `w${i}`).join(' '), '(a '.repeat(20)]) expect(parseQuery(much).notes).toEqual([{ kind: 'too-much' }]);
  });
  it('says of a date that there is none such, and looks for its words', () => {
    expect(parseQuery('志愿 2022年13月', '2024-03-06')).toMatchObject({ notes: [{ kind: 'no-such-day', typed: '2022年13月', searched: true }], understood: '' });
    expect(read('2022-13 OR 31.02.2022')).toBe('"2022-13" OR "31.02.2022"');
    expect(parseQuery('-31.02.2022').notes).toEqual([{ kind: 'no-such-day', typed: '31.02.2022', searched: true }]);
    for (const text of ['"2022年13月"', '标题:2022年13月', '2022年13月会议']) expect(parseQuery(text).notes).toEqual([]);
    expect(parseQuery('志愿 日期:2022-13')).toMatchObject({ notes: [{ kind: 'no-such-day', typed: '2022-13', searched: false }], understood: '志愿' });
  });
  it('turns days that are typed backwards round, and says so', () => {
    expect(parseQuery('2022-5..2022-03')).toMatchObject({ query: { type: 'dates', from: '2022-03', to: '2022-05' }, understood: '2022-03..2022-05', notes: [{ kind: 'days', from: '2022-03-01', to: '2022-05-31' }] });
    expect(parseQuery('2022-03-1..2022-03').notes).toEqual([]);
  });
  it('knows the Latin words that stand by themselves', () => {
    expect([...parseQuery('zhiyuan "fuwu" ti:x a* 标题:shi -bu (xi\'an OR KN95) AB').bare]).toEqual(['zhiyuan', 'bu', "xi'an", 'ab']);
  });

  it.each([
    ['1.2万', '"1.2万"'], ['AT&T', '"at&t"'], ['开展“双报到”活动', '"开展“双报到”活动"'], ['"“双报到”"', '"“双报到”"'], ['10:30', '"10:30"'], ['f(x)', '"f(x)"'], ['（一）', '"(一)"'],
    ['KN95口罩', 'kn95口罩'], ['foo-bar', '"foo-bar"'], ['2022-13..', '"2022-13.."'], ['a)', '"a)"'], ['https://a.b', '"https://a.b"'],
  ])('looks for signs inside a word as they stand: %s', (typed, meant) => expect(read(typed)).toBe(meant));

  it('finds everything where nothing is asked', () => {
    for (const typed of ['', ' ', '\u3000', '"', '(', '-', '* *', '标题:', 'OR', '()', '\u0000\u200b']) expect(parseQuery(typed).query).toBeUndefined();
  });

  it('says nothing about a query that was read as it was typed', () => {
    for (const typed of ['志愿 服务', '"志愿', '(a OR b', 'a -b', '(a b) OR c', 'vacc*', '']) expect(parseQuery(typed).understood).toBe('');
  });
  it('says what it understood where something was left out or could be read in two ways', () => {
    expect(parseQuery('志愿 OR').understood).toBe('志愿');
    expect(parseQuery('志愿 服务 OR 义工').understood).toBe('(志愿 服务) OR 义工');
    expect(parseQuery('志愿 来源:').understood).toBe('志愿');
    expect(parseQuery('志愿 ()').understood).toBe('志愿');
  });

  it('reads its own spelling as the same query', () => {
    fc.assert(fc.property(fc.array(fc.oneof(mixedText(4), fc.constantFrom('OR', '-', '(', ')', '标题:', '2022..', 'has:图', '刊期:', '>5万', '3..4人', '今年', '-选稿:采用', 'is:', '日期:')), { maxLength: 10 }), (words) => {
      const { query } = parseQuery(words.join(' '));
      const spelled = spellQuery(query);
      // A term that holds quotation marks of every kind cannot be quoted.
      fc.pre(!/["「」“”].*["「」“”]/.test(spelled.replaceAll(/"[^"]*"/g, '')) && !words.join('').includes('"'));
      expect(parseQuery(spelled).query).toEqual(query);
    }));
  });
});

const partsOf = (query: Query | undefined): readonly Query[] => {
  if (query?.type === 'not') return [query.part];
  return query?.type === 'and' || query?.type === 'or' ? query.parts : [];
};
const depthOf = (query: Query | undefined): number => {
  return 1 + Math.max(0, ...partsOf(query).map(depthOf));
};
const countOf = (query: Query | undefined): number => {
  if (query === undefined) return 0;
  const parts = partsOf(query);
  return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + countOf(part), 0);
};

describe('parseQuery, given too much', () => {
  it.each([
    ['a long one', '志愿'.repeat(5000)],
    ['many words', Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ')],
    ['deep parentheses', `${'(a OR '.repeat(400)}b${')'.repeat(400)}`],
    ['nothing but parentheses', '('.repeat(10_000)],
    ['nothing but minus', '-'.repeat(10_000)],
    ['fields of fields', '标题:-'.repeat(2000)],
  ])('stays within its limits: %s', (_, typed) => {
    const { query, understood } = parseQuery(typed);
    expect(countOf(query)).toBeLessThanOrEqual(queryLimits.terms);
    // A level of groups is an OR, an AND and a NOT.
    expect(depthOf(query)).toBeLessThanOrEqual(3 * (queryLimits.depth + 1));
    expect(wantedTerms(query).reduce((sum, { term }) => sum + term.length, 0)).toBeLessThanOrEqual(queryLimits.length);
    expect(understood === '').toBe(query === undefined);
  });

  it('has an answer to anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      expect(countOf(parseQuery(typed).query)).toBeLessThanOrEqual(queryLimits.terms);
    }));
  });
});
