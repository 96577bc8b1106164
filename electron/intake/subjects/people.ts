import { isDotted, isPersonName } from '../describe/names.ts';

/** A person a report is about: half-open range of the name in the text, and the words that told it was one. */
export interface PersonMention { readonly start: number; readonly end: number; readonly name: string; readonly sign: string }

/** Offices and callings that stand before a name. 记者 and 通讯员 make a byline, not a subject. */
const titles = '发言人|总书记|书记|主席|副主席|主任|局长|县长|市长|省长|州长|区长|镇长|乡长|村长|厅长|部长|院长|校长|园长|所长|处长|科长|股长|站长|队长|会长|理事长|秘书长|董事长|总经理|经理|厂长|总裁|总干事|带头人|支书|村支书|组长|楼长|网格长|网格员|河长|委员|常委|教授|研究员|医生|医师|护士长|护士|律师|法官|检察官|民警|辅警|教师|老师|社工|司机|企业家|艺术家|作家|画家|院士|博士|劳模|烈士|英雄|运动员|教练|同志|创始人|法定代表人|发起人|传承人|总理|总统|首相|大使';
/** Words that many people are called by: a name behind them is one only where it says something. */
const many = '志愿者|义工|党员|队员|村民|居民|市民|群众|农户|职工|工人|学生|家长|患者|游客|商户|业主|负责人|代表|成员|家属';
/** What is said of a person right behind the name, and what may end it: a mark, a particle, a verb of saying or doing. */
const said = '给|致|同|说|表示|介绍|告诉|坦言|回忆|感慨|强调|指出|要求|认为|透露|解释|笑着|带领|带队|率队|率领|率|主持|出席|参加|陪同|致辞|讲话|作|赴|深入|走访|调研|看望|慰问|是|在|与|和|为|对|向|将|从|把|被|的|也|就|等|一行|一家|夫妇|同志|先生|女士|带着|来到|走进|正|已|曾|获|当选|任';
/** 说 and its like: only a person does so. */
const speaks = /^(?:说|表示|介绍|告诉|坦言|回忆|感慨|笑着|高兴|激动|感叹|直言|深有感触)/;
const afterName = new RegExp(`^(?:[，。、；：:！？“”（）()\\s]|$|${said})`);
const before = new RegExp(`(?:(?<many>${many})|${titles})(?=[\\u3400-\\u9fff])`, 'g');
/** Third characters that begin what is said rather than end a name. */
const notGiven = /[说称道在和与对为等率是将从把被的也就正已曾获任及带同]$/;
/** 王大爷, 李女士, 张某, 老陈: a person, but no name to file under. */
const called = /(?:大爷|大妈|大叔|大婶|大姐|大哥|大娘|阿姨|奶奶|爷爷|叔叔|婆婆|师傅|老师|女士|先生|老汉|老人|同志|医生|书记|主任|同学|警官|教授|某.?|姓|氏|家|总|们)$/;
const postTitles = new RegExp(`(?<=^|[，。、；：！？“”（）\\s由和与及向对为给随听是]|选举|任命|推选|提名)(?:([\\u3400-\\u9fff]{2,4}?)(同志|烈士|先生|女士|教授|院士)|([\\u3400-\\u9fff]{3})(总书记|书记|主席|总理|省长|市长|县长|区长|局长|院长|校长)|([\\u3400-\\u9fff]{1,6}·[\\u3400-\\u9fff]{1,8}?)(同志|先生|女士|${titles}))(?=[，。、；：！？“”（）\\s]|$|${said})`, 'g');

