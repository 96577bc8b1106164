import type { PairLattice } from '../context/pair-lattice.ts';
import { longestWord, noWord, wordPairs } from '../context/word-pairs.ts';
import type { Stretch } from '../figures/figures-faint.ts';

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

/** What verbs stand behind, and what stands behind numbers. */
const ofVerbs = ['不', '已', '已经', '可以', '能', '进行', '正在', '没有', '开始', '就', '要', '会', '将', '来'];
const ofCounted = ['两', '三', '四', '五', '六', '七', '八', '九', '十', '几', '多', '百', '千', '万'];
const oftener = 4;
/** Numerals that the word pairs have as words of their own with what they count: 一百四十多, 十一度. */
const countsItself = /^[一二三四五六七八九十百千万亿两几]/u;

/** A word that stands behind 不, 已经 or 可以 and not behind numbers. Of a word the pairs do not know (标箱, 海涛) nothing can be said. */
function isVerb(word: string): boolean {
  const model = wordPairs();
  const numberOf = (text: string): number => (text.length > longestWord ? noWord : model.numberOf(Uint16Array.from(text, (unit) => unit.charCodeAt(0)), 0, text.length));
  const number = numberOf(word);
  const seenBehind = (some: readonly string[]): number => some.reduce((sum, one) => sum + Number(model.follows(numberOf(one), number)), 0);
  const verbs = number === noWord ? 0 : seenBehind(ofVerbs);
  return verbs > 0 && seenBehind(ofCounted) * oftener <= verbs;
}

/** Where a number is said of what the next words cannot be: `接待学生四百诊治`. Other words came between it and what it counted. */
export function numbersParted(run: string, lattice: PairLattice): Stretch[] {
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
    if ((before.length > 1 && next.length > 1 && joint <= mostJoined && !countsItself.test(next) && isVerb(next)) || ((before.length > 1 || before === '的') && goesOn.test(next) && joint <= mostJoinedSingle)) {
      found.push({ from: Math.max(0, from - shownBefore), to: Math.min(run.length, to + shownBehind) });
    }
  }
  return found;
}
