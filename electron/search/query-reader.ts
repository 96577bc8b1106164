import type { SearchNote } from '../../shared/domain/search-note.ts';
import { fold } from '../../shared/text/fold.ts';
import { searchedText } from '../../shared/text/searched-text.ts';
import { kindOfUnit, unitKind } from '../../shared/text/unit-kind.ts';
import { firstDay, lastDay } from './days/calendar.ts';
import { readDays, type Days } from './days/read-days.ts';
import type { FieldName } from './fields.ts';
import type { QueryWord } from './query-words.ts';
import type { Query, QueryField } from './query.ts';
import { beginsState, stateNamed } from './states.ts';

/** What one search may ask. The rest is left out, and the answer says what was understood. */
export const queryLimits = {
  /** Code units of the query as typed: a pasted paragraph fits, a pasted page does not. */
  length: 2000,
  /** Terms and stretches of days. */
  terms: 64,
  /** Groups inside groups. */
  depth: 16,
} as const;

/** Reads the words of a query by descent. `altered` once something was left out, AND and OR met, or days were written in words. */
export class QueryReader {
  altered = false;
  readonly notes: SearchNote[] = [];
  readonly bare = new Set<string>();
  private readonly today: string;
  private readonly words: readonly QueryWord[];
  private at = 0;
  private terms = 0;

  /** @param today YYYY-MM-DD where the editor sits */
  constructor(words: readonly QueryWord[], today: string) {
    this.today = today;
    this.words = withoutDeepGroups(words);
    if (this.words.length < words.length) this.tooMuch();
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
    if (alternatives > 1 && (parts.length < alternatives || parts.some((part) => part.type === 'and'))) this.altered = true;
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
      case 'words': return this.counted(this.phrase(word, field));
      case 'days': return this.counted(this.days(word, field));
      case 'amount': return this.counted(isOfText(field) && field !== 'text' ? termOf(word.text, false, field) : word.amount);
      // AND is what a space says already.
      default: return undefined;
    }
  }

  /** Words by the field they stand behind: a term, a state, or days. */
  private phrase({ text, prefix, quoted }: Extract<QueryWord, { type: 'words' }>, field: FieldName): Query | undefined {
    if (isOfText(field)) {
      const term = termOf(text, prefix, field);
      if (term?.type === 'term' && field === 'text' && !prefix && !quoted && /^[a-z'’]+$/.test(term.term)) this.bare.add(term.term);
      return term;
    }
    const word = fold(text).trim();
    if (word === '') return undefined;
    if (field !== 'date') {
      const state = stateNamed(word);
      if (state !== undefined) return { type: 'state', state };
      // One that is still being typed is not said to be unknown.
      return beginsState(word) ? undefined : this.unknown(text);
    }
    const year = /^\d{4}$/.test(word) && !quoted ? { from: word, to: word } : undefined;
    const days = year ?? readDays(word, this.today);
    return days === undefined ? this.unknown(text) : this.spoken(text, days);
  }

  private days({ text, days, spoken }: Extract<QueryWord, { type: 'days' }>, field: FieldName): Query | undefined {
    if (!spoken) return { type: 'dates', ...days };
    // 标题:今年 asks for the words.
    if (isOfText(field) && field !== 'text') return termOf(text, false, field);
    return field === 'text' || field === 'date' ? this.spoken(text, days) : this.unknown(text);
  }

  private spoken(typed: string, { from, to }: Days): Query {
    this.altered = true;
    this.notes.push({ kind: 'days', typed, ...(from === undefined ? {} : { from: firstDay(from) }), ...(to === undefined ? {} : { to: lastDay(to) }) });
    return { type: 'dates', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }

  private unknown(typed: string): undefined {
    this.notes.push({ kind: 'unknown', typed });
    return undefined;
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

  private tooMuch(): undefined {
    if (!this.notes.some(({ kind }) => kind === 'too-much')) this.notes.push({ kind: 'too-much' });
    return this.nothing();
  }

  private nothing(): undefined {
    this.altered = true;
    return undefined;
  }

  private next(): QueryWord['type'] | undefined {
    return this.words[this.at]?.type;
  }
}

const isOfText = (field: FieldName): field is QueryField => field !== 'has' && field !== 'is' && field !== 'selection' && field !== 'date';

function withoutDeepGroups(words: readonly QueryWord[]): QueryWord[] {
  let depth = 0;
  return words.filter(({ type }) => {
    if (type === 'open') return ++depth <= queryLimits.depth;
    return type !== 'close' || depth-- <= queryLimits.depth;
  });
}

function termOf(text: string, prefix: boolean, field: QueryField): Query | undefined {
  const term = searchedText(text).text;
  if (term === '') return undefined;
  return { type: 'term', field, term, prefix: prefix && kindOfUnit(term.charCodeAt(term.length - 1)) === unitKind.word };
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
