import radicals from './radicals.json' with { type: 'json' };

/**
 * What glyphs of a PDF say they are, as text. A code point in a PDF is the font's claim about a shape: programs that build the
 * table backwards from the font call 月 a Kangxi radical (U+2F49) and 门 a radical of the supplement (U+2ED4), since the font
 * draws both the same. The claim is put right here, once and for all; the bytes stay what they are.
 */
export function foldGlyphs(text: string): string {
  return /^[\x20-\x7e\u3001-\u301f\u3400-\u9fff\uff01-\uff5e]*$/.test(text) ? text : text.replace(folded, (glyph) => folds.get(glyph) ?? glyph.normalize('NFKC'));
}

const ideographs = Array.from(radicals.ideographs);
const folds: ReadonlyMap<string, string> = new Map([
  ...Array.from(radicals.radicals).map((radical, at): [string, string] => [radical, ideographs[at] ?? radical]),
  ['\u00a0', ' '],
  // Two dashes drawn as one.
  ['\u2e3a', '——'],
  // Marks as they are drawn in downward lines; NFKC would make half-width ones of these.
  ...Array.from('︐︓︔︕︖︵︶︷︸').map((mark, at): [string, string] => [mark, '，：；！？（）｛｝'.charAt(at)]),
]);

/** The dash of two ems; radicals and strokes; ligatures of Latin and compatibility ideographs and marks of downward lines, which NFKC puts right; the no-break space. */
const folded = /[\u2e3a\u2e80-\u2fdf\u31c0-\u31e3\ufb00-\ufb06\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe4f\u00a0]/gu;
