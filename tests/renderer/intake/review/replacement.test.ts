import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../shared/domain/passage.ts';
import { replacementOf } from '../../../../renderer/intake/review/replacement.ts';

const raw = '清晨六点 \n半，灯亮了。';
const joined: Passage = { text: '清晨六点半，灯亮了。', segments: [{ kind: 'kept', start: 0, end: 4 }, { kind: 'kept', start: 6, end: 12 }] };

describe('turning a retyped passage into a correction', () => {
  it('names only the words that changed', () => {
    expect(replacementOf(joined, '清晨七点半，灯亮了。')).toEqual({ at: { start: 2, end: 3 }, text: '七' });
  });
  it('reaches over a joint where the change does', () => {
    expect(replacementOf(joined, '清晨六时整，灯亮了。')).toEqual({ at: { start: 3, end: 7 }, text: '时整' });
  });
  it('holds on to a neighbour where words were put in', () => {
    expect(replacementOf(joined, '清晨六点半，灯又亮了。')).toEqual({ at: { start: raw.indexOf('灯'), end: raw.indexOf('灯') + 1 }, text: '灯又' });
  });
  it('takes a stretch that was replaced before as a whole', () => {
    const corrected: Passage = { text: '捐赠药箱', segments: [{ kind: 'replaced', start: 0, end: 2, text: '捐赠', by: 'editor' }, { kind: 'kept', start: 2, end: 4 }] };
    expect(replacementOf(corrected, '捐出药箱')).toEqual({ at: { start: 0, end: 2 }, text: '捐出' });
  });
  it('changes nothing where nothing changed', () => { expect(replacementOf(joined, joined.text)).toBeNull(); });
  it('spells the new words when it is put in place, for any retyping', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '𠮷', 'a', ' '), maxLength: 20 });
    fc.assert(fc.property(words.filter((text) => text !== ''), words, (old, now) => {
      const correction = replacementOf({ text: old, segments: [{ kind: 'kept', start: 0, end: old.length }] }, now);
      expect(correction ? old.slice(0, correction.at.start) + correction.text + old.slice(correction.at.end) : old).toBe(now);
      if (correction) expect(correction.at.end).toBeGreaterThan(correction.at.start);
    }));
  });
});
