import { knownValue, type KnownValue } from './known-value.ts';
import { beginsWith, NameList } from './name-list.ts';

/** Names that are kept in memory, some twenty bytes each: those beyond are found by their words, and not completed. */
const mostNames = 300_000;
/** New names that are kept apart, beside half as many as there are: then all are put in one list. */
const fewNew = 2000;

/** Names that reports are signed with. */
export class Writers {
  private list = new NameList([]);
  private fresh = new Map<string, KnownValue>();

  add(names: Iterable<string>): void {
    for (const name of names) {
      if (this.fresh.has(name) || this.list.has(name) || this.list.size + this.fresh.size >= mostNames) continue;
      this.fresh.set(name, knownValue('writer', name));
    }
    if (this.fresh.size > fewNew + this.list.size / 2) this.gather();
  }

  /** Puts all in one list. @param others names it may not know yet */
  gather(others: Iterable<string> = []): void {
    this.list = new NameList([...new Set([...this.list.names(), ...this.fresh.keys(), ...others])].sort().slice(0, mostNames));
    this.fresh = new Map();
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
