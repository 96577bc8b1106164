import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Run } from '../../../shared/domain/issue.ts';
import { quoteDifference } from '../../../shared/issue/quote-difference.ts';
import { computeQuoteState, quoteMap } from '../../../shared/issue/quote-state.ts';
import { quoteOf } from '../../support/issue-maker.ts';

const exact = '渡口的灯在入夜前全部亮起。守灯人每晚记下过往船只118艘。到月底，这本簿子交给航道站。';
const quote = quoteOf(exact);
const quotes = quoteMap([quote]);
const state = (...runs: Run[]) => computeQuoteState(runs, quotes);
const marked = (text: string): Run => ({ text, quote: quote.id });

describe('quote state', () => {
  it('counts a passage as it was placed as quoted', () => {
    expect(state(marked(exact))).toMatchObject({ state: 'quoted', counts: { edited: 0, own: 0 } });
  });
  it('keeps it quoted when bold splits its run', () => {
    expect(state(marked(exact.slice(0, 5)), { ...marked(exact.slice(5, 9)), bold: true }, marked(exact.slice(9))).state).toBe('quoted');
  });
  it('counts a word typed inside the marked run as the editor’s own', () => {
    const edited = state(marked(exact.replace('全部', '已经全部')));
    expect(edited.state).toBe('edited');
    expect(edited.counts.own).toBe(2);
  });
  it('compares words typed over a selection, which carry no mark, with the quotation around them', () => {
    const edited = state(marked(exact.slice(0, 24)), { text: '181' }, marked(exact.slice(27)));
    expect(edited.stretches[0]?.changes.filter((change) => change.kind !== 'kept')).toEqual([{ kind: 'removed', text: '118' }, { kind: 'added', text: '181' }]);
  });
  it('keeps whole sentences quoted when others at an end are left out', () => {
    expect(state(marked('守灯人每晚记下过往船只118艘。到月底，这本簿子交给航道站。')).state).toBe('quoted');
    expect(state(marked('渡口的灯在入夜前全部亮起。')).state).toBe('quoted');
  });
  it('calls a sentence cut short edited, and one taken out of the middle', () => {
    expect(state(marked('渡口的灯在入夜前')).state).toBe('edited');
    expect(state(marked(exact.replace('守灯人每晚记下过往船只118艘。', ''))).state).toBe('edited');
  });
  it('calls wholly new words under an old mark the editor’s own', () => {
    expect(state(marked('春耕物资已经备齐，各村自取。'))).toMatchObject({ state: 'own', counts: { quoted: 0, edited: 0 } });
  });
  it('calls unmarked words own even when they say the same', () => {
    expect(state({ text: exact }).state).toBe('own');
  });
  it('counts one paragraph of a longer passage as quoted', () => {
    const long = quoteOf('第一段说渡口。\n第二段说夜航灯和守灯人。\n第三段说航道站。');
    expect(computeQuoteState([{ text: '第二段说夜航灯和守灯人。', quote: long.id }], quoteMap([long])).state).toBe('quoted');
    expect(computeQuoteState([{ text: '第二段说夜航灯和守灯人。第三段说航道站。', quote: long.id }], quoteMap([long])).state).toBe('quoted');
  });
  it('accounts for every character of the text, whatever is typed', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...'渡口的灯118亮。ab ') }), fc.boolean()), { maxLength: 5 }), (parts) => {
      const runs = parts.map(([text, isMarked]): Run => (isMarked ? marked(text) : { text }));
      const { counts } = computeQuoteState(runs, quotes);
      expect(counts.quoted + counts.edited + counts.own).toBe([...runs.map((run) => run.text).join('').replace(/\s/gu, '')].length);
    }));
  });
  it('spells the present text in kept and added, the source in kept and removed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'渡口的灯118亮。ab ') }), fc.string({ unit: fc.constantFrom(...'渡口的灯118亮。ab '), minLength: 1 }), (text, source) => {
      const changes = quoteDifference(text, source);
      const spell = (gone: string) => changes.filter((change) => change.kind !== gone).map((change) => change.text).join('');
      expect(spell('removed')).toBe(text);
      if (text !== '') expect(spell('added')).toBe(source);
    }));
  });
});
