import { cutWords } from '../words/cut-words.ts';
import type { Stretch } from './figures-faint.ts';
import { numeral, uncounted } from './numerals.ts';
import type { WordList } from '../words/word-list.ts';

const stop = '[，。；、]';
const clause = '(?<=^|\\n|[，。；：、！？“])';

/**
 * What is left where a figure went that sound text writes as well (`小时内`, `全省佳`, `了年的`): asked only of a report that says by many sure
 * signs that it lost every figure.
 */
const patterns: readonly RegExp[] = [
  /(?:截至|截止|[昨今次当至到])日(?:[上下]午|凌晨|晚|早)?时(?:分(?!，)|(?=[，。、许]))/gu,
  new RegExp(`${clause}(?:日当[天晚日]|小时内|菜一汤|日[上下]午)|${uncounted('前昨今当次每')}日(?:夜间|清晨|凌晨)`, 'gu'),
  new RegExp(`(?:建于|始于|成立于|将于|[于自从])年(?=[在至到由被开起动建]|${stop})`, 'gu'),
  new RegExp(`(?:了|成立|历时|连续|坚持|近|过去|相隔|整整|[教干守住][了着]?|再[干守])(?:年|天)(?=来|后|前|的|才|就|时间|书|兵|${stop})(?<!近年(?=来|的|[，。]))`, 'gu'),
  /(?<=其中|可供|容纳|另有|共有|仅有|只有)人(?![们民类家物生均手大员工才口])/gu,
  /(?:成立|组建|组成|组织|派出|出动|选派|调集|建立)了?支(?![部队委行援持教撑书付])/gu,
  new RegExp(`[\\u4e00-\\u9fff]{2}(?<![${numeral}])(?:[台场人架户车剂件班][次套])(?=${stop})(?<!(?:首|多|单|航|本|各|整|车|频)[\\u4e00-\\u9fff]{2})`, 'gu'),
  new RegExp(`${uncounted()}万(?:小时|台次|场次|剂次|余件)`, 'gu'),
  /一家口(?![味碑子人里中])|(?<=全[省市国县区镇])(?:佳|强)(?=[\u4e00-\u9fff]{2})|(?<=[了为有的、，])对(?=[\u4e00-\u9fff]{0,4}(?:夫妇|夫妻|新人|情侣|恋人|双胞胎|母女|父子))/gu,
  new RegExp(`${uncounted('许很众更较好太诸最差')}多(?:[桌趟斤岁]|[次个](?=${stop}|号码|家庭))`, 'gu'),
  /(?<=[抢修|救护|发电|运输|工程|作业|消防|洒水|收割|拖拉|救援|检测|专班货客叉吊罐]车)台(?=[，。、])/gu,
  new RegExp(`超过步(?=${stop})`, 'gu'),
  // 产品销往多个城市, 招了多名工人: in such a text the figure before 多 went with the others.
  new RegExp(`${uncounted('许很众更较好太诸最不差')}(?<![在与和对向给为由从等及是])多(?:[名条件位幅块碗本种棵株项户间所支场份粒人]|公斤|个(?!小时|月))(?=[\\u4e00-\\u9fff“])`, 'gu'),
  // 于时分、时分和时分, 时分离开, 年被鉴定, 年下来, 再过年就.
  new RegExp(`(?<=[在于至到从、和，。：；\\n])时(?:分)?(?=[、和，至到分]|[离抵到赶接发开])|${clause}年(?:(?=[，被列由退启]|[起][，])|下来)|再过(?:年|天)(?=就|才|[，。])`, 'gu'),
  // 一支人的队伍, 只剩下个人, 其中人; 人中人.
  /一支人(?=的|[\u4e00-\u9fff]{0,3}队)|(?:需要|剩下?|一组|[顶抵]得上|仅有|只有)个人(?=[，。；、的工抬干守])|(?<=中|[，、])人(?=[死轻重骨软]|受伤|失踪|考上)/gu,
  // 手续,天里; 读完本书; 月初,; 全年天开放.
  new RegExp(`${clause}天(?:里)?(?=[，、]|接|累计)|(?:举办|短短|过去|这)的?天里|全年天|(?:读|看|写|出版|捐|借|送)(?:完|了|出)本(?=书|小说|图书|著作|杂志|日记)|(?<=于|${clause})月[初底末](?=[，展召])`, 'gu'),
  // 引进企业家，
  /(?:深入|走访|引进|加工|带动|服务|帮扶|惠及|培育|联系)[^，。；]{0,4}企业家(?=[，。；])/gu,
  // 联系了家茶企, 占了位。
  /[了有]家(?=[\u4e00-\u9fff]{1,3}(?:企|公司|工厂|超市|合作社|门店|商户|单位))|[占少多]了[位成个](?=[，。；])/gu,
  /年级班(?=的|学)|星期(?=的[^一-龥]?[^时日]|[，。])/gu,
];

