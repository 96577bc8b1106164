import classicLookAlikes from '../../../shared/text/data/look-alikes.json' with { type: 'json' };
import lookAlikes from './data/look-alikes.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import { latticeOf } from './cut-words.ts';
import { newsroomWords } from './newsroom-words.ts';
import type { Written } from './page-words.ts';
import { isInName, isUnderSurname } from './person-names.ts';
import { shareOfStep, spellUnit, unitAt, type WordList } from './word-list.ts';

const numbersOf = (text: string): number[] => text.split('').map((_, at) => unitAt(text, at)).filter((unit) => unit >= 0);
const byNumber = (table: Readonly<Record<string, string>>): ReadonlyMap<number, readonly number[]> => new Map(Object.entries(table).map(([unit, others]) => [unitAt(unit, 0), numbersOf(others)]));
/** What a character may have been, by its number. */
const alike = byNumber(lookAlikes);
/** Pairs that recognisers and keyboards are known to mix up: less gain is asked of them. */
const classic = byNumber(classicLookAlikes);
/** Pairs of one outline in every face (人 for 入), and those that recognisers mix up most: least gain is asked of them. */
const twins = new Set(['人入', '入人', '已己', '己已', '巳已', '间问', '问间', '末未', '未末', '曰日', '孑子', '土士', '士土', '千干', '干千', '于干', '干于', '侯候', '候侯', '徒徙', '徙徒', '析折', '折析', '拔拨', '拨拔', '竟竞', '竞竟', '治冶', '冶治', '没设', '设没', '收牧', '牧收', '持特', '特持', '货资', '贷货', '货贷', '因困', '困因', '宜宣', '宣宜', '环坏', '坏环']);
/** Names of places without their rank: 乌兰 of 乌兰县. */
const stems = places.map((name) => name.replace(/(?:街道|[省市县区旗镇乡州])$/, '')).filter((stem) => stem.length > 1);
const spoken: ReadonlySet<string> = new Set([...newsroomWords, ...stems]);

/**
 * Least gain in natural logarithms of the whole run with the other word over the run as it stands. Set where, in invented prose, what is
 * found and what is a false alarm part: one false alarm in some two thousand characters, four in five of random look-alikes found.
 */
const least = { twin: 2.2, classic: 3.6, nearest: 5.2, alike: 6.4 } as const;
/** Added where the character before the stretch, and the one after it, stand loose too: a row of loose ones is a name or an old turn of speech. */
const looseBefore = 1.8;
const looseAfter = 1.4;
/** Taken off by how common the word is: of its share above a middling one's, in natural logarithms, so much. */
const commonWord = { middling: -11, weight: 0.3 } as const;
/** Added where the character to be changed makes a word with its other neighbour: 的士地 for 的土地. */
const takenElsewhere = 2;
/** Added where a character that ends names of places is the one to be changed: 白果村 is no 白果树. */
const namedPlace = { word: 2, longer: 6 } as const;
const placeEnds = new Set('村镇乡县区市路街巷桥河山湖沟湾坪坝庄屯寨岭');
/** Added where a character of the stretch goes with anything, so that two words standing side by side are likely (火会, 一汤). */
const besideFree = { twin: 0.5, classic: 0.8, nearest: 1.2, alike: 1.5 } as const;
/** Of the pictures like a character's own, nearest first, so many are hard to tell from it at a glance: 育 and 青. */
const nearest = 2;
/** Added where the character to be changed goes with anything itself: 便用汉语 is no 使用. */
const freeItself = 1.2;
/** Added beside 的, which goes with anything: 的适期 is no 的话. */
const besideOf = 4;
/** Added for what follows a verb (办了), for a numeral and what it counts, and where a person's name may stand. */
const afterVerb = 2.5;
const afterNumeral = 2.5;
const underName = 8;
/** Exceeded where a person may be named, or the word is left alone. */
const inName = 3;
/** Exceeded where the page writes the loose stretch twice or more: its own way of writing, unless it writes the other word too. */
const ownWriting = 4;
/** Taken off where the page itself writes the word. */
const pageWrites = 1.5;

const free = new Set('的了着过一不这那们多常来同个是在有和就也都很再还没无大小老新各每某几两二三四五六七八九十为对从向把被将与以于用及让使去或等中上下内外里前后时年月日位人此其又已曾正能会可要应须请令由自至到所之而但并则者百千万亿余元次条件项户亩米吨只台辆批期届轮正刚才只最太更便则仍均皆共即却越跟给替且先后半全');
/** After these the character before is a verb by itself: 正带着. */
const aspects = new Set('着了过');
const suffixes = new Set('了着过得地完好到出起住成开');
const numerals = new Set('一二三四五六七八九十百千万几两第每');

/** A stretch of a run of Han and the word a look-alike makes of it. */
export interface Misread { readonly from: number; readonly length: number; readonly word: string; readonly gain: number }

/** How readily two characters that are in no list make a word all the same, as a natural logarithm: how many words the one begins and the other ends. */
const newWords = Math.log(0.02);
const pairsListed = 58_000;
export const asNewWord = (list: WordList, a: number, b: number): number =>
  newWords + Math.log(((list.begins[a] ?? 0) + 0.5) / pairsListed) + Math.log(((list.ends[b] ?? 0) + 0.5) / pairsListed);

