import { describe, expect, it } from 'vitest';
import { applyDoubt, applyDoubts, dismissDoubts } from '../../../../electron/intake/correct/corrections.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Doubt, Reading } from '../../../../shared/domain/reading.ts';
import { readingFault } from '../../../../shared/text/reading-faults.ts';
import { textOf } from '../whole-text.ts';

const extraction = textOf('渡口添灯\n\n商会向渡口指赠夜航灯，发现问题及时处埋。县里划拨万元专款，船工高兴。 林知远\n\n书屋开门\n\n居艮们捧着书，孩子们也来了（乘凉。 周砚秋');
const draft = { extraction, reading: readExtraction(extraction) };
const value = (result: Result<Reading>): Reading => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const states = (reading: Reading, kind: Doubt['kind']): string[] => reading.reports.flatMap(({ doubts }) => doubts.filter((doubt) => doubt.kind === kind).map(({ state }) => state));

describe('doubts settled together', () => {
  it('are applied in all reports by one correction, which leaves the reading whole', () => {
    const reading = value(applyDoubts(draft, { kind: 'misread' }));
    expect(reading.reports.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['商会向渡口捐赠夜航灯，发现问题及时处理。县里划拨万元专款，船工高兴。', '居民们捧着书，孩子们也来了（乘凉。']);
    expect(states(reading, 'misread')).toEqual(['applied', 'applied', 'applied']);
    expect(states(reading, 'figures-missing')).toEqual(['open']);
    expect(readingFault(extraction.text, reading)).toBeUndefined();
  });

  it('are told by rule as well as by kind, and let stand without a change of words', () => {
    const reading = value(dismissDoubts(draft, { rule: 'look-alike' }));
    expect(states(reading, 'misread')).toEqual(['dismissed', 'dismissed', 'dismissed']);
    expect(reading.reports[0]?.paragraphs[0]?.text).toContain('指赠');
  });

  it('refuse what proposes nothing, and what is meant by nothing', () => {
    expect(applyDoubts(draft, { kind: 'figures-missing' }).ok).toBe(false);
    expect(applyDoubts(draft, {}).ok).toBe(false);
    expect(dismissDoubts(draft, { kind: 'duplicated' }).ok).toBe(false);
  });

  it('take words of the editor’s choice where they propose none', () => {
    const at = draft.reading.reports[0]?.doubts.findIndex(({ kind }) => kind === 'figures-missing') ?? -1;
    const reading = value(applyDoubt(draft, 0, at, `82${draft.reading.reports[0]?.doubts[at]?.text ?? ''}`));
    expect(reading.reports[0]?.paragraphs[0]?.text).toContain('县里划拨82万元专款');
    expect(applyDoubt(draft, 0, at)).toMatchObject({ ok: false, error: { kind: 'invalid-request' } });
  });

  it('change a place of the dateline, which no passage keeps', () => {
    const sent = textOf('渡口添灯\n本报滩溪6月5日讯（记者 周砚秋）灯亮了，船工笑了。');
    const read = { extraction: sent, reading: readExtraction(sent) };
    const at = read.reading.reports[0]?.doubts.findIndex(({ rule }) => rule === 'no-such-place') ?? -1;
    const reading = value(applyDoubt(read, 0, at));
    expect(reading.reports[0]?.dateline).toBe('本报濉溪6月5日讯');
    expect(states(reading, 'misread')).toEqual(['applied']);
  });

  it('change a name of the byline, which no passage keeps', () => {
    const signed = textOf('渡口添灯\n本报讯（记者 周砚秋 通讯员 再茂林）灯亮了，船工笑了。\n图为船工在检查航灯。通讯员 冉茂林 摄');
    const read = { extraction: signed, reading: readExtraction(signed) };
    const at = read.reading.reports[0]?.doubts.findIndex(({ rule }) => rule === 'name-two-ways') ?? -1;
    for (const reading of [value(applyDoubt(read, 0, at)), value(applyDoubts(read, { rule: 'name-two-ways' }))]) {
      expect(reading.reports[0]?.byline.map(({ name }) => name)).toEqual(['周砚秋', '冉茂林']);
      expect(states(reading, 'misread')).toEqual(['applied']);
      expect(readingFault(signed.text, reading)).toBeUndefined();
    }
  });
});
