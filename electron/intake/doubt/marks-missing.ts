import type { Passage } from '../../../shared/domain/passage.ts';
import type { Doubt } from '../../../shared/domain/reading.ts';
import { cutWords } from './words/cut-words.ts';
import { wordList } from './words/load-words.ts';
import { lostFigures } from './figures/figures-chinese.ts';
import { longest, raise, type DoubtRule } from './raise.ts';

/** How much of a report or passage is looked at, in characters. */
const reach = 200_000;
/** From so many Han on, a report without one quotation mark and one 、 has lost them; from fewer on where somebody speaks bare. */
const enough = 800;
const enoughWithSpeech = 200;
const bareSpeech = /(?:说|表示|道|介绍)[，,]?(?:我|我们|咱)/;

/** `马国强说。`: who said the sentence before. Speech that stands before its speaker is always quoted; what ends in 没说, 听说 and the like names none. */
const speaker = '[^。，！？“”"\\n]{2,16}(?<![没不这那么常听小来的是传据都就再会想要敢能胡学怎人家口样好多难可])(?:说|说道|笑道|回忆道?|感慨道?|告诉记者)。';
const spokenBefore = new RegExp(`(?<=^|[。！？])(?<said>[^。！？“”"\\n]{6,120}[。！？])${speaker}`, 'g');
const ofPersons = /[我咱你您]/;

/** Places of each sort that are named of a text that has lost its marks: more say no more. */
const mostPlaces = 4;
const mostOfReport = 12;
const longestClause = 24;

const han = (text: string): number => text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;

