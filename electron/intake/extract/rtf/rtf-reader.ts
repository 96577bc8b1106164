import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import { BlockBuilder, type ParagraphEnd } from '../office/block-builder.ts';
import { eqWords } from '../office/eq-field.ts';
import { betweenMargins } from '../office/margins.ts';
import { paragraphsOf, type OfficeBlock } from '../office/office-block.ts';
import { depthLimit } from '../../limits.ts';
import type { PictureTray } from '../picture-tray.ts';
import { codePageOf, decodeRtf, isDoubleByte } from './rtf-code-pages.ts';
import { rtfPicture } from './rtf-pictures.ts';
import { RtfTables } from './rtf-tables.ts';
import { rtfTokens, type RtfToken } from './rtf-tokens.ts';
import { rtfCharacters, rtfKnown, rtfMargins, rtfSkipped } from './rtf-words.ts';

/** Where the words of a group go. */
type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'picture' | 'head' | 'foot' | 'note' | 'label' | 'code';

/** What a group changes until its end. */
interface State {
  destination: Destination;
  /** Code units that follow a `\u` for readers without Unicode. */
  fallback: number;
  font: number;
  bold: boolean;
  /** Half-points. */
  size: number;
  hidden: boolean;
  centred: boolean;
  inTable: boolean;
  style: number;
  outline: number | undefined;
  bitmap: boolean;
  /** The script that \af, \afs and \ab are about. */
  script: 'eastern' | 'other';
}

const fresh: State = { destination: 'text', fallback: 1, font: 0, bold: false, size: 24, hidden: false, centred: false, inTable: false, style: 0, outline: undefined, bitmap: false, script: 'other' };

/** Reads the text of an RTF file as blocks; pictures go to the tray. Errors: `too-deep`, `truncated` where groups are left open. */
export function readRtf(source: string, tray: PictureTray): Result<OfficeBlock[], UnreadableReason> {
  return new RtfReader(source, tray).read();
}

/** Cells of a row whose places are kept. */
const mostEdges = 1_000;

class RtfReader {
  readonly #source: string;
  readonly #tray: PictureTray;
  readonly #tables = new RtfTables();
  readonly #main = new BlockBuilder();
  readonly #heads = new BlockBuilder();
  readonly #feet = new BlockBuilder();
  readonly #stack: State[] = [];
  #state: State = { ...fresh };
  #page = 'windows-1252';
  #defaultFont = 0;
  /** Bytes of one font not yet decoded: a character's two may come in two pieces. */
  #bytes: string[] = [];
  /** What is left to pass over after a `\u`. */
  #passing = 0;
  /** The next word opens a destination; `ignorable` after `\*`. */
  #opening = false;
  #ignorable = false;
  #hex: string[] = [];
  #binary: Buffer | undefined;
  #note: { builder: BlockBuilder; depth: number } | undefined;
  #notes = 0;
  /** Right edges of the cells of the row that is being described, which may be before or after its words. */
  #edges: number[] = [];
  /** What the field that is open is computed from. */
  #code = '';
  /** The number or sign of a list entry, written out before it. */
  #label = '';
  #bulleted = false;

  constructor(source: string, tray: PictureTray) {
    this.#source = source;
    this.#tray = tray;
  }

