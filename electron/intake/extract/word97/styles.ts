import { titleLevel } from '../office/office-block.ts';
import { isContentsStyle } from '../docx/word-contents.ts';
import { paragraphFacts, wordFacts, type ParagraphFacts, type WordFacts } from './modifiers.ts';
import { Numbers } from './numbers.ts';

/** A style of the file, with what it takes over from the styles it is based on. */
export interface WordStyle {
  readonly role?: 'heading' | 'caption' | 'furniture';
  readonly level?: number;
  readonly paragraph: ParagraphFacts;
  readonly words: WordFacts;
}

/** Numbers of built-in styles (MS-DOC 2.9.271): 1 to 9 are the headings. */
const title = 62;
const subtitle = 74;
const caption = 34;
const noBase = 0xfff;
const mostBases = 16;

interface Own { readonly sti: number; readonly name: string; readonly base: number; readonly paragraph: ParagraphFacts; readonly words: WordFacts }

/** The styles of a file by their number (MS-DOC 2.9.271, STSH). */
export function readStyles(table: Uint8Array): (number: number) => WordStyle {
  const numbers = new Numbers(table);
  const count = Math.min(numbers.u16(2), 4_095);
  const head = numbers.u16(4);
  const owns: (Own | undefined)[] = [];
  let at = 2 + numbers.u16(0);
  for (let i = 0; i < count && at + 2 <= table.length; i++) {
    const length = numbers.u16(at);
    owns.push(length === 0 ? undefined : readStyle(numbers, at + 2, head, at + 2 + length));
    at += 2 + length;
  }
  const made = new Map<number, WordStyle>();
  return (number) => {
    const known = made.get(number) ?? whole(owns, number);
    made.set(number, known);
    return known;
  };
}

function readStyle(numbers: Numbers, at: number, head: number, end: number): Own {
  const kind = numbers.u16(at + 2) & 0xf;
  const nameLength = Math.min(numbers.u16(at + head), 255);
  const nameAt = at + head + 2;
  const name = new TextDecoder('utf-16le').decode(numbers.bytes.subarray(nameAt, nameAt + nameLength * 2));
  let paragraph: ParagraphFacts = {};
  let words: WordFacts = {};
  if (kind === 1) {
    const even = (place: number): number => place + ((place - at) & 1);
    const first = even(nameAt + nameLength * 2 + 2);
    const firstEnd = first + 2 + numbers.u16(first);
    const second = even(firstEnd);
    paragraph = paragraphFacts(numbers, first + 4, Math.min(firstEnd, end));
    words = wordFacts(numbers, second + 2, Math.min(second + 2 + numbers.u16(second), end));
  }
  return { sti: numbers.u16(at) & 0xfff, name, base: numbers.u16(at + 2) >> 4, paragraph, words };
}

function whole(owns: readonly (Own | undefined)[], number: number): WordStyle {
  const line: Own[] = [];
  for (let at = number; at !== noBase && line.length < mostBases; at = line.at(-1)?.base ?? noBase) {
    const own = owns[at];
    if (own === undefined) break;
    line.unshift(own);
  }
  const facts: { paragraph: ParagraphFacts; words: WordFacts } = { paragraph: {}, words: {} };
  for (const own of line) { Object.assign(facts.paragraph, own.paragraph); Object.assign(facts.words, own.words); }
  const level = line.map(headingLevelOf).findLast((found) => found !== undefined);
  if (level !== undefined) return { ...facts, role: 'heading', level };
  const named = line.at(-1);
  if (named !== undefined && isContentsStyle(named.name)) return { ...facts, role: 'furniture' };
  return named !== undefined && (named.sti === caption || /^(?:caption|题注)$/i.test(named.name)) ? { ...facts, role: 'caption' } : facts;
}

function headingLevelOf({ sti, name }: Own): number | undefined {
  if (sti >= 1 && sti <= 9) return sti;
  if (sti === title || /^(?:title|标题)$/i.test(name)) return titleLevel;
  if (sti === subtitle || /^(?:subtitle|副标题)$/i.test(name)) return 2;
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