/** The gain that is asked for a look-alike at place `k` of a loose stretch; `next` is the character after it. */
function asked(loose: string, k: number, unit: number, other: number, next: string): number {
  const how = twins.has(loose.charAt(k) + spellUnit(other)) ? 'twin' : classic.get(unit)?.includes(other) === true ? 'classic' : (alike.get(unit)?.indexOf(other) ?? nearest) < nearest ? 'nearest' : 'alike';
  if (loose.length > 2) return least[how];
  const beside = loose.charAt(1 - k);
  const more = beside === '的' ? besideOf : (k === 0 && suffixes.has(beside)) || (k === 1 && aspects.has(next)) ? afterVerb : numerals.has(beside) ? afterNumeral : free.has(beside) ? besideFree[how] : 0;
  return least[how] + more + (how !== 'twin' && free.has(loose.charAt(k)) ? freeItself : 0);
}

/** What is asked beside, for where the stretch stands: among loose characters, under a name, before the end of a place's name. */
function aroundIt(run: string, from: number, length: number, at: number, alone: ReadonlySet<number>): number {
  const ends = at === from + length - 1 && placeEnds.has(run.charAt(at));
  return (alone.has(from - 1) ? looseBefore : 0) + (alone.has(from + length) ? looseAfter : 0) + (isUnderSurname(run, from, alone) ? underName : 0)
    + (ends ? (length > 2 ? namedPlace.longer : namedPlace.word) : 0);
}

/** A newsroom word, a place or a rare word lies over the stretch. */
export function isKnown(list: WordList, run: string, from: number, length: number): boolean {
  for (let start = Math.max(0, from - 3); start < from + length; start++) {
    for (let size = 2; size <= 4; size++) if (start + size > from && spoken.has(run.slice(start, start + size))) return true;
  }
  return list.has(run.slice(from, from + length)) || (length === 2 && list.isRare(unitAt(run, from), unitAt(run, from + 1)));
}

interface WordAround { readonly from: number; readonly length: number; readonly share: number }

/** Words that the characters around `at` make with another one in its place: `units` holds it there. */
function wordsAround(list: WordList, units: Int32Array, at: number, end: number): readonly WordAround[] {
  const found: WordAround[] = [];
  for (let from = Math.max(0, at - 3); from <= at && from + 1 < end; from++) {
    const [a, b] = [units[from] ?? -1, units[from + 1] ?? -1];
    const pair = list.pairOf(a, b);
    if (pair === 0) continue;
    if (from + 2 > at && list.stepOfPair(pair) > 0) found.push({ from, length: 2, share: shareOfStep(list.stepOfPair(pair)) });
    if (!list.opensLonger(pair)) continue;
    for (let length = Math.max(3, at - from + 1); length <= 4 && from + length <= end; length++) {
      const step = list.stepOf(a, b, units[from + 2] ?? -1, length > 3 ? units[from + 3] ?? -1 : -1);
      if (step > 0) found.push({ from, length, share: shareOfStep(step) });
    }
  }
  return found;
}

/**
 * Known words that a look-alike in one loose character of a run of Han would make: for each loose character the other ones are tried, and
 * the whole run is weighed anew with the word they make. The best at each place; none overlap. Linear in the run.
 * @param slack how much less gain is asked, where something else confirms what is found
 */
export function misreadIn(list: WordList, run: string, written: Written, slack = 0): Misread[] {
  const { units, before, after, alone } = latticeOf(list, run);
  const whole = before[run.length] ?? 0;
  const found: Misread[] = [];
  for (const at of besideLoose(alone, run.length)) {
    const unit = units[at] ?? -1;
    const isLoose = alone.has(at);
    for (const other of (isLoose ? alike : classic).get(unit) ?? []) {
      units[at] = other;
      for (const { from, length, share } of wordsAround(list, units, at, run.length)) {
        const old = whole - (before[from] ?? 0) - (after[from + length] ?? 0);
        const common = commonWord.weight * (share - commonWord.middling) + slack;
        if (share - old < least.twin - pageWrites - common) continue;
        const loose = run.slice(from, from + length);
        // A figure that looks like another one is nothing a word list can tell.
        if (numerals.has(run.charAt(at)) && numerals.has(spellUnit(other))) continue;
        const gain = share - (length === 2 ? Math.max(old, asNewWord(list, unitAt(loose, 0), unitAt(loose, 1))) : old);
        const word = loose.slice(0, at - from) + spellUnit(other) + loose.slice(at - from + 1);
        const certain = asked(loose, at - from, unit, other, run.charAt(from + length)) + aroundIt(run, from, length, at, alone) + (isLoose ? 0 : takenElsewhere) - common;
        if (gain < certain - pageWrites || (gain < certain && written(word) === 0)) continue;
        if ((written(loose) > 1 && gain < certain + (written(word) > 0 ? 1 : ownWriting)) || isKnown(list, run, from, length) || (gain < certain + inName && isInName(run, from, alone))) continue;
        found.push({ from, length, word, gain: gain - certain });
      }
    }
    units[at] = unit;
  }
  return apart(found);
}

/** The loose characters of a run, and those right beside one. */
function besideLoose(alone: ReadonlySet<number>, length: number): ReadonlySet<number> {
  const places = new Set<number>();
  for (const at of alone) for (let place = Math.max(0, at - 1); place <= at + 1 && place < length; place++) places.add(place);
  return places;
}

/** The surest of those that overlap, in order of the text. */
function apart(found: readonly Misread[]): Misread[] {
  const taken: Misread[] = [];
  for (const one of [...found].sort((a, b) => b.gain - a.gain)) {
    if (!taken.some((other) => one.from < other.from + other.length && other.from < one.from + one.length)) taken.push(one);
  }
  return taken.sort((a, b) => a.from - b.from);
}
