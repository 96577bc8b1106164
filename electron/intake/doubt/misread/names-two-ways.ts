import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { readingsOf } from '../../../../shared/text/han-readings.ts';
import { beginsAsName } from '../../describe/names.ts';
import { raise, type Look } from '../raise.ts';
import { likenessInNames } from './name-likeness.ts';
import { nameMentions, pairsOf, type NameMention } from './name-mentions.ts';
import { isOfOne, isSaidPerson, kindOfPlace, titleOf } from './name-signs.ts';
import { likelyName } from './right-way.ts';

/** Characters by which sound names are told apart, and small words beside names: 前进村 and 后进村, 在鹿寨 and 往鹿寨. */
const telling = new Set('东南西北上中下前后左右里外内大小新老古高低长短一二三四五六七八九十百千万几两第甲乙丙丁春夏秋冬他她它你我在往从到由为与和是有的了着过把被将向对于');

/** A word more, or the kind of a place, is no name misread: 各乡镇 and 个乡镇, 云溪日报 and 云溪县报. */
const noName = new Set('各个全本该每这那几某县市区镇乡村州旗报社');

/** How like the two characters must be, at least: where the right one stands more than once besides, and where it does not. Who types by sound takes any that sounds the same. */
const likeOften = 0.95;
const likeOnce = 1.05;
/** Least gain of a run by the name: of a person who is said to be one, of a place with its kind, of what the same words follow or come before, of any other. */
const asked = { person: -5, place: -4, same: 1, other: 5 } as const;
/** What is written two ways is misread where it stands once, or the other so much oftener. */
const muchOftener = 3;
const ofCount = 2;
const ofTitle = 1;

interface Written { readonly name: string; readonly mentions: readonly NameMention[] }
type Kind = 'person' | 'place' | 'same' | 'other';

const sentenceEnds = /[。！？；]/;
function sentenceOf({ passage: { text }, at }: NameMention): number {
  let from = at;
  while (from > 0 && !sentenceEnds.test(text.charAt(from - 1))) from--;
  return from;
}

/** 永丰公司捐了三万元。永年公司捐了两万元: one sentence begins with the one, and the next with the other. */
function standParallel(a: NameMention, b: NameMention): boolean {
  return a.passage === b.passage && sentenceOf(a) === a.at && sentenceOf(b) === b.at && a.at < b.at && !sentenceEnds.test(a.passage.text.slice(a.at, b.at - 1));
}

/** They stand in one sentence, or each is introduced as another: two people, two villages. */
function areTwo(one: Written, other: Written, kind: Kind): boolean {
  if (one.mentions.some((a) => other.mentions.some((b) => a.passage === b.passage && sentenceOf(a) === sentenceOf(b)))) return true;
  if (kind === 'place') return one.mentions.some((a) => other.mentions.some((b) => standParallel(a, b) || standParallel(b, a)));
  if (kind !== 'person') return false;
  const [titles, others] = [one, other].map(({ mentions }) => mentions.flatMap(({ passage, at }) => titleOf(passage.text, at) ?? []));
  if (titles === undefined || others === undefined || titles.length === 0 || others.length === 0) return false;
  // 村民李伟 and 村民李玮 may be two; of 校长 there is one.
  return !titles.some((title) => others.includes(title) && (one.name.length > 2 || isOfOne(title)));
}

const han = /^[\u4e00-\u9fff]{2}$/;

function kindOf(one: Written, other: Written, fields: readonly Passage[]): Kind {
  const all = [...one.mentions, ...other.mentions];
  const { length } = one.name;
  if ((beginsAsName(one.name) || beginsAsName(other.name)) && all.some(({ passage, at }) => fields.includes(passage) || isSaidPerson(passage.text, at, length))) return 'person';
  if (kindOfPlace(one.name.slice(2)) === length - 2 && kindOfPlace(other.name.slice(2)) === length - 2) return 'place';
  const around = ({ mentions }: Written): string[] => mentions.flatMap(({ passage: { text }, at }) => [`${text.slice(Math.max(0, at - 2), at)}<`, `>${text.slice(at + length, at + length + 2)}`]).filter((words) => han.test(words.replace(/[<>]/, '')));
  const beside = new Set(around(one));
  return around(other).some((words) => beside.has(words)) ? 'same' : 'other';
}

