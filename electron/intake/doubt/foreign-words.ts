import english from './data/english-words.json' with { type: 'json' };
import type { Passage } from '../../../shared/domain/passage.ts';
import type { Doubt } from '../../../shared/domain/reading.ts';
import { raise, type DoubtRule } from './raise.ts';

/** English words of grammar that have no business between Han, and what a translator left them for. */
const small: Readonly<Record<string, string | undefined>> = { and: '和', or: '或', with: '与', of: '的', the: undefined, to: undefined, in: undefined, for: undefined, is: undefined, on: undefined, at: undefined, by: undefined, from: undefined, as: undefined };
const grammar = /(?<=[\u4e00-\u9fff][ \u3000]?)(and|or|with|of|the|to|in|for|is|on|at|by|from|as)(?=[ \u3000]?[\u4e00-\u9fff“《]|[ \u3000]\d)/gi;
/** Words of a search, as its print-out shows them (`标题=合作社 AND 年=2018`). */
const operator = /^(?:AND|OR)$/;

/** One to three words in small letters that a translator left standing in a Chinese sentence. Marks before and after belong to the sentence. */
const between = /(?<=[\u4e00-\u9fff”》）][，。；：、！？,;:]?([ \u3000]?))[a-z]{2,16}(?: [a-z]{1,16}){0,2}(?=([ \u3000]?)[，。；：、！？,;:]?[ \u3000]?[\u4e00-\u9fff“《（]|( )\d)/g;
/** Words that stand by themselves in Chinese text: what people say, and what is written of screens and measures. */
const atHome = new Set((
  'app apps logo vlog blog web pad plus max mini pro vs ok out in get high low bug bugs emoji offer party show live rap solo hold pose code link links call cue diss battle demo mail email email word excel java python node bar mol lux rad ton yuan mu pi phi '
  + 'log sin cos tan max min lim fans fan pick cover flag tag tags talk team boss hi hello bye no yes bingo nice cool fashion style kiss baby spa tank top bra chill crush city walk citywalk model open free vip ins story stories cake pizza salad espresso latte mocha cappuccino '
  + 'disco jazz punk rock pop hip hop house techno freestyle lo fi beat rapper dancer coser cosplay lolita feel level sense leader sale out let me it by post slogan ppt deadline push git make install test list for if else print root admin user id ip url http https www com cn org net ').trim().split(/\s+/));
/** Without white space on both sides only words that nobody says in Chinese: those that join, point and qualify. */
const joining = new Set('while but also already very our their his her your this that these those will would should could not more most each every all both when where which who whose because although though however therefore only still just about into over under after before during between through against without within was were has have had been being are than then there here such even until since and or with of the to for is on at by from as'.split(' '));
/** From so many of them on a report is about programs, or another tongue: it says nothing of a translator. */
const tooMany = 4;

let listed: string | undefined;
const isEnglish = (word: string): boolean => joining.has(word) || (word.length === 1 ? word === 'a' : (listed ??= ` ${english.common} `).includes(` ${word} `));

/** English words in small letters where the sentence goes on in Chinese on both sides. */
function leftStanding(passage: Passage): Doubt[] {
  const found = [...passage.text.slice(0, reach).matchAll(between)];
  return found.flatMap(({ 0: words, 1: before, 2: after, 3: digits, index }) => {
    const each = words.split(' ');
    const parted = before !== '' && (after ?? digits) !== '';
    if (!each.every(isEnglish) || each.some((word) => atHome.has(word)) || !(parted || each.every((word) => word.length > 2 && joining.has(word)))) return [];
    return [raise('english-word', passage, index, index + words.length)];
  });
}

/** One small letter, kana or Cyrillic between Han: what a recogniser makes of a stroke. */
const stray = /(?<=[\u4e00-\u9fff])(?:[a-z]|[\u3041-\u30fa]|[\u0400-\u04ff]{1,3})(?=[\u4e00-\u9fff])/g;
/** A Han or a few inside an English sentence; not where the sentence tells what something is called, or shows the sign. */
const strayHan = /(?<=[a-z],? ?)(?<!\b(?:called|as|named|means?|meaning|term|word|words|characters?|phrase|for|say|says|said|reads?|reading|written|write|writes|sign|name) )[\u4e00-\u9fff]{1,4}(?= ?[a-z])/g;
/** How much of a passage is looked at, in characters. */
const reach = 200_000;

/** Stray words of another script. A letter that the page writes there more than once is a name (`e租宝`). */
export const foreignWords: DoubtRule = ({ passages, chinese, written }) => {
  if (!chinese) return passages.flatMap(({ passage }) => [...passage.text.slice(0, reach).matchAll(strayHan)].slice(0, 6).map((found) => raise('stray-han', passage, found.index, found.index + found[0].length)));
  const standing = passages.flatMap(({ passage }) => leftStanding(passage));
  return [...passages.flatMap(({ passage }) => {
    const text = passage.text.slice(0, reach);
    const words = [...text.matchAll(grammar)].filter(([word]) => !operator.test(word)).map((found) => raise('small-word', passage, found.index, found.index + found[0].length, small[found[0].toLowerCase()]));
    const letters = [...text.matchAll(stray)].filter((found) => written(text.slice(found.index - 1, found.index + found[0].length + 1)) <= 1)
      .slice(0, 6).map((found) => raise('stray-letter', passage, found.index, found.index + found[0].length));
    return [...words, ...letters];
  }), ...(standing.length < tooMany ? standing : [])];
};