/** People named in a Chinese text, each with a title, 同志 or the like beside the name. */
export function findPeople(text: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of text.matchAll(before)) {
    let start = match.index + match[0].length;
    // 书记张三、李四出席: the names after a mark carry on.
    for (;;) {
      const name = nameAt(text, start);
      if (name !== undefined && match.groups?.['many'] !== undefined && !speaks.test(text.slice(start + name.length))) break;
      if (name === undefined || found.some((one) => one.start === start)) break;
      found.push({ start, end: start + name.length, name, sign: match[0] });
      start += name.length;
      if (text.charAt(start) !== '、') break;
      start += 1;
    }
  }
  for (const match of text.matchAll(postTitles)) {
    const [, plain, plainSign, before3, office, dotted, dottedSign] = match;
    const [name, sign] = [plain ?? before3 ?? dotted ?? '', plainSign ?? office ?? dottedSign ?? ''];
    // 温县委书记: an office's own words before it.
    if (before3 !== undefined && /[县市区镇村党委部局院校团支总副乡]/.test(before3)) continue;
    if (!isFullName(name) || found.some((one) => one.start <= match.index && match.index < one.end)) continue;
    found.push({ start: match.index, end: match.index + name.length, name, sign });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A surname too like a word (学习) for bylines; beside a title it is one. */
const rare = /^习[\u3400-\u9fff]{1,2}$/;
const isFullName = (name: string): boolean => (isPersonName(name) || rare.test(name)) && !called.test(name) && (isDotted(name) || !/^(?:[老小阿大]|干部)/.test(name)) && !notNames.has(name);
const notNames = new Set(['代表', '大会', '常务', '任职', '高度', '成员', '全体', '万众', '方便', '相关', '单位', '项目', '文明', '支部', '党员', '党委', '干部', '温馨', '周到', '安心', '向前', '齐心', '方式', '连夜', '马上', '时时', '易中', '和平']);

function nameAt(text: string, start: number): string | undefined {
  const dotted = /^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,8})+/.exec(text.slice(start, start + 24))?.[0];
  if (dotted !== undefined) {
    for (let end = dotted.length; end > dotted.lastIndexOf('·') + 1; end--) {
      const name = dotted.slice(0, end);
      if (isDotted(name) && afterName.test(text.slice(start + end))) return name;
    }
    return undefined;
  }
  const fits = [4, 3, 2].map((length) => text.slice(start, start + length))
    .filter((name) => isFullName(name) && afterName.test(text.slice(start + name.length, start + name.length + 4)));
  const [longest] = fits;
  // 王玉说： fits as a name of three too; the shorter one then leaves a verb behind.
  return longest !== undefined && notGiven.test(longest) ? fits.at(-1) === longest ? undefined : fits.at(-1) : longest;
}

const capital = '[A-Z][a-zà-ÿ]+(?:[-’\'][A-Z][a-z]+)?';
const englishTitles = 'Mr|Mrs|Ms|Dr|Prof|Professor|President|Vice President|Prime Minister|Minister|Mayor|Governor|Councillor|Senator|Secretary|Chairman|Chairwoman|Chair|Director|Captain|Sergeant|Judge|Bishop|Ambassador|Chief Executive|Headteacher|Spokesman|Spokeswoman|Spokesperson';
const english = new RegExp(`\\b(?<title>${englishTitles})\\.? (?<name>${capital}(?: [A-Z]\\.)?(?: ${capital}){1,2})|(?<said>${capital} ${capital})(?=,? (?:said|says|told|added|explained))|(?<=\\bsaid )(?<after>${capital} ${capital})(?=[,.])`, 'g');
const notPeople = /\b(?:The|Ministry|Council|University|City|County|Street|Road|Hospital|School|Police|News|Times|Daily|Committee|Board|Department|Commission|Association|Company|Group|Office|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** People named in an English text by first name and surname, with a title or as the one who said something. */
export function findEnglishPeople(text: string): PersonMention[] {
  return Array.from(text.matchAll(english)).flatMap((match) => {
    const { title, name, said: speaker, after } = match.groups ?? {};
    const found = name ?? speaker ?? after;
    if (found === undefined || notPeople.test(found)) return [];
    const start = match.index + match[0].indexOf(found);
    return [{ start, end: start + found.length, name: found, sign: title ?? 'said' }];
  });
}
