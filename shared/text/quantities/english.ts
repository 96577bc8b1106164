import type { Bound } from '../../domain/figure.ts';
import { shiftPoint } from './decimal.ts';
import type { Quantity } from './quantity.ts';

const scales: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6, m: 6, billion: 9, bn: 9, trillion: 12 };
const tens = ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ones = ['one', ...small.slice(0, 8)];
const words = new Map<string, number>([
  ...tens.map((word, i): [string, number] => [word, (i + 1) * 10]),
  ...small.map((word, i): [string, number] => [word, i + 2]),
  ...tens.slice(1).flatMap((ten, i) => ones.map((one, k): [string, number] => [`${ten}-${one}`, (i + 2) * 10 + k + 1])),
]);

/** Units by the words that name them, plural and singular, lower case. `what` is kept where the word itself says what is counted. */
const measures: Readonly<Record<string, string>> = {
  yuan: '元', rmb: '元', renminbi: '元', dollars: '美元', dollar: '美元', euros: '欧元', euro: '欧元', pounds: '英镑', yen: '日元',
  km: '公里', kilometres: '公里', kilometers: '公里', kilometre: '公里', kilometer: '公里', miles: 'mile', mile: 'mile', metres: '米', meters: '米',
  'square metres': '平方米', 'square meters': '平方米', 'square kilometres': '平方公里', 'square kilometers': '平方公里',
  hectares: '公顷', acres: 'acre', mu: '亩', tonnes: '吨', tons: '吨', kg: '公斤', kilograms: '公斤', kilogrammes: '公斤', litres: '升', liters: '升',
  '%': '%', percent: '%', 'per cent': '%', 'percentage points': '个百分点', hours: '小时', days: '天', minutes: '分钟', months: '个月', 'year-old': '岁', 'years old': '岁', times: '倍',
};
const people = ['people', 'persons', 'residents', 'villagers', 'volunteers', 'students', 'pupils', 'teachers', 'patients', 'workers', 'employees', 'children', 'women', 'men', 'farmers', 'members', 'doctors', 'nurses', 'participants', 'delegates', 'officials', 'soldiers', 'migrants', 'jobs', 'adults', 'pensioners', 'households', 'families', 'visits', 'visitors', 'trips', 'passengers'];
const counted: Readonly<Record<string, string>> = { households: '户', families: '户', visits: '人次', trips: '人次', jobs: '个' };

const money: Readonly<Record<string, string>> = { 'us$': '美元', $: '美元', '€': '欧元', '£': '英镑', '¥': '元', rmb: '元' };
const hedges: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...['about', 'around', 'some', 'roughly', 'approximately'].map((word): [string, Bound] => [word, 'about']),
  ...['over', 'more than', 'at least', 'exceeding', 'upwards of'].map((word): [string, Bound] => [word, 'over']),
  ...['nearly', 'almost', 'up to', 'under', 'less than', 'fewer than', 'close to'].map((word): [string, Bound] => [word, 'under']),
]);
const longest = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).map((one) => one.replace(/[$]/g, '\\$&')).join('|');

const pattern = new RegExp(
  `(?<![\\w.,:/-])(?:(?<hedge>${longest(hedges.keys())}) )?(?<money>${longest(Object.keys(money))})? ?`
  + `(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,8})?)|(?<word>${longest(words.keys())})\\b)(?:[ -]?(?<scale>${longest(Object.keys(scales))})\\b)?`
  + `(?:(?:[ -]|(?=%))(?<measure>${longest(Object.keys(measures))})(?![a-z])| (?:of )?(?:(?!(?:and|or|of|to|in|for|on|at|by|from|than|with)\\b)[a-z]+(?:-[a-z]+)? ){0,2}?(?<people>${longest(people)})\\b| (?<noun>[a-z]{3,20}s)\\b)?`,
  'g',
);
/** Words in -s that name nothing counted. */
const notNouns = /^(?:was|is|has|does|says|its|this|thus|across|plus|versus|less|years|weeks|hours|seconds|decades|centuries|points|goes|games|gas|bus|class|press|process|business|status|perhaps|always|besides|towards|pass|times|ups|others)$/;
/** What may stand between the number and its unit no more: an ordinal, part of a date, a rank. */
const dated = /(?:january|february|march|april|may|june|july|august|september|october|november|december|no\.?|number|page|room|article|section|chapter|line|route|flight|unit|phase|in|since|by|of) ?$/;

/** £650 a month, 3,000 yuan per household: by what a rate is. */
const rate = /^ (?:a|an|per|each|every) (month|year|week|day|hour|person|head|household|tonne|kilogram|hectare)\b/;
const perUnits: Readonly<Record<string, string>> = { month: '月', year: '年', week: '周', day: '天', hour: '小时', person: '人', head: '人', household: '户', tonne: '吨', kilogram: '公斤', hectare: '公顷' };

/** The first end of a range right before: between 20 and 30, 5% to 8%. */
const range = /\d(?:%| percent| per cent)? (?:to|and|or) $|\d ?[-–] ?$/;

/** Quantities of a folded text in English words: `4.2 million yuan`, `1,200 low-income households`, `more than 20%`, `$3m`. */
export function findEnglish(folded: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of folded.matchAll(pattern)) {
    const quantity = readMatch(folded, match.index, match[0], match.groups ?? {});
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

function readMatch(folded: string, at: number, whole: string, groups: Readonly<Record<string, string | undefined>>): Quantity | undefined {
  const unit = unitOf(groups);
  if (range.test(folded.slice(Math.max(0, at - 12), at)) || /^ ?(?:to|-|–) ?\d/.test(folded.slice(at + whole.length))) return undefined;
  const plain = groups['digits']?.replaceAll(',', '') ?? words.get(groups['word'] ?? '')?.toString();
  if (unit === undefined || plain === undefined) return undefined;
  const isYear = /^(?:1[89]|20)\d\d$/.test(groups['digits'] ?? '') && groups['scale'] === undefined && groups['money'] === undefined;
  if ((isYear && (groups['noun'] !== undefined || dated.test(folded.slice(Math.max(0, at - 12), at)))) || /^\.?0*$/.test(plain)) return undefined;
  const what = groups['people'] === 'people' || groups['people'] === 'persons' ? undefined : groups['people'] ?? groups['noun'];
  const lead = whole.length - whole.trimStart().length;
  const per = rate.exec(folded.slice(at + whole.trimEnd().length))?.[1];
  return {
    start: at + lead, end: at + whole.trimEnd().length, value: shiftPoint(plain, scales[groups['scale'] ?? ''] ?? 0), unit: per === undefined ? unit : `${unit}/${perUnits[per] ?? per}`,
    kind: groups['people'] !== undefined || groups['noun'] !== undefined ? 'counter' : 'measure', bound: hedges.get(groups['hedge'] ?? '') ?? 'exact',
    ...(what === undefined ? {} : { what }),
  };
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { money: sign, measure, people: person, noun } = groups;
  if (measure !== undefined) return measures[measure];
  if (sign !== undefined) return noun === undefined && person === undefined ? money[sign] : undefined;
  if (person !== undefined) return counted[person] ?? '人';
  // Two of a kind in a sentence is mostly no figure; what has no counter of its own is counted in its own name.
  return noun === undefined || notNouns.test(noun) || groups['word'] !== undefined ? undefined : noun;
}
