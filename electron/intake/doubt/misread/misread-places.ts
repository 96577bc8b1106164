import type { Doubt } from '../../../../shared/domain/reading.ts';
import { likenessesOf } from '../context/likeness.ts';
import places from '../data/places.json' with { type: 'json' };
import { raise, type Look } from '../raise.ts';
import { cutWords, shareOf } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { unitAt } from '../words/word-list.ts';

const placeNames: ReadonlySet<string> = new Set(places);
/**
 * How like the character read is to the one of the place, at least. Recognisers give common characters for rare ones (沐 for 沭, 键 for 犍): what is
 * no commoner must look more like it, and the place's own must be rare, for it may be the name of a place the list does not have.
 */
const likeEnough = { commoner: 1, other: 1.1 } as const;
/** Commoner by so much, and rare up to so much: natural logarithms of shares of running text. */
const muchCommoner = 0.7;
const rareUpTo = -10.5;
const rounding = 0.001;
/** A name that the page writes so often, and the place's never, is a name of its own. */
const ownName = 3;

/** A stem that is a word so common, about 35 times in the corpus, is left alone. */
const leastWord = Math.log(35 / 60_000_000);

/** Characters before a stem that it is weighed with. */
const before = 4;

/** A word lies over the beginning of a stem: 走访城区 has no 访城区 in it. */
function isParted(page: string, at: number): boolean {
  const left = /[\u4e00-\u9fff]*$/.exec(page.slice(Math.max(0, at - before), at))?.[0] ?? '';
  let end = 0;
  return cutWords(wordList(), left + (/^[\u4e00-\u9fff]*/.exec(page.slice(at, at + before))?.[0] ?? '')).every((word) => (end += word.length) !== left.length) && left !== '';
}

/** The stem of the place likest to one that is none: one character another. */
function placeFor(stem: string, end: string): string | undefined {
  const list = wordList();
  let best: { right: string; likeness: number } | undefined;
  for (let k = 0; k < stem.length; k++) {
    const share = list.shareOfUnit(unitAt(stem, k));
    for (const { unit, likeness } of likenessesOf(stem.charCodeAt(k))) {
      const other = String.fromCharCode(unit);
      const meant = list.shareOfUnit(unitAt(other, 0));
      const least = share > meant + muchCommoner ? likeEnough.commoner : meant < rareUpTo ? likeEnough.other : Infinity;
      if (likeness < Math.max(least - rounding, best?.likeness ?? 0)) continue;
      const right = stem.slice(0, k) + other + stem.slice(k + 1);
      if (placeNames.has(right + end)) best = { right, likeness };
    }
  }
  return best?.right;
}

/** The page's stems of counties and districts that are none, one look-alike away from one that is: 沐阳县, 沭阳县. Asked once a page. */
export function wrongPlaces(page: string): ReadonlyMap<string, string> {
  const list = wordList();
  const wrong = new Map<string, string>();
  for (const found of page.matchAll(/(?=([\u4e00-\u9fff]{2,3})([县区市旗州]))/g)) {
    const [stem, end] = [found[1] ?? '', found[2] ?? ''];
    if (wrong.has(stem) || placeNames.has(stem + end) || (list.has(stem) && shareOf(list, stem) > leastWord) || cutWords(list, stem).some((word) => word.length > 1) || isParted(page, found.index)) continue;
    const right = placeFor(stem, end);
    if (right !== undefined && (page.split(stem, ownName + 1).length <= ownName || page.includes(right))) wrong.set(stem, right);
  }
  return wrong;
}

/** Misread places of one report, each once; a bare name counts too. Stems have two or three characters. */
export function misreadPlaces({ passages, wrongPlaces: wrong }: Look): Doubt[] {
  if (wrong.size === 0) return [];
  const said = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { passage } of passages) {
    for (let at = 0; at < passage.text.length; at++) {
      for (const length of [2, 3]) {
        const stem = passage.text.slice(at, at + length);
        const right = wrong.get(stem);
        if (right === undefined || said.has(stem)) continue;
        said.add(stem);
        doubts.push(raise('no-such-place', passage, at, at + stem.length, right));
      }
    }
  }
  return doubts;
}
