/** Units a quantity may have, as text has them (folded: simplified, lower case), and as they are added up. */
interface Unit {
  readonly unit: string;
  /** Its own name where that is another: 千米 is 公里. */
  readonly words: readonly string[];
  /** Power of ten in which this word differs from the unit. */
  readonly power?: number;
}

const same = (words: string): Unit[] => words.split(' ').map((word) => ({ unit: word, words: [word] }));

/** Units of measure: what they measure stands before them (捐款82万元). */
const measures: readonly Unit[] = [
  { unit: '元', words: ['元人民币', '块钱', '元'] },
  ...same('美元 港元 欧元 日元 英镑 澳元 新台币'),
  { unit: '公里', words: ['公里', '千米', 'km'] },
  { unit: '米', words: ['米'] },
  { unit: '平方公里', words: ['平方公里', '平方千米', 'km²'] },
  { unit: '平方米', words: ['平方米', '平米', '㎡', 'm²'] },
  { unit: '立方米', words: ['立方米', 'm³'] },
  { unit: '公斤', words: ['公斤', '千克', 'kg'] },
  { unit: '千瓦时', words: ['千瓦时', '度电'] },
  ...same('厘米 毫米 海里 公顷 亩 吨 斤 克 毫克 升 毫升 千瓦 兆瓦 千伏 倍'),
  { unit: '个百分点', words: ['个百分点'] },
  { unit: '%', words: ['%'] },
];
/** Lengths of time and ages: taken, but never what something else is counted in. */
const times: readonly Unit[] = [
  { unit: '个月', words: ['个月'] },
  { unit: '小时', words: ['个小时', '小时', '学时'] },
  { unit: '天', words: ['个工作日', '天'] },
  { unit: '分钟', words: ['分钟'] },
  { unit: '岁', words: ['周岁', '岁'] },
];
/** Words that count: what they count stands after them (2万个口罩), or before (口罩2万个). */
const counters: readonly Unit[] = [
  { unit: '人次', words: ['人次'] },
  { unit: '人', words: ['名', '位', '人', '个人'] },
  ...same('户次 件次 场次 班次 架次 车次 户 家 个 件 只 枚 辆 台 套 台套 张 份 本 册 篇 幅 条 项 处 座 所 栋 幢 间 艘 架 头 株 棵 盏 箱 袋 瓶 盒 桶 包 批 支 组 床 顶 剂 剂次 人份 场 次 起 例 宗 笔'),
];

export type UnitKind = 'measure' | 'time' | 'counter';
export interface ReadUnit { readonly unit: string; readonly kind: UnitKind }

const entries = ([['measure', measures], ['time', times], ['counter', counters]] as const)
  .flatMap(([kind, list]) => list.flatMap(({ unit, words }) => words.map((word): [string, ReadUnit] => [word, { unit, kind }])));
export const chineseUnits: ReadonlyMap<string, ReadUnit> = new Map(entries);

/** Longest first, for an alternation. */
export const unitWords: readonly string[] = [...chineseUnits.keys()].sort((a, b) => b.length - a.length);

/** What must not follow a unit, or it is the beginning of another word: 元旦, 人民, 个性, 米饭, 3栋2单元. */
export const notUnit: Readonly<Record<string, string>> = {
  元: '[旦宵素首帅老月件]', 人: '[民大均类工物气心力文事性选格]', 名: '[列单为称义誉校师额牌片词著优胜城]', 位: '[于列居置数]', 户: '[籍外型]',
  个: '[体性别税股案年世季星多几亿]', 家: '[园乡长具电]', 米: '[饭粉面油线色]', 克: '[服隆拉难制己]', 次: '[日年序要元数]', 场: '[地所馆面景合域]',
  件: '均', 条: '[例件款约规理]', 项: '目', 处: '[理置罚分方长于]', 所: '[有以在需得属谓长]', 座: '[谈位右椅]', 台: '[湾账风阶州]',
  份: '额', 本: '[市省县区地报级科]', 间: '[隔接]', 头: '[条版脑部]', 支: '[持部付援出书]', 组: '[织成建合长团]', 张: '[家贴榜]', 起: '[来步草诉点源到]',
  例: '[如外行会]', 套: '餐', 批: '[准评复示发次]', 包: '[括含容装保]', 床: '位', 顶: '[层级部端]', 小时: '\\d{1,2}分', 架: '构', 栋: '\\d', 幢: '\\d', 天: '[津然气空下安河台才]', 倍: '[增感加受]',
  升: '[级学旗温值至到高降]', 亩: '均', 只: '[有要是能见为需想争]', 篇: '章', 笔: '[记试者]', 岁: '[月末首]',
};
