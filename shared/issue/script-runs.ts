/** A stretch of text set in one face: the East Asian one, or the Latin one. */
export interface ScriptRun { readonly text: string; readonly eastAsian: boolean }

/** Han, kana, hangul, their punctuation and full-width forms: always the East Asian face, one em wide. */
const eastAsian = /[\u1100-\u11ff\u2e80-\u303f\u3040-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** Marks both scripts use: quotation marks, dashes, ellipsis, middle dot, enclosed figures, geometric bullets, a few signs. */
const shared = /[\u00b7\u00d7\u00f7\u00b1\u00b0\u2010-\u2027\u2030-\u203b\u2160-\u217f\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u25a0-\u25ff\u2605\u2606\u2713\u2103]/u;
const letter = /\p{L}/u;
const figure = /\p{N}/u;

type Strong = 'east' | 'latin' | 'figure';

function strongScript(character: string): Strong | undefined {
  if (eastAsian.test(character)) return 'east';
  if (shared.test(character)) return undefined;
  return letter.test(character) ? 'latin' : figure.test(character) ? 'figure' : undefined;
}

export const isEastAsian = (character: string): boolean => eastAsian.test(character);

/**
 * Cuts text by face. In a Chinese bulletin a shared mark is Latin only between Latin letters (don’t; but not 1—10), in a Latin one
 * unless an East Asian character is its neighbour. White space and other punctuation are Latin.
 */
export function scriptRuns(text: string, language: 'zh-CN' | 'en'): ScriptRun[] {
  const characters = [...text];
  const strong = characters.map(strongScript);
  const before: (Strong | undefined)[] = [];
  for (let i = 0, last: Strong | undefined; i < characters.length; i++) { before.push(last); last = strong[i] ?? last; }
  const faces: boolean[] = [];
  for (let i = characters.length - 1, next: Strong | undefined; i >= 0; i--) {
    const one = characters[i] ?? '';
    const left = before[i];
    const isLatin = language === 'en' ? left !== 'east' && next !== 'east' : left === 'latin' && next === 'latin';
    faces[i] = strong[i] === 'east' || (strong[i] === undefined && shared.test(one) && !isLatin);
    next = strong[i] ?? next;
  }
  const runs: { text: string; eastAsian: boolean }[] = [];
  characters.forEach((one, i) => {
    const last = runs.at(-1);
    const face = faces[i] ?? false;
    if (last?.eastAsian === face) last.text += one;
    else runs.push({ text: one, eastAsian: face });
  });
  return runs;
}