/** A whole report without quotation marks and 、, or English contractions without apostrophes. The words named are speech and lists that stand bare. */
export const marksMissing: DoubtRule = ({ passages, chinese }) => {
  const bodies = passages.filter(({ kind }) => kind === 'body').map(({ passage }) => passage);
  const text = bodies.map((passage) => passage.text).join('\n').slice(0, reach);
  if (!chinese) return apostrophesMissing(bodies, text);
  const bare = bodies.flatMap((passage) => bareBefore(passage));
  const fewest = bareSpeech.test(text) || bare.length > 0 || lostAllFigures(text) ? enoughWithSpeech : enough;
  // Where marks stand elsewhere, or a text is short, only what somebody says of himself and you is surely speech.
  if (/[“”"「」『』、]/.test(text) || han(text) < fewest) return bare.filter(({ personal }) => personal).map(({ doubt }) => doubt);
  const places = [...bare.map(({ doubt }) => doubt), ...bodies.flatMap(bareSpeechIn), ...bodies.flatMap(bareListsIn)].slice(0, mostOfReport);
  const first = bodies[0];
  return places.length > 0 || first === undefined ? places : [raise('no-quotation-marks', first, 0, Math.min(12, first.text.length))];
};

function apostrophesMissing(bodies: readonly Passage[], text: string): Doubt[] {
  if (/['’]/.test(text)) return [];
  const found = bodies.map((passage) => [passage, /\b(?:dont|cant|wont|didnt|isnt|doesnt|wasnt|couldnt|wouldnt|havent|hasnt|arent|werent|thats|theyre|weve|youre)\b/i.exec(passage.text)] as const).find(([, match]) => match !== null);
  return found?.[1] === undefined || found[1] === null ? [] : [raise('no-apostrophes', found[0], found[1].index, found[1].index + found[1][0].length)];
}

/** The same damage takes figures and marks: a text without a digit that shows places of lost figures is of its making. */
const lostAllFigures = (text: string): boolean => !/\d/.test(text) && lostFigures.filter(({ pattern }) => text.search(pattern) >= 0).length >= fewestLost;
const fewestLost = 3;

/** Each sentence whose speaker is named after it, as far as it can be shown (else its first clause), and whether it says I or you. */
function bareBefore(passage: Passage): { doubt: Doubt; personal: boolean }[] {
  return [...passage.text.slice(0, reach).matchAll(spokenBefore)].slice(0, mostPlaces).map((found) => {
    const clause = /^[^，。！？]*/.exec(found[0])?.[0].length ?? 0;
    const end = found[0].length - 1 <= longest ? found[0].length - 1 : Math.min(longestClause, clause);
    return { doubt: raise('no-quotation-marks', passage, found.index, found.index + end), personal: ofPersons.test(found.groups?.['said'] ?? '') };
  });
}

/** Speech that stands bare: a clause of somebody who says I, with the short one before it; what is cried, asked or told to you; and what follows 说 where nobody does. */
function bareSpeechIn(passage: Passage): Doubt[] {
  const text = passage.text.slice(0, reach);
  const found = (pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];
  const own = found(/(?<=[。！？，])(?:[^。！？，]{0,8}[，,])?[^。！？，]{0,8}我(?![们市县区省国院校局所])[^。！？，]{1,12}/g);
  const ours = found(/(?<=[。！？，])[^。！？，]{0,8}[，,]?(?:我们|咱们)[^。！？，]{1,12}/g);
  const told = found(/(?<=[。！？，]|^)[^。！？，]{0,14}(?:[问喊说道](?:[^。！？，]{0,4}[，,：:])?[^。！？，]{0,4}[你您][^。！？，]{1,12}|[说道问写]：[^。！？，]{2,16})/g);
  const cried = found(/(?<=。|^)[^。！？\n]{2,24}！/g);
  const direct = [...own.slice(0, mostPlaces), ...ours.slice(0, 2), ...told.slice(0, 2), ...cried.slice(0, 2)];
  const places = direct.length > 0 ? direct : found(/(?:说|表示|介绍)[^。！？，]{2,12}/g).slice(0, 1);
  return places.map((one) => raise('no-quotation-marks', passage, one.index, one.index + one[0].length));
}

/** What is bought, given or listed after these words stands in a row of nouns; from four on, marks once stood between them. */
const listed = /(?<=采购|购买|购置|捐赠|赠送|发放|配发|送去|送来|送上|准备了?|配备|包括|涉及|涵盖)[\u4e00-\u9fff]{6,24}(?=等|[，。；])/g;
/** One less before 等, which ends a list; it begins where the clause does, or after words that take a list. */
const fewestInRow = 4;
const beforeEtc = /(?<=[，。；：\n]|^|[在了与和对向从把由于成为有赴到])(?:(?![在了与和对向从把由于成为有赴到的及给])[\u4e00-\u9fff]){5,20}(?=等[\u4e00-\u9fff]{2})/g;
/** Names of places in a row are no words of any list; what follows 等 tells what they are. */
const ofPlaces = /^等[\u4e00-\u9fff]{0,4}?(?:乡镇|镇|村|社区|街道|县区|县|区县|场站|站点|路段|国家|城市|地区|景区|小区|单位)/;
const ofOffice = /[局委办会部厅队司院校所站中心]$/u;
/** Three things said alike in one breath: 亮证亮码亮价. */
const threeAlike = /([\u4e00-\u9fff])(?!\1)[\u4e00-\u9fff]\1(?!\1)[\u4e00-\u9fff]\1(?!\1)[\u4e00-\u9fff]/g;

function bareListsIn(passage: Passage): Doubt[] {
  const list = wordList();
  const text = passage.text.slice(0, reach);
  const rows = [...text.matchAll(listed), ...text.matchAll(beforeEtc)].filter((found) => {
    const words = cutWords(list, found[0]);
    const loose = words.filter((word) => word.length === 1).length;
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 12);
    if (ofPlaces.test(rest) && found[0].length > 5 && !ofOffice.test(found[0])) return true;
    const fewest = rest.startsWith('等') ? fewestInRow - 1 : fewestInRow;
    return words.length - loose >= fewest && loose <= words.length * 0.6 && !/[的了和与及给到向为]/.test(found[0]);
  });
  return [...rows, ...text.matchAll(threeAlike)].map((found) => raise('no-list-marks', passage, found.index, found.index + found[0].length));
}
