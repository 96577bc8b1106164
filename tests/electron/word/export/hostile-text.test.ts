import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../shared/domain/issue.ts';
import { exported, partsOf } from '../../../support/word/parts-of.ts';
import { IssueMaker } from '../../../support/word/sample-issue.ts';
import { canValidate, schemaFaults } from '../../../support/word/render.ts';
import { runs } from '../../../support/property-runs.ts';

/** Everywhere an issue holds words, the same words. */
function filledWith(text: string, link = 'https://example.org/'): Issue {
  const make = new IssueMaker();
  const quote = make.quote(text, text, text, text);
  const item = make.item(text, [
    { type: 'paragraph', id: make.block(), runs: [{ text, quote: quote.id }, { text: '好', link }] },
    make.heading(1, text), make.list(true, [text], quote), make.picture(text, text), make.paragraph(text, quote),
  ], { kicker: text, subhead: text, byline: text });
  const imprint = { reportTo: text, sendTo: text, issueTo: text, copies: 3, people: text };
  return make.issue({ template: 'jianbao', name: text, issuer: text, sources: 'footnotes', imprint }, [make.section('work', text, [item, { ...item, id: make.block() }])]);
}

/** XML 1.0 admits these and no others. */
const inadmissible = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const hostile = {
  controls: 'a\u0000b\u0001\u0008\u000b\u001f\u007f\u0085c', 'half-pairs': 'x\ud800y\udc00z', noncharacters: 'a\uffffb\ufffec\ufdd0', markup: '<w:p/>&amp;]]><!-- "\' -->',
  arabic: 'مرحبا بالعالم 12 שלום \u202eabc\u202c', astral: '𠮷野家👩‍👩‍👧🇨🇳𝒳', 'long-word': 'W'.repeat(10_000), breaks: 'a\r\nb\rc\u2028d\u2029e\tf', spaces: '　　 \u00a0 字 \u3000',
};

describe('words nobody should have written', () => {
  it.each(Object.entries(hostile))('makes a well-formed file of %s', async (_name, text) => {
    for (const [part, xml] of Object.entries(partsOf(await exported(filledWith(text))))) {
      expect(inadmissible.test(xml), part).toBe(false);
      expect(xml.isWellFormed(), part).toBe(true);
    }
  });

  it.runIf(canValidate)('makes files the schema accepts (needs ../shared and xmllint)', async () => {
    const { 'long-word': _slow, ...others } = hostile;
    expect(schemaFaults({ all: await exported(filledWith(Object.values(others).join('字'))) })).toBe('');
  }, 120_000);

  it('keeps a link only to http, https and mailto', async () => {
    const rels = async (link: string) => partsOf(await exported(filledWith('字', link)))['word/_rels/document.xml.rels'] ?? '';
    expect(await rels('https://example.org/a?b=1&c=2')).toContain('https://example.org/a?b=1&amp;c=2');
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a b', ' http://x']) expect(await rels(link)).not.toContain('hyperlink');
  });

  it('writes admissible XML of any text at all', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      for (const xml of Object.values(partsOf(await exported(filledWith(text))))) expect(inadmissible.test(xml)).toBe(false);
    }), runs(25));
  });
});
