import { wordPairs } from '../context/word-pairs.ts';
import { cutWords } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { lineOf, seam } from '../interleaved/seams.ts';

/** Words that lead on to what follows. */
export const carries = /[于在从到至自为截是据经当对将与和及的过由等直起了]$/u;
/** Single words that may stand before the rest of their sentence: verbs, and those of grammar. Another one left alone is half a word. */
const whole = /[说讲看做来去上下中里内外前后时日月年人们不也都还又就才更很最没无有是能会可要应该请令让使把被给用向往为因所如若但而并或且及其此这那每各某几多少大小新老第点分名个位条件项家次种度元号]$/u;
/** Single words that stand before a figure. */
const beforeCounts = /[共约达近超仅只需用花收交付出投占增减降升涨余满足够至比每名家户台座亩件逾总均计获卖买种养捐筹]$/u;

/** A few words that end in half a one: `白沙镇一位学生家`. */
export const isBrokenLine = (text: string): boolean => /^[\u4e00-\u9fff]{6,}$/u.test(text) && cutWords(wordList(), text).at(-1)?.length === 1 && (text.endsWith('家') || !whole.test(text)) && !carries.test(text);

/** How much on either side of a joint the word is looked for in, in characters. */
export const beside = 6;

/** From this on a line goes on with the next, though neither end is a word: `用贝壳铺 | 出一条小路`. */
const goesOn = 1.4;

/** What ends in half a word, where what follows does not make it whole. */
export function endsInHalfWord(left: string, right: string): boolean {
  const [tail, head] = [/[\u4e00-\u9fff]*$/.exec(left.slice(-beside))?.[0] ?? '', /^[\u4e00-\u9fff]*/.exec(right.slice(0, beside))?.[0] ?? ''];
  const counts = /^\d/.test(right);
  if (tail.length < 2 || whole.test(tail) || carries.test(tail) || (head.length < 2 && !counts) || (counts && beforeCounts.test(tail))) return false;
  let end = 0;
  const ends = cutWords(wordList(), tail + head).map((word) => (end += word.length));
  return ends.includes(tail.length) && ends.includes(tail.length - 1) && seam(wordPairs(), lineOf(wordPairs(), left), lineOf(wordPairs(), right), () => false) < goesOn;
}

/** A date opens a sentence, unless what stands before it leads up to one. */
const dated = /^(?:\d{4}年[春夏秋冬初底\d]|[去前]年[^，。]{0,6}[，,春夏秋冬底])/u;
const leadsToDate = /[于在从到至自为截是据经将与和及的比较同跟即由]$/u;
/** Who begins a sentence, after a list that nothing ends or speech that nothing closes: `制氧机20台、血氧 | 这批设备由`. */
const subject = /^(?:这[批些项种个次样一]|该[市县区镇村局公校院项]|[他她]们?[^，。、]|记者|目前|随后|接着|为了|在[^，。]{2,14}[下中后时里上][，,])/u;
const openList = /、[\u4e00-\u9fff]{1,6}$/u;
/** What is said, with its own stop before the closing mark: somebody begins to speak. */
const speech = /^“[^“”]{4,}[，。！？,!?]”/u;
const saysSo = /[说道问喊称答写叫讲念唱]|表示|认为|介绍|告诉|感慨|坦言|回忆/u;

