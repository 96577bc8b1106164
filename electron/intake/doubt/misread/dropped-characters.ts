import type { Doubt } from '../../../../shared/domain/reading.ts';
import type { Passage } from '../../../../shared/domain/passage.ts';
import { latticeOf } from '../words/lattice.ts';
import { wordList } from '../words/load-words.ts';
import { raise, type Look } from '../raise.ts';

/** Characters that stand alone in any sentence: nothing follows from where they stand. */
const free: ReadonlySet<string> = new Set('的了着过一不这那们多常来同个是在有和就也都很再还没无大小老新各每某几两二三四五六七八九十为对从向把被将与以于用及让使去或等中上下内外里前后时年月日位人此其又已曾正能会可要应须请令由自至到所之而但并则者百千万亿余元次条件项户亩米吨只台辆批期届轮');

/** How much of a page is asked for the whole form of a phrase, in characters. */
const reach = 20_000;
/** Places of one stretch that are looked at: what stands oftener is a formula. */
const mostPlaces = 40;

/**
 * A phrase the page writes twice or more with one more character, and once without: 疫情防工作 among 疫情防控工作. Only where the
 * character beside the gap stands loose, and makes a known word with the one that is missing.
 */
function droppedIn(run: string, { page }: Look): { from: number; length: number; word: string }[] {
  const list = wordList();
  const { alone } = latticeOf(list, run);
  const found: { from: number; length: number; word: string }[] = [];
  for (const at of alone) {
    if (at < 2 || at + 3 > run.length || free.has(run.charAt(at))) continue;
    const [left, right] = [run.slice(at - 2, at + 1), run.slice(at + 1, at + 3)];
    const counts = new Map<string, number>();
    let [bare, looked] = [0, 0];
    for (let place = page.indexOf(left); place >= 0 && looked < mostPlaces; place = page.indexOf(left, place + 1), looked++) {
      if (page.startsWith(right, place + 3)) bare++;
      else if (page.startsWith(right, place + 4)) counts.set(page.charAt(place + 3), (counts.get(page.charAt(place + 3)) ?? 0) + 1);
    }
    const missing = [...counts].find(([unit, times]) => times >= 2 && !free.has(unit) && list.has(run.charAt(at) + unit))?.[0];
    if (bare === 1 && missing !== undefined) found.push({ from: at - 2, length: 5, word: left + missing + right });
  }
  return found;
}

const runsOf = (passage: Passage): RegExpExecArray[] => [...passage.text.slice(0, 100_000).matchAll(/[\u4e00-\u9fff]{3,400}/g)];

/** Characters that are missing. Needs the word list, which is simplified. */
export const droppedCharacters = (look: Look): Doubt[] => (look.page.length > reach ? [] : look.passages.flatMap(({ passage }) => runsOf(passage).flatMap((run) =>
  droppedIn(run[0], look).map(({ from, length, word }) => raise('character-dropped', passage, run.index + from, run.index + from + length, word)))));
