import type { Passage } from '../../../../shared/domain/passage.ts';
import { beginsAsName, isPersonName } from '../../describe/names.ts';
import { latticeOf } from '../words/lattice.ts';
import { wordList } from '../words/load-words.ts';
import { endsThere, isSaidPerson, kindOfPlace } from './name-signs.ts';

/** Two to four characters of a passage that may be a name: no list cuts words out of them readily, or what stands beside them says so. */
export interface NameMention {
  readonly passage: Passage;
  /** Offset of its first character in the passage. */
  readonly at: number;
  /** What the likeliest cut of its run gains by one name in their place, as a natural logarithm. */
  readonly gain: number;
}

/** Share of a name in running text by its length, as a natural logarithm, and the least gain by it. */
const shareOfNames = [0, 0, -17, -21, -24] as const;
const leastGain = -6;
/** How much of one passage is looked at, in characters. */
const reach = 100_000;

/** Lengths of what may be names from a place on: any three characters; two of a person who is said to be one; two with a kind of place of two. */
function lengthsAt(text: string, from: number, isField: boolean): number[] {
  const lengths = [3];
  if (beginsAsName(text.charAt(from)) && endsThere(text, from + 2) && isPersonName(text.slice(from, from + 2)) && (isField || isSaidPerson(text, from, 2))) lengths.push(2);
  if (kindOfPlace(text.slice(from + 2, from + 4)) === 2) lengths.push(4);
  return lengths;
}

/**
 * All that may be names in some passages, by what they read.
 * @param fields passages of names and nothing else
 */
export function nameMentions(passages: readonly Passage[], fields: readonly Passage[]): ReadonlyMap<string, readonly NameMention[]> {
  const found = new Map<string, NameMention[]>();
  const named = new Set(fields);
  for (const passage of [...passages, ...fields]) {
    const text = passage.text.slice(0, reach);
    for (const { 0: run, index } of text.matchAll(/[\u4e00-\u9fff]{2,400}/g)) {
      const { before, after } = latticeOf(wordList(), run);
      const whole = before.at(-1) ?? 0;
      for (let from = 0; from + 2 <= run.length; from++) {
        for (const length of lengthsAt(text, index + from, named.has(passage))) {
          if (from + length > run.length) continue;
          const gain = (before[from] ?? 0) + (shareOfNames[length] ?? 0) + (after[from + length] ?? 0) - whole;
          if (gain < leastGain) continue;
          const name = run.slice(from, from + length);
          const there = found.get(name);
          const mention = { passage, at: index + from, gain };
          if (there === undefined) found.set(name, [mention]);
          else there.push(mention);
        }
      }
    }
  }
  return found;
}

/** Two of them that differ in one character, and where. */
export interface NamePair { readonly one: string; readonly other: string; readonly at: number }

/** So many that share all their other characters are compared: more are no names. */
const mostAlike = 40;

/** All such pairs. Linear in the names. */
export function* pairsOf(names: Iterable<string>): Generator<NamePair> {
  const alike = new Map<string, string[]>();
  for (const other of names) {
    for (let at = 0; at < other.length; at++) {
      const kept = `${other.slice(0, at)}?${other.slice(at + 1)}`;
      const there = alike.get(kept);
      if (there === undefined) alike.set(kept, [other]);
      else {
        for (const one of there) yield { one, other, at };
        if (there.length < mostAlike) there.push(other);
      }
    }
  }
}
