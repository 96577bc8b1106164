import { mayBegin } from '../../../shared/text/han-readings.ts';
import { foldUnit } from '../../../shared/text/fold.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';
import type { KnownValue } from './known-value.ts';

/** Stands before each name, and in none. */
const between = '\n';
const lineFeed = 0x0a;

/** Some texts, one after the other, and where each ends. */
interface Joined { readonly text: string; readonly ends: Uint32Array }

/**
 * Names of bylines, some hundred thousand of an archive: as two long texts, as they are written and in searched form. An object of each would take
 * ten times the room and be made for nothing, for hardly any is ever asked for.
 */
export class NameList {
  readonly size: number;
  private readonly written: Joined;
  private readonly folded: Joined;

  /** @param names each once, ascending by their code units, a line feed between each two */
  constructor(names: string) {
    const text = names === '' ? '' : between + names;
    this.written = { text, ends: endsIn(text) };
    this.folded = foldedNames(this.written);
    this.size = this.written.ends.length;
  }

  /** All of them as they are written. */
  names(): string[] {
    return this.size === 0 ? [] : this.written.text.slice(between.length).split(between);
  }

  has(name: string): boolean {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (textAt(this.written, middle) < name) low = middle + 1;
      else high = middle;
    }
    return low < this.size && textAt(this.written, low) === name;
  }

  /** Those in whose searched form some words in searched form stand. */
  *holding(words: string): Generator<KnownValue> {
    const { text, ends } = this.folded;
    if (words === '') for (let place = 0; place < this.size; place++) yield this.at(place);
    else for (let found = text.indexOf(words); found >= 0;) {
      const place = placeAt(ends, found);
      yield this.at(place);
      found = text.indexOf(words, ends[place]);
    }
  }

  /** Those that begin with a letter, as it is written or in pinyin; of a Latin name any of its words. @param letter the code of one from a to z */
  *beginning(letter: number): Generator<KnownValue> {
    const { text, ends } = this.folded;
    for (let place = 0, from = between.length; place < this.size; place++) {
      const end = ends[place] ?? 0;
      if (beginsWith(text, from, end, letter)) yield this.at(place);
      from = end + between.length;
    }
  }

  private at(place: number): KnownValue {
    const value = textAt(this.written, place);
    return { kind: 'writer', value, folded: this.folded === this.written ? value : textAt(this.folded, place) };
  }
}

/** Whether one of the words of a name in searched form, which stands in a text, begins with a letter, or its first character is read so. */
export function beginsWith(text: string, from: number, end: number, letter: number): boolean {
  const first = text.charCodeAt(from);
  if (first === letter || mayBegin(first, letter)) return true;
  for (let at = from + 1; at < end; at++) if (text.charCodeAt(at) === letter && text.charCodeAt(at - 1) === 0x20) return true;
  return false;
}

/** Where each of some names ends, each of which stands behind a line feed. */
function endsIn(text: string): Uint32Array {
  let count = 0;
  for (let at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) count++;
  const ends = new Uint32Array(count);
  for (let place = 0, at = 0; place < count; place++) {
    at = text.indexOf(between, at + 1);
    ends[place] = at < 0 ? text.length : at;
  }
  return ends;
}

/** Names in searched form: the same text where all are their own, as simplified Han are. */
function foldedNames(written: Joined): Joined {
  const parts: string[] = [];
  const ends = new Uint32Array(written.ends.length);
  let taken = 0;
  let shift = 0;
  let from = 0;
  for (let place = 0; place < ends.length; place++) {
    const end = written.ends[place] ?? 0;
    if (!isSearchedAsWritten(written.text, from, end)) {
      const { text } = searchedText(written.text.slice(from + between.length, end));
      parts.push(written.text.slice(taken, from), between, text);
      shift += text.length - (end - from - between.length);
      taken = end;
    }
    ends[place] = end + shift;
    from = end;
  }
  return taken === 0 ? written : { text: parts.join('') + written.text.slice(taken), ends };
}

function isSearchedAsWritten(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== lineFeed && (foldUnit(unit) !== unit || kindOfUnit(unit) !== unitKind.han)) return false;
  }
  return true;
}

const textAt = ({ text, ends }: Joined, place: number): string => text.slice((place === 0 ? 0 : ends[place - 1] ?? 0) + between.length, ends[place]);

/** Which of some texts a place in all of them is in. */
function placeAt(ends: Uint32Array, at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