/** A joint over an empty line where a new sentence begins although the one before it has not ended. */
export function beginsAnew(left: string, right: string): boolean {
  if (dated.test(right)) return /[\u4e00-\u9fff]$/u.test(left) && !leadsToDate.test(left);
  if (opensWithItsSpeaker(left, right)) return true;
  const openSpeech = left.lastIndexOf('“') > left.lastIndexOf('”');
  if (subject.test(right.slice(0, 24))) return openList.test(left.slice(-10)) || (openSpeech && /[\u4e00-\u9fff]$/u.test(left));
  if (speech.test(right) && /[\u4e00-\u9fff]$/u.test(left)) return !openSpeech && !saysSo.test(left.slice(-24));
  return /[，、,]$/u.test(left) && /^["“]/.test(right) && !openSpeech && !saysSo.test(left.slice(-24));
}

/** A sentence whose speaker is named with his office. */
const opensWithSpeaker = /^[^，。、,]{0,12}(?:主任|书记|经理|局长|所长|站长|校长|院长|镇长|乡长|县长|区长|会长|队长|科长|厂长|董事长|主席|负责人)[\u4e00-\u9fff]{0,4}(?:介绍|表示|说|告诉记者|坦言)/u;
/** What may stand before a speaker in his own sentence. */
const leadsToSpeaker = /[据由对与和向听到见及者]$/u;
const opensWithItsSpeaker = (left: string, right: string): boolean => /[\u4e00-\u9fff]$/u.test(left) && !leadsToSpeaker.test(left) && opensWithSpeaker.test(right);

/** A date or a speaker that a new sentence opens with. */
export const opensAnew = (left: string, right: string): boolean => (/[\u4e00-\u9fff]$/u.test(left) && (dated.test(right) || /^\d{4}年[，,]/u.test(right)) && !leadsToDate.test(left)) || opensWithItsSpeaker(left, right);

/** A line this long is a paragraph, where no other of the report is as long: columns and pages are set in lines of one length. */
const wholeParagraph = 50;
/** From so much less than the others on, in characters, a line ends before its column does. */
const ragged = 3;
const fullest = 12;
const mostAlike = 3;

/**
 * A line end without a stop that no column made: the line is a whole paragraph, or one of a column that ends early.
 * @param lines lengths of the report's lines as extracted, in characters; @param here that of the line that ends
 */
export function endsBeforeColumn(lines: readonly number[], here: number): boolean {
  const alike = lines.filter((length) => Math.abs(length - here) < ragged).length;
  if (here >= wholeParagraph) return alike <= Math.max(mostAlike, lines.length / 5);
  const full = lines.filter((length) => length >= here + ragged && length < here + fullest).length;
  return full > lines.length / 2 && alike < lines.length / 4;
}

/** Fewest characters of a sentence that breaks off. */
export const shortest = 10;
/** What no heading has, and the beginning of a sentence has: it ends in a word of grammar, a mark closes a sentence in it, a date or a speaker opens it. */
const endsOpen = /[在把被从为由与和及将向对就都也还又刚最很更得着这那每各]$|[，,、]$/u;
const closesWithin = /[。；？！][^”」』）\d]/u;
const opensSentence = /^(?:\d{4}年[^，,]{0,12}[，,]|[去今前明]年(?:\d|以来|[初底末春夏秋冬])|过去[，,]|以往[，,]|据(?:测算|统计|了解|介绍|悉)|接到|近日|昨日|日前|\d{1,2}月\d{1,2}日|目前[，,]|如今[，,]|截至|在[^，,]{2,14}(?:方面|期间|[中下后时]|以来)[，,])/u;
const speaks = /[^，,]{2,10}(?:说|介绍|表示|告诉记者)[，,：]/u;
const numbered = /^[（(]?[一二三四五六七八九十\d]/;

/** Longest heading with two commas, and longest that is a slogan, in characters; what slogans end in. */
const mostOfHeading = 22;
const longSlogan = 16;
const endsSlogan = /[定管办干好强美富快高亮新暖甜香活畅旺红绿清净优实俏靓顺稳足浓火准硬细严齐动响起热牢深透宽广远早满真]$|[的了个着一不有无是]\p{Script=Han}$/u;

/** A short line taken for a heading that is a paragraph broken off: `在快递分拨中心，慰问组看到休`. */
export function isBrokenSentence(text: string): boolean {
  if (text.length <= shortest || /[。！？…”]$/u.test(text)) return false;
  const commas = text.match(/[，,]/g)?.length ?? 0;
  if (endsOpen.test(text) || opensSentence.test(text) || speaks.test(text) || (text.includes('“') && !text.includes('”'))) return true;
  if (numbered.test(text)) return false;
  const run = /[\u4e00-\u9fff]*$/.exec(text)?.[0].slice(-shortest - 2) ?? '';
  const isHalf = run.length > 1 && cutWords(wordList(), run).at(-1)?.length === 1 && !whole.test(run) && (text.length > longSlogan || !endsSlogan.test(run));
  return closesWithin.test(text) || (commas > 1 && text.length > mostOfHeading) || (isHalf && commas > 0) || (commas > 0 && /\d[万亿]?$/.test(text));
}
