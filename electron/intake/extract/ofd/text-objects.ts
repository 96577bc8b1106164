import type { TextRun } from '../../layout/page-content.ts';
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../office/xml-tree.ts';
import { numbersIn } from './package-parts.ts';

/** Of an em: what stands above the base line in Chinese faces, and how much wider than itself a character may stand before it stands apart. */
const ascent = 0.88;
const apart = 0.15;
/** Characters of one text; longer ones are no line of a page. */
const longest = 20_000;

/** Points of text, in millimetres: GB/T 33190 gives font sizes in the page's own unit. */
const plainSize = 3.7;

/** The texts of a page or template as runs, from the page's top left, in millimetres. */
export function textRuns(content: XmlElement): TextRun[] {
  return [...descendantsNamed(content, 'TextObject')].flatMap(runsOf);
}

function runsOf(object: XmlElement): TextRun[] {
  if (object.attributes['Visible'] === 'false') return [];
  const [left = 0, top = 0] = numbersIn(object.attributes['Boundary']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.attributes['CTM'] === undefined ? [] : numbersIn(object.attributes['CTM']);
  const size = Math.abs(Number(object.attributes['Size'])) || plainSize;
  const bold = Number(object.attributes['Weight'] ?? 400) >= 600;
  const place = (x: number, y: number): readonly [number, number] => [left + a * x + c * y + e, top + b * x + d * y + f];
  const em = size * (Math.sqrt(Math.abs(a * d - b * c)) || 1);
  return childrenNamed(object, 'TextCode').flatMap((code) => {
    const letters = Array.from(textOf(code).replace(/[\r\n]/g, '').slice(0, longest));
    const across = deltas(code.attributes['DeltaX'], letters.length);
    const down = deltas(code.attributes['DeltaY'], letters.length);
    const pen = new RunPen(em, bold);
    let x = Number(code.attributes['X'] ?? 0) || 0;
    let y = Number(code.attributes['Y'] ?? 0) || 0;
    for (const [i, letter] of letters.entries()) {
      const [at, base] = place(x, y);
      pen.put(letter, at, base);
      x += across[i] ?? (down[i] === undefined ? widthOf(letter) * size : 0);
      y += down[i] ?? 0;
    }
    return pen.finish();
  });
}

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
