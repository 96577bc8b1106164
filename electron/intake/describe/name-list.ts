import { bearsCommon, cutNames, cutPlainNames, isDotted, isMedia, isNameBesideNames, isOrganisation, isPersonName, isWithoutSurname, mayBeName } from './names.ts';

/** Who is named in a list: people, and the organisations or media beside them. */
export interface NameList { readonly people: readonly string[]; readonly organisations: readonly string[] }

const isOne = (token: string | undefined): boolean => token !== undefined && /^[\u3400-\u9fff]$/.test(token);

/** `宋桂英彭` before `涛`: a line end between two names left no space, and the second is set wide. */
const isRunIntoWide = (token: string, next: string): boolean =>
  isOne(next) && (token.length === 4 || token.length === 3) && !isPersonName(token) && isPersonName(token.slice(0, -1)) && isPersonName(token.slice(-1) + next);

/**
 * `王 玉` set wide is one name, and so is one that an old line end parted: `郑 小楠`, `林知 远`; nobody before it, `冼 国林` is one though 国 is a surname. A single Han goes with the single
 * one after it, else with the rest of a name after it, else with the name before it. After a label a rare surname passes too.
 */
function closeWideNames(tokens: readonly string[], trusted: boolean): string[] {
  const closed: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1] ?? '';
    const before = closed.at(-1) ?? '';
    if (!isOne(token) && next !== '' && isWithoutSurname(token + next) && !isPersonName(next)) { closed.push(token + next); i++; }
    else if (isRunIntoWide(token, next)) { closed.push(token.slice(0, -1), token.slice(-1) + next); i++; }
    else if (!isOne(token)) closed.push(token);
    else if (trusted && isOne(next) && !isPersonName(token + next)) { closed.push(token + next); i++; }
    else if (next !== '' && isPersonName(token + next) && (isOne(next) || before === '' || !isPersonName(next) || !bearsCommon(next))) {
      const third = isOne(next) && isOne(tokens[i + 2]) && !isOne(tokens[i + 3]) && isPersonName(token + next + (tokens[i + 2] ?? ''));
      closed.push(token + next + (third ? (tokens[i + 2] ?? '') : ''));
      i += third ? 2 : 1;
    } else if (before.length === 2 && isPersonName(before + token)) closed[closed.length - 1] = before + token;
    else closed.push(token);
  }
  return closed;
}

/** `中国日报宁夏记者站胡冬梅`: an organisation run into a person's name. Without a label that promised one, only a medium stands before a surname few bear: `体育馆封顶`, `新院区开诊`. */
function organisationWithName(token: string, trusted: boolean): readonly [string, string] | undefined {
  for (const length of [3, 2, 4]) {
    const [office, person] = [token.slice(0, -length), token.slice(-length)];
    // `卫生站在台安启用`: what an office is or does stands in no office's name.
    if (office.length >= 2 && !/[的在将把被为]|^[一二两三四五六七八九十百几多\d]+[家个名位支所]/.test(office) && isPersonName(person) && (isMedia(office) || ((trusted || bearsCommon(person)) && isOrganisation(office)))) return [office, person];
  }
  // `某报驻某市记者站乌云其其格`: a name of five and six characters shows no surname.
  const long = [4, 5, 6].find((length) => token.length > length + 3 && isWithoutSurname(token.slice(-length)) && isMedia(token.slice(0, -length)));
  return long === undefined ? undefined : [token.slice(0, -long), token.slice(-long)];
}

/** `云溪县融媒体中心王玉李小荷`: an office run into two names. */
function organisationWithNames(token: string): readonly [string, readonly string[]] | undefined {
  for (const length of [6, 7, 5, 4]) {
    const office = token.slice(0, -length);
    const people = isMedia(office) && length > 4 ? cutNames(token.slice(-length)) : cutPlainNames(token.slice(-length));
    if (office.length >= 4 && people?.length === 2 && !/[的在将把被为]/.test(office) && (isMedia(office) || isOrganisation(office))) return [office, people];
  }
  return undefined;
}

/** `图/受访者提供`: where pictures are from, and nobody's name. */
const pictureSource = /^(?:受访(?:者|单位|对象|企业)|采访对象|单位|校方|主办方|活动方|资料|网络|视觉中国|本[报刊网台])?(?:提供|供图|资料图?片?|图片|截图|资料库)$/;

