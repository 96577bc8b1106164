import classicLookAlikes from './data/classic-look-alikes.json' with { type: 'json' };
import lookAlikes from './data/look-alikes.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import { newsroomWords } from './newsroom-words.ts';
import type { Written } from './page-words.ts';
import { isInName } from './person-names.ts';
import { cutWords, shareOf, type WordList } from './word-list.ts';

const alike: ReadonlyMap<string, string> = new Map(Object.entries(lookAlikes));
/** Pairs that recognisers and keyboards are known to mix up: less gain is asked of them. */
const classic: ReadonlyMap<string, string> = new Map(Object.entries(classicLookAlikes));
/** Names of places without their rank: 乌兰 of 乌兰县. */
const stems = places.map((name) => name.replace(/(?:街道|[省市县区旗镇乡州])$/, '')).filter((stem) => stem.length > 1);
const spoken: ReadonlySet<string> = new Set([...newsroomWords, ...stems]);

/** Least gain, in natural logarithms, of a word over the loose characters it replaces: alone, or where the page itself writes the word. */
const gainAlone = 7.5;
const gainConfirmed = 4.8;
const gainClassic = 5.5;
/** What a twin needs: 人 for 入 and the like, of one outline in every face. */
const gainTwin = 3.5;
const twins = new Set(['人入', '已己', '巳已', '间问', '问间', '末未', '未末', '曰日', '孑子', '土士', '士土', '千干', '于干']);
/** What is asked where the character beside the misread one goes with anything (办了, 一汤), or tells how a deed came out (清通). */
const gainLoose = 9;
const gainOutcome = 7;
const productive = new Set('了的着过一不这那们多常来同个是在有和就也都很再还没无大小老新各每某几两二三四五六七八九十为对从向把被将与以于用及让使去');
/** Second characters that say how a deed came out: 清通, 扫净. */
const outcome = new Set('通净清完好满齐出起到住掉成开牢实准稳透上下');
/** A word that is enough for a known pair: about 80 times in the corpus; and one that proves something by itself: about 250. */
const leastClassic = Math.log(80 / 60_000_000);
const leastShare = Math.log(250 / 60_000_000);

/** Characters that stand alone in any sentence; two of them side by side are no broken word. */
const small = new Set('的了在是和与及或等将把被向从对为以于中上下内外里前后时年月日个名位人们各每该此其这那也都就又再还不没有已曾正能会可要应须请让使令由自至到去来所之而但并则者一二三四五六七八九十百千万亿两几多余元次条件项户亩米吨只台辆批期届轮');

/** A stretch of a run of Han and the word a look-alike makes of it. */
export interface Misread { readonly from: number; readonly length: number; readonly word: string; readonly gain: number }

/** The gain that is asked for one look-alike in one place; nothing is enough where it is undefined. */
function asked(loose: string, k: number, other: string, share: number, allSmall: boolean, written: boolean): number | undefined {
  const unit = loose.charAt(k);
  const beside = loose.length === 2 ? loose.charAt(1 - k) : '';
  const told = k === 0 && outcome.has(beside);
  if (productive.has(beside) || told) return allSmall || share < leastShare ? undefined : told ? gainOutcome : gainLoose;
  const ways: number[] = [];
  if (twins.has(unit + other)) ways.push(gainTwin);
  if (share >= leastClassic && classic.get(unit)?.includes(other) === true) ways.push(gainClassic);
  if (!allSmall && written) ways.push(gainConfirmed);
  if (!allSmall && share >= leastShare && !small.has(unit)) ways.push(gainAlone);
  return ways.length === 0 ? undefined : Math.min(...ways);
}

/** A newsroom word or a listed one lies over the place. */
function isKnown(list: WordList, run: string, from: number, length: number): boolean {
  for (let start = Math.max(0, from - 3); start < from + length; start++) {
    for (let size = 2; size <= 4; size++) if (start + size > from && spoken.has(run.slice(start, start + size))) return true;
  }
  return list.has(run.slice(from, from + length));
}

/** Loose characters among the words of a run, and the known words that a look-alike in one of them would make of them; the best at each place. */
export function misreadIn(list: WordList, run: string, written: Written): Misread[] {
  const cut = cutWords(list, run);
  const places: number[] = [];
  cut.reduce((place, word) => { places.push(place); return place + word.length; }, 0);
  const alone = new Set(places.filter((_, i) => cut[i]?.length === 1));
  const best = new Map<number, Misread>();
  places.forEach((from, i) => {
    for (let many = 2; many <= 4; many++) {
      const words = cut.slice(i, i + many);
      const loose = words.join('');
      if (words.length < many || loose.length > 4) break;
      if (!words.some((word) => word.length === 1) || spoken.has(loose)) continue;
      const old = words.reduce((sum, word) => sum + shareOf(list, word), 0);
      const allSmall = words.every((word) => small.has(word));
      for (let k = 0; k < loose.length; k++) {
        if (!alone.has(from + k)) continue;
        for (const other of alike.get(loose.charAt(k)) ?? '') {
          const word = loose.slice(0, k) + other + loose.slice(k + 1);
          const share = list.get(word);
          if (share === undefined) continue;
          const confirmed = written(word) > 0;
          const least = asked(loose, k, other, share, allSmall, confirmed);
          const gain = share - old;
          const rank = gain + (confirmed ? 5 : 0);
          if (least === undefined || gain < least || (best.get(from)?.gain ?? 0) >= rank) continue;
          if (written(loose) > 1 || isKnown(list, run, from, loose.length) || isInName(run, from, new Set([...alone].filter((place) => !small.has(run.charAt(place)))))) continue;
          best.set(from, { from, length: loose.length, word, gain: rank });
        }
      }
    }
  });
  return [...best.values()];
}
