import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { textOf } from '../whole-text.ts';

const indent = '　　';
const paragraphs = ['老街口的补鞋摊摆了三十年，摊主姓安，街坊都叫他安师傅。', '他补鞋不收老人的钱，遇上雨天还送伞，一把伞用完了，回来的总是两把。', '去年冬天，街坊们凑钱给他换了一间小屋，屋里生着炉子。', '“有他在，这条街就暖和。”开面馆的老板说。'];
const page = (byline: string, caption: string, set: string, at = paragraphs.length): string => {
  const text = paragraphs.map((words) => `${set}${words}`);
  return `老街口的补鞋摊\n\n${byline}\n\n${[...text.slice(0, at), '', caption, '', ...text.slice(at)].join('\n')}\n`;
};
const kinds = (text: string): [string, string][] => readExtraction(textOf(text)).reports.flatMap((report) => report.paragraphs.map(({ kind, text: words }): [string, string] => [kind, words]));
const captions = (text: string): string[] => kinds(text).filter(([kind]) => kind === 'caption').map(([, words]) => words);

describe('a sentence set off and flush left on a page that indents its paragraphs', () => {
  it.each([
    ['本报记者 简竹青 文/图', '安师傅和他的补鞋机。', 4], ['本报记者 简竹青', '安师傅正在给街坊补鞋。', 4], ['本报记者 简竹青', '安师傅（右）正给小学生修书包。', 2], ['本报记者 简竹青 摄影报道', '街坊们给小屋贴上了春联。', 2],
  ])('is a caption where the byline says there are pictures, or it shows a scene: %s, %s', (byline, caption, at) => {
    expect(captions(page(byline, caption, indent, at))).toEqual([caption]);
  });

  it.each([
    ['nothing tells of a picture', '本报记者 简竹青', '老街的炉火一直没有熄。', indent], ['no paragraph is indented', '本报记者 简竹青 文/图', '安师傅正在给街坊补鞋。', ''], ['it is what somebody says', '本报记者 简竹青 文/图', '“我正在补鞋。”安师傅说。', indent],
  ])('is text where %s', (_, byline, caption, set) => {
    expect(captions(page(byline, caption, set))).toEqual([]);
  });
});

it('takes 附图 for the label of a picture, in its place or not', () => {
  expect(captions(page('本报记者 简竹青', '附图：安师傅在街口补鞋。', ''))).toEqual(['安师傅在街口补鞋。']);
});
