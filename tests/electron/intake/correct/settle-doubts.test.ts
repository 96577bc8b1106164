import { describe, expect, it } from 'vitest';
import { replaceText, setParagraphKind, setTitle, undoStep } from '../../../../electron/intake/correct/corrections.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import { textOf } from '../whole-text.ts';

const extraction = textOf('沐阳县爱心商会添夜航灯\n本报讯（记者 周砚秋）商会向渡口指赠夜航灯，发现问题及时处理。\n县里划拨万元专款，船工听说以后都很高兴，当晚就把灯装上了。\n灯亮以后夜里行船方便多了，下一步渡口还要');
const { text } = extraction;
const draft = { extraction, reading: readExtraction(extraction) };
const value = (result: Result<Reading>): Reading => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const open = (reading: Reading): string[] => reading.reports.flatMap(({ doubts }) => doubts.filter(({ state }) => state === 'open').map((doubt) => doubt.text));
const all = open(draft.reading);
const placeOf = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const without = (words: string): string[] => all.filter((one) => one !== words);
const cut = all.find((words) => words.endsWith('还要')) ?? '';
const last = (): number => (draft.reading.reports[0]?.paragraphs.length ?? 0) - 1;

describe('a doubt about words an editor changes', () => {
  it('has what it needs to be tried on', () => {
    expect(all).toEqual(['沐阳', '指赠', '万元', cut]);
    expect(cut).not.toBe('');
  });

  it('is settled when they are retyped, and alone', () => {
    expect(open(value(replaceText(draft, 0, placeOf('指'), '捐')))).toEqual(without('指赠'));
    expect(open(value(replaceText(draft, 0, placeOf('渡口指赠'), '渡口捐赠')))).toEqual(without('指赠'));
  });

  it('is settled when what was missing is put in beside them, however the change is told', () => {
    const { start } = placeOf('万元');
    for (const [at, words] of [[{ start, end: start }, '82'], [{ start: start - 1, end: start }, '拨82'], [{ start, end: start + 1 }, '82万']] as const) {
      expect(open(value(replaceText(draft, 0, at, words)))).toEqual(without('万元'));
    }
    expect(open(value(replaceText(draft, 0, { start: text.length - 1, end: text.length }, '要添两盏。')))).toEqual(without(cut));
  });

  it('stays when words beside them change', () => {
    expect(open(value(replaceText(draft, 0, placeOf('向渡口'), '给码头')))).toEqual(all);
    const { start } = placeOf('指赠');
    expect(open(value(replaceText(draft, 0, { start, end: start }, '又')))).toEqual(all);
    expect(open(value(replaceText(draft, 0, placeOf('专款'), '专项资金')))).toEqual(all);
  });

  it('is settled when the headline that has them is retyped', () => {
    expect(open(value(setTitle(draft, 0, 'headline', '沭阳县爱心商会添夜航灯')))).toEqual(without('沐阳'));
    expect(open(value(setTitle(draft, 0, 'headline', '沐阳县爱心商会添了灯')))).toEqual(all);
  });

  it('goes with the paragraph that is set aside, and comes back with it', () => {
    const aside = value(setParagraphKind(draft, 0, last(), 'furniture'));
    expect(open(aside)).toEqual(without(cut));
    const paragraph = draft.reading.reports[0]?.paragraphs[last()];
    const at = { start: paragraph?.segments[0]?.start ?? 0, end: paragraph?.segments.at(-1)?.end ?? 0 };
    expect(open(value(undoStep({ extraction, reading: aside }, at)))).toEqual(all);
  });

  it('is open again when the change alone is taken back', () => {
    const retyped = value(replaceText(draft, 0, placeOf('指'), '捐'));
    expect(open(value(undoStep({ extraction, reading: retyped }, placeOf('指'))))).toEqual(all);
  });
});
