import type { Dice } from './dice.ts';

const closing = /^[，。、；：？！）”’》,.;:?!)"'%…]/;

/** A character's width in a printed column, in full-width characters. */
const widthOf = (unit: string): number => [...unit].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1), 0);

/**
 * Breaks Chinese text into printed lines: figures and Latin words stay whole, no line begins with a closing mark and none ends with an opening one.
 * @param width of the column, in full-width characters
 * @param indent width of the white space before the first line
 */
export function breakLines(text: string, width: number, indent: number): string[] {
  const units = text.match(/[A-Za-z0-9.]+%?|./gu) ?? [];
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  for (const unit of units) {
    if (widthOf(unit) > room && !closing.test(unit) && line !== '') {
      const hanging = /[“‘（《(【]$/.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - hanging.length).trimEnd());
      line = hanging;
      room = width - widthOf(hanging);
    }
    if (line === '' && unit === ' ') continue;
    line += unit;
    room -= widthOf(unit);
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** Half-width marks and straight quotes, as scanners set them. */
export function halfWidth(text: string): string {
  const marks: Record<string, string> = { '，': ',', '：': ':', '；': ';', '！': '!', '？': '?', '（': '(', '）': ')', '“': '"', '”': '"' };
  return text.replace(/[，：；！？（）“”]/g, (mark) => marks[mark] ?? mark);
}

/** Where a word may be broken so that at most `room` letters stand before the break: before a consonant between vowels, or between two consonants. 0 where it may not. */
function syllableEnd(word: string, room: number): number {
  for (let cut = Math.min(room, word.length - 4); cut >= 3; cut--) if (/^(?:.[aeiou][bdfgklmnprtv][aeiou]|[aeiou][lmnrs][bdgptvs][aeiou])/.test(word.slice(cut - 2))) return cut;
  return 0;
}

/**
 * Breaks English text at a column of letters, with a hyphen inside long words as typesetters do.
 * Words that have a hyphen of their own are never broken.
 */
export function breakEnglish(text: string, width: number, fate: Dice, hyphenate: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= width) { line = joined; continue; }
    const room = width - line.length - 2;
    const cut = hyphenate && /^[a-z]{7,}[.,]?$/.test(word) && fate.chance(0.9) ? syllableEnd(word, room) : 0;
    if (cut > 0) {
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter((each) => each !== '');
}
