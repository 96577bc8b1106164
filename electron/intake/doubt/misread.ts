import type { Doubt } from '../../../shared/domain/reading.ts';
import { isPersonName } from '../describe/names.ts';
import classicLookAlikes from './data/classic-look-alikes.json' with { type: 'json' };
import lookAlikes from './data/look-alikes.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import { newsroomWords } from './newsroom-words.ts';
import { raise, type DoubtRule, type Look } from './raise.ts';
import { cutWords, shareOf, wordList, type WordList } from './word-list.ts';

const alike: ReadonlyMap<string, string> = new Map(Object.entries(lookAlikes));
/** Pairs that recognisers and keyboards are known to mix up: less gain is asked of them. */
const classic: ReadonlyMap<string, string> = new Map(Object.entries(classicLookAlikes));
const placeNames: ReadonlySet<string> = new Set(places);
const spoken: ReadonlySet<string> = new Set(newsroomWords);

/** Least gain, in natural logarithms, of a word over the loose characters it replaces: alone, or where the page itself writes the word. */
const gainAlone = 7.5;
const gainConfirmed = 4.8;
const gainClassic = 5;
/** A word that is enough for a known pair: about 80 times in the corpus. */
const leastClassic = Math.log(80 / 60_000_000);
/** A word this rare proves nothing by itself: about 250 times in the counted corpus. */
const leastShare = Math.log(250 / 60_000_000);

interface Candidate { readonly from: number; readonly length: number; readonly word: string; readonly gain: number; /** It lies in what may be a person's name. */ readonly inName: boolean }

/** Characters that stand alone in any sentence; two of them side by side are no broken word. */
const small = new Set('的了在是和与及或等将把被向从对为以于中上下内外里前后时年月日个名位人们各每该此其这那也都就又再还不没有已曾正能会可要应须请让使令由自至到去来所之而但并则者一二三四五六七八九十百千万亿两几多余元次条件项户亩米吨只台辆批期届轮');

/** Loose characters among the words of a run, and the known words that a look-alike in one of them would make of them. */
function candidates(list: WordList, run: string, written: Look['written']): Candidate[] {
  const cut = cutWords(list, run);
  const found: Candidate[] = [];
  const loosePlaces = new Set<number>();
  cut.reduce((place, word) => { if (word.length === 1) loosePlaces.add(place); return place + word.length; }, 0);
  let at = 0;
  for (let i = 0; i < cut.length; at += cut[i]?.length ?? 0, i++) {
    for (let many = 2; many <= 4; many++) {
      const words = cut.slice(i, i + many);
      const loose = words.join('');
      if (words.length < many || loose.length > 4) break;
      if (!words.some((word) => word.length === 1) || spoken.has(loose)) continue;
      const allSmall = words.every((word) => small.has(word));
      const old = words.reduce((sum, word) => sum + shareOf(list, word), 0);
      let place = 0;
      for (const word of words) {
        const k = place;
        place += word.length;
        if (word.length !== 1) continue;
        for (const other of alike.get(word) ?? '') {
          const wanted = loose.slice(0, k) + other + loose.slice(k + 1);
          const share = list.get(wanted);
          if (share === undefined) continue;
          const gain = share - old;
          const confirmed = gain >= gainConfirmed && written(wanted) > 0;
          const known = gain >= gainClassic && share >= leastClassic && classic.get(word)?.includes(other) === true;
          const alone = gain >= gainAlone && share >= leastShare && !small.has(word);
          if (known || (!allSmall && (confirmed || alone))) found.push({ from: at, length: loose.length, word: wanted, gain: gain + (confirmed ? 5 : 0), inName: isInName(run, at, loosePlaces) });
        }
      }
    }
  }
  return found;
}

/** A surname and one or two loose characters: a person, whose name no list knows. */
function isInName(run: string, from: number, loose: ReadonlySet<number>): boolean {
  for (let start = Math.max(0, from - 2); start <= from; start++) {
    if (loose.has(start) && isPersonName(run.slice(start, start + 3)) && start + 3 > from) return true;
  }
  return false;
}

