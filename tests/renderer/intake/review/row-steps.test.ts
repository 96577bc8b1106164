import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { stepsIn } from '../../../../renderer/intake/review/row-steps.ts';

const text = '青禾渡口来了新船工\n来源：云溪日报 记者：沈穗 2024-02-02 07:40\n　　天还没亮，青禾渡口的灯就亮了。二十六岁的船工方小舟解\n开缆绳，开始了一天的摆渡。他从爷爷手里接过这条渡船，已经\n跑了三年。\n分享到： 微信 微博\n';
const { edits } = readExtraction({ extractor: 'text 1', text, hints: [] });
const lineOf = (words: string): { start: number; end: number } => {
  const start = text.lastIndexOf('\n', text.indexOf(words)) + 1;
  return { start, end: text.indexOf('\n', start) };
};
const shown = (words: string): (readonly [string, string, string | undefined])[] => stepsIn(text, edits, lineOf(words)).map((step) => [step.kind, step.words, step.rules[0]] as const);

describe('the steps of a row', () => {
  it('are a field with its label each', () => {
    expect(shown('来源')).toEqual([['removed', '来源：云溪日报', 'labelled'], ['removed', '记者：沈穗', 'labelled'], ['removed', '2024-02-02 07:40', 'date']]);
  });

  it('show a joined line by the words on either side', () => {
    expect(shown('解\n')).toEqual([['joined', '船工方小舟解↵开缆绳，开始', 'line-end']]);
  });

  it('name what was set aside, and are none where nothing was done', () => {
    expect(shown('分享到')).toEqual([['removed', '分享到： 微信 微博', 'tool-bar']]);
    expect(shown('青禾渡口来了')).toEqual([]);
  });
});
