import { describe, expect, it } from 'vitest';
import { lookUpAny, matchOf } from '../../../../electron/search/conditions/match-expression.ts';
import { parseQuery } from '../../../../electron/search/query/parse-query.ts';
import { wantedTerms } from '../../../../electron/search/query/query.ts';

const match = (typed: string): string | undefined => {
  const { query } = parseQuery(typed);
  return query === undefined ? undefined : matchOf(query)?.match;
};

describe('matchOf', () => {
  it.each([
    ['志愿服务', '"志愿 愿服 服务"'], ['日', '"日" *'], ['6日', '"6 日" *'], ['vol*', '"vol" *'], ['KN95口罩', '"kn95 口罩"'], ['他说"好"', '"他说 说 "" 好 """'],
    ['a b', '("a" AND "b")'], ['a OR b', '("a" OR "b")'], ['a -b -c', '(("a") NOT ("b" OR "c"))'], ['标题:a', '{headline kicker subhead} : "a"'], ['来源:a', 'source : "a"'],
  ])('asks FTS5 for %s by %s', (typed, asked) => expect(match(typed)).toBe(asked));

  it('leaves to SQL what one table of words cannot answer', () => {
    for (const typed of ['-a', 'a OR -b', 'a 来源:b', 'a 2022..', '标签:a', `"${'志愿'.repeat(20)}"`]) expect(match(typed)).toBeUndefined();
  });
});

it('looks up no more words than it has promised, however many were asked for', () => {
  const hostile = ['志愿'.repeat(5000), '，'.repeat(10_000), Array.from({ length: 500 }, (_, i) => `志愿者服务队${i}`.repeat(5)).join(' OR ')];
  for (const typed of hostile) {
    const asked = lookUpAny(wantedTerms(parseQuery(typed).query)) ?? '';
    expect(asked.split(' ').filter((word) => word !== 'OR' && word !== '*').length).toBeLessThanOrEqual(64 * 16);
  }
});