const known = (list: WordList, run: string, one: Candidate): boolean => {
  for (let start = Math.max(0, one.from - 3); start < one.from + one.length; start++) {
    for (let length = 2; length <= 4; length++) {
      const word = run.slice(start, start + length);
      if (spoken.has(word) && start < one.from + one.length && start + length > one.from) return true;
    }
  }
  return list.has(run.slice(one.from, one.from + one.length));
};

/** The page's stems of counties and districts that are none, one look-alike away from one that is: 沐阳县, 沭阳县. */
export function wrongPlaces(page: string): ReadonlyMap<string, string> {
  const list = wordList();
  const wrong = new Map<string, string>();
  for (const found of page.matchAll(/(?=([\u4e00-\u9fff]{2,3})([县区市旗州]))/g)) {
    const [stem, end] = [found[1] ?? '', found[2] ?? ''];
    if (wrong.has(stem) || placeNames.has(stem + end) || (list.has(stem) && shareOf(list, stem) > leastShare - 2) || cutWords(list, stem).some((word) => word.length > 1)) continue;
    for (let k = 0; k < stem.length; k++) {
      for (const other of alike.get(stem.charAt(k)) ?? '') {
        const right = stem.slice(0, k) + other + stem.slice(k + 1);
        if (placeNames.has(right + end) && !wrong.has(stem)) wrong.set(stem, right);
      }
    }
  }
  return wrong;
}

/** Misread places of one report; a bare name counts too. */
const misreadPlaces = (look: Look): Doubt[] => look.passages.flatMap(({ passage }) => [...look.wrongPlaces].flatMap(([stem, right]) => {
  const at = passage.text.indexOf(stem);
  return at < 0 ? [] : [raise('misread', 'no-such-place', passage, at, at + stem.length, right)];
}));

const asFigure: Readonly<Record<string, string>> = { l: '1', I: '1', i: '1', O: '0', o: '0', S: '5', B: '8', Z: '2' };

/** A letter among figures: 3l20 is 3120. Figures that begin or end with it are a name (`B12`, `5G`). */
const misreadFigures = (look: Look): Doubt[] => look.passages.flatMap(({ passage }) =>
  [...passage.text.slice(0, 200_000).matchAll(/(?<![A-Za-z\d])\d+[lIiOoSBZ]\d+(?![A-Za-z])/g)].map((found) =>
    raise('misread', 'letter-in-figures', passage, found.index, found.index + found[0].length, found[0].replace(/[A-Za-z]/g, (letter) => asFigure[letter] ?? letter))));

/** Words broken by a look-alike: 指赠 is no word, 捐赠 is. What the page writes more than once so is its own way of writing. */
export const misreadWords: DoubtRule = (look) => {
  const figures = misreadFigures(look);
  if (!look.chinese || look.traditional) return figures;
  const list = wordList();
  const doubts = [...figures, ...misreadPlaces(look)];
  for (const { passage } of look.passages) {
    for (const run of passage.text.slice(0, 100_000).matchAll(/[\u4e00-\u9fff]{2,400}/g)) {
      const best = new Map<number, Candidate>();
      for (const one of candidates(list, run[0], look.written)) {
        const loose = run[0].slice(one.from, one.from + one.length);
        if (look.written(loose) > 1 || one.inName || known(list, run[0], one)) continue;
        if ((best.get(one.from)?.gain ?? 0) < one.gain) best.set(one.from, one);
      }
      for (const one of best.values()) {
        const from = run.index + one.from;
        if (doubts.some((doubt) => doubt.rule === 'no-such-place' && passage.text.slice(from, from + one.length).includes(doubt.text))) continue;
        doubts.push(raise('misread', 'look-alike', passage, from, from + one.length, one.word));
      }
    }
  }
  return doubts;
};
