import * as fc from 'fast-check';

/** Pieces that texts of an archive are made of, chosen so that every rule of matching is touched often. */
export const mixedPieces = [
  '志', '愿', '服', '务', '日', '志愿', '服务', '臺', '台', '灣', '萬', '万', '後', '\u{20000}', '\u2f00', '一', 'か', '〇',
  '6', '16', '１', '1.2', 'a', 'B', 'ab', 'Ａ', 'é', 'e\u0301', 'KN95', 'ß', 'д', '٣',
  '，', ',', '。', '、', '“', '”', '"', '\'', '-', '*', '(', ')', '（', '％', '%', '|', '||', ':',
  ' ', ' ', '  ', '\u3000', '\t', '\u00a0', '\u200b', '\u0007',
] as const;

/** Half Chinese, half English text with much that is easily got wrong. No line feeds: one paragraph or field. */
export const mixedText = (most = 12): fc.Arbitrary<string> => fc.array(fc.constantFrom(...mixedPieces), { maxLength: most }).map((pieces) => pieces.join(''));
