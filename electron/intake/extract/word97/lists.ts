import type { NumberLevel } from '../office/numbering-part.ts';
import { Numbers } from './numbers.ts';

/** The number formats of MS-OSHARED 2.2.1.3 by the names ECMA-376 gives them, as far as `formatNumber` writes them. */
const formats: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'], [2, 'lowerRoman'], [3, 'upperLetter'], [4, 'lowerLetter'], [10, 'ideographDigital'], [11, 'japaneseCounting'], [14, 'decimalFullWidth'],
  [17, 'japaneseDigitalTenThousand'], [18, 'decimalEnclosedCircle'], [19, 'decimalFullWidth2'], [22, 'decimalZero'], [23, 'bullet'], [28, 'decimalEnclosedCircleChinese'],
  [30, 'ideographTraditional'], [31, 'ideographZodiac'], [33, 'taiwaneseCounting'], [35, 'taiwaneseCountingThousand'], [36, 'taiwaneseDigital'],
  [37, 'chineseCounting'], [38, 'chineseLegalSimplified'], [39, 'chineseCountingThousand'], [255, 'none'],
]);

const listLength = 28;
const overrideLength = 16;
const levelHead = 28;
/** Levels of a list, and lists of a file. */
const mostLevels = 9;
const mostLists = 2_000;

/**
 * The levels of every list by `list <number> <level>`, numbered as paragraphs name them (MS-DOC 2.9.131 PlfLst, 2.9.132 PlfLfo):
 * first the lists, after them all their levels one behind the other, elsewhere which list a paragraph's number stands for.
 * @param lists the table stream from where the lists begin
 */
export function readLists(lists: Uint8Array, overrides: Uint8Array): ReadonlyMap<string, NumberLevel> {
  const numbers = new Numbers(lists);
  const count = Math.min(numbers.u16(0), mostLists);
  const levels = new Map<number, NumberLevel[]>();
  let at = 2 + count * listLength;
  for (let i = 0; i < count && at < lists.length; i++) {
    const head = 2 + i * listLength;
    const id = numbers.u32(head);
    const simple = (numbers.u8(head + 26) & 1) === 1;
    const own: NumberLevel[] = [];
    for (let level = 0; level < (simple ? 1 : mostLevels) && at < lists.length; level++) {
      const words = at + levelHead + numbers.u8(at + 24) + numbers.u8(at + 25);
      const length = Math.min(numbers.u16(words), 255);
      const text = new TextDecoder('utf-16le').decode(lists.subarray(words + 2, words + 2 + length * 2));
      own.push({
        list: '', shared: String(id), level, format: formats.get(numbers.u8(at + 4)) ?? 'decimal', start: numbers.u32(at), restart: false,
        // The numbers of this level and those above stand in the text as characters 0 to 8.
        text: text.replace(/[\0-\x08]/g, (place) => `%${place.charCodeAt(0) + 1}`),
      });
      at = words + 2 + length * 2;
    }
    levels.set(id, own);
  }
  const named = new Map<string, NumberLevel>();
  const places = new Numbers(overrides);
  for (let i = 0; i < Math.min(places.u32(0), mostLists); i++) {
    for (const level of levels.get(places.u32(4 + i * overrideLength)) ?? []) named.set(`list ${i + 1} ${level.level}`, { ...level, list: String(i + 1) });
  }
  return named;
}
