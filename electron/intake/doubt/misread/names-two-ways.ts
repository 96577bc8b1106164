import type { Doubt } from '../../../../shared/domain/reading.ts';
import { readingsOf } from '../../../../shared/text/han-readings.ts';
import { raise, type Look } from '../raise.ts';
import { wordList } from '../words/load-words.ts';
import { fieldPassages } from './field-passages.ts';
import { likenessInNames } from './name-likeness.ts';
import { nameMentions, pairsOf, type NameMention, type NamePair } from './name-mentions.ts';
import { likelyName } from './right-way.ts';
import { areTwo, kindOf, type Way, type Ways } from './two-names.ts';

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
/** People and places are taken before what is only written alike. */
const surer = 20;


const soundSame = (a: number, b: number): boolean => readingsOf(a).some((syllable) => readingsOf(b).includes(syllable));

/** What two names that differ in one character are to one another: how like the two look, and whether they sound the same; nothing where they are told apart by it. */
function likenessOf({ one, other, at }: NamePair): { likeness: number; isHeard: boolean } | undefined {
  const [a, b] = [one.charAt(at), other.charAt(at)];
  if ((telling.has(a) && telling.has(b)) || noName.has(a) || noName.has(b)) return undefined;
  const [x, y] = [a.charCodeAt(0), b.charCodeAt(0)];
  const likeness = Math.max(likenessInNames(x, y), likenessInNames(y, x));
  const isHeard = soundSame(x, y);
  return likeness >= likeOften || isHeard ? { likeness, isHeard } : undefined;
}

/** 青稞 in 青稞苗 and 青稞茶: what both share is a word, and another one follows it. */
const sharesWord = ({ one, at }: NamePair): boolean => at !== 1 && wordList().has(at === 0 ? one.slice(1) : one.slice(0, -1));

interface Found extends Ways { readonly doubt: Doubt; readonly mention: NameMention; readonly sure: number; /** Two bear these names. */ readonly areTwo: boolean }

function* found(look: Look): Generator<Found> {
  const own = fieldPassages(look, 'byline');
  // A reporter signs several stories of a page: the bylines beside are seen, and doubted only with their own story.
  const signedBeside = look.neighbours.flatMap((one) => fieldPassages(one, 'byline'));
  const fields = [...own, ...signedBeside];
  const isBeside = ({ passage }: NameMention): boolean => signedBeside.includes(passage);
  const titles = new Set(look.passages.flatMap(({ passage, kind }) => (kind === 'title' ? [passage] : [])));
  const names = nameMentions(look.passages.map(({ passage }) => passage), fields);
  const wrongPlaces = [...look.wrongPlaces.keys()];
  for (const pair of pairsOf(names.keys())) {
    const { one, other, at } = pair;
    const like = likenessOf(pair);
    if (like === undefined || wrongPlaces.some((stem) => one.includes(stem) || other.includes(stem))) continue;
    const [first, second] = [{ name: one, mentions: names.get(one) ?? [] }, { name: other, mentions: names.get(other) ?? [] }];
    const kind = kindOf(first, second, fields);
    if ((kind === 'place' && at > 1) || ((kind === 'same' || kind === 'other') && sharesWord(pair))) continue;
    const weight = ({ name, mentions }: Way): number => ofCount * mentions.length + (mentions.some(({ passage }) => titles.has(passage)) ? ofTitle : 0) + likelyName(name, at, kind === 'same' ? 'other' : kind);
    const [right, wrong] = weight(first) >= weight(second) ? [first, second] : [second, first];
    const times = right.mentions.length;
    if (wrong.mentions.length > 1 && times < muchOftener * wrong.mentions.length) continue;
    if (like.likeness < (times > 1 ? likeOften : likeOnce) && !(like.isHeard && times > 1)) continue;
    const gain = Math.min(...[first, second].map(({ mentions }) => Math.max(...mentions.map((mention) => mention.gain))));
    const mention = wrong.mentions.find((one) => !isBeside(one));
    if (mention === undefined || (right.mentions.every(isBeside) && !own.includes(mention.passage)) || gain < asked[kind]) continue;
    const ways: Ways = { right, wrong, at, likeness: like.likeness };
    const sure = gain - asked[kind] + (kind === 'person' || kind === 'place' ? surer : 0);
    yield { ...ways, mention, sure, areTwo: areTwo(ways, kind), doubt: raise('name-two-ways', mention.passage, mention.at, mention.at + one.length, right.name) };
  }
}

const overlap = (a: NameMention, b: NameMention, length: number): boolean => a.passage === b.passage && Math.abs(a.at - b.at) < length;

/** A name that a report writes two ways, a look-alike apart: 钟维岳 throughout, and once 钟继岳. The way it is seldomer written is doubted, or the one that is less of a name. */
export function namesTwoWays(look: Look): Doubt[] {
  if (look.traditional) return [];
  const all = [...found(look)].sort((a, b) => Number(b.areTwo) - Number(a.areTwo) || b.sure - a.sure);
  const settled: Found[] = [];
  // Of those that overlap the surest; what one takes for right, or for the name of another, no other doubts.
  for (const one of all) {
    const { length } = one.wrong.name;
    if (!settled.some(({ right, wrong }) => [...right.mentions, ...wrong.mentions].some((other) => overlap(one.mention, other, Math.max(length, right.name.length))))) settled.push(one);
  }
  return settled.filter((one) => !one.areTwo).map(({ doubt }) => doubt);
}
