import { describe, expect, it } from 'vitest';
import { withRoundBrackets } from '../../../../electron/intake/clean/round-brackets.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { faultsOf, textOf } from '../whole-text.ts';

const page = (signature: string): string => `渡口添了新灯\n　　三月二日，河湾镇渡口装上了二十盏灯，\n夜里行船方便多了，两岸的人来往不用\n再打手电。${signature}\n`;

describe('brackets behind the last sentence', () => {
  it.each(['〈林知远\n周一帆〉', '〈林知远　周一帆〉', '〔林知远 周一帆〕', '＜林知远、\n周一帆）', '\n〈林知远 周一帆〉'])('are round ones, however they were read: %j', (signature) => {
    const text = page(signature);
    const reading = readExtraction(textOf(text));
    expect(faultsOf(text, reading)).toEqual([]);
    expect(reading.reports.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['林知远', '周一帆']]);
    expect(reading.reports[0]?.paragraphs.map(({ text: words }) => words)).toEqual(['三月二日，河湾镇渡口装上了二十盏灯，夜里行船方便多了，两岸的人来往不用再打手电。']);
  });

  it.each(['见《河湾志》〔卷三〕所记。', '收文〔2031〕12号。', '河灯〈组诗〉\n', '渡口。〈1〉\n'])('are left where nobody signs: %s', (text) => {
    expect(withRoundBrackets(text)).toBe(text);
  });
});
