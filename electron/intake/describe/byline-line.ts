import { fieldClaim, markClaim } from '../clean/claim.ts';
import { readCreditRun } from './credit-run.ts';
import { isWriter } from './signature-line.ts';
import { readClosingCredits, readEnglishByline } from './english-byline.ts';
import type { Finding } from './finding.ts';
import { bearsCommon, cutNames, isOrganisation, isPersonName, mayBeName } from './names.ts';

const bracketed = /^([（(【\[［〔])\s*((?:[^（）()【】\[\]［］]|[（(]\d{1,2}[)）](?=班)){1,60}?)\s*([）)】\]］〕])[。.]?$/;

/** Marks that print puts before or after a byline: □ ■ ◎ ● —— */
const pointer = /^[□■◎●○◇◆▪★☆▌▍►▶❖\s]+|^[—–―─-]{1,4}\s*/;

/** Someone's name, or an office's, in brackets: `(厦门市委统战部机关党委)`, `（记者 张三）`, `(党派处)`. */
export function readBracketedCredits(text: string, base: number): Finding | undefined {
  const closing = readClosingCredits(text, base);
  if (closing !== undefined) return closing;
  const found = bracketed.exec(text);
  if (found?.[2] === undefined) return undefined;
  const start = base + text.indexOf(found[2]);
  const end = start + found[2].length;
  if (found[2] === '完' || found[2] === '全文完') return { claims: [markClaim(base, base + text.length, 'end-mark')], byline: [] };
  if (/^(?:下转|上接|紧接|转)/.test(found[2])) return { claims: [markClaim(base, base + text.length, 'turn-mark')], byline: [] };
  const given = /^(?!本|由|受访|资料|网络)([\u4e00-\u9fff]{2,14})供稿$/.exec(found[2])?.[1];
  // `（顺昌数控供稿）`: whatever it is called, it sent the report in.
  const sent = given === undefined || isPersonName(given) ? undefined : { claims: [fieldClaim(start, start + given.length, 'byline', 'office'), markClaim(start + given.length, end, 'role-word')], byline: [{ name: given, role: 'contributor' as const }] };
  const run = sent ?? nameWithOffice(found[2], start) ?? readCreditRun(found[2], start, true) ?? office(found[2], start) ?? vouchedNames(found[2], start) ?? penNameWithOffice(found[2], start);
  if (run === undefined) return undefined;
  return { ...run, claims: [markClaim(base, start, 'bracket'), ...run.claims, markClaim(end, base + text.length, 'bracket')] };
}

/** What someone is: the last word of a post. */
const post = /(?:书记|[市县区镇乡局厅处科院校会社所台站队团部馆村]长|主任|主席|教授|研究员|讲师|院士|董事长|总经理|秘书长|委员|代表|支书|律师|医师|工程师|农艺师|博士|学者|作家|评论员)$/;
export const isPost = (text: string): boolean => text.length <= 24 && post.test(text);

/** `（李强，县委宣传部）`, `（作者：李强，单位：县委党校）`: who wrote, and where he works or what he is. */
function nameWithOffice(text: string, start: number): Finding | undefined {
  const found = /^((?:作者|供稿|撰稿)\s*[:：]\s*)?([\u3400-\u9fff·]{2,8})(\s*[，,；;]\s*(?:(?:作者|工作|所在)?单位\s*[:：]\s*)?|[\s\u3000]+(?:作者|工作|所在)?单位\s*[:：]\s*)([\u4e00-\u9fff]{3,24})$/.exec(text);
  const [, label = '', name, between = '', place] = found ?? [];
  if (name === undefined || place === undefined || !isPersonName(name) || !(isOrganisation(place) || isPost(place) || /单位/.test(between))) return undefined;
  const at = start + label.length;
  return {
    claims: [...(label === '' ? [] : [markClaim(start, at, 'role-word')]), fieldClaim(at, at + name.length, 'byline', 'names-at-end'), markClaim(at + name.length, start + text.length, 'role-word')],
    byline: [{ name, role: 'author' }],
  };
}

/** `工会`, `二科`, `市局`, `青禾县`: where someone works, in so few characters that it might be a name. */
const shortOffice = /^[\u4e00-\u9fff]{1,3}[会委联科股办厅局处室部署中小所队站组省市县区镇乡村]$/;

