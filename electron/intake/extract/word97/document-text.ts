import { eqWords } from '../office/eq-field.ts';
import { BlockBuilder, type ParagraphEnd } from '../office/block-builder.ts';
import { paragraphsOf, type OfficeBlock } from '../office/office-block.ts';
import type { NumberLevel } from '../office/numbering-part.ts';
import type { WordFacts } from './modifiers.ts';
import type { Piece, PieceText } from './pieces.ts';
import { runAt, type ParagraphRun, type Run } from './property-pages.ts';
import type { WordStyle } from './styles.ts';

/** Everything the text of a Word 97 file is read with. */
export interface WordParts {
  readonly content: PieceText;
  readonly paragraphs: readonly Run<ParagraphRun>[];
  readonly words: readonly Run<WordFacts>[];
  readonly style: (number: number) => WordStyle;
  /** Notes by the place of their sign in the text: their own stretch. */
  readonly notes: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly picture: (offset: number) => number | undefined;
  /** By `list <number> <level>`. */
  readonly lists: ReadonlyMap<string, NumberLevel>;
  /** The next number of a list's level, as it is written. */
  readonly number: (level: NumberLevel) => string;
}

/** Signs that stand for something in the text (MS-DOC 2.4.1, 2.8.25). */
const signs: ReadonlyMap<string, string> = new Map([
  // A line end, the end of a column, a hyphen that does not part, one that parts only at a line's end.
  ['\x0b', '\n'], ['\x0e', '\n'], ['\x1e', '\u2011'], ['\x1f', ''],
  // The sign of a comment, the numbers and rules of notes, a drawn object, the sign of an annotation's range.
  ['\x05', ''], ['\x02', ''], ['\x03', ''], ['\x04', ''], ['\x08', ''],
]);
/** Half-points where no style says. */
const plainSize = 20;

/** A stretch of the text (in characters) as blocks. */
export function readStretch(parts: WordParts, start: number, end: number): OfficeBlock[] {
  return new StretchReader(parts, { notes: 0 }).read(start, end);
}

class StretchReader {
  readonly #parts: WordParts;
  readonly #builder = new BlockBuilder();
  readonly #count: { notes: number };
  /** Fields that are open; of each, whether its result has begun: what it is computed from is no text. */
  #fields: boolean[] = [];
  /** What the fields that are open are computed from. */
  #codes: string[] = [];
  #piece: Piece | undefined;
  #run: Run<WordFacts> | undefined;
  #waiting = '';
  #waitingFacts: WordFacts = {};
  #style: WordStyle = { paragraph: {}, words: {} };
  #styled = false;
  /** What its list writes before a paragraph, and whether that is only a sign. */
  #label = '';
  #bulleted = false;

  constructor(parts: WordParts, count: { notes: number }) {
    this.#parts = parts;
    this.#count = count;
  }

  read(start: number, end: number, opening = ''): OfficeBlock[] {
    if (opening !== '') this.#builder.words(opening, { bold: false, size: plainSize / 2 });
    const { text } = this.#parts.content;
    for (let at = start; at < Math.min(end, text.length); at++) this.#take(text.charAt(at), at);
    this.#flush();
    return this.#builder.finish();
  }

  #take(sign: string, at: number): void {
    const offset = this.#offsetOf(at);
    if (!this.#styled) this.#begin(offset);
    if (sign >= ' ' || sign === '\t') return this.#word(sign, offset);
    switch (sign) {
      case '\r': case '\x0c': return this.#end(offset);
      case '\x07': return this.#endCell(offset);
      case '\x13': this.#flush(); this.#fields.push(false); this.#codes.push(''); return;
      case '\x14': if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true; return;
      case '\x15': return this.#endField(offset);
      case '\x01': return this.#picture(offset);
      case '\x02': return this.#note(at);
      default: return this.#word(signs.get(sign) ?? sign, offset);
    }
  }

