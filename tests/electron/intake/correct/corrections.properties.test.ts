import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../page-pieces.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import {
  applyDoubt, dismissDoubt, joinParagraph, mergeUp, moveBoundary, replaceText, setByline, setField, setParagraphKind, setTitle, splitAt, splitParagraph, undoStep, type Draft, type ParagraphRole,
} from '../../../../electron/intake/correct/corrections.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { faultsOf, textOf } from '../whole-text.ts';
import { runs } from '../../../support/property-runs.ts';

const page = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', '\n\n\n\n\n')), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.map(([words, end]) => words + end).join(''));

const roles: readonly ParagraphRole[] = ['body', 'section', 'deck', 'caption', 'credit', 'note', 'list', 'headline', 'kicker', 'subhead', 'furniture'];
const words = fc.oneof(fc.constantFrom('', '新的标题', 'A new headline', '改\n行'), fc.string({ maxLength: 12 }));

type Correction = (draft: Draft) => Result<Reading>;
const index = fc.nat(4);
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.tuple(index, fc.constantFrom('kicker' as const, 'headline' as const, 'subhead' as const), words).map(([i, field, text]): Correction => (draft) => setTitle(draft, i, field, text)),
  fc.tuple(index, fc.constantFrom('source' as const, 'editor' as const, 'published' as const), words).map(([i, field, text]): Correction => (draft) => setField(draft, i, field, text)),
  fc.tuple(index, words).map(([i, name]): Correction => (draft) => setByline(draft, i, [{ name, role: 'reporter' }])),
  fc.tuple(index, fc.nat(400), fc.nat(30), words).map(([i, start, length, text]): Correction => (draft) => replaceText(draft, i, { start, end: start + length }, text)),
  fc.tuple(index, fc.nat(6), fc.constantFrom(...roles)).map(([i, at, role]): Correction => (draft) => setParagraphKind(draft, i, at, role)),
  fc.tuple(index, fc.nat(3)).map(([i, doubt]): Correction => (draft) => applyDoubt(draft, i, doubt)),
  fc.tuple(index, fc.nat(3)).map(([i, doubt]): Correction => (draft) => dismissDoubt(draft, i, doubt)),
  fc.tuple(index, fc.nat(6), fc.nat(400)).map(([i, at, offset]): Correction => (draft) => splitParagraph(draft, i, at, offset)),
  fc.tuple(index, fc.nat(6)).map(([i, at]): Correction => (draft) => joinParagraph(draft, i, at)),
  fc.nat(60).map((at): Correction => (draft) => undoStep(draft, draft.reading.edits[at % Math.max(1, draft.reading.edits.length)] ?? { start: 0, end: 0 })),
  fc.nat(600).map((offset): Correction => (draft) => splitAt(draft, offset)),
  index.map((i): Correction => (draft) => mergeUp(draft, i)),
  fc.tuple(index, fc.integer({ min: -4, max: 4 })).map(([i, lines]): Correction => (draft) => moveBoundary(draft, i, lines)),
);

describe('corrections', () => {
  it('keep every character in one place, whatever an editor does in whatever order', () => {
    fc.assert(fc.property(page, fc.array(correction, { maxLength: 8 }), (text, corrections) => {
      const extraction = textOf(text);
      let reading = readExtraction(extraction);
      for (const correct of corrections) {
        const done = correct({ extraction, reading });
        if (done.ok) reading = done.value;
        expect(faultsOf(text, reading)).toEqual([]);
      }
    }), runs(600));
  });
});
