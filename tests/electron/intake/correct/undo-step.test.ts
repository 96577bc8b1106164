import { describe, expect, it } from 'vitest';
import { joinParagraph, splitParagraph, undoStep, type Draft } from '../../../../electron/intake/correct/corrections.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const draftOf = (text: string): Draft => ({ extraction: textOf(text), reading: readExtraction(textOf(text)) });
/** The reading once the steps over some words of the page are taken back. */
const undo = (draft: Draft, words: string): Reading => {
  const start = draft.extraction.text.indexOf(words);
  return value(undoStep(draft, { start, end: start + words.length }));
};
function value(result: Result<Reading>): Reading {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const texts = (reading: Reading): string[] => reading.reports.flatMap((report) => report.paragraphs.map(({ text }) => text));

const web = '青禾渡口来了新船工\n来源：云溪日报 记者：沈穗 2024-02-02 07:40\n天还没亮，青禾渡口的灯就亮了，船工解开缆绳，开始了一天的摆渡。\n分享到： 微信 微博\n';

describe('undoStep', () => {
  it('brings a line that was set aside back as a paragraph where it stood', () => {
    expect(texts(undo(draftOf(web), '分享到： 微信 微博'))).toEqual(['天还没亮，青禾渡口的灯就亮了，船工解开缆绳，开始了一天的摆渡。', '分享到： 微信 微博']);
  });

  it('clears a field and brings its words back', () => {
    const undone = undo(draftOf(web), '云溪日报');
    expect(undone.reports[0]?.source).toBeUndefined();
    expect(texts(undone)[0]).toBe('云溪日报');
    expect(undone.reports[0]?.byline).toEqual([{ name: '沈穗', role: 'reporter' }]);
  });

  it('brings back a whole line of labels and fields at once', () => {
    const undone = undo(draftOf(web), '来源：云溪日报 记者：沈穗 2024-02-02 07:40');
    expect(texts(undone)[0]).toBe('来源：云溪日报 记者：沈穗 2024-02-02 07:40');
    expect(undone.reports[0]).toMatchObject({ byline: [] });
    expect(undone.reports[0]?.published).toBeUndefined();
  });

  it('puts a signature back at the end of its sentence', () => {
    const draft = draftOf('小窗口 大服务\n服务中心把窗口从九个减为四个，办事时间却缩短了一半。（市政务办）\n');
    expect(texts(undo(draft, '（市政务办）'))).toEqual(['服务中心把窗口从九个减为四个，办事时间却缩短了一半。（市政务办）']);
  });

  it('parts lines that were joined', () => {
    const draft = draftOf('　　新修的步道沿河而建全长\n十二公里，沿途设有休息亭\n和饮水点。\n　　傍晚常有市民来散步，也\n有人来跑步。');
    expect(texts(draft.reading)).toHaveLength(2);
    expect(texts(undo(draft, '\n'))).toEqual(['新修的步道沿河而建全长', '十二公里，沿途设有休息亭和饮水点。', '傍晚常有市民来散步，也有人来跑步。']);
  });

  it('puts a hyphen back where a word was parted', () => {
    const draft = draftOf('Dam Inspection Finds Repairs\n\nEngineers who finished the first inspec-\ntion of the dam on Tuesday said that it\nwould need four months of repairs, the\ncounty said.\n');
    expect(texts(draft.reading).join(' ')).toContain('inspection');
    expect(texts(undo(draft, '-\n'))[0]).toMatch(/inspec-$/);
  });

  it('puts a space back, and the mark of a brief before its headline', () => {
    const draft = draftOf('■青禾社区办起邻里食堂\n食堂由社区和 商户共同出资，每天供应三餐，老人八折，孩子半价。\n');
    expect(texts(undo(draft, ' '))[0]).toContain('社区和 商户');
    expect(undo(draft, '■').reports[0]?.headline?.text).toBe('■青禾社区办起邻里食堂');
  });

  it('answers that there is no step where none was recorded', () => {
    expect(undoStep(draftOf(web), { start: 0, end: 3 })).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('paragraphs', () => {
  const page = '早桃上市啦\n果农们把第一批早桃装箱，当天就发往省城。批发市场的客商早早等在村口，一车一车地装。\n种桃的人家说今年的价钱比去年好，雨水也匀。\n';

  it('part at the caret and join again', () => {
    const draft = draftOf(page);
    const parted = value(splitParagraph(draft, 0, 0, page.indexOf('批发市场')));
    expect(texts(parted).slice(0, 2)).toEqual(['果农们把第一批早桃装箱，当天就发往省城。', '批发市场的客商早早等在村口，一车一车地装。']);
    const joined = value(joinParagraph({ ...draft, reading: parted }, 0, 1));
    expect(texts(joined)).toEqual(texts(draft.reading));
  });

  it('part where a stray space was taken out, and join again without it', () => {
    const spaced = '果农们把第一批早桃装箱，当天 就发往省城。批 发市场的客商 早早等在村口，一车 一车地装。\n';
    const draft = draftOf(spaced);
    const parted = value(splitParagraph(draft, 0, 0, spaced.indexOf(' 就发往')));
    expect(texts(parted).slice(0, 2)).toEqual(['果农们把第一批早桃装箱，当天', '就发往省城。批发市场的客商早早等在村口，一车一车地装。']);
    expect(texts(value(joinParagraph({ ...draft, reading: parted }, 0, 1)))).toEqual(texts(draft.reading));
  });

  it('get a space between them where words are Latin', () => {
    const draft = draftOf('Mill fire leaves forty out of work\n\nA fire has left forty people out of work at the old paper mill.\n\nNo one was hurt when the roof came down on Friday night.\n');
    expect(texts(value(joinParagraph(draft, 0, 1)))).toEqual(['A fire has left forty people out of work at the old paper mill. No one was hurt when the roof came down on Friday night.']);
  });

  it('do not part at their edge, and the first has none before it', () => {
    expect(splitParagraph(draftOf(page), 0, 0, page.indexOf('果农'))).toMatchObject({ ok: false });
    expect(joinParagraph(draftOf(page), 0, 0)).toMatchObject({ ok: false });
  });
});