const soundSame = (a: number, b: number): boolean => readingsOf(a).some((syllable) => readingsOf(b).includes(syllable));

/** Where the report's byline stands in the extracted text, as passages of its words. */
function bylineOf({ raw, report }: Look): Passage[] {
  return (report.evidence['byline'] ?? []).flatMap(({ start, end }) => {
    const from = start - report.range.start;
    return from < 0 || end - report.range.start > raw.length ? [] : [{ text: raw.slice(from, end - report.range.start), segments: [{ kind: 'kept' as const, start, end }] }];
  });
}

interface Found { readonly doubt: Doubt; readonly mention: NameMention; /** The way that is right. */ readonly kept: readonly NameMention[]; readonly length: number; readonly sure: number }

/** A name that a report writes two ways, a look-alike apart: 钟维岳 throughout, and once 钟继岳. The way it is seldomer written is doubted, or the one that is less of a name. */
export function namesTwoWays(look: Look): Doubt[] {
  if (look.traditional) return [];
  const fields = bylineOf(look);
  const titles = new Set(look.passages.flatMap(({ passage, kind }) => (kind === 'title' ? [passage] : [])));
  const names = nameMentions(look.passages.map(({ passage }) => passage), fields);
  const found: Found[] = [];
  for (const { one, other, at } of pairsOf(names.keys())) {
    const [x, y] = [one.charCodeAt(at), other.charCodeAt(at)];
    const isHeard = soundSame(x, y);
    const likeness = Math.max(likenessInNames(x, y), likenessInNames(y, x));
    if ((likeness < likeOften && !isHeard) || [one, other].every((name) => telling.has(name.charAt(at))) || [one, other].some((name) => noName.has(name.charAt(at)))) continue;
    if ([...look.wrongPlaces.keys()].some((stem) => one.includes(stem) || other.includes(stem))) continue;
    const ways = [one, other].map((name): Written => ({ name, mentions: names.get(name) ?? [] }));
    const [first, second] = ways;
    if (first === undefined || second === undefined) continue;
    const kind = kindOf(first, second, fields);
    if (kind === 'place' && at > 1) continue;
    const weight = ({ name, mentions }: Written): number => ofCount * mentions.length + (mentions.some(({ passage }) => titles.has(passage)) ? ofTitle : 0) + likelyName(name, at, kind === 'same' ? 'other' : kind);
    const [right, wrong] = weight(first) >= weight(second) ? [first, second] : [second, first];
    const times = right.mentions.length;
    if ((wrong.mentions.length > 1 && times < muchOftener * wrong.mentions.length) || (likeness < (times > 1 ? likeOften : likeOnce) && !(isHeard && times > 1))) continue;
    const gain = Math.min(...ways.map(({ mentions }) => Math.max(...mentions.map((mention) => mention.gain))));
    const mention = wrong.mentions[0];
    if (mention === undefined || gain < asked[kind] || areTwo(first, second, kind)) continue;
    found.push({ mention, kept: right.mentions, length: one.length, sure: gain - asked[kind] + (kind === 'person' || kind === 'place' ? 20 : 0), doubt: raise('name-two-ways', mention.passage, mention.at, mention.at + one.length, right.name) });
  }
  return surestOf(found);
}

const overlap = (a: NameMention, b: NameMention, length: number): boolean => a.passage === b.passage && Math.abs(a.at - b.at) < length;

/** Of those that overlap the surest; what one takes for right no other doubts. */
function surestOf(found: readonly Found[]): Doubt[] {
  const taken: Found[] = [];
  for (const one of [...found].sort((a, b) => b.sure - a.sure)) {
    if (!taken.some(({ mention, kept, length }) => [mention, ...kept].some((other) => overlap(one.mention, other, Math.max(one.length, length))))) taken.push(one);
  }
  return taken.map(({ doubt }) => doubt);
}
