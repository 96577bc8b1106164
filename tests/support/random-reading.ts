import fc from 'fast-check';
import type { Paragraph, Segment } from '../../shared/domain/passage.ts';

/** Text in which words come again and again, so that a quotation alone does not say where it stands. */
export const extractedText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('河', '湾', '夜', '校', '开', '课', '，', '。', ' ', '\n', 'a', 'b', '9', '𠮷', '—'), { minLength: 4, maxLength: 60 })
  .map((units) => units.join(''))
  .filter((text) => /\S/.test(text));

/** What a re-reading does at one code point: nothing, begin a paragraph before it, drop it if it is white space, or put other words there. */
export type Step = 'keep' | 'break' | 'drop' | 'replace';
export const stepsWithout = (...left: Step[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.constantFrom(...(['keep', 'keep', 'keep', 'break', 'drop', 'replace'] satisfies Step[]).filter((one) => !left.includes(one))), { minLength: 60, maxLength: 60 });

/** Paragraphs over an extracted text, made by one step for each code point. Empty paragraphs are left out. */
export function paragraphsOf(extracted: string, steps: readonly Step[]): Paragraph[] {
  const found: Segment[][] = [[]];
  let at = 0;
  for (const [place, character] of [...extracted].entries()) {
    const range = { start: at, end: at + character.length };
    at = range.end;
    const step = steps[place % steps.length];
    if (step === 'break' || character === '\n') found.push([]);
    if (character === '\n' || (step === 'drop' && /\s/.test(character))) continue;
    const last = found.at(-1);
    if (step === 'replace') last?.push({ kind: 'replaced', ...range, text: '■', by: 'editor' });
    else if (last !== undefined) keep(last, range);
  }
  return found.map((segments) => ({ kind: 'body' as const, segments, text: segments.map((one) => (one.kind === 'kept' ? extracted.slice(one.start, one.end) : one.text)).join('') }))
    .filter((one) => one.text !== '');
}

function keep(segments: Segment[], range: { start: number; end: number }): void {
  const last = segments.at(-1);
  if (last?.kind === 'kept' && last.end === range.start) segments[segments.length - 1] = { kind: 'kept', start: last.start, end: range.end };
  else segments.push({ kind: 'kept', ...range });
}

/** For each code unit of clean text the extracted unit it keeps, or undefined where it stands for others. */
export const originsOf = (paragraph: Paragraph): (number | undefined)[] =>
  paragraph.segments.flatMap((one) => Array.from({ length: one.kind === 'kept' ? one.end - one.start : one.text.length }, (_, i) => (one.kind === 'kept' ? one.start + i : undefined)));
