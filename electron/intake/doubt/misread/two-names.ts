import type { Passage } from '../../../../shared/domain/passage.ts';
import { beginsAsName } from '../../describe/names.ts';
import { isGiven } from '../words/person-names.ts';
import type { NameMention } from './name-mentions.ts';
import { isOfOne, isSaidPerson, kindOfPlace, titleOf } from './name-signs.ts';

/** A way a name is written, and where. */
export interface Way { readonly name: string; readonly mentions: readonly NameMention[] }
/** Two ways that differ at one character: what is the right one, likely, and what may be misread. */
export interface Ways { readonly right: Way; readonly wrong: Way; readonly at: number; /** As of look-alikes. */ readonly likeness: number }
/** What bears the name: who is said to be a person, a place with its kind, what the same words follow or come before, or any other. */
export type NameKind = 'person' | 'place' | 'same' | 'other';

/** Characters beside a name, on either side, that are two words or one of two. */
const beside = 2;
const han = /^[\u4e00-\u9fff]{2}$/;

/** What two ways of writing name. @param fields passages of names of people and nothing else */
export function kindOf(one: Way, other: Way, fields: readonly Passage[]): NameKind {
  const { length } = one.name;
  const isPerson = beginsAsName(one.name) || beginsAsName(other.name);
  if (isPerson && [...one.mentions, ...other.mentions].some(({ passage, at }) => fields.includes(passage) || isSaidPerson(passage.text, at, length))) return 'person';
  if ([one, other].every(({ name }) => kindOfPlace(name.slice(2)) === length - 2)) return 'place';
  const around = ({ mentions }: Way): string[] => mentions.flatMap(({ passage: { text }, at }) => [
    ...[text.slice(Math.max(0, at - beside), at)].filter((words) => han.test(words)).map((words) => `${words}<`),
    ...[text.slice(at + length, at + length + beside)].filter((words) => han.test(words)).map((words) => `>${words}`),
  ]);
  const words = new Set(around(one));
  return around(other).some((there) => words.has(there)) ? 'same' : 'other';
}

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

/** How like the characters must be at least of two who bear the same title, where many bear it. */
const likeOfMany = 1.15;

/** Both ways are introduced, as others: 教师李伟 and 医生李玮. Of 校长 there is one; of 村民 many, and both may be called so, if the name is one. */
function areIntroduced({ right, wrong, at, likeness }: Ways): boolean {
  const [titles, others] = [right, wrong].map(({ mentions }) => mentions.flatMap((mention) => titleOf(mention.passage.text, mention.at) ?? []));
  if (titles === undefined || others === undefined || titles.length === 0 || others.length === 0) return false;
  const shared = titles.filter((title) => others.includes(title));
  const isMisread = right.name.length > 2 && likeness >= likeOfMany && !(at > 0 ? isGiven : beginsAsName)(wrong.name.charAt(at));
  return !shared.some((title) => isOfOne(title) || isMisread);
}

/** They stand in one sentence, or each is introduced as another: two people, two villages. */
export function areTwo(ways: Ways, kind: NameKind): boolean {
  const meet = (test: (a: NameMention, b: NameMention) => boolean): boolean => ways.right.mentions.some((a) => ways.wrong.mentions.some((b) => test(a, b)));
  if (meet((a, b) => a.passage === b.passage && sentenceOf(a) === sentenceOf(b))) return true;
  if (kind === 'place') return meet((a, b) => standParallel(a, b) || standParallel(b, a));
  return kind === 'person' && areIntroduced(ways);
}
