import { shareOf } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { isSurname } from '../words/person-names.ts';
import { isOldPrefecture } from './old-prefectures.ts';
import { placeCandidates, type PlaceCandidate } from './place-candidates.ts';
import { above, placeStems, within, type PlaceStem } from './place-stems.ts';
import { wrongShortCounties } from './short-counties.ts';

/** The name goes on to that of a village, a street, a river, or of an office's people. */
const otherPlace = /^(?:[县区旗州]|市(?![场民])|[镇乡村路街河江湖桥山寺庙岭庄屯寨]|街道|社区|水库|大桥)/;
/** Words before a place and after it, and places where a sentence names one: 在濉溪, 濉溪人, 濉溪县. */
const placeBefore = /(?:^|[\n，。、；：！？（《“”‘—\s]|[在赴到从由往去离返抵驻]|来自|位于|走进|前往|来到|地处|途经|本报|[东南西北豫皖苏鲁冀晋陕陇川渝鄂湘赣闽浙粤桂琼滇黔])$/;
const placeAfter = /^(?:县|市(?!场|民)|人(?!民|员|数|才|力)|籍|境内|城区|城乡|城郊|大地|街头|一[中带]|二中|三中|中学|一小|实验|公安|法院|检察|交警|消防|警方|农商|供电|医院|火车|高速|汽车|各地|讯|电(?!话|视|脑|影)|\d{1,2}月\d)/;
/** A person bears it: 队长古丽. */
const person = /(?:记者|通讯员|[队组班校院局科处所站县市乡镇村区部厂]长|书记|主任|老师|医生|村民|经理|选手|教练|护士|司机|会长|主席|委员|代表|民警|先生|女士)$/;

const afterPerson = /^(?:说|告诉|介绍|表示|认为|同志|女士|先生|老师|医生|书记|主任|是|在)/;

/** 本报濉溪6月5日讯: a place stands there for certain. */
const ofDateline = { before: /(?:本报|新华社|通讯社)$/, after: /^(?:\d{1,2}月\d|讯|电)/ } as const;

/** What is asked of the whole page, once for each place and stretch. */
class AskedPage {
  readonly #page: string;
  readonly #raw: string;
  readonly #named = new Map<PlaceStem, boolean>();
  readonly #near = new Map<PlaceStem, boolean>();

  constructor(page: string, raw: string) {
    this.#page = page;
    this.#raw = raw;
  }

