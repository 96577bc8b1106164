import { distinctPlaces, distinctSources } from '../../archive/searches/distinct-values.ts';
import { all, one, type ReadDb } from '../../archive/sql.ts';
import { allFollowers, bylineNamesKnown, hasVocabulary, titlesToGather, vocabularyReached } from '../../archive/searches/vocabulary.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';
import { readingsOf } from '../../../shared/text/han-readings.ts';
import { gatherRow } from './gather.ts';
import { PairTable, unpackFollowers } from './pair-table.ts';

/** A value that many reports may have, as it is written and in searched form. */
export interface KnownValue { readonly kind: 'source' | 'place' | 'tag' | 'person' | 'organisation' | 'writer'; readonly value: string; readonly folded: string }

/** Reports that a process looks through by itself the first time (half a second), and later each time; the rest is gathered in the background. */
const firstCatchUp = 100_000;
const laterCatchUp = 500;
/** Where more is left than that, it is left to the background for so long, in ms: words are typed faster. */
const restAfter = 1000;
/** What is read anew is at most so old, in ms: an import changes values all the time. */
const freshFor = 3000;
const mostRemembered = 2000;
/** Names that are kept in memory, some hundred bytes each: those beyond are found by their words, and not completed. */
const mostNames = 300_000;

/** What the archive's headlines and fields are made of, in memory: for completions and pinyin. One for each open archive. */
export class Vocabulary {
  readonly pairs = new PairTable();
  private readonly names = new Map<string, KnownValue>();
  private readonly namesByLetter = new Map<number, KnownValue[]>();
  private gathered: number;
  private restUntil = -Infinity;
  private memory = { mark: '', answers: new Map<string, unknown>() };
  private read = { at: -Infinity, mark: '', values: [] as readonly KnownValue[] };

  constructor(db: ReadDb) {
    if (!hasVocabulary(db)) {
      this.gathered = 0;
      this.catchUp(db, firstCatchUp);
      return;
    }
    this.gathered = vocabularyReached(db);
    for (const { first, followers } of allFollowers(db)) this.pairs.addAll(first, unpackFollowers(followers));
    this.addNames(bylineNamesKnown(db));
    this.catchUp(db, firstCatchUp);
  }

  /** Looks through some of the reports that came in since. */
  catchUp(db: ReadDb, most = laterCatchUp): void {
    if (performance.now() < this.restUntil) return;
    // What the background has gathered meanwhile is in the archive only: gathered here again, it is counted the same.
    const names = new Set<string>();
    const rows = titlesToGather(db, most, this.gathered);
    if (rows.length === most) this.restUntil = performance.now() + restAfter;
    for (const row of rows) {
      gatherRow(row, this.pairs, names);
      this.gathered = row.seq;
    }
    this.addNames(names);
  }

  private addNames(names: Iterable<string>): void {
    for (const name of names) {
      if (this.names.has(name) || this.names.size >= mostNames) continue;
      const one = known('writer', name);
      this.names.set(name, one);
      for (const letter of lettersOf(one.folded)) {
        const there = this.namesByLetter.get(letter);
        if (there === undefined) this.namesByLetter.set(letter, [one]);
        else there.push(one);
      }
    }
  }

  /** Every name of a byline: there may be as many as reports. */
  writers(): Iterable<KnownValue> {
    return this.names.values();
  }

  /** Those of them that begin with a letter, as it is written or in pinyin; of a Latin name each of its words. */
  writersBeginning(letter: number): readonly KnownValue[] {
    return this.namesByLetter.get(letter) ?? [];
  }

  /** Every source, place and tag there is, as of some seconds ago. */
  values(db: ReadDb): readonly KnownValue[] {
    const now = performance.now();
    const mark = markOf(db);
    if (mark !== this.read.mark && now - this.read.at > freshFor) this.read = { at: now, mark, values: this.valuesNow(db) };
    return this.read.values;
  }

  /** An answer that holds as long as no row has changed; the key says what was asked and in which shape it is answered. */
  remembered<Answer>(db: ReadDb, key: string, ask: () => Answer): Answer {
    const mark = markOf(db);
    if (this.memory.mark !== mark || this.memory.answers.size > mostRemembered) this.memory = { mark, answers: new Map() };
    // What was kept under a key is what was asked for under it.
    if (this.memory.answers.has(key)) return this.memory.answers.get(key) as Answer;
    const answer = ask();
    this.memory.answers.set(key, answer);
    return answer;
  }

  private valuesNow(db: ReadDb): KnownValue[] {
    const tags = all<{ kind: string; path: string }>(db, 'SELECT kind, path FROM tags WHERE EXISTS (SELECT 1 FROM report_tags WHERE tag_seq = tags.seq)');
    return [
      ...distinctSources(db).map((value) => known('source', value)), ...distinctPlaces(db).map((value) => known('place', value)),
      ...tags.map(({ kind, path }) => known(kind === 'person' || kind === 'organisation' ? kind : 'tag', path)),
    ];
  }
}

function known(kind: KnownValue['kind'], value: string): KnownValue {
  const { text } = searchedText(value);
  // Most are the same: one string is kept.
  return { kind, value, folded: text === value ? value : text };
}

/** The letters a name may be typed by first, by their codes. */
const lettersOf = (folded: string): Set<number> =>
  new Set([...readingsOf(folded.charCodeAt(0)), ...folded.split(' ').filter((word) => /^[a-z]/.test(word))].map((spelled) => spelled.charCodeAt(0)));

const open = new WeakMap<ReadDb, Vocabulary>();

/** The vocabulary of an archive, loaded when it is first needed. */
export function vocabularyOf(db: ReadDb): Vocabulary {
  let found = open.get(db);
  if (found === undefined) open.set(db, (found = new Vocabulary(db)));
  else found.catchUp(db);
  return found;
}

/** Changes whenever rows do, of this process or another. */
const markOf = (db: ReadDb): string => `${one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0} ${String(db.pragma('data_version', { simple: true }))}`;