const set = (units: string): ReadonlySet<string> => new Set(units);
/** Measures that open no sound clause by themselves, however the counted thing goes on: `间倒损房屋`, `户是贫困户`. */
const opening = set('名根台间名户件辆册份幅顶株棵亩吨枚栋座艘盏套片秒趟支床笔则');
/** Units that are no word by themselves at all. */
const units = set('元岁秒亩吨年');
/** What is said of every year. */
const ofEveryYear = /^年(?:收入|产|分红|利润|加工|储|用|转化|创|节|作业|接待|销|培训|增|净|纯|供|发电|吞吐|交易|通过|出栏|存栏|营业|货|薪|租|检|审)/u;
/** What is whole with them, before or after. */
const wholeBefore = set('每单两同半整各这那读当今去前后近多全某头上下明来往成长终过拜贺新旧闰学财跨历逐度');
/** Adjectives between a measure and what it counted. */
const qualities = set('老新女男小大旧重空');
/** Measures at the end of a clause that lists what was sent, laid or taken: `棉被床、`, `绝缘子片，`. */
const listed = set('床片枚匹头羽尾瓶袋桶卷双块条幅顶箱套台间张只支辆');
/** Measures that stand between any word and what they counted. */
const between = set('名位支枚辆台间座栋所幅册份盏');
/** Nothing counted comes after these: 名 and 位 are nouns before them. */
const noNoun = set('的了着过和与及而是也都在就才又不叫为称列誉满上下里内外中');
const numbered = new RegExp(`[${numeral}各这那哪首该某单第整每]$`);

/** Places where the cut into words leaves a measure with nothing that counts before it. */
export function allLost(list: WordList, text: string): Stretch[] {
  const places: Stretch[] = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length })));
  for (const run of text.matchAll(/[\u4e00-\u9fff]{1,400}/g)) {
    const words = cutWords(list, run[0]);
    let at = run.index;
    words.forEach((word, i) => {
      const from = at;
      at += word.length;
      const [last, next] = [words[i - 1] ?? '', words[i + 1] ?? ''];
      if (word.length > 1 || numbered.test(text.slice(0, from).slice(-2).trimEnd()) || wholeBefore.has(last)) return;
      const left = text.charAt(from - 1);
      const opens = i === 0 && opening.has(word) && /[，。；、：！？“\n]/u.test(left) && next !== '';
      const ends = i > 0 && i === words.length - 1 && listed.has(word) && last.length > 1 && /[，。；、]/.test(text.charAt(at));
      const inside = i > 0 && between.has(word) && (last.length > 1 || /[和与的了由带派有]/u.test(last)) && next !== '' && !noNoun.has(next.charAt(0)) && (next.length > 1 || qualities.has(next) || word === '名');
      if (opens || ends || inside || (units.has(word) && !(word === '年' && ofEveryYear.test(text.slice(from, at + 2))))) places.push({ from, to: at });
    });
  }
  return places;
}
