import type { Completion } from '../../../shared/contract/search-calls.ts';
import { fold } from '../../../shared/text/fold.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { all, type ReadDb } from '../../archive/sql.ts';
import { countQuery } from '../count-query.ts';
import { spellField, type FieldName } from '../query/fields.ts';
import { asLetters } from '../pinyin/letters.ts';
import { readPinyin } from '../pinyin/read-pinyin.ts';
import type { QueryField } from '../query/query.ts';
import { spellTerm } from '../query/spell-query.ts';
import type { KnownValue } from '../vocabulary/known-value.ts';
import { vocabularyOf, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { nearness, Typed, type Nearness } from './match-value.ts';
import { wordAtCaret } from './word-at-caret.ts';
import { dayCompletions, fieldCompletions, meantCompletions, stateCompletions } from './words-of-fields.ts';

/** What may stand at the caret of a query, and the range it replaces: code units of the query. */
export interface Completions { readonly from: number; readonly to: number; readonly items: readonly Completion[] }

/** A value of a field that may be put in. */
interface Candidate { readonly kind: Completion['kind']; readonly field: QueryField; readonly value: string; readonly near: Nearness }

/** Fields that are offered for the beginning of a word beside the values. */
const mostFields = 4;

/**
 * Completes the word at the caret. Behind a field's name: its values, those that begin with what was typed first, then those that hold it, then those whose
 * pinyin it is. A word by itself: fields whose name begins like it, sources, places, tags, people, writers, and words of headlines by their pinyin.
 * Nothing typed and no field: nothing. `count` is what a search for the insertion alone finds.
 */
export function completeQuery(db: ReadDb, query: string, caret: number, limit: number, chinese: boolean): Completions {
  const { from, to, typed: written, field } = wordAtCaret(query, caret);
  const typed = new Typed(written);
  const vocabulary = vocabularyOf(db);
  return { from, to, items: field === undefined ? ofBareWord(db, vocabulary, written, typed, limit, chinese) : behindField(db, vocabulary, field, written, typed, limit, chinese) };
}

function ofBareWord(db: ReadDb, vocabulary: Vocabulary, written: string, typed: Typed, limit: number, chinese: boolean): Completion[] {
  if (typed.folded === '') return [];
  const fields = fieldCompletions(typed, chinese).slice(0, mostFields);
  const words = headlineWords(db, vocabulary, written);
  const values = known(vocabulary, typed, () => true, limit);
  const valued = counted(db, vocabulary, values, limit, (candidate) => `${spellField(candidate.field, chinese)}${spellTerm(candidate.value)}`);
  // What the letters were typed for most often comes before values that merely read alike.
  const [spelled, read] = [valued.filter(({ pinyin }) => pinyin !== true), valued.filter(({ pinyin }) => pinyin === true)];
  return [...fields.filter(({ pinyin }) => pinyin !== true), ...meantCompletions(typed, chinese).slice(0, mostFields), ...spelled, ...words, ...read, ...fields.filter(({ pinyin }) => pinyin === true)].slice(0, limit);
}

function behindField(db: ReadDb, vocabulary: Vocabulary, field: FieldName, written: string, typed: Typed, limit: number, chinese: boolean): Completion[] {
  switch (field) {
    case 'has':
    case 'is':
    case 'selection': return stateCompletions(field, typed, chinese).slice(0, limit);
    case 'date': return dayCompletions(typed, chinese).slice(0, limit);
    case 'text':
    case 'title':
    case 'body': return headlineWords(db, vocabulary, written).slice(0, limit);
    case 'issue':
    case 'editor':
    case 'sender':
    case 'page': {
      const candidates = storedValues(db, field).flatMap((value): Candidate[] => {
        const near = typed.nearTo(searchedText(value).text);
        return near === undefined ? [] : [{ kind: field === 'issue' ? 'issue' : 'words', field, value, near }];
      });
      return counted(db, vocabulary, nearest(candidates, limit), limit, ({ value }) => spellTerm(value));
    }
    default: {
      const values = known(vocabulary, typed, (kind) => (field === 'tag' ? kind === 'tag' || kind === 'person' || kind === 'organisation' : kind === (field === 'byline' ? 'writer' : field)), limit);
      return counted(db, vocabulary, values.map((one) => ({ ...one, field })), limit, ({ value }) => spellTerm(value));
    }
  }
}

/** Issues by name and label, the newest first; values of the other fields, each once. */
const storedValues = (db: ReadDb, field: 'issue' | 'editor' | 'sender' | 'page'): string[] =>
  all<{ value: string }>(db, field === 'issue'
    ? "SELECT name || ' ' || label AS value FROM issues WHERE discarded IS NULL ORDER BY seq DESC"
    : `SELECT DISTINCT ${field} AS value FROM reports WHERE ${field} IS NOT NULL`).map(({ value }) => value);

const fieldOf: Readonly<Record<KnownValue['kind'], QueryField>> = { source: 'source', place: 'place', tag: 'tag', person: 'person', organisation: 'organisation', writer: 'byline' };

function known(vocabulary: Vocabulary, typed: Typed, wanted: (kind: KnownValue['kind']) => boolean, limit: number): Candidate[] {
  let found: Candidate[] = [];
  const look = (values: Iterable<KnownValue>): void => {
    for (const { kind, value, folded } of values) {
      const near = wanted(kind) ? typed.nearTo(folded) : undefined;
      if (near !== undefined) found.push({ kind, field: fieldOf[kind], value, near });
      // An archive may have as many names as reports.
      if (found.length > mostCompared) found = nearest(found, limit);
    }
  };
  look(vocabulary.values());
  if (wanted('writer')) look(/^[a-z]/.test(typed.folded) ? vocabulary.writersBeginning(typed.folded.charCodeAt(0)) : vocabulary.writersHolding(typed.folded));
  return nearest(found, limit);
}

/** Values that are put in order at once. */
const mostCompared = 4096;

/** Those that are counted: twice as many as are shown, so that common ones among them come first. */
const nearest = (found: readonly Candidate[], limit: number): Candidate[] =>
  [...found].sort((a, b) => a.near - b.near || a.value.length - b.value.length || (a.value < b.value ? -1 : 1)).slice(0, 2 * limit);

/** The same with how many reports each finds; what finds none any more is left out. */
function counted(db: ReadDb, vocabulary: Vocabulary, found: readonly Candidate[], limit: number, insert: (candidate: Candidate) => string): Completion[] {
  return found.map((candidate) => ({ ...candidate, count: countOf(db, vocabulary, candidate.field, candidate.value) })).filter(({ count }) => count > 0)
    .sort((a, b) => a.near - b.near || b.count - a.count).slice(0, limit)
    .map((one) => ({ kind: one.kind, insert: insert(one), label: one.value, count: one.count, ...(one.near === nearness.read ? { pinyin: true } : {}) }));
}

function countOf(db: ReadDb, vocabulary: Vocabulary, field: QueryField, value: string): number {
  const term = searchedText(value).text;
  return term === '' ? 0 : vocabulary.remembered(`count ${field} ${term}`, () => countQuery(db, { type: 'term', field, term, prefix: false }));
}

/** Words of headlines whose pinyin was typed. */
function headlineWords(db: ReadDb, vocabulary: Vocabulary, written: string): Completion[] {
  const letters = asLetters(fold(written.trim()));
  if (letters === undefined) return [];
  return readPinyin(db, vocabulary, letters).headlines.map(({ words, count, isExact }) => ({ kind: 'words', insert: spellTerm(words), label: words, ...(isExact ? { count } : {}), pinyin: true }));
}