/** `本网记者 张三` behind a label of its own: an office, no name. */
const rankAlone = /^(?:本[报刊网台社站])?(?:全媒体|融媒体|首席|见习|实习|特约|特派)?(?:记者|通讯员)$|^(?:摄影|图文)?报道$/;

/** Syllables of names of the peoples of the west and the north; `新春·走基层` has none. */
const ofOtherPeoples = /古丽|[买麦]+提|[买麦]买|艾山|阿不|阿卜|吐尔|吐逊|热合|卓玛|尼玛|次仁|扎西|多吉|才让|其其格|格日勒|·(?:依|木|提|艾|阿)[^·]{1,5}$/;

/** `清泷二中`, `附小`, `高二（3）班`, `2020级2班`: a school as pupils say it, and a class. */
const school = /^[\u4e00-\u9fff]{0,8}(?:[一二三四五六七八九十]中|附[中小]|实小)(?:初中部|高中部)?$|^[\u4e00-\u9fff\d]{0,14}(?:级|[初高]?[一二三四五六七八九\d])[（(]?\d{0,2}[)）]?班$/;

/** `费翔宇 文/图`, `沈穗/文`, `林知远 摄`: what someone did, after his name; no name itself. `文 斌` and `图雅` bear theirs. */
const shares = /(?<=[\u3400-\u9fff])(?:\s*[/／]\s*(?:文字?|图片?|摄影?|文图|图文)|[\s\u3000]+(?:文\s?[/／·]\s?图|图\s?[/／·]\s?文|文图|图文|文并图|摄影报道|摄))(?=[\s\u3000、，,;；)）]|$)/g;

const foreignName = /^[A-Z][\p{L}.'’-]*(?:\s+(?:[A-Z][\p{L}.'’-]*|de|van|von|der|da|bin|al)){1,3}$/u;

/**
 * Reads a list of names. `trusted` when a label promised names: then any two to four Han pass, and Latin names; otherwise a surname is asked for.
 * Nothing when a word is neither name nor organisation, or when an office and a name stand on either side of a comma: that is a sentence.
 */
export function readNames(text: string, trusted: boolean): NameList | undefined {
  const bare = text.replace(/^[\s:：/、，,；;|｜□■◎●]+|[\s/、，,；;|｜.]+$/g, '').replace(trusted ? shares : /$^/, ' ').trim().replace(/\s*等$/, '');
  if (bare.length > 80 || bare === '') return undefined;
  if (trusted && foreignName.test(bare)) return { people: [bare.replace(/\s+/g, ' ')], organisations: [] };
  const people: string[] = [];
  const organisations: string[] = [];
  // Names that are words too, each vouched for by a sure one.
  let vouched = 0;
  // A name set wide goes on over a space, and over no comma.
  const words = bare.split(/[、，,；;|｜/&]+|(?<=》)|(?<=[\u4e00-\u9fff]{2})和(?=[\u4e00-\u9fff]{2})/).map((group) => group.split(/\s+/).map((one) => one.replace(/^《|》$/g, '')).filter((one) => one !== '' && !(trusted && (rankAlone.test(one) || pictureSource.test(one)))));
  for (const token of words.flatMap((group) => closeWideNames(group, trusted))) {
    const pair = organisationWithName(token, trusted);
    const several = pair === undefined && token.length > 7 ? organisationWithNames(token) : undefined;
    const cut = token.length >= 4 ? (trusted ? cutNames(token) : cutPlainNames(token)) : undefined;
    if (!trusted && isDotted(token) && !isMedia(token) && !ofOtherPeoples.test(token)) return undefined;
    if (isPersonName(token) && !(isDotted(token) && isMedia(token))) people.push(token);
    else if (isMedia(token) || isOrganisation(token) || school.test(token)) organisations.push(token);
    else if (pair !== undefined) { organisations.push(pair[0]); people.push(pair[1]); }
    else if (several !== undefined) { organisations.push(several[0]); people.push(...several[1]); }
    else if (cut !== undefined) people.push(...cut);
    else if (trusted && mayBeName(token)) people.push(token);
    else if (isNameBesideNames(token)) { people.push(token); vouched++; }
    else return undefined;
  }
  if (!trusted && organisations.length > 0 && /[，,]/.test(bare)) return undefined;
  return vouched > people.length - vouched ? undefined : { people, organisations };
}
