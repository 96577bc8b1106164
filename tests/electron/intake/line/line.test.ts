import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../../electron/intake/line/parse-line.ts';
import { readLine } from '../../../../electron/intake/line/read-line.ts';
import { readingFault } from '../../../../shared/text/reading-faults.ts';
import { lineValue } from '../../../support/exchange-lines.ts';
import { faultsOf } from '../whole-text.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const faultOf = (text: string): unknown => {
  const parsed = parseLine(bytesOf(text));
  return parsed.ok ? undefined : [parsed.error.fault, parsed.error.field];
};

describe('a line of an exchange file', () => {
  it('is read so that every character of its values is in one place, to the letter', () => {
    fc.assert(fc.property(lineValue, (value) => {
      const parsed = parseLine(bytesOf(JSON.stringify(value)));
      if (!parsed.ok) throw new Error(parsed.error.fault);
      const { extraction, reading } = readLine(parsed.value);
      expect(readingFault(extraction.text, reading)).toBeUndefined();
      expect(faultsOf(extraction.text, reading).filter((fault) => !fault.startsWith('line feed'))).toEqual([]);
      expect(extraction.text.isWellFormed()).toBe(true);
      const [report] = reading.reports;
      expect(report?.paragraphs.map(({ text }) => text).join('\n')).toBe(value.paragraphs.flatMap(({ text }) => text.split(/\r?\n/)).filter((text) => text !== '').join('\n'));
      for (const [field, ranges] of Object.entries(report?.evidence ?? {})) {
        const spelled = ranges.map(({ start, end }) => extraction.text.slice(start, end));
        expect(spelled).toEqual(field === 'byline' ? report?.byline.map(({ name }) => name) : [report?.[field as 'source']]);
      }
    }));
  });

  it('is read in the order of the page, what describes it taken out', () => {
    const parsed = parseLine(bytesOf(JSON.stringify({
      format: 1, paragraphs: [{ text: '夜校今晚开课。' }, { kind: 'caption', text: '课堂一角' }], headline: '夜校开课', kicker: '东街', byline: ['林知远'], source: '河湾晚报',
      doubts: [{ kind: 'misread', text: '开课' }, { kind: 'misread', text: '课堂', place: { part: 'p1', start: 0, end: 2 } }, { kind: 'no-date', text: '' }],
    })));
    if (!parsed.ok) throw new Error(parsed.error.fault);
    const { extraction, reading } = readLine(parsed.value);
    expect(extraction.text).toBe('东街\n夜校开课\n林知远\n河湾晚报\n夜校今晚开课。\n课堂一角');
    expect(reading.edits.filter(({ kind }) => kind === 'field').map(({ start, end, field }) => [field, extraction.text.slice(start, end)])).toEqual([['byline', '林知远'], ['source', '河湾晚报']]);
    expect(reading.reports[0]?.doubts.map(({ at }) => extraction.text.slice(at.start, at.end))).toEqual(['开课', '课堂', '']);
  });

  it.each([
    [['not-json', ''], 'x'], [['not-json', ''], '[]'], [['not-json', ''], 'null'], [['not-json', ''], '{"format":1'],
    [['format-missing', ''], '{}'], [['format-missing', ''], '{"format":"1"}'], [['format-newer', ''], '{"format":2}'],
    [['missing', 'paragraphs'], '{"format":1,"headline":"a"}'], [['bad-value', 'headline'], '{"format":1,"headline":7,"paragraphs":[]}'],
    [['bad-value', 'paragraphs.0.kind'], '{"format":1,"paragraphs":[{"kind":"verse","text":"a"}]}'], [['missing', 'paragraphs.0.text'], '{"format":1,"paragraphs":[{}]}'],
    [['bad-value', 'published'], '{"format":1,"headline":"a","paragraphs":[],"published":"5 March"}'], [['bad-value', 'id'], '{"format":1,"headline":"a","paragraphs":[],"id":"x"}'],
    [['bad-value', 'tags.0.path'], '{"format":1,"headline":"a","paragraphs":[],"tags":["a//b"]}'], [['no-text', ''], '{"format":1,"headline":" ","paragraphs":[{"text":""}]}'],
    [['too-deep', ''], `{"format":1,"headline":"a","paragraphs":[],"more":${'['.repeat(70)}${']'.repeat(70)}}`], [['too-deep', ''], '['.repeat(5_000_000)],
  ])('is refused with its reason: %j', (wanted, text) => {
    expect(faultOf(text)).toEqual(wanted);
  });

  it('is refused where it is not UTF-8', () => {
    const parsed = parseLine(Uint8Array.of(0x7b, 0xff, 0x7d));
    expect(parsed).toEqual({ ok: false, error: { fault: 'not-utf8', field: '' } });
  });

  it('may hold brackets and quotation marks in its strings, and names that objects have of their own', () => {
    expect(faultOf(`{"format":1,"headline":"${'[{\\"'.repeat(100)}\\\\","paragraphs":[]}`)).toBeUndefined();
    expect(faultOf('{"format":1,"headline":"a","paragraphs":[],"__proto__":{"filed":true},"constructor":1}')).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'filed')).toBe(false);
  });
});
