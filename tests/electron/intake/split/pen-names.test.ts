import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const paragraph = '果农们把第一批早桃装箱，当天就发往省城的批发市场。合作社今年新添了两台冷藏车，路上不再怕热，价钱也比去年好。';
const signed = (text: string): unknown => readExtraction(textOf(text)).reports.map(({ headline, byline, paragraphs }) => [headline?.text, byline.map(({ name }) => name).join(), paragraphs.at(-1)?.text.endsWith('去年好。')]);
/** Three stories, the third of them signed as given. */
const page = (third: string): string => `早桃坐上冷链车\n\n${paragraph} 王玉\n\n夜读开到家门口\n\n${paragraph} 李荷 何静\n\n渡口来了新船工\n\n${paragraph}${third}\n`;

describe('who signs behind the last stop of a story', () => {
  it.each([[' 秋实', '秋实'], [' 岸柳 秋实', '岸柳,秋实'], [' 何青禾 秋实', '何青禾,秋实']])('may bear no surname where the stories beside his are signed so: %s', (third, names) => {
    expect(signed(page(third))).toEqual([['早桃坐上冷链车', '王玉', true], ['夜读开到家门口', '李荷,何静', true], ['渡口来了新船工', names, true]]);
  });

  it('may bear none on any page beside one who does', () => {
    expect(signed(`渡口来了新船工\n\n${paragraph}\n\n${paragraph} 何青禾 秋实\n`)).toEqual([['渡口来了新船工', '何青禾,秋实', true]]);
  });

  it('may bear none where one story is signed by a name and another by a name and a pen name', () => {
    expect(signed(`早桃坐上冷链车\n\n${paragraph} 王玉\n\n夜读开到家门口\n\n${paragraph} 李荷 秋水\n\n渡口来了新船工\n\n${paragraph} 岸柳\n`)).toContainEqual(['渡口来了新船工', '岸柳', true]);
  });

  it.each([' 秋实', ' 未完待续', ' 岸柳 秋实'])('is nobody known on a page that nobody else signs: %s', (tail) => {
    expect(signed(`渡口来了新船工\n\n${paragraph}\n\n${paragraph}${tail}\n`)).toEqual([['渡口来了新船工', '', false]]);
  });

  it('is nobody where what became of the text stands there', () => {
    expect(signed(page(' 未完'))).toContainEqual(['渡口来了新船工', '', false]);
  });
});
