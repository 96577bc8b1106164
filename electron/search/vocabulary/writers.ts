import { knownValue, type KnownValue } from './known-value.ts';
import { beginsWith, NameList } from './name-list.ts';

/** Names that are kept in memory, some twenty bytes each: those beyond are found by their words, and not completed. */
export const mostNames = 300_000;
/** New names that are kept apart, beside half as many as there are: then all are put in one list. */
const fewNew = 2000;

/** Names that reports are signed with. */
export class Writers {
  private list = new NameList('');
  private fresh = new Map<string, KnownValue>();

  /** Begins anew with names ascending by their code units, each once, a line feed between each two. */
  begin(names: string): void {
    this.list = new NameList(names);
    this.fresh = new Map();
  }

  add(names: Iterable<string>): void {
    const unknown: string[] = [];
    for (const name of names) if (!this.fresh.has(name) && !this.list.has(name)) unknown.push(name);
    const { list, fresh } = this;
    if (fresh.size + unknown.length > fewNew + list.size / 2) this.begin([...list.names(), ...fresh.keys(), ...unknown].slice(0, mostNames).sort().join('\n'));
    else for (const name of unknown) if (list.size + fresh.size < mostNames) fresh.set(name, knownValue('writer', name));
  }

  /** Those in whose searched form some words stand; of no words, all. */
  *holding(words: string): Generator<KnownValue> {
    yield* this.list.holding(words);
    for (const name of this.fresh.values()) if (name.folded.includes(words)) yield name;
  }

  /** Those that begin with a letter: see NameList. */
  *beginning(letter: number): Generator<KnownValue> {
    yield* this.list.beginning(letter);
    for (const name of this.fresh.values()) if (beginsWith(name.folded, 0, name.folded.length, letter)) yield name;
  }
}