  #begin(offset: number): void {
    const run = runAt(this.#parts.paragraphs, offset);
    this.#style = this.#parts.style(run?.facts.style ?? 0);
    this.#styled = true;
    const facts = { ...this.#style.paragraph, ...run?.facts.own };
    const level = this.#parts.lists.get(`list ${facts.list ?? 0} ${facts.level ?? 0}`);
    this.#bulleted = level?.format === 'bullet';
    this.#label = level === undefined || this.#bulleted ? '' : this.#parts.number(level);
  }

  #endField(offset: number): void {
    this.#fields.pop();
    const words = eqWords(this.#codes.pop() ?? '');
    for (const sign of words ?? '') this.#word(sign, offset);
  }

  #word(text: string, offset: number): void {
    if (this.#fields.includes(false)) { if (this.#codes.length > 0) this.#codes[this.#codes.length - 1] += text; return; }
    const facts = this.#factsAt(offset);
    if (facts.hidden === true || facts.deleted === true) return;
    if (facts !== this.#waitingFacts) { this.#flush(); this.#waitingFacts = facts; }
    this.#waiting += text === '(' && facts.sign !== undefined ? String.fromCharCode(facts.sign) : text;
  }

  #flush(): void {
    if (this.#waiting === '') return;
    const { words } = this.#style;
    const label = this.#label;
    this.#label = '';
    this.#builder.words(label + this.#waiting, { bold: this.#waitingFacts.bold ?? words.bold ?? false, size: (this.#waitingFacts.size ?? words.size ?? plainSize) / 2 });
    this.#waiting = '';
  }

  #picture(offset: number): void {
    const { picture, object, hidden, deleted } = this.#factsAt(offset);
    if (picture === undefined || object === true || hidden === true || deleted === true) return;
    this.#flush();
    this.#builder.picture(this.#parts.picture(picture));
  }

  #note(at: number): void {
    const note = this.#parts.notes.get(at);
    if (note === undefined) return;
    this.#flush();
    this.#count.notes++;
    const number = `[${this.#count.notes}]`;
    this.#builder.words(number, { bold: false, size: plainSize / 2 });
    // A note has no notes of its own: its reader is given none.
    const reader = new StretchReader({ ...this.#parts, notes: new Map() }, this.#count);
    this.#builder.note(paragraphsOf(reader.read(note.start, note.end, `${number} `)));
  }

  #end(offset: number): void {
    this.#flush();
    this.#styled = false;
    this.#builder.endParagraph(this.#endOf(offset), runAt(this.#parts.paragraphs, offset)?.facts.own.inTable === true);
  }

  #endCell(offset: number): void {
    this.#flush();
    this.#styled = false;
    const own = runAt(this.#parts.paragraphs, offset)?.facts.own;
    if (own?.endsRow === true) this.#builder.endRow(own.edges);
    else this.#builder.endCell(this.#endOf(offset));
  }

  #endOf(offset: number): ParagraphEnd {
    const run = runAt(this.#parts.paragraphs, offset);
    const { role, level, paragraph } = this.#parts.style(run?.facts.style ?? 0);
    const own = run?.facts.own ?? {};
    if (this.#bulleted) return { centred: false, role: 'list' };
    const outline = own.outline ?? paragraph.outline;
    const centred = own.centred ?? paragraph.centred ?? false;
    if (role !== undefined) return { centred, role, ...(level === undefined ? {} : { level }) };
    return outline !== undefined && outline < 6 ? { centred, role: 'heading', level: outline + 1 } : { centred };
  }

  #factsAt(offset: number): WordFacts {
    if (this.#run === undefined || offset < this.#run.start || offset >= this.#run.end) this.#run = runAt(this.#parts.words, offset);
    return this.#run?.facts ?? plain;
  }

  #offsetOf(at: number): number {
    if (this.#piece === undefined || at < this.#piece.start || at >= this.#piece.end) this.#piece = runAt(this.#parts.content.pieces, at);
    const { start = 0, offset = 0, narrow = false } = this.#piece ?? {};
    return offset + (at - start) * (narrow ? 1 : 2);
  }
}

const plain: WordFacts = {};
