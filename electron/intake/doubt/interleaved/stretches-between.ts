import { pairLatticeOf, type PairLattice } from '../context/pair-lattice.ts';
import { wordList } from '../words/load-words.ts';
import type { Stretch } from '../figures/figures-faint.ts';
import type { Look } from '../raise.ts';

const runsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[\u4e00-\u9fff]{2,400}/g)];

const isNumeral = /^(?!余)[一二三四五六七八九十百千万亿余几两]+$/u;
/** What a number counts, or goes on with; ranks and years of life among them. */
const countedAfter = /^[个名户家亩吨元岁件项场台辆套间届处级期位棵株头只米分点时日月年天号次人条路度成倍番集版折多平立方毫厘种类样大小老者面层座所支组队环周季更代世辈连排班线重边角来块片段道口匹把张根盏幅册本份篇句字声眼手脚步门扇桶箱袋瓶杯碗盘盆盒包捆担筐车船趟遍回轮拨批群伙帮副双对顿桩宗起例笔节课堂股党员县区市省乡镇村国院校厂局部委厅司科室中高初学斤克里尺寸丈顷升斗石钱刻秒旬载龄湖江河山峰岭沟湾坝桥街巷胡同会全型战军师旅团营兵比单之又至到而或和与、是则要不在兄弟姐妹姑叔哥舅爷婆嫂丫仔娃子儿摄毛下地栋楼页出首行站幢圈色有位针零测的以左一二三四五六七八九十百千万亿两半余几]/u;
/** What stands before a number that counts nothing: 第三, 周三, 老三, 高三. */
const ranked = /[第初周期老小张李王高大碳其]$/u;
/** Words of grammar that go on with a clause, not with a number. */
const goesOn = /^[给把被让向从将却都也就才还]/u;
const places = /^.{1,2}[镇乡村县市湾屯]/u;
const mostJoined = 0.1;
const mostJoinedSingle = -0.4;
/** How much is shown on either side of the broken place, in characters. */
const shownBefore = 4;
const shownBehind = 3;
const shownBeside = 2;

/** Where a number is said of what the next words cannot be: `接待学生四百诊治`. Other words came between it and what it counted. */
function numbersParted(run: string, lattice: PairLattice): Stretch[] {
  const found: Stretch[] = [];
  const words = lattice.words();
  const textOf = (i: number): string => run.slice(words[i]?.from ?? 0, words[i]?.to ?? 0);
  for (let i = 1; i < words.length; i++) {
    if (!isNumeral.test(textOf(i)) || isNumeral.test(textOf(i - 1))) continue;
    let last = i;
    while (last + 1 < words.length && isNumeral.test(textOf(last + 1))) last++;
    const [from, to] = [words[i]?.from ?? 0, words[last]?.to ?? 0];
    const [before, number, next] = [textOf(i - 1), run.slice(from, to), textOf(last + 1)];
    if (next === '' || number === '一' || number === '一一' || ranked.test(before) || countedAfter.test(next) || places.test(run.slice(to, to + 3))) continue;
    const joint = lattice.jointAt(to);
    if ((before.length > 1 && next.length > 1 && joint <= mostJoined) || ((before.length > 1 || before === '的') && goesOn.test(next) && joint <= mostJoinedSingle)) {
      found.push({ from: Math.max(0, from - shownBefore), to: Math.min(run.length, to + shownBehind) });
    }
  }
  return found;
}

/** Han of a stretch that is looked for elsewhere on the page; how much of a page is looked at, and how many places of one stretch. */
const [shortest, longest] = [5, 25];
const reach = 20_000;
const mostPlaces = 4;
/** What the text must gain without the stretch, and how well it must go on there; and how well the stretch goes on at its other place. Powers of ten. */
const leastGain = 1.2;
const leastAcross = 0.9;
const leastThere = 0.5;
const mostBefore = -0.2;

const indexes = new WeakMap<Look['written'], ReadonlyMap<string, readonly number[]>>();

/** Places of what the page writes twice or more, by its first characters. */
function repeatedOn({ page, written }: Look): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(written);
  if (known !== undefined) return known;
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  for (const { 0: run, index } of runsOf(page.slice(0, reach))) {
    for (let i = 0; i + shortest <= run.length; i++) {
      const words = run.slice(i, i + shortest);
      const at = first.get(words);
      if (at === undefined) first.set(words, index + i);
      else repeated.set(words, [...(repeated.get(words) ?? [at]), index + i].slice(0, mostPlaces + 1));
    }
  }
  indexes.set(written, repeated);
  return repeated;
}

const isHan = (text: string, at: number): boolean => /[\u4e00-\u9fff]/u.test(text.charAt(at));

