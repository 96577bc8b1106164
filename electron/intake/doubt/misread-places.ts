import type { Doubt } from '../../../shared/domain/reading.ts';
import lookAlikes from './data/look-alikes.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import { raise, type Look } from './raise.ts';
import { cutWords, shareOf, wordList } from './cut-words.ts';

const alike: ReadonlyMap<string, string> = new Map(Object.entries(lookAlikes));
const placeNames: ReadonlySet<string> = new Set(places);
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

/** The page's stems of counties and districts that are none, one look-alike away from one that is: 沐阳县, 沭阳县. Asked once a page. */
export function wrongPlaces(page: string): ReadonlyMap<string, string> {
  const list = wordList();
  const wrong = new Map<string, string>();
  for (const found of page.matchAll(/(?=([\u4e00-\u9fff]{2,3})([县区市旗州]))/g)) {
    const [stem, end] = [found[1] ?? '', found[2] ?? ''];
    if (wrong.has(stem) || placeNames.has(stem + end) || (list.has(stem) && shareOf(list, stem) > leastWord) || cutWords(list, stem).some((word) => word.length > 1) || isParted(page, found.index)) continue;
    for (let k = 0; k < stem.length; k++) {
      for (const other of alike.get(stem.charAt(k)) ?? '') {
        const right = stem.slice(0, k) + other + stem.slice(k + 1);
        if (placeNames.has(right + end) && !wrong.has(stem)) wrong.set(stem, right);
      }
    }
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
