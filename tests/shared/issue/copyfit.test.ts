import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyfit } from '../../../shared/issue/copyfit.ts';
import { paragraphLines } from '../../../shared/issue/copyfit/lines.ts';
import { compose } from '../../../shared/issue/galley/compose.ts';
import { textArea } from '../../../shared/issue/galley/frame.ts';
import { generatedIssue } from '../../support/word/generated-issue.ts';
import { shippedTemplate } from '../../support/word/load-shipped.ts';
import { IssueMaker } from '../../support/word/sample-issue.ts';
import { runs } from '../../support/property-runs.ts';

const jianbao = shippedTemplate('jianbao');
const { width } = textArea(jianbao);
const lines = (text: string) => paragraphLines({ kind: 'text', style: 'body', keepNext: false, runs: [{ kind: 'text', text }] }, jianbao, width).map((line) => line.text);
const imprint = { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' };
function paragraphs(count: number, template = 'jianbao') {
  const make = new IssueMaker();
  const item = make.item('题', Array.from({ length: count }, () => make.paragraph('字'.repeat(26))));
  return make.issue({ template, name: '简报', issuer: '', sources: 'none', imprint }, [make.section('lead', '', [item])]);
}

describe('lines of a paragraph', () => {
  it('takes 26 characters on the first line and 28 on the others', () => { expect(lines('字'.repeat(26 + 28 + 1)).map((line) => line.length)).toEqual([26, 28, 1]); });
  it('counts a Latin figure as half a character', () => { expect(lines('1'.repeat(52))).toHaveLength(1); });
  it('puts no comma at the beginning of a line', () => { expect(lines(`${'字'.repeat(26)}，字`)[1]).toBe('字，字'); });
  it('leaves no opening quote at the end of a line', () => { expect(lines(`${'字'.repeat(25)}“好”`)[1]).toBe('“好”'); });
  it('does not part a Latin word', () => { expect(lines(`${'字'.repeat(24)}Caibian`)[1]).toBe('Caibian'); });
  it('cuts a word longer than a line', () => { expect(lines('W'.repeat(500)).join('')).toBe('W'.repeat(500)); });

  it('loses no character of any text', () => {
    const piece = fc.constantFrom('字', '，', '“', '”', '（', '）', 'word', ' ', '12.5%', '——', '……', '①', 'é');
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 120 }), (pieces) => {
      const text = pieces.join('').trim();
      expect(lines(text).join('')).toBe(text);
    }));
  });
});

describe('copyfit', () => {
  it('counts a line more for a paragraph more', () => {
    const [six, seven] = [copyfit(paragraphs(6), jianbao), copyfit(paragraphs(7), jianbao)];
    expect(six.textPages).toBe(1);
    expect(six.freeLines - seven.freeLines).toBe(1);
  });

  it('puts the imprint of a page printed on both sides on an even one', () => {
    for (const count of [1, 10, 17, 30, 40, 60]) expect(copyfit(paragraphs(count), jianbao).pages % 2).toBe(0);
  });

  it('says how many lines are over what the template allows', () => {
    const short = { ...jianbao, limits: { pages: 2 } };
    expect(copyfit(paragraphs(5), short).overLines).toBe(0);
    const [over, more] = [copyfit(paragraphs(60), short).overLines, copyfit(paragraphs(61), short).overLines];
    expect(over).toBeGreaterThan(0);
    expect(more - over).toBe(1);
  });

  it('never counts fewer pages for more text', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      expect(copyfit(paragraphs(count + 1), jianbao).pages).toBeGreaterThanOrEqual(copyfit(paragraphs(count), jianbao).pages);
    }), runs(30));
  });

  it('names the page of every item, in order', () => {
    for (const name of ['jianbao', 'zhuanban', 'newsletter-en'] as const) {
      const issue = generatedIssue(name, 9, 7, 'footnotes');
      const fit = copyfit(issue, shippedTemplate(name));
      expect(fit.items.map((item) => item.id)).toEqual(issue.sections.flatMap((section) => section.items).map((item) => item.id));
      expect(fit.items.map((item) => item.page)).toEqual(fit.items.map((item) => item.page).toSorted((a, b) => a - b));
    }
  });

  it('takes an issue of nothing', () => {
    const make = new IssueMaker();
    const empty = make.issue({ template: 'jianbao', name: '简报', issuer: '', sources: 'footnotes', imprint }, [make.section('lead', '要情', [])]);
    expect(copyfit(empty, jianbao)).toMatchObject({ textPages: 1, items: [], overLines: 0 });
    expect(compose(empty, jianbao).bands).toHaveLength(1);
  });
});
