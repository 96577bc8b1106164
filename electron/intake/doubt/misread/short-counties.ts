import { gazetteer, type Place } from '../../subjects/gazetteer.ts';
import { beside } from '../context/beside.ts';
import { likenessInNames } from './name-likeness.ts';
import { shareOfCharacter } from './place-candidates.ts';
import { above, within, type PlaceStem } from './place-stems.ts';

/** Characters that stand before 县 and name none: what is said of a county, and words that take one behind them. */
const noName: ReadonlySet<string> = new Set(
  '全我你他她它该此本某各每两几数半多首另一二三四五六七八九十百个名座区市省州旗乡镇村我咱外邻原旧老新古大小穷富强弱好产茶粮林田山水河湖海江湾岛口城门边周郡路沿近远先后前上下左右中内里间东西南北' +
  '在从由自到至往向赴去回返进入出来过经离距隔临驻住居属归任管辖领跨途赶跑走绕穿串逛访查看请求报送给交致对与和同跟及或并而被把将让叫使令帮为是有无非以据按照依凭靠于当随代令奉应经待等' +
  '撤设改建立置整并升降分合划编修订定议记载写说问答听知见想要能可会须需应已曾正刚又还也都均仍再才就更最很团工商农文宣政党军民财税教卫副正原首届任趟次周年月日时期号系脱摘帽贫争创评获当选派调抽联'
);
/** The county's name begins there: a mark, the beginning, a word that leads to places; or a day. */
const opens = /(?:^|[^\u4e00-\u9fff]|(?:^|[^\u4e00-\u9fff])(?:在|从|到|往|向|赴|来到|走进|前往|位于|地处|来自|近日|日前|如今|今年|去年|近年来)|本报|讯|\d[日月年])$/u;
/** Least likeness where nothing but the name says so, where the page names what lies in the county, and where what it lies in or what lies in it stands beside the name. */
const least = { alone: 1.1, near: 1, beside: 0.9 } as const;
/** Where nothing but the name says so, the character read is so much commoner, as a natural logarithm, for recognisers give common ones for rare ones; or so rare that no name is made with it. */
const commoner = 1;
const rareRead = -12;
/** A county that the page writes so often is one of its own. */
const ownName = 6;
const rounding = 0.001;
const seen = 8;

let gathered: readonly PlaceStem[] | undefined;
/** The counties of one character: 泾县, 莒县. Their name is never said without its rank. */
const shortCounties = (): readonly PlaceStem[] => (gathered ??= [...gazetteer().full].flatMap(([name, all]) => {
  const places = all.filter(({ level }: Place) => level === 2);
  return /^[\u4e00-\u9fff]县$/u.test(name) && places.length > 0 ? [{ stem: name.charAt(0), ends: '县', places }] : [];
}));

function isTold(read: string, meant: string): boolean {
  return shareOfCharacter(read, 0) - shareOfCharacter(meant, 0) >= commoner || beside().shareOf(read.charCodeAt(0)) * Math.LN10 < rareRead;
}

/** The county that 径县 was misread for here, the likeliest of them. */
function meantFor(read: string, raw: string, left: string, rest: string): string | undefined {
  let best: { stem: string; sure: number } | undefined;
  for (const county of shortCounties()) {
    const likeness = likenessInNames(read.charCodeAt(0), county.stem.charCodeAt(0));
    if (likeness < least.beside - rounding || (best !== undefined && likeness + 1 <= best.sure)) continue;
    const { all, own } = within(county);
    const over = above(county);
    const isBeside = over.some((name) => left.endsWith(name)) || all.some((name) => rest.startsWith(name));
    const isNear = (): boolean => raw.includes(`${county.stem}县`) || own.some((name) => raw.includes(name)) || over.slice(2).some((name) => raw.includes(name));
    const asked = isBeside ? least.beside : !opens.test(left) ? Infinity : likeness >= least.alone - rounding && isTold(read, county.stem) ? least.alone : isNear() ? least.near : Infinity;
    const sure = likeness + (isBeside ? 1 : 0);
    if (likeness >= asked - rounding && sure > (best?.sure ?? 0)) best = { stem: county.stem, sure };
  }
  return best?.stem;
}

/**
 * Counties of one character that are none, each with the one it is likely meant for: 径县 for 泾县. Asked once a page.
 * @param page clean text of its reports, a passage a line; @param raw as extracted
 */
export function wrongShortCounties(page: string, raw: string): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>();
  const known = new Set(shortCounties().map(({ stem }) => stem));
  for (const { 1: read = '', index } of page.matchAll(/([\u4e00-\u9fff])县(?!城|级|域|委|里|处|直|志|区)/gu)) {
    if (known.has(read) || noName.has(read) || wrong.has(`${read}县`) || page.split(`${read}县`).length - 1 > ownName) continue;
    const meant = meantFor(read, raw, page.slice(Math.max(0, index - seen), index), page.slice(index + 2, index + 2 + seen));
    if (meant !== undefined) wrong.set(`${read}县`, `${meant}县`);
  }
  return wrong;
}
