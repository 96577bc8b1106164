import type { SearchNote } from '../../../shared/domain/search-note.ts';
import { fold } from '../../../shared/text/fold.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';
import { firstDay, lastDay } from './days/calendar.ts';
import { namesNoDay, readDays, type Days } from './days/read-days.ts';
import type { FieldName } from './fields.ts';
import type { QueryWord } from './query-words.ts';
import type { Query, QueryField } from './query.ts';
import { beginsState, stateNamed } from './states.ts';

/** Notes of one query: more tell nobody anything. */
const mostNotes = 20;

/** Reads single words of a query by the field they stand behind: as a term, a state, days or a figure; undefined where there is nothing in them. */
export class LeafReader {
  /** Days were written in words: the query is not read as it was typed. */
  altered = false;
  readonly notes: SearchNote[] = [];
  /** Latin words that stand by themselves, folded: they may be meant as pinyin. */
  readonly bare = new Set<string>();
  private readonly today: string;

  /** @param today YYYY-MM-DD where the editor sits */
  constructor(today: string) {
    this.today = today;
  }

  read(word: Extract<QueryWord, { type: 'words' | 'days' | 'amount' }>, field: FieldName): Query | undefined {
    switch (word.type) {
      case 'words': return this.words(word, field);
      case 'days': return this.days(word, field);
      default: return isOfText(field) && field !== 'text' ? termOf(word.text, false, field) : word.amount;
    }
  }

  /** Says something once. */
  note(note: SearchNote): void {
    if (this.notes.length < mostNotes && !this.notes.some((one) => JSON.stringify(one) === JSON.stringify(note))) this.notes.push(note);
  }

  private words({ text, prefix, quoted }: Extract<QueryWord, { type: 'words' }>, field: FieldName): Query | undefined {
    if (isOfText(field)) {
      const term = termOf(text, prefix, field);
      if (field === 'text' && !quoted && namesNoDay(text, this.today)) this.note({ kind: 'no-such-day', typed: text, searched: true });
      if (term?.type === 'term' && field === 'text' && !prefix && !quoted && /^[a-z'’]+$/.test(term.term)) this.bare.add(term.term);
      return term;
    }
    const word = fold(text).trim();
    if (word === '') return undefined;
    return field === 'date' ? this.date(text, /^\d{4}$/.test(word) ? { from: word, to: word } : readDays(word, this.today)) : this.state(text, word);
  }

  private state(typed: string, word: string): Query | undefined {
    const state = stateNamed(word);
    if (state !== undefined) return { type: 'state', state };
    // One that is still being typed is not said to be unknown.
    if (!beginsState(word)) this.note({ kind: 'unknown', typed });
    return undefined;
  }

  private days({ text, days, spoken }: Extract<QueryWord, { type: 'days' }>, field: FieldName): Query | undefined {
    if (!spoken) return { type: 'dates', ...days };
    // 标题:今年 asks for the words.
    if (isOfText(field) && field !== 'text') return termOf(text, false, field);
    return this.date(text, field === 'text' || field === 'date' ? days : undefined);
  }

  private date(typed: string, days: Days | undefined): Query | undefined {
    if (days === undefined) {
      this.note(namesNoDay(typed, this.today) ? { kind: 'no-such-day', typed, searched: false } : { kind: 'unknown', typed });
      return undefined;
    }
    const { from, to } = days;
    this.altered = true;
    this.note({ kind: 'days', typed, ...(from === undefined ? {} : { from: firstDay(from) }), ...(to === undefined ? {} : { to: lastDay(to) }) });
    return { type: 'dates', ...days };
  }
}

const isOfText = (field: FieldName): field is QueryField => field !== 'has' && field !== 'is' && field !== 'selection' && field !== 'date';

function termOf(text: string, prefix: boolean, field: QueryField): Query | undefined {
  const term = searchedText(text).text;
  if (term === '') return undefined;
  return { type: 'term', field, term, prefix: prefix && kindOfUnit(term.charCodeAt(term.length - 1)) === unitKind.word };
}