/** What stands behind an office in a bracket and names nobody: another office or place, a room, what was done. */
const noPenName = /[会委联科股办厅局处室部署所队站组省市县区镇乡村楼层号摄图文稿导编辑供]$/;
/** `（县侨联 秋实）`: behind his office somebody signs under a name that shows no surname. */
function penNameWithOffice(text: string, start: number): Finding | undefined {
  const [, place = '', between = '', name = ''] = /^([\u4e00-\u9fff]{2,20})([\s\u3000]+)([\u4e00-\u9fff]{2,3})$/.exec(text) ?? [];
  if (name === '' || isPersonName(place) || !(isOrganisation(place) || shortOffice.test(place)) || isOrganisation(name) || isWriter(name) || noPenName.test(name)) return undefined;
  const at = start + place.length + between.length;
  return { claims: [markClaim(start, at, 'role-word'), fieldClaim(at, start + text.length, 'byline', 'pen-name')], byline: [{ name }] };
}

/** `（央金 马学军）`: one who bears a common surname vouches for those set beside him, whose peoples have none. */
function vouchedNames(text: string, start: number): Finding | undefined {
  // A line end between two names leaves nothing there: `占晓芸何东海`.
  const closed = text.length === 6 || text.length === 7 ? cutNames(text) : undefined;
  const [first = '', ...others] = closed?.length === 2 && closed.some(bearsCommon) ? closed : text.split(/[\s、，]+/);
  const names = closed === undefined && others.length > 0 && shortOffice.test(first) && !isPersonName(first) ? others : [first, ...others];
  if (names === others && others.every(isPersonName)) {
    const at = start + text.indexOf(others[0] ?? '', first.length);
    return { claims: [markClaim(start, at, 'role-word'), fieldClaim(at, start + text.length, 'byline', 'names-at-end')], byline: others.map((name) => ({ name })) };
  }
  if (names.length < 2 || names.length > 4 || !names.every(mayBeName) || !names.some(isPersonName) || names.some((name) => isOrganisation(name) || isWriter(name))) return undefined;
  return { claims: [fieldClaim(start, start + text.length, 'byline', 'names-at-end')], byline: names.map((name) => ({ name })) };
}

/** An office, an old line end in its name or none. */
function office(text: string, start: number): Finding | undefined {
  const name = text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/, '');
  if (!isOrganisation(name)) return undefined;
  return { claims: [fieldClaim(start, start + text.length, 'byline', 'office')], byline: [{ name, role: 'contributor' }] };
}

/** `——某县机关党员下沉社区侧记`: a dash and what kind of report it is; 社 and 记 in it name nobody. */
const subhead = /^[—–―─-]{1,4}.{4,}(?:记|见闻|纪行|手记|实录|扫描|观察|综述|纪实)$/;

/** `□ 岭 商`: behind this mark stands who wrote, under whatever name. */
function penName(text: string, base: number): Finding | undefined {
  const found = /^□\s*([\u4e00-\u9fff](?:\s*[\u4e00-\u9fff]){1,2})$/.exec(text);
  if (found?.[1] === undefined) return undefined;
  const start = base + text.length - found[1].length;
  return { claims: [fieldClaim(start, base + text.length, 'byline', 'pen-name')], byline: [{ name: found[1].replace(/\s+/g, ''), role: 'author' }] };
}

/** A line that is a byline and nothing else: `浏阳市融媒体中心记者周旺`, `□ 本报记者 张三`, `（某处）`, `By Jane Doe`. */
export function readBylineLine(text: string, base: number): Finding | undefined {
  if (text.length > 160) return undefined;
  const bracket = readBracketedCredits(text, base) ?? readEnglishByline(text, base);
  if (bracket !== undefined) return bracket;
  const lead = pointer.exec(text)?.[0].length ?? 0;
  const run = (subhead.test(text) ? undefined : readCreditRun(text.slice(lead), base + lead, lead > 0)) ?? penName(text, base);
  if (run === undefined || lead === 0) return run;
  return { ...run, claims: [markClaim(base, base + lead, 'pointer'), ...run.claims] };
}