  /** How often the page has a stretch, up to `most`. */
  countOf(stretch: string, most: number): number { return this.#page.split(stretch, most + 1).length - 1; }

  /** Its own paper is named so on the page. */
  hasPaper(stretch: string): boolean { return new RegExp(`${stretch}${ofSources}`, 'u').test(this.#raw); }

  /** The page writes it again, and each time before the same character: it is part of a longer name, 普云 of 普云飞. */
  goesOnAlike(stretch: string): boolean {
    const next = this.#page.split(stretch).slice(1).map((rest) => rest.charAt(0));
    return next.length > 1 && /[\u4e00-\u9fff]/.test(next[0] ?? '') && next.every((one) => one === next[0]);
  }

  /** The page names the place itself: with its rank, or as a paper does. */
  names(place: PlaceStem): boolean {
    return ofEach(this.#named, place, ({ stem, ends }) => this.#raw.includes(stem) && ([...ends].some((end) => this.#raw.includes(stem + end)) || new RegExp(`${stem}${ofPapers}`).test(this.#raw)));
  }

  /** The page writes the place before the same character more often than the stretch: 鹿邑段 beside 鹿色段. */
  writesAlike({ stem, right, rest }: PlaceCandidate): boolean {
    const next = /^[\u4e00-\u9fff]/.exec(rest)?.[0];
    return next !== undefined && this.countOf(right.stem + next, 3) > this.countOf(stem, 3);
  }

  /** The page names what lies in the place and nowhere else, or what it lies in below the province. */
  namesBeside(place: PlaceStem): boolean {
    return ofEach(this.#near, place, (one) => [...within(one).own, ...above(one).slice(2)].some((name) => this.#raw.includes(name)));
  }
}

const ofPapers = '(?:日报|晚报|时报|报|电视台|发布|新闻|融媒|农商|公安)';
/** A paper or a site is called so: it knows its own name. */
const ofSources = '(?:日报|晚报|新闻网|电视台|发布|融媒)';

function ofEach<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make(key);
  known.set(key, made);
  return made;
}

/** Recognisers give common characters for rare ones. A name with its rank is doubted where the character read is so like; what is no commoner must look more like it, and the place's own be rare, for a village may bear the name. */
const likeRanked = { commoner: 1.05, other: 1.1 } as const;
const muchCommoner = 0.7;
const rareUpTo = -10.5;
/** Where the names of towns and places above say the same, it need not look so like. */
const likeNear = 0.95;
/** A name without rank is weighed: how like, how rare its own character from here on, how the run gains by it, what stands beside it. */
const ofLikeness = 8;
const ofRareness = 0.5;
const rareFrom = -11;
const ofGain = 0.25;
const ofSetting = 0.75;
const ofNear = 1;
/** What is asked of it: by itself, where its character must be rare besides; where the page names the place; right behind what the place lies in. */
const askedBare = { alone: 3.4, named: 1, under: 1 } as const;
const likeAlone = 1.1;
/** So like a rare character that nothing need show a place there: 毫州药都. */
const likeTwin = 1.3;
const farCommoner = 2;
const rareAlone = -12;
/** Least gain of a run by a place: what stands there may be parts of other words. */
const leastGain = { ranked: -3, bare: -1, long: 2 } as const;
/** Two of three characters right are much: 正门峡 for 三门峡. */
const likeLong = 1;
/** Names that stand so often and never as the place are names of their own; a rare character is misread each time. */
const ownName = 3;
const ownRareName = 6;
const veryRare = -12.5;
/** Of several places the one is meant that the names beside it say, then one that the page does. */
const saidSo = 1;
const nearSo = 0.5;
const rounding = 0.001;

/** 辽源市 has no 源河 in it though 辽源河 stands there, and 李沐阳 none. */
function isPartOfOther({ stem, left, rest }: PlaceCandidate): boolean {
  const last = left.slice(-1);
  if (placeStems().byName.has(last + stem.charAt(0))) return true;
  return person.test(left) || (isSurname(last) && (person.test(left.slice(0, -1)) || !/[\u4e00-\u9fff].$/.test(left) || afterPerson.test(rest)));
}

function isOwnName(page: AskedPage, { stem, meant, commoner }: PlaceCandidate): boolean {
  if (meant > rareAlone && page.hasPaper(stem)) return true;
  const often = meant < veryRare && commoner > farCommoner ? ownRareName : ownName;
  return page.countOf(stem, often + 1) > often;
}

/** Behind what it lies in, or before what lies in it: 菏泽市 before 鄄城县, 旧城镇 after it. */
const isBehindItsOwn = ({ right, left }: PlaceCandidate): boolean => above(right).some((name) => left.endsWith(name));
const isBeforeItsOwn = ({ right, rest }: PlaceCandidate): boolean => within(right).all.some((name) => rest.startsWith(name, 1));

function surenessRanked(page: AskedPage, one: PlaceCandidate): number | undefined {
  if (one.gain() < leastGain.ranked) return undefined;
  if (page.names(one.right) || isBehindItsOwn(one) || isBeforeItsOwn(one)) return page.countOf(one.stem, ownRareName + 1) > ownRareName ? undefined : saidSo;
  const least = one.commoner > muchCommoner ? likeRanked.commoner : one.meant < rareUpTo ? likeRanked.other : Infinity;
  if (one.likeness < Math.min(least, likeNear) - rounding || isOwnName(page, one)) return undefined;
  const isNear = page.namesBeside(one.right);
  return one.likeness >= (isNear ? Math.min(least, likeNear) : least) - rounding ? isNear ? nearSo : 0 : undefined;
}

function surenessBare(page: AskedPage, one: PlaceCandidate): number | undefined {
  const { right, likeness, meant, left, rest } = one;
  if (ofDateline.before.test(left) && ofDateline.after.test(rest)) return surenessRanked(page, one);
  if (right.stem.length > 2 && likeness >= likeLong - rounding && one.gain() >= leastGain.long) return isOwnName(page, one) ? undefined : 0;
  if (!otherPlace.test(rest) && page.writesAlike(one) && one.gain() >= leastGain.bare) return saidSo;
  const setting = (placeBefore.test(left) ? ofSetting : 0) + (placeAfter.test(rest) ? ofSetting : 0);
  const isUnder = isBehindItsOwn(one);
  const isTwin = likeness >= likeTwin - rounding && meant < rareAlone && one.gain() >= leastGain.long;
  if (otherPlace.test(rest) || (setting === 0 && !isUnder && !isTwin)) return undefined;
  const isRare = likeness >= likeAlone - rounding && meant < rareAlone;
  const isNamed = (isUnder || isRare || setting > 0) && page.names(right);
  if ((!isUnder && !isNamed && !isRare) || one.gain() < leastGain.bare || isOwnName(page, one) || page.goesOnAlike(one.stem)) return undefined;
  const weight = ofLikeness * (likeness - 1) + ofRareness * (rareFrom - meant) + ofGain * one.gain() + setting + (page.namesBeside(right) ? ofNear : 0);
  return weight >= (isNamed && setting > 0 ? askedBare.named : isUnder ? askedBare.under : askedBare.alone) ? isUnder || isNamed ? saidSo : 0 : undefined;
}

/** How sure it is that a place is meant; nothing where it is not. */
function surenessOf(page: AskedPage, one: PlaceCandidate): number | undefined {
  const { stem, right, likeness, rest } = one;
  if (isPartOfOther(one) || (isOldPrefecture(stem) && !page.names(right))) return undefined;
  const sure = (rest !== '' && right.ends.includes(rest.charAt(0)) ? surenessRanked : surenessBare)(page, one);
  // Of two that are as likely the better known one is meant.
  return sure === undefined ? undefined : sure + likeness + (shareOf(wordList(), right.stem) + stem.length) / 1000;
}

/**
 * The page's stems of places that are none, each with the one it is likely meant for: 滩溪 for 濉溪, and counties of one character with their
 * rank, 径县 for 泾县. Asked once a page.
 * @param page clean text of its reports, a passage a line; @param raw as extracted, with the names of the paper and of its pages
 */
export function wrongPlaces(page: string, raw: string = page): ReadonlyMap<string, string> {
  const wrong = new Map<string, { right: string; sure: number }>();
  const asked = new AskedPage(page, raw);
  for (const one of placeCandidates(page)) {
    const sure = surenessOf(asked, one);
    if (sure !== undefined && sure > (wrong.get(one.stem)?.sure ?? -Infinity)) wrong.set(one.stem, { right: one.right.stem, sure });
  }
  return new Map([...wrongShortCounties(page, raw), ...[...wrong].map(([stem, { right }]) => [stem, right] as const)]);
}
