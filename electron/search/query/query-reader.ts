import type { SearchNote } from '../../../shared/domain/search-note.ts';
import type { FieldName } from './fields.ts';
import { LeafReader } from './leaf-reader.ts';
import type { QueryWord } from './query-words.ts';
import type { Query } from './query.ts';

/** What one search may ask. The rest is left out, and the answer says what was understood. */
export const queryLimits = {
  /** Code units of the query as typed: a pasted paragraph fits, a pasted page does not. */
  length: 2000,
  /** Terms, states, figures and stretches of days. */
  terms: 64,
  /** Groups inside groups. */
  depth: 16,
} as const;

/** Reads the words of a query by descent. */
export class QueryReader {
  private readonly leaves: LeafReader;
  private readonly words: readonly QueryWord[];
  private leftOut = false;
  private at = 0;
  private terms = 0;

  /** @param today YYYY-MM-DD where the editor sits */
  constructor(words: readonly QueryWord[], today: string) {
    this.leaves = new LeafReader(today);
    this.words = withoutDeepGroups(words);
    if (this.words.length < words.length) this.tooMuch();
  }

  /** Something was left out, AND and OR met, or days were written in words. */
  get altered(): boolean {
    return this.leftOut || this.leaves.altered;
  }

  get notes(): readonly SearchNote[] {
    return this.leaves.notes;
  }

  get bare(): ReadonlySet<string> {
    return this.leaves.bare;
  }

  /** Says that there was more than a search takes. */
  tooMuch(): undefined {
    this.leaves.note({ kind: 'too-much' });
    return this.nothing();
  }

  /** Alternatives, to the end of the group or query. */
  any(field: FieldName): Query | undefined {
    const parts: Query[] = [];
    let alternatives = 0;
    do {
      if (alternatives++ > 0) this.at++;
      const part = this.every(field);
      if (part !== undefined) parts.push(part);
    } while (this.next() === 'or');
    if (alternatives > 1 && (parts.length < alternatives || parts.some((part) => part.type === 'and'))) this.nothing();
    return joined('or', parts);
  }

  private every(field: FieldName): Query | undefined {
    const parts: Query[] = [];
    for (let next = this.next(); next !== undefined && next !== 'or' && next !== 'close'; next = this.next()) {
      const part = this.one(field);
      if (part !== undefined) parts.push(part);
    }
    return joined('and', parts);
  }

  private one(field: FieldName): Query | undefined {
    const word = this.words[this.at];
    // An operator or field with nothing behind it is mostly one that is still being typed.
    if (word === undefined || word.type === 'or' || word.type === 'close') return this.nothing();
    this.at++;
    switch (word.type) {
      case 'not': return negated(this.one(field));
      case 'field': return this.one(word.field);
      case 'open': return this.group(field);
      case 'words':
      case 'days':
      case 'amount': return this.counted(this.leaves.read(word, field));
      // AND is what a space says already.
      default: return undefined;
    }
  }

  private group(field: FieldName): Query | undefined {
    const inner = this.any(field);
    // A group that is still being typed ends with the query.
    if (this.next() === 'close') this.at++;
    return inner ?? this.nothing();
  }

  private counted(asked: Query | undefined): Query | undefined {
    if (asked === undefined) return this.nothing();
    return this.terms++ < queryLimits.terms ? asked : this.tooMuch();
  }

  private nothing(): undefined {
    this.leftOut = true;
    return undefined;
  }

  private next(): QueryWord['type'] | undefined {
    return this.words[this.at]?.type;
  }
}

function withoutDeepGroups(words: readonly QueryWord[]): QueryWord[] {
  let depth = 0;
  return words.filter(({ type }) => {
    if (type === 'open') return ++depth <= queryLimits.depth;
    return type !== 'close' || depth-- <= queryLimits.depth;
  });
}

function negated(part: Query | undefined): Query | undefined {
  if (part === undefined) return undefined;
  return part.type === 'not' ? part.part : { type: 'not', part };
}

/** Said twice is said once. */
function joined(type: 'and' | 'or', parts: readonly Query[]): Query | undefined {
  const flat = [...new Map(parts.flatMap((part) => part.type === type ? part.parts : [part]).map((part) => [JSON.stringify(part), part])).values()];
  return flat.length > 1 ? { type, parts: flat } : flat[0];
}
