import type { EngineWord } from './engine.ts';

const han = /[\p{Script=Han}〇，。、；：？！“”‘’（）《》〈〉【】—…·]/u;

/**
 * Words of a line as one text. The engine parts Han characters by spaces that are not the page's; those that are stand for
 * white wider than the line's own between two characters, and not after a mark, whose square is half empty.
 * @param size of the line's print in pixels
 */
export function joinWords(words: readonly EngineWord[], size: number): string {
  let text = '';
  let end = 0;
  for (const word of words) {
    const [last, first] = [text.at(-1) ?? '', word.text[0] ?? ''];
    const among = han.test(last) || han.test(first);
    const apart = /[\p{L}\p{N}”）》]/u.test(last) && /[\p{L}\p{N}“（《]/u.test(first) && word.left - end > size * wideGap;
    text += (text === '' ? '' : among ? (apart ? ' ' : '') : ' ') + word.text;
    end = word.right;
  }
  return asSet(text);
}

/** White between two Han characters, in sizes, that is a space of the text: half a square and their own margins. */
const wideGap = 0.42;

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

/** Marks as Chinese is set: as wide as the characters beside them, and in pairs; the engine takes some for their Latin or their like. */
function asSet(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}〇”’》）])\s*[,;:?!]|(?<=[\p{Script=Han}〇，。、；：”》）\d])\s*[()]|[()]\s*(?=[\p{Script=Han}〇“《（])/gu, (mark) => wide[mark.trim()] ?? mark)
    .replace(/(?<=[\p{Script=Han}〇》）])\.(?=[”’\p{Script=Han}]|$)/gu, '。')
    .replace(/[《〈]([^《》〈〉（）]{1,30})）/g, '（$1）')
    .replace(/“([^“”"]*)"/g, '“$1”')
    .replace(/"([^“”"]*)”/g, '“$1”');
}
