import { describe, expect, it } from 'vitest';
import { asSeen } from '../../../../../electron/intake/extract/docx/word-seen.ts';

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const shown = (xml: string): string => [...asSeen(xml).matchAll(/<w:t[ >][^<]*>?([^<]*)<\/w:t>/g)].map(([whole]) => whole.replace(/<[^>]*>/g, '')).join('');

describe('asSeen', () => {
  it('writes a character in a circle, whose field keeps no result', () => {
    expect(shown(`<w:p><w:r><w:t>盖</w:t></w:r>${mark('begin')}${code(' eq \\o\\ac(')}${code('○')}${code(',印)')}${mark('end')}<w:r><w:t>处</w:t></w:r></w:p>`)).toBe('盖印处');
  });

  it('leaves fields with a result, of other kinds and without an end alone', () => {
    for (const xml of [`${mark('begin')}${code(' eq \\o(a,b)')}${mark('separate')}<w:r><w:t>b</w:t></w:r>${mark('end')}`, `${mark('begin')}${code(' PAGE ')}${mark('end')}`, `${mark('begin')}${code(' eq \\o(a,b)')}`]) expect(asSeen(xml)).toBe(xml);
  });
});
