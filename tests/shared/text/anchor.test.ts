import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundPassage } from '../../../shared/contract/archive-calls.ts';
import type { Paragraph } from '../../../shared/domain/passage.ts';
import { findAnchor, makeAnchor } from '../../../shared/text/anchor.ts';
import { extractedText, originsOf, paragraphsOf, stepsWithout } from '../../support/random-reading.ts';
import { runs } from '../../support/property-runs.ts';

const words = (text: string): string => text.replace(/\s+/g, '');

const textOf = (paragraphs: readonly Paragraph[], found: FoundPassage): string =>
  found.paragraphs.map(({ paragraph, at }) => paragraphs[paragraph]?.text.slice(at.start, at.end) ?? '').join('\n');

/** The extracted code units a found passage keeps. */
const keptIn = (paragraphs: readonly Paragraph[], found: FoundPassage): number[] =>
  found.paragraphs.flatMap(({ paragraph, at }) => {
    const one = paragraphs[paragraph];
    return one === undefined ? [] : originsOf(one).slice(at.start, at.end).flatMap((unit) => unit ?? []);
  });

const selection = (paragraphs: readonly Paragraph[], a: number, b: number): Parameters<typeof makeAnchor>[1] => {
  const points = paragraphs.flatMap((one, paragraph) => Array.from({ length: one.text.length + 1 }, (_, offset) => ({ paragraph, offset })));
  const from = points[a % points.length] ?? { paragraph: 0, offset: 0 };
  const to = points[b % points.length] ?? { paragraph: 0, offset: 0 };
  return { from, to };
};

const para = (text: string, start = 0): Paragraph => ({ kind: 'body', text, segments: [{ kind: 'kept', start, end: start + text.length }] });

describe('makeAnchor', () => {
  it('keeps the words, what stands around them and where they were read', () => {
    const anchor = makeAnchor({ paragraphs: [para('河湾夜校开课了', 10)] }, { from: { paragraph: 0, offset: 2 }, to: { paragraph: 0, offset: 4 } });
    expect(anchor).toEqual({ exact: '夜校', prefix: '河湾', suffix: '开课了', start: 12, end: 14, segments: [{ kind: 'kept', start: 12, end: 14 }] });
  });

  it('joins a passage over several paragraphs with line feeds', () => {
    const anchor = makeAnchor({ paragraphs: [para('河湾'), para('夜校', 3)] }, { from: { paragraph: 0, offset: 1 }, to: { paragraph: 1, offset: 1 } });
    expect(anchor?.exact).toBe('湾\n夜');
  });

  it('has no anchor for white space alone', () => {
    expect(makeAnchor({ paragraphs: [para('河　湾')] }, { from: { paragraph: 0, offset: 1 }, to: { paragraph: 0, offset: 2 } })).toBeUndefined();
  });

  it('never holds half a surrogate pair, nor more than 32 code units of context', () => {
    fc.assert(fc.property(extractedText, stepsWithout(), fc.nat(), fc.nat(), (extracted, steps, a, b) => {
      const paragraphs = paragraphsOf(extracted, steps);
      const anchor = makeAnchor({ paragraphs }, selection(paragraphs, a, b));
      fc.pre(anchor !== undefined);
      expect(anchor.exact.isWellFormed() && anchor.prefix.isWellFormed() && anchor.suffix.isWellFormed()).toBe(true);
      expect(Math.max(anchor.prefix.length, anchor.suffix.length)).toBeLessThanOrEqual(32);
      const spelled = anchor.segments.map((one) => (one.kind === 'kept' ? extracted.slice(one.start, one.end) : one.text)).join('');
      expect(spelled).toBe(anchor.exact.replaceAll('\n', ''));
    }), runs(300));
  });
});

describe('findAnchor', () => {
  it('finds the same words of the same place after any re-reading that changes no word', () => {
    fc.assert(fc.property(extractedText, stepsWithout('replace'), stepsWithout('replace'), fc.nat(), fc.nat(), (extracted, first, second, a, b) => {
      const before = paragraphsOf(extracted, first);
      const after = paragraphsOf(extracted, second);
      const anchor = makeAnchor({ paragraphs: before }, selection(before, a, b));
      fc.pre(anchor !== undefined);
      const found = findAnchor(anchor, { paragraphs: after });
      expect(found?.exact).toBe(true);
      if (found === undefined) return;
      expect(words(textOf(after, found))).toBe(words(anchor.exact));
      const origins = keptIn(after, found);
      expect([origins[0], origins.at(-1)]).toEqual([anchor.start, anchor.end - 1]);
    }), runs(500));
  });

  it('finds what is left of a passage whose words were changed, and says so', () => {
    fc.assert(fc.property(extractedText, stepsWithout('replace'), stepsWithout(), fc.nat(), fc.nat(), (extracted, first, second, a, b) => {
      const before = paragraphsOf(extracted, first);
      const after = paragraphsOf(extracted, second);
      const anchor = makeAnchor({ paragraphs: before }, selection(before, a, b));
      fc.pre(anchor !== undefined);
      const wanted = anchor.segments.flatMap((one) => Array.from({ length: one.end - one.start }, (_, i) => one.start + i));
      const left = new Set(after.flatMap(originsOf).filter((unit) => unit !== undefined && wanted.includes(unit)));
      const found = findAnchor(anchor, { paragraphs: after });
      if (left.size > 0) expect(found).toBeDefined();
      if (found === undefined) return;
      expect(found.exact).toBe(words(textOf(after, found)) === words(anchor.exact));
      if (!found.exact) expect(new Set(keptIn(after, found)).isSupersetOf(left)).toBe(true);
    }), runs(500));
  });

  it('finds words an editor typed again after the text around them was read anew', () => {
    const typed: Paragraph = { kind: 'body', text: '河湾夜校', segments: [{ kind: 'kept', start: 0, end: 2 }, { kind: 'replaced', start: 2, end: 4, text: '夜校', by: 'editor' }] };
    const anchor = makeAnchor({ paragraphs: [typed] }, { from: { paragraph: 0, offset: 2 }, to: { paragraph: 0, offset: 4 } });
    if (anchor === undefined) throw new Error('no anchor');
    expect(findAnchor(anchor, { paragraphs: [typed] })).toEqual({ paragraphs: [{ paragraph: 0, at: { start: 2, end: 4 } }], exact: true });
    expect(findAnchor(anchor, { paragraphs: [para('河湾学校')] })).toEqual({ paragraphs: [{ paragraph: 0, at: { start: 2, end: 4 } }], exact: false });
  });

  it('tells by what stands around it which of two equal passages is meant when its place is gone', () => {
    const anchor = { exact: '开课', prefix: '夜校', suffix: '了', start: 90, end: 92, segments: [{ kind: 'kept' as const, start: 90, end: 92 }] };
    const paragraphs = [para('小学开课，夜校开课了')];
    expect(findAnchor(anchor, { paragraphs })).toEqual({ paragraphs: [{ paragraph: 0, at: { start: 7, end: 9 } }], exact: true });
  });

  it('finds nothing in a report that has nothing of the passage', () => {
    const anchor = { exact: '开课', prefix: '', suffix: '', start: 90, end: 92, segments: [{ kind: 'kept' as const, start: 90, end: 92 }] };
    expect(findAnchor(anchor, { paragraphs: [para('河湾夜校')] })).toBeUndefined();
  });
});
