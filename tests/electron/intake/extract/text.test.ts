import { describe, expect, it } from 'vitest';
import { extractText } from '../../../../electron/intake/extract/text.ts';
import { textSizeLimit } from '../../../../electron/intake/limits.ts';
import { encodeText } from '../../../support/documents/encode-text.ts';

describe('extractText', () => {
  it('keeps the text as it was written, with nothing claimed of its structure', () => {
    const written = '  望山县通报\n\n\t一、柳溪村  \n';
    expect(extractText(encodeText(written, 'gb18030'))).toEqual({ ok: true, value: { extraction: { extractor: 'text 1', text: written, hints: [], encoding: 'gb18030' }, pictures: [] } });
  });

  it.each(['utf-8', 'gb18030', 'utf-16le'] as const)('reads 50 MB of %s whole', (encoding) => {
    const line = encodeText('云屏乡今年种下三百亩油茶，护林员段青山在山上住了三天。\n', encoding);
    const lines = Math.floor((50 * 1024 * 1024) / line.length);
    const bytes = new Uint8Array(lines * line.length);
    for (let i = 0; i < lines; i++) bytes.set(line, i * line.length);
    const read = extractText(bytes);
    expect(read.ok && [read.value.extraction.encoding, read.value.extraction.text.length]).toEqual([encoding, lines * 28]);
  });

  it('refuses what is larger than any text', () => {
    expect(extractText(new Uint8Array(textSizeLimit + 1).fill(0x61))).toEqual({ ok: false, error: 'too-large' });
  });
});
