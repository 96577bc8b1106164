import type { Doubt } from '../../../../shared/domain/reading.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { simplifiedCharacters } from '../../../../shared/text/simplified-characters.ts';
import { pairLatticeOf } from '../context/pair-lattice.ts';
import { wordList } from '../words/load-words.ts';
import { misreadEnglish } from './misread-english.ts';
import { misreadFigures } from './misread-figures.ts';
import { droppedCharacters } from './dropped-characters.ts';
import { misreadMeasures } from './misread-measures.ts';
import { misreadPlaces } from './misread-places.ts';
import { misreadTwins } from './misread-twins.ts';
import { misreadVariants } from './misread-variants.ts';
import { misreadIn } from './misread-words.ts';
import { askedByReport, mostGiven } from './report-ground.ts';
import { miswrittenWords } from './miswritten.ts';
import { namesTwoWays } from './names-two-ways.ts';
import { raise, type DoubtRule, type Look } from '../raise.ts';

/** How much of one passage is looked at, in characters, and how many broken words of one report are named: more say that it is no text. */
const reach = 100_000;
const enough = 120;

/** Simplified forms that traditional text writes another way. */
const simplifiedOnly: ReadonlySet<string> = new Set(simplifiedCharacters);

/**
 * The words proposed for a stretch of traditional text that was weighed in its simplified form. Only a character that both scripts write
 * alike, misread for another such, is proposed: the shapes that were compared are those of simplified print.
 */
function inTraditional(loose: string, folded: string, word: string): string | undefined {
  let proposed = '';
  for (let i = 0; i < loose.length; i++) {
    if (word.charAt(i) === folded.charAt(i)) proposed += loose.charAt(i);
    else if (loose.charAt(i) !== folded.charAt(i) || simplifiedOnly.has(word.charAt(i))) return undefined;
    else proposed += word.charAt(i);
  }
  return proposed;
}

/** `3000多杆`, `100来亩`: what rounds the figure before it. `住院日由8.6天`: what hands over to the figure after it. */
const rounds = /^[多来余几]/;
const handsOver = /[由从至到约为超近达共第]$/;
/** A place with its rank: a name that sounds like another is another. */
const ranked = /^[\u4e00-\u9fff]{1,3}[县市区旗州镇乡村]$/;
/** The stretch belongs to a figure beside the run, or is a place's name that only sounds like the word. */
function isSpokenFor(text: string, from: number, loose: string, rule: string): boolean {
  return (rounds.test(loose) && /\d/.test(text.charAt(from - 1))) || (handsOver.test(loose) && /\d/.test(text.charAt(from + loose.length))) || (rule === 'sounds-alike' && ranked.test(loose));
}

/** Words of a report that a look-alike has broken, or two characters that changed places. */
function brokenWords({ traditional, writtenFolded, passages }: Look, notThese: ReadonlySet<string>): Doubt[] {
  const runs = passages.flatMap(({ passage }) => [...passage.text.slice(0, reach).matchAll(/[\u4e00-\u9fff]{2,400}/g)].map((run) => {
    const text = traditional ? fold(run[0]) : run[0];
    return { passage, run: run[0], index: run.index, text, found: misreadIn(text, writtenFolded, mostGiven), score: pairLatticeOf(wordList(), text).whole };
  }));
  const asked = askedByReport(runs);
  return runs.flatMap(({ passage, run, index, text, found }) => found.flatMap((one) => {
    const { from, length, word, rule } = one;
    const loose = run.slice(from, from + length);
    const proposed = traditional ? inTraditional(loose, text.slice(from, from + length), word) : word;
    const known = [...notThese].some((stem) => loose.includes(stem)) || isSpokenFor(passage.text, index + from, loose, rule);
    return proposed === undefined || known || one.gain < mostGiven + asked(one, text) ? [] : [raise(rule, passage, index + from, index + from + length, proposed)];
  }));
}

/**
 * Misread words: letters among figures, places that are none, names written two ways, and words broken by a look-alike (指赠 is no word, 捐赠 is). What the page
 * writes more than once so is its own way of writing.
 */
export const misreadWords: DoubtRule = (look) => {
  const figures = misreadFigures(look);
  if (!look.chinese) return [...figures, ...misreadEnglish(look)];
  const measures = look.traditional ? [] : misreadMeasures(look);
  const names = [...misreadPlaces(look), ...namesTwoWays(look), ...misreadVariants(look)];
  const stems = new Set(names.map((doubt) => doubt.text));
  const broken = brokenWords(look, stems).slice(0, enough);
  return [...figures, ...measures, ...names, ...misreadTwins(look), ...miswrittenWords(look), ...broken, ...(look.traditional ? [] : droppedCharacters(look))];
};
