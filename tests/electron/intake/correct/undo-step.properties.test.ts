import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParagraph, splitParagraph, undoStep } from '../../../../electron/intake/correct/corrections.ts';
import { readExtraction } from '../../../../electron/intake/read-extraction.ts';
import { hintKinds, pieces } from '../page-pieces.ts';
import { faultsOf, passagesIn, textOf } from '../whole-text.ts';
import { runs } from '../../../support/property-runs.ts';

const page = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', ' ', '\n\n\n\n\n')), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.map(([words, end]) => words + end).join(''));

describe('undoing a step', () => {
  it('can be done for every step of any page, and leaves every character in one place', () => {
    fc.assert(fc.property(page, fc.option(fc.constantFrom(...hintKinds), { nil: undefined }), fc.nat(200), (text, kind, start) => {
      const extraction = { ...textOf(text), hints: kind === undefined ? [] : [{ kind, start: Math.min(start, text.length), end: Math.min(start + 60, text.length) }] };
      const reading = readExtraction(extraction);
      for (const edit of reading.edits) {
        if (edit.kind === 'break') continue;
        const undone = undoStep({ extraction, reading }, edit);
        if (!undone.ok) throw new Error(`${edit.rule}: ${JSON.stringify(undone.error)}`);
        expect(faultsOf(text, undone.value)).toEqual([]);
        expect(undone.value.edits.filter((one) => one.kind !== 'break')).not.toContainEqual(edit);
        const words = text.slice(edit.start, edit.end).replace(/\s+/g, '');
        if (words !== '') expect(passagesIn(undone.value).some((passage) => passage.text.replace(/\s+/g, '').includes(words)), edit.rule).toBe(true);
      }
    }), runs(150));
  });

  it('can be done for all steps of a page one after the other, until the text stands there whole', () => {
    fc.assert(fc.property(page, fc.boolean(), (text, backwards) => {
      const extraction = textOf(text);
      let reading = readExtraction(extraction);
      for (;;) {
        const steps = reading.edits.filter((edit) => edit.kind !== 'break');
        const step = backwards ? steps.at(-1) : steps[0];
        if (step === undefined) break;
        const undone = undoStep({ extraction, reading }, step);
        if (!undone.ok) throw new Error(step.rule);
        expect(faultsOf(text, undone.value)).toEqual([]);
        expect(undone.value.edits.filter((edit) => edit.kind !== 'break').length).toBeLessThan(steps.length);
        reading = undone.value;
      }
      const said = passagesIn(reading).map((passage) => passage.text).join('').replace(/[\s\u0085\u200b\ufeff]+/g, '');
      expect([...said].sort()).toEqual([...text.replace(/[\s\u0085\u200b\ufeff]+/g, '')].sort());
    }), runs(150));
  });
});

describe('parting and joining paragraphs', () => {
  it('keep every character in one place wherever the caret stands', () => {
    fc.assert(fc.property(page, fc.array(fc.tuple(fc.boolean(), fc.nat(3), fc.nat(5), fc.nat(400)), { maxLength: 8 }), (text, acts) => {
      const extraction = textOf(text);
      let reading = readExtraction(extraction);
      for (const [parts, report, at, offset] of acts) {
        const done = parts ? splitParagraph({ extraction, reading }, report, at, offset) : joinParagraph({ extraction, reading }, report, at);
        if (done.ok) reading = done.value;
        expect(faultsOf(text, reading)).toEqual([]);
      }
    }), runs(300));
  });
});
