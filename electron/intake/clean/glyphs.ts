/** Tests of single characters and of how a stretch of text ends, in the terms a compositor would use. */

const han = /\p{Script=Han}|〇/u;
/** Han, kana, and the full-width punctuation and forms that stand in the same em square. */
const square = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·]|[\ud840-\ud8bf]/;
const anyHan = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf]/;

/** Marks that Chinese and English share; they fill an em only among Han. */
const shared = /[“”‘’…—·]/;

export const isHan = (character: string): boolean => han.test(character);
/** What each code unit is, asked once for every unit there is: pages are measured character by character. */
const squares = new Uint8Array(0x10000);
const blanks = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  const character = String.fromCharCode(unit);
  if (square.test(character)) squares[unit] = 1;
  if (/[\s\u0085\u200b\ufeff]/.test(character)) blanks[unit] = 1;
}
export const isSquare = (character: string): boolean => squares[character.charCodeAt(0)] === 1;
/** The character at an offset fills an em as the page is set: full-width, or a shared mark with Han within four characters. */
export function isSetSquare(text: string, offset: number): boolean {
  const unit = text.charAt(offset);
  return shared.test(unit) ? anyHan.test(text.slice(Math.max(0, offset - 4), offset + 5)) : isSquare(unit);
}
export const hasHan = (text: string): boolean => anyHan.test(text);
export const isSpace = (character: string): boolean => blanks[character.charCodeAt(0)] === 1;

/** A page is read by Chinese rules when more than a twentieth of the first 20,000 characters are Han. */
export function readsAsChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let count = 0;
  for (const unit of sample) if (anyHan.test(unit)) count++;
  return count > sample.length / 20;
}

/**
 * Width in ems as the page was set: Han and full-width marks 1, Latin, digits and half-width marks 1/2 (print closes marks up
 * at a line end, so a half is nearer the truth than a whole). White space counts nothing.
 */
export function ems(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (squares[unit] === 1) width += 1;
    else if (blanks[unit] !== 1) width += 0.5;
  }
  return width;
}

/** 。！？… and their half-width kin, with quotes and brackets that may close after them; also ； ： —— which hold a paragraph open on purpose. */
const finished = /[。！？…!?；;：:—][”’"'）)】」』》\]]*$|[”’）)】」』]$|\.["'”’)\]]*$/;
const sentenceEnd = /[。！？…!?][”’"'）)】」』》\]]*$|\.["'”’)\]]*$/;

/** The words end where a paragraph may end. Only the last few characters are looked at. */
/** `[1]`, `①` after the stop: the mark of a note is no word of the sentence. */
const withoutNoteMark = (text: string): string => text.slice(-14).trimEnd().replace(/(?:\[\d{1,3}\]|[\u2460-\u2473])$/, '').slice(-6).trimEnd();

export const endsFinished = (text: string): boolean => finished.test(withoutNoteMark(text));
export const endsSentence = (text: string): boolean => sentenceEnd.test(withoutNoteMark(text));
