import { distinctPlaces, distinctSources } from '../../archive/searches/distinct-values.ts';
import { all, one, type ReadDb } from '../../archive/sql.ts';
import { bylineNamesAfter, hasVocabulary, titlesToGather, vocabularyReached } from '../../archive/searches/vocabulary.ts';
import { gatherRow } from './gather.ts';
import { KnownPairs } from './known-pairs.ts';
import { knownValue, type KnownValue } from './known-value.ts';
import { PairTable } from './pair-table.ts';
import { mostNames, Writers } from './writers.ts';

/** Reports that a process looks through by itself the first time (a fifth of a second), and later each time; the rest is gathered in the background. */
const firstCatchUp = 100_000;
const laterCatchUp = 500;
/** Reports, or names, that are read at a time: some milliseconds. */
const atOnce = 2000;
const namesAtOnce = 20_000;
/** Where more is left than that, it is left to the background for so long, in ms: words are typed faster. */
const restAfter = 1000;
/** Much that was gathered elsewhere is read at most so often, in ms: the background gathers a million reports bit by bit. */
const restAfterAnew = 30_000;
/** What is read anew is at most so old, in ms: an import changes values all the time. */
const freshFor = 3000;
const mostRemembered = 2000;

const noNames = { names: '', count: 0, last: null };

/**
 * What the archive's headlines and fields are made of: for completions and pinyin. One for each open archive. What the archive has gathered of it is
 * read bit by bit, in the background where there is time (`goOn`), and what came since is looked through here.
 */
export class Vocabulary {
  readonly pairs: KnownPairs;
  private readonly db: ReadDb;
  private readonly isGathered: boolean;
  private readonly writers = new Writers();
  /** What is read before the first question: names that the archive has gathered, page by page, and those that came since. Undefined once they are in `writers`. */
  private reading: { readonly pages: string[]; readonly fresh: Set<string> } | undefined = { pages: [], fresh: new Set() };
  /** The last of those that the archive has gathered; undefined once these are all read. */
  private lastName: string | undefined = '';
  /** The row up to which the archive had gathered when that was last looked at, and up to which is known here. */
  private reached: number;
  private gathered: number;
  /** Reports that may still be looked through before it. */
  private left = firstCatchUp;
  private restUntil = -Infinity;
  private anewFrom = -Infinity;
  private memory = { mark: '', answers: new Map<string, unknown>() };
  private read = { at: -Infinity, mark: '', values: [] as readonly KnownValue[] };

  constructor(db: ReadDb) {
    this.db = db;
    this.isGathered = hasVocabulary(db);
    this.pairs = new KnownPairs(db, this.isGathered);
    this.reached = this.reachedNow();
    this.gathered = this.reached;
  }

  /** Reads some more of what the first question needs, for some milliseconds; answers whether that was all. */
  goOn(): boolean {
    const { reading } = this;
    if (reading === undefined) return true;
    if (this.lastName !== undefined) {
      const { names, count, last } = this.isGathered ? bylineNamesAfter(this.db, this.lastName, namesAtOnce) : noNames;
      if (count > 0) reading.pages.push(names);
      this.lastName = count === namesAtOnce && reading.pages.length * namesAtOnce < mostNames ? last ?? undefined : undefined;
      if (this.lastName === undefined) this.writers.begin(reading.pages.join('\n'));
      return false;
    }
    const count = this.lookThrough(Math.min(atOnce, this.left), reading.fresh);
    this.left -= count;
    if (count === atOnce && this.left > 0) return false;
    this.writers.add(reading.fresh);
    this.reading = undefined;
    return true;
  }

  /** Brings it up to date for a question. */
  update(): void {
    this.hearOfGathered();
    if (this.reading !== undefined) while (!this.goOn());
    else if (performance.now() >= this.restUntil) {
      const names = new Set<string>();
      if (this.lookThrough(laterCatchUp, names) === laterCatchUp) this.restUntil = performance.now() + restAfter;
      this.writers.add(names);
    }
    // What the archive has gathered meanwhile need not be kept here.
    if (this.gathered <= this.reached && this.pairs.fresh.size > 0) this.pairs.fresh = new PairTable();
  }

