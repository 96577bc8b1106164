import type { Numbers } from './numbers.ts';

/** Bytes of a modifier's operand by the top three bits of its code (MS-DOC 2.6.5); 6 says its own length. */
const lengths = [1, 1, 2, 4, 2, 2, undefined, 3] as const;
/** The two whose length is written in another way. */
const tableDefinition = 0xd608;
const tabChanges = 0xc615;

/** The property modifiers (sprms) of a stretch of bytes: code, and where the operand begins and ends. Stops at what makes no sense. */
export function* modifiersIn(numbers: Numbers, start: number, end: number): Generator<{ readonly code: number; readonly at: number; readonly end: number }> {
  let at = start;
  while (at + 3 <= end) {
    const code = numbers.u16(at);
    at += 2;
    let length: number | undefined = lengths[code >> 13];
    if (code === tableDefinition) { length = numbers.u16(at) - 1; at += 2; }
    else if (code === tabChanges && numbers.u8(at) === 255) return;
    else if (length === undefined) { length = numbers.u8(at); at += 1; }
    if (length < 0 || at + length > end) return;
    yield { code, at, end: at + length };
    at += length;
  }
}

/** What is asked of a paragraph; `list` counts from 1, 0 is none. */
export interface ParagraphFacts { centred?: boolean; outline?: number; inTable?: boolean; endsRow?: boolean; edges?: readonly number[]; list?: number; level?: number }
/** What is asked of words; `size` in half-points, `picture` an offset in the stream `Data`. */
export interface WordFacts { bold?: boolean; size?: number; hidden?: boolean; deleted?: boolean; special?: boolean; picture?: number; object?: boolean; sign?: number }

export function paragraphFacts(numbers: Numbers, start: number, end: number): ParagraphFacts {
  const facts: ParagraphFacts = {};
  for (const { code, at, end: operandEnd } of modifiersIn(numbers, start, end)) {
    const on = numbers.u8(at) !== 0;
    switch (code) {
      case 0x2403: case 0x2461: facts.centred = numbers.u8(at) === 1; break;
      case 0x2640: facts.outline = numbers.u8(at); break;
      case 0x2416: facts.inTable = on; break;
      case 0x2417: facts.endsRow = on; break;
      case tableDefinition: facts.edges = cellEdges(numbers, at, operandEnd); break;
      case 0x460b: facts.list = numbers.u16(at); break;
      case 0x260a: facts.level = numbers.u8(at); break;
    }
  }
  return facts;
}

/** Right edges of a row's cells (MS-DOC 2.9.321): their number, the left edge of the first, then a right edge each, in twips. */
function cellEdges(numbers: Numbers, at: number, end: number): number[] {
  const count = numbers.u8(at);
  const edges: number[] = [];
  for (let i = 1; i <= count && at + 1 + i * 2 + 2 <= end; i++) edges.push(signed(numbers.u16(at + 1 + i * 2)));
  return edges;
}

const signed = (number: number): number => (number > 0x7fff ? number - 0x10000 : number);

/** Weights may be 128 (as the style has it) or 129 (the other way round); the style is asked for neither. */
const isOn = (value: number): boolean => value === 1 || value === 129;

export function wordFacts(numbers: Numbers, start: number, end: number): WordFacts {
  const facts: WordFacts = {};
  for (const { code, at } of modifiersIn(numbers, start, end)) {
    const value = numbers.u8(at);
    switch (code) {
      case 0x0835: if (value !== 128) facts.bold = isOn(value); break;
      case 0x4a43: facts.size = numbers.u16(at); break;
      case 0x083c: facts.hidden = isOn(value); break;
      case 0x0800: facts.deleted = isOn(value); break;
      case 0x0855: facts.special = isOn(value); break;
      case 0x6a03: facts.picture = numbers.u32(at); facts.special = true; break;
      case 0x080a: facts.object = isOn(value); break;
      case 0x6a09: facts.sign = numbers.u16(at + 2); facts.special = true; break;
    }
  }
  return facts;
}
