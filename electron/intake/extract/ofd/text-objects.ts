import type { TextRun } from '../../layout/page-content.ts';
import { childrenNamed, textOf } from '../office/xml-tree.ts';
import { at } from '../pdf/matrix.ts';
import type { DrawnObject } from './drawn-objects.ts';

/** Of an em: what stands above the base line in Chinese faces, and how much wider than itself a character may stand before it stands apart. */
const ascent = 0.88;
const apart = 0.15;
/** Characters of one text; longer ones are no line of a page. */
const longest = 20_000;

/** Of text that gives none, in millimetres: GB/T 33190 gives font sizes in the page's own unit. */
const plainSize = 3.7;
/** Sine of the angle above which text is askew. */
const skew = 0.05;

/** The text of an object as runs, from the page's top left, in points. */
export function runsOf({ element, matrix }: DrawnObject): TextRun[] {
  const size = Math.abs(Number(element.attributes['Size'])) || plainSize;
  const bold = Number(element.attributes['Weight'] ?? 400) >= 600;
  const [a, b, c, d] = matrix;
  const em = size * (Math.sqrt(Math.abs(a * d - b * c)) || 1);
  const length = Math.hypot(a, b) || 1;
  const askew = Math.abs(a) / length > skew && Math.abs(b) / length > skew;
  // Text read downwards that says no steps goes down (GB/T 33190, 11.3).
  const down = /^(?:90|270)$/.test(element.attributes['ReadDirection'] ?? '');
  let [x, y] = [0, 0];
  return childrenNamed(element, 'TextCode').flatMap((code) => {
    const letters = Array.from(textOf(code).replace(/[\r\n]/g, '').slice(0, longest));
    const across = deltas(code.attributes['DeltaX'], letters.length);
    const drops = deltas(code.attributes['DeltaY'], letters.length);
    // What is left out is as the code before has it.
    x = Number(code.attributes['X'] ?? x) || 0;
    y = Number(code.attributes['Y'] ?? y) || 0;
    if (askew) return askewRun(letters.join(''), at(matrix, x, y), em);
    const pen = new RunPen(em, bold);
    let place = { x, y };
    for (const [i, letter] of letters.entries()) {
      const point = at(matrix, place.x, place.y);
      pen.put(letter, point.x, point.y);
      const advance = widthOf(letter) * size;
      const still = across.length === 0 && drops.length === 0;
      place = { x: place.x + (across[i] ?? (still && !down ? advance : 0)), y: place.y + (drops[i] ?? (still && down ? advance : 0)) };
    }
    return pen.finish();
  });
}

const askewRun = (text: string, { x, y }: { readonly x: number; readonly y: number }, em: number): TextRun[] =>
  (text.trim() === '' ? [] : [{ text, left: x, top: y - ascent * em, width: text.length * em, height: em, size: em, askew: true }]);

/** `g 3 4.5 5` is three times 4.5, then 5 (GB/T 33190, 11.3). */
function deltas(text: string | undefined, most: number): number[] {
  const found: number[] = [];
  const words = (text ?? '').trim().split(/\s+/).filter((word) => word !== '');
  for (let i = 0; i < words.length && found.length < most; i++) {
    if (words[i] !== 'g') { found.push(Number(words[i]) || 0); continue; }
    const times = Math.min(most - found.length, Number(words[i + 1]) || 0);
    for (let n = 0; n < times; n++) found.push(Number(words[i + 2]) || 0);
    i += 2;
  }
  return found;
}

/** Ems a character takes: half for what is set narrow. */
const widthOf = (letter: string): number => (/[\u0000-\u02ff\u2000-\u206f]/.test(letter) ? 0.5 : 1);

interface Letter { readonly text: string; readonly x: number; readonly y: number }

/** Gathers letters of one line or one column, and begins a new run where the next stands apart or elsewhere. */
class RunPen {
  readonly #em: number;
  readonly #bold: boolean;
  readonly #runs: TextRun[] = [];
  #letters: Letter[] = [];

  constructor(em: number, bold: boolean) {
    this.#em = em;
    this.#bold = bold;
  }

  put(text: string, x: number, y: number): void {
    const last = this.#letters.at(-1);
    if (last !== undefined && !this.#goesOn(last, x, y)) this.#close();
    this.#letters.push({ text, x, y });
  }

  finish(): TextRun[] {
    this.#close();
    return this.#runs;
  }

  #goesOn(last: Letter, x: number, y: number): boolean {
    const [first] = this.#letters;
    const gap = (widthOf(last.text) === 1 ? 1 : 0.95) + apart;
    const level = Math.abs(y - last.y) < this.#em / 4 && x > last.x - this.#em / 4 && x - last.x <= gap * this.#em;
    const below = Math.abs(x - last.x) < this.#em / 4 && y > last.y && y - last.y <= (1 + apart * 2) * this.#em;
    if (this.#letters.length === 1) return level || below;
    return first !== undefined && Math.abs(first.y - last.y) < this.#em / 4 ? level : below;
  }

  #close(): void {
    const [first] = this.#letters;
    const last = this.#letters.at(-1);
    const letters = this.#letters;
    this.#letters = [];
    if (first === undefined || last === undefined) return;
    const text = letters.map((letter) => letter.text).join('');
    if (text.trim() === '') return;
    const vertical = letters.length > 1 && last.y - first.y > this.#em / 2;
    const width = vertical ? this.#em : Math.max(last.x - first.x, 0) + widthOf(last.text) * this.#em;
    const height = vertical ? last.y - first.y + this.#em : this.#em;
    this.#runs.push({
      text, left: first.x, top: first.y - ascent * this.#em, width, height, size: this.#em, ...(this.#bold ? { bold: true } : {}), ...(vertical ? { vertical: true } : {}),
    });
  }
}
