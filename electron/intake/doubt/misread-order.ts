import type { Doubt } from '../../../shared/domain/reading.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import { latticeOf, wordList } from './cut-words.ts';
import { asNewWord, isKnown } from './misread-words.ts';
import { isInName, isUnderSurname } from './person-names.ts';
import { raise, type Look } from './raise.ts';
import { shareOfStep } from './word-list.ts';

/** Characters that stand alone in any sentence: nothing follows from where they stand. */
const free: ReadonlySet<string> = new Set('的了着过一不这那们多常来同个是在有和就也都很再还没无大小老新各每某几两二三四五六七八九十为对从向把被将与以于用及让使去或等中上下内外里前后时年月日位人此其又已曾正能会可要应须请令由自至到所之而但并则者百千万亿余元次条件项户亩米吨只台辆批期届轮');

/** Least gain, in natural logarithms, of the whole run with a word over its two characters standing the other way round. */
const swapGain = 7;

/** Two characters that are a known word the other way round, where the cut as it stands leaves one of them loose: 区社 for 社区. */
function swappedIn(run: string, look: Look): { from: number; word: string }[] {
  const list = wordList();
  const { before, after, units, alone } = latticeOf(list, run);
  const whole = before[run.length] ?? 0;
  const loose = (at: number): boolean => alone.has(at) && !free.has(run.charAt(at));
  const found: { from: number; word: string }[] = [];
  for (let at = 0; at + 1 < run.length; at++) {
    // Three loose characters in a row are words no list knows.
    if (!loose(at) && !loose(at + 1)) continue;
    if (free.has(run.charAt(at)) || free.has(run.charAt(at + 1)) || (loose(at) && loose(at + 1) && (loose(at - 1) || loose(at + 2)))) continue;
    const [a, b] = [units[at] ?? -1, units[at + 1] ?? -1];
    const step = list.stepOf(b, a, -1, -1);
    if (step === 0) continue;
    const old = Math.max(whole - (before[at] ?? 0) - (after[at + 2] ?? 0), asNewWord(list, a, b));
    if (shareOfStep(step) - old < swapGain || look.writtenFolded(run.slice(at, at + 2)) > 1) continue;
    if (!isKnown(list, run, at, 2) && !isInName(run, at, alone) && !isUnderSurname(run, at, alone)) found.push({ from: at, word: run.charAt(at + 1) + run.charAt(at) });
  }
  return found;
}

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

/** Characters that changed places, or that are missing. Both need the word list, which is simplified. */
export function misreadOrder(look: Look): Doubt[] {
  const asksPage = look.page.length <= reach;
  return look.passages.flatMap(({ passage }) => runsOf(passage).flatMap((run) => [
    ...swappedIn(run[0], look).map(({ from, word }) => raise('two-characters-swapped', passage, run.index + from, run.index + from + 2, word)),
    ...(asksPage ? droppedIn(run[0], look) : []).map(({ from, length, word }) => raise('character-dropped', passage, run.index + from, run.index + from + length, word)),
  ]));
}
