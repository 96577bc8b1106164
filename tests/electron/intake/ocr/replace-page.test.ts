import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction, Hint, PageLayout } from '../../../../shared/domain/document.ts';
import { replacePage } from '../../../../electron/intake/ocr/replace-page.ts';

const layout = (start: number, end: number): PageLayout => ({ start, end, width: 100, height: 100, recognised: true, regions: start === end ? [] : [{ kind: 'text', start, end, left: 0, top: 0, width: 9, height: 9 }] });

/** A document of pages, each a text of its own with a hint over it, parted by empty lines. */
function documentOf(texts: readonly string[]): Extraction {
  let text = '';
  const pages: PageLayout[] = [];
  const hints: Hint[] = [];
  for (const own of texts) {
    if (text !== '' && own !== '') text += '\n\n';
    const start = text.length;
    text += own;
    pages.push(layout(start, text.length));
    if (own !== '') hints.push({ kind: 'heading', start, end: text.length, level: 1 });
  }
  return { extractor: 'picture 1', text, hints, pages };
}
const words = fc.string({ unit: fc.constantFrom('渡', '口', '灯', '。'), maxLength: 6 });

describe('a page whose text is replaced', () => {
  it('has the new words, and every other page its own with its hints', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.string({ unit: fc.constantFrom('书', '屋', '开'), maxLength: 5 }), (texts, at, anew) => {
      const page = at % texts.length;
      const own: Hint[] = anew === '' ? [] : [{ kind: 'heading', start: 0, end: anew.length, level: 2 }];
      const replaced = replacePage(documentOf(texts), page, { text: anew, hints: own, layout: layout(0, anew.length) });
      const wordsOf = (range: { start: number; end: number } | undefined): string => replaced.text.slice(range?.start, range?.end);
      expect(replaced.pages?.map(wordsOf)).toEqual(texts.map((text, i) => (i === page ? anew : text)));
      expect(replaced.pages?.flatMap(({ regions }) => regions).map(wordsOf)).toEqual(texts.map((text, i) => (i === page ? anew : text)).filter((text) => text !== ''));
      expect(replaced.hints.map(wordsOf)).toEqual(texts.map((text, i) => (i === page ? anew : text)).filter((text) => text !== ''));
      expect(replaced.hints.map(({ level }) => level)).toEqual(texts.map((text, i) => (i === page ? anew : text) === '' ? [] : [i === page ? 2 : 1]).flat());
    }));
  });

  it('takes its pictures with it and leaves those of the other pages', () => {
    const text = '渡口添灯\n\n书屋';
    const extraction: Extraction = {
      extractor: 'picture 1', text,
      hints: [{ kind: 'picture', start: 4, end: 4, picture: 2 }, { kind: 'picture', start: 8, end: 8, picture: 3 }],
      pages: [
        { ...layout(0, 4), regions: [{ kind: 'picture', start: 4, end: 4, left: 0, top: 0, width: 5, height: 5 }] },
        { ...layout(6, 8), regions: [{ kind: 'picture', start: 8, end: 8, left: 0, top: 0, width: 5, height: 5 }] },
      ],
    };
    expect(replacePage(extraction, 0, { text: '渡口', hints: [{ kind: 'picture', start: 0, end: 0, picture: 4 }], layout: layout(0, 2) }).hints.map(({ picture }) => picture)).toEqual([4, 3]);
  });
});