  read(): Result<OfficeBlock[], UnreadableReason> {
    for (const token of rtfTokens(this.#source)) {
      if (token.kind !== 'text' && token.kind !== 'byte') this.#flush();
      this.#take(token);
      if (this.#stack.length > depthLimit) return err('too-deep');
      if (token.kind === 'close' && this.#stack.length === 0) break;
    }
    this.#flush();
    if (this.#stack.length > 0) return err('truncated');
    return ok(betweenMargins(this.#main.finish(), { heads: paragraphsOf(this.#heads.finish()), feet: paragraphsOf(this.#feet.finish()) }));
  }

  #take(token: RtfToken): void {
    const opening = this.#opening;
    if (token.kind !== 'word') this.#opening = false;
    switch (token.kind) {
      case 'open': this.#passing = 0; this.#stack.push(this.#state); this.#state = { ...this.#state }; this.#opening = true; this.#ignorable = false; return;
      case 'close': this.#passing = 0; return this.#close();
      case 'binary': if (this.#state.destination === 'picture') this.#binary = Buffer.from(this.#source.slice(token.start, token.end), 'latin1'); return;
      case 'byte': case 'text': return this.#text(token);
      case 'word':
        if (token.name === '*' && opening) { this.#ignorable = true; return; }
        this.#opening = false;
        if (opening && this.#opens(token.name)) return;
        return this.#word(token.name, token.value);
    }
  }

  /** Whether a word at the beginning of a group says where the group's words go. */
  #opens(name: string): boolean {
    const { destination } = this.#state;
    if (destination === 'skip' && !(name === 'ud' && this.#ignorable)) return true;
    if (name === 'fonttbl') this.#state.destination = 'fonts';
    else if (name === 'stylesheet') this.#state.destination = 'styles';
    else if (name === 'pict') { this.#state.destination = 'picture'; this.#hex = []; this.#binary = undefined; this.#state.bitmap = false; }
    else if (name === 'listtext' || name === 'pntext') { this.#state.destination = 'label'; this.#label = ''; }
    else if (rtfMargins.has(name)) { this.#state = { ...fresh, font: this.#defaultFont, destination: name.startsWith('header') ? 'head' : 'foot' }; }
    else if (name === 'fldinst') { this.#state.destination = 'code'; this.#code = ''; }
    else if (name === 'footnote' && this.#note === undefined) this.#openNote();
    else if (name === 'ud') this.#state.destination = this.#stack.at(-2)?.destination ?? 'text';
    else if (rtfSkipped.has(name)) this.#state.destination = 'skip';
    else if (this.#ignorable && !rtfKnown.has(name) && destination !== 'fonts' && destination !== 'styles') this.#state.destination = 'skip';
    else return rtfKnown.has(name);
    return true;
  }

  #openNote(): void {
    this.#notes++;
    this.#main.words(`[${this.#notes}]`, this.#setting());
    this.#note = { builder: new BlockBuilder(), depth: this.#stack.length };
    this.#state = { ...fresh, font: this.#defaultFont, destination: 'note' };
    this.#note.builder.words(`[${this.#notes}] `, this.#setting());
  }

  #close(): void {
    const { destination, bitmap } = this.#state;
    const depth = this.#stack.length;
    const before = this.#stack.pop();
    if (destination === 'styles' && before?.destination === 'styles') this.#tables.endStyle();
    if (destination === 'picture' && before?.destination !== 'picture') {
      this.#builder(before?.destination ?? 'text')?.picture(this.#tray.add(rtfPicture(this.#hex.join(''), this.#binary, bitmap)));
      this.#hex = [];
    }
    if (this.#note !== undefined && depth === this.#note.depth) {
      const paragraphs = paragraphsOf(this.#note.builder.finish());
      this.#note = undefined;
      this.#main.note(paragraphs);
    }
    if (destination === 'code' && before?.destination !== 'code') this.#builder(before?.destination ?? 'text')?.words(eqWords(this.#code) ?? '', this.#setting());
    if (destination === 'label' && before?.destination !== 'label') this.#closeLabel(before?.destination ?? 'text');
    if ((destination === 'head' || destination === 'foot') && before?.destination !== destination) this.#builder(destination)?.endParagraph({ centred: false }, false);
    if (before !== undefined) this.#state = before;
  }

  /** Numbers are written out, as the reader of the document sees them; a sign says only that this is a list's entry. */
  #closeLabel(destination: Destination): void {
    const label = this.#label.trim();
    this.#bulleted = /^(?:[^\p{L}\p{N}]|o|[\ue000-\uf8ff])$/u.test(label);
    const gap = /[\u3000-\u303f\uff00-\uffef]$/.test(label) ? '' : ' ';
    if (!this.#bulleted && label !== '') this.#builder(destination)?.words(label + gap, this.#setting());
  }

  #builder(destination: Destination): BlockBuilder | undefined {
    if (destination === 'note') return this.#note?.builder;
    return destination === 'text' ? this.#main : destination === 'head' ? this.#heads : destination === 'foot' ? this.#feet : undefined;
  }

  #text(token: { readonly kind: 'byte' | 'text'; readonly text: string }): void {
    let { text } = token;
    if (this.#passing > 0) {
      const passed = Math.min(this.#passing, text.length);
      this.#passing -= passed;
      text = text.slice(passed);
    }
    if (text === '' || this.#state.hidden) return;
    if (this.#state.destination === 'picture') { if (token.kind === 'text') this.#hex.push(text); return; }
    if (this.#state.destination !== 'skip' && this.#state.destination !== 'fonts') this.#bytes.push(text);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const text = decodeRtf(this.#bytes.join(''), this.#tables.charset(this.#state.font), this.#page);
    this.#bytes = [];
    this.#put(text);
  }

  #put(text: string): void {
    const { destination } = this.#state;
    if (destination === 'styles') this.#tables.styleText(text);
    else if (destination === 'label') this.#label += text;
    else if (destination === 'code') this.#code += text;
    else if (!this.#state.hidden) this.#builder(destination)?.words(text, this.#setting());
  }

  #setting(): { bold: boolean; size: number } {
    return { bold: this.#state.bold, size: this.#state.size / 2 };
  }

  #word(name: string, value: number | undefined): void {
    const { destination } = this.#state;
    if (name === 'uc') { this.#state.fallback = Math.min(16, Math.max(0, value ?? 1)); return; }
    if (this.#passing > 0 && name !== 'u') { this.#passing--; return; }
    if (name === 'u') { this.#put(String.fromCharCode((value ?? 0xfffd) & 0xffff)); this.#passing = this.#state.fallback; return; }
    if (destination === 'fonts') return this.#tables.fontWord(name, value);
    if (destination === 'styles') { this.#tables.styleWord(name, value); return; }
    if (destination === 'picture') { this.#state.bitmap ||= name === 'dibitmap'; return; }
    if (destination === 'skip') return;
    const character = rtfCharacters.get(name);
    if (character !== undefined) { this.#put(character); return; }
    const builder = this.#builder(destination);
    switch (name) {
      case 'ansicpg': this.#page = codePageOf(value); return;
      case 'mac': this.#page = 'macintosh'; return;
      case 'deff': this.#defaultFont = value ?? 0; this.#state.font = this.#defaultFont; return;
      // \loch, \hich and \dbch name three fonts by \af; bytes above ASCII are in the last one that has a charset of two bytes.
      case 'f': this.#state.font = value ?? 0; return;
      case 'dbch': this.#state.script = 'eastern'; return;
      case 'loch': case 'hich': case 'rtlch': case 'ltrch': this.#state.script = 'other'; return;
      case 'afs': if (this.#state.script === 'eastern') this.#state.size = value ?? 24; return;
      case 'ab': if (this.#state.script === 'eastern') this.#state.bold = value !== 0; return;
      case 'af': if (isDoubleByte(this.#tables.charset(value ?? 0))) this.#state.font = value ?? 0; return;
      case 'b': this.#state.bold = value !== 0; return;
      case 'fs': this.#state.size = value ?? 24; return;
      case 'v': case 'deleted': this.#state.hidden = value !== 0; return;
      case 'plain': Object.assign(this.#state, { bold: false, size: 24, font: this.#defaultFont, hidden: false }); return;
      case 'pard': Object.assign(this.#state, { centred: false, inTable: false, style: 0, outline: undefined }); return;
      case 'qc': this.#state.centred = true; return;
      case 'ql': case 'qr': case 'qj': case 'qd': this.#state.centred = false; return;
      case 'intbl': this.#state.inTable = true; return;
      case 's': this.#state.style = value ?? 0; return;
      case 'outlinelevel': this.#state.outline = value; return;
      case 'par': case 'sect': case 'page': case 'column': builder?.endParagraph(this.#end(), this.#state.inTable); return;
      case 'nestcell': case 'nestrow': builder?.endParagraph(this.#end(), true); return;
      case 'cell': builder?.endCell(this.#end()); return;
      case 'trowd': this.#edges = []; return;
      case 'cellx': if (this.#edges.length < mostEdges) this.#edges.push(value ?? 0); return;
      case 'row': builder?.endRow(this.#edges); return;
    }
  }

  #end(): ParagraphEnd {
    const bulleted = this.#bulleted;
    this.#bulleted = false;
    if (bulleted) return { centred: false, role: 'list' };
    const { centred, style, outline } = this.#state;
    const level = outline !== undefined && outline < 6 ? { role: 'heading' as const, level: outline + 1 } : undefined;
    return { centred, ...level, ...this.#tables.style(style) };
  }
}