/** What a text gains by being read on over a place; what stands beside a mark begins or ends there by right. */
function jointIn(text: string, at: number): number {
  if (!isHan(text, at - 1) || !isHan(text, at)) return Infinity;
  const [before, after] = [/[\u4e00-\u9fff]{1,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '', /^[\u4e00-\u9fff]{1,40}/u.exec(text.slice(at, at + 40))?.[0] ?? ''];
  return pairLatticeOf(wordList(), before + after).jointAt(before.length);
}

/** Words that the page has in another place, where they go on well at both ends, and that stand here between two that go on with each other. */
function readTwice(run: string, lattice: PairLattice, look: Look): Stretch[] {
  const repeated = repeatedOn(look);
  const found: Stretch[] = [];
  for (let from = 1; from + shortest < run.length; from++) {
    const there = repeated.get(run.slice(from, from + shortest));
    if (there === undefined || there.length > mostPlaces) continue;
    for (const place of there) {
      if (place > 0 && look.page.charAt(place - 1) === run.charAt(from - 1)) continue;
      let length = shortest;
      while (length < longest && from + length < run.length && look.page.charAt(place + length) === run.charAt(from + length)) length++;
      // The last character may be the same on either side of the joint by chance.
      const size = [length, length - 1].find((tried) => tried >= shortest && from + tried < run.length && isBetter(lattice, from, from + tried, jointIn(look.page, place)) && Math.min(jointIn(look.page, place), jointIn(look.page, place + tried)) >= leastThere);
      if (size !== undefined) { found.push({ from: Math.max(0, from - shownBeside), to: Math.min(run.length, from + size + shownBeside) }); break; }
    }
  }
  return found;
}

/** At its other place the stretch begins within a word: `本地孩子养改善计划` beside `营养改善计划`. Nothing that is said twice begins there. */
const withinWord = 4;
const besideWord = 1.2;

function isBetter(lattice: PairLattice, from: number, to: number, there: number): boolean {
  const here = lattice.jointAt(from);
  if (there >= withinWord && there < Infinity && here <= besideWord) return true;
  if (here > mostBefore) return false;
  const joined = lattice.jointWith(from, lattice, to);
  return joined >= leastAcross && joined - here - lattice.jointAt(to) >= leastGain;
}

/** Han of a piece of another column within a run, and how loosely it stands at both ends. */
const [shortestPiece, longestPiece] = [5, 14];
const mostLoose = 0.3;
/**
 * What a run must gain without it: where both its ends are whole words, and where one is. Newspaper prose gains that once in sixty thousand
 * characters. Names are loose at any place, and are no words. Powers of ten.
 */
const leastWithout = { whole: 3.5, half: 4.5 } as const;

/** What is asked of a piece; nothing where it is hardly made of words. */
function askedOf(piece: string): number {
  const words = pairLatticeOf(wordList(), piece).words().map(({ isListed, from, to }) => isListed && to - from > 1);
  if (words[0] === true && words.at(-1) === true) return leastWithout.whole;
  return (words[0] === true || words.at(-1) === true) && words.filter((isWhole) => !isWhole).length * 2 <= words.length ? leastWithout.half : Infinity;
}

/**
 * What stands before a piece, or after it, stands in it too: the same words go on after either (`县侨联联合[县]农业农村局`). Or a number is parted
 * from what it counts.
 */
function isAlike(run: string, from: number, to: number): boolean {
  const piece = run.slice(from, to);
  return isNumeral.test(piece.charAt(0)) || isNumeral.test(piece.slice(-1)) || piece.includes(run.charAt(from - 1)) || piece.includes(run.charAt(to)) || run.charAt(from - 1) === run.charAt(to);
}

/** Pieces without which a run goes on in one word, or in words that are known to follow each other: `街道办[码头东头]事处`. */
function piecesWithin(run: string, lattice: PairLattice): Stretch[] {
  const isLoose = Array.from({ length: run.length }, (_, at) => at > 0 && lattice.jointAt(at) <= mostLoose);
  const found: Stretch[] = [];
  for (let from = 1; from + shortestPiece < run.length; from++) {
    if (isLoose[from] !== true) continue;
    for (let to = from + shortestPiece; to < Math.min(run.length, from + longestPiece + 1); to++) {
      if (isLoose[to] !== true || isAlike(run, from, to)) continue;
      const gain = lattice.jointWith(from, lattice, to) - lattice.jointAt(from) - lattice.jointAt(to);
      if (gain < leastWithout.whole || gain < askedOf(run.slice(from, to))) continue;
      found.push({ from: Math.max(0, from - shownBeside), to: Math.min(run.length, to + shownBeside) });
      from = to;
      break;
    }
  }
  return found;
}

/** Stretches within a line that do not read on from what stands before them, or into what follows: pieces of another column. */
export function stretchesBetween(look: Look, text: string): Stretch[] {
  return runsOf(text.slice(0, reach)).flatMap(({ 0: run, index }) => {
    const lattice = pairLatticeOf(wordList(), run);
    return [...numbersParted(run, lattice), ...readTwice(run, lattice, look), ...piecesWithin(run, lattice)].map(({ from, to }) => ({ from: index + from, to: index + to }));
  });
}