  /** Where the archive has gathered much that is not known here, or begun anew, all of it is read again. */
  private hearOfGathered(): void {
    const reached = this.reachedNow();
    if (reached === this.reached) return;
    this.pairs.forget();
    const isPurged = reached < this.reached;
    if (isPurged || (reached - this.gathered > laterCatchUp && performance.now() >= this.anewFrom)) {
      this.pairs.fresh = new PairTable();
      this.reading = { pages: [], fresh: new Set() };
      this.lastName = '';
      this.left = firstCatchUp;
      this.gathered = reached;
      this.anewFrom = performance.now() + restAfterAnew;
    }
    this.reached = reached;
  }

  /** Looks through some of the reports that came in since, and adds the names they are signed with; answers how many these were. */
  private lookThrough(most: number, names: Set<string>): number {
    const rows = titlesToGather(this.db, most, this.gathered);
    for (const row of rows) gatherRow(row, this.pairs.fresh, names);
    this.gathered = rows.at(-1)?.seq ?? this.gathered;
    return rows.length;
  }

  private reachedNow(): number {
    return this.isGathered ? vocabularyReached(this.db) : 0;
  }

  /** Names of bylines in whose searched form some words stand; of no words, all: there may be as many as reports. */
  writersHolding(words: string): Iterable<KnownValue> {
    return this.writers.holding(words);
  }

  /** Those of them that begin with a letter from a to z, as it is written or in pinyin; of a Latin name each of its words. */
  writersBeginning(letter: number): Iterable<KnownValue> {
    return this.writers.beginning(letter);
  }

  /** Every source, place and tag there is, as of some seconds ago. */
  values(): readonly KnownValue[] {
    const now = performance.now();
    const mark = markOf(this.db);
    if (mark !== this.read.mark && now - this.read.at > freshFor) this.read = { at: now, mark, values: valuesNow(this.db) };
    return this.read.values;
  }

  /** An answer that holds as long as no row has changed; the key says what was asked and in which shape it is answered. */
  remembered<Answer>(key: string, ask: () => Answer): Answer {
    const mark = markOf(this.db);
    if (this.memory.mark !== mark || this.memory.answers.size > mostRemembered) this.memory = { mark, answers: new Map() };
    // What was kept under a key is what was asked for under it.
    if (this.memory.answers.has(key)) return this.memory.answers.get(key) as Answer;
    const answer = ask();
    this.memory.answers.set(key, answer);
    return answer;
  }
}

function valuesNow(db: ReadDb): KnownValue[] {
  const tags = all<{ kind: string; path: string }>(db, 'SELECT kind, path FROM tags WHERE EXISTS (SELECT 1 FROM report_tags WHERE tag_seq = tags.seq)');
  return [
    ...distinctSources(db).map((value) => knownValue('source', value)), ...distinctPlaces(db).map((value) => knownValue('place', value)),
    ...tags.map(({ kind, path }) => knownValue(kind === 'person' || kind === 'organisation' ? kind : 'tag', path)),
  ];
}

const open = new WeakMap<ReadDb, Vocabulary>();

const opened = (db: ReadDb): Vocabulary => {
  let found = open.get(db);
  if (found === undefined) open.set(db, (found = new Vocabulary(db)));
  return found;
};

/** The vocabulary of an archive, up to date. */
export function vocabularyOf(db: ReadDb): Vocabulary {
  const vocabulary = opened(db);
  vocabulary.update();
  return vocabulary;
}

/** Makes it ready for the first question, for about so many ms; answers whether it is by now. */
export function warmVocabulary(db: ReadDb, patience: number): boolean {
  const until = performance.now() + patience;
  const vocabulary = opened(db);
  while (performance.now() < until) if (vocabulary.goOn()) return true;
  return false;
}

/** Changes whenever rows do, of this process or another. */
const markOf = (db: ReadDb): string => `${one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0} ${String(db.pragma('data_version', { simple: true }))}`;
