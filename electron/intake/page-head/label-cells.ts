import { cutNames, cutPlainNames, isDotted, isMedia } from '../describe/names.ts';
import type { Cell } from './cell.ts';
import { paperWeight } from './paper-names.ts';
import { isSectionName } from './section-names.ts';

/** Who edits the page: a report bears that name. */
const editors = '(?:第?[A-Z]?\\d{0,2}[版])?(?:(?:本版|本期|本栏|本刊)?(?:责任|值班|见习|实习|执行|首席|版面|组版|文字|图片|新媒体)?编辑(?!部|室|委)|(?:本版|本期|本栏|值班|见习)?责编|版编)';
/** Who else had a hand in it: names that no report bears. */
const others = '(?:责任|本版|本期|值班)?(?:美编|校对|(?:版式|版面|美术|封面|装帧|图文|视觉)设计|版式|组版|排版|审读|审校|统筹|策划|监制|制图|制作|设计|检校|主任|编委|总监|视觉|图编|摄影)|美术编辑|(?:执行|值班|本版|副)?主编|(?:值班|副)?总编辑?|值班(?:主任|编委|领导)|终审|一审|二审|三审|初审|复审|审核|核稿|签发|责校|电脑制作|By(?=\\s[\\u4e00-\\u9fff])';
const label = new RegExp(`^(?:(${editors})|(?:${others}))\\s*(?:([:：/／丨｜|])\\s*)?`);
const editorsLast = /^(?:美术|图片|版式|视觉)/;

const contact = /^(?:24小时)?[\u4e00-\u9fff/／]{0,8}(?:电话|热线|专线|手机|传真|邮箱|信箱|邮件|邮编|邮政编码|网址|网站|QQ群?|微信号?|公众号|[账帐]\s?号|E-?mail|Tel|Fax)\s*[（(]?(?:兼传真)?[）)]?\s*[:：]?\s*(?=[A-Za-z\d(（+])[A-Za-z\d(（+][\w.@()（）+\-—/／、×＊*]{2,}(?:[ ][\d×＊*]{3,}[\d×＊*-]*){0,4}/i;
const address = /^(?:(?:本报|本刊|本社)?(?:常年)?法律顾问\s*[:：]\s*\S{4,40}|(?:户\s?名|开户(?:银?行|名称?)|发行人|社长|发行所|捐[款赠](?:账户|方式))\s*[:：]\s*\S{2,40})|^(?:(?:本报|本刊|报社|社|编辑部|来信|来稿|投稿|邮寄|联系|通信|收件)?地\s*址|社址|通讯地址|通联)\s*[:：]\s*\S{4,40}/;
const bareContact = /^(?:[\u4e00-\u9fff]{2,8}部\s*\(?0\d{2,3}\)?[- ]?\d{5,8}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|\(?0\d{2,3}\)?[- ]?\d{7,8}|1\d{10}|\d{3}-\d{4}-?\d{4})(?=$|[\s\u3000|｜])/i;
/** `来信请寄:本报群工部`, `欢迎来稿`, `文责自负`: what the page asks of its readers. */
const appeal = /^(?:(?:来信|来稿|投稿|稿件|信件|订阅|广告|联系|报料|爆料)?请(?:寄|发|至|投|拨|联系|扫)(?:[至往到]|本报)?[:：]?\s?\S{2,20}|(?:本版|本期|本组)(?:稿件|文图|图文|照片|图片)(?:除署名外)?均?由\S{2,20}提供|欢迎(?:来稿|来信|投稿|赐稿|订阅|关注|来电|刊登)\S{0,8}|文责自负|[（(]?(?:转账|汇款)?请备注[:：]?\S{1,16}|(?:捐赠|捐款|爱心|募捐)(?:账户|账号|帐号|方式|热线|通道)|(?:来信|来稿|来函)(?:选登|照登|必复|摘登)|(?:稿件|来稿)(?:一经|如需)\S{2,12})(?=$|[\s\u3000|｜，,])/;

const sep = /^[\s\u3000、，,/／&]+/;
const nameAt = /^(?:[\u3400-\u9fff]{1,4}·[\u3400-\u9fff·]{1,10}|[\u3400-\u9fff]{2,4}|[\u3400-\u9fff][\s\u3000]{1,2}[\u3400-\u9fff]|[A-Z][a-z]{1,11})(?![\u3400-\u9fffA-Za-z\d])/;

/** Where the names after a label end, and the names. `closes` tells where another cell begins. */
function namesFrom(text: string, at: number, closes: (at: number) => boolean): { readonly end: number; readonly names: string[] } {
  const names: string[] = [];
  let end = at;
  for (let from = at; names.length < 4;) {
    const gap = names.length === 0 ? '' : (sep.exec(text.slice(from))?.[0] ?? '');
    if (names.length > 0 && gap === '') break;
    const place = from + gap.length;
    const parted = /[、，,/／&]/.test(gap);
    // A first name may be a word of another cell: 白露, 谷雨.
    if (place >= text.length || (names.length > 0 ? closes(place) : label.test(text.slice(place)))) break;
    const named = nameAt.exec(text.slice(place))?.[0];
    // `民生·某某晚报` after an editor is the page's column and the paper.
    const found = named?.split('·').some((part) => isSectionName(part) || paperWeight(part) > 0) === true && named.includes('·') ? undefined : named;
    const run = found === undefined ? /^[\u3400-\u9fff]{5,9}(?![\u3400-\u9fff])/.exec(text.slice(place))?.[0] : undefined;
    const several = run === undefined ? undefined : cutNames(run);
    const words = found ?? (several === undefined ? undefined : run);
    if (words === undefined || isMedia(words) || (names.length > 0 && !parted && !(cutNames(words)?.length === 1 || isDotted(words)))) break;
    names.push(...(several ?? [words.replace(/[\s\u3000]/g, '')]));
    from = end = place + words.length;
  }
  return { end, names };
}

/** A label of the newsroom with the names behind it, with a colon, a stroke or nothing between: `责编/温晓`, `编辑 林颂`, `值班编委：骆宾`. */
export function readStaffCell(text: string, at: number, closes: (at: number) => boolean): Cell | undefined {
  const found = label.exec(text.slice(at));
  if (found === null) return undefined;
  const from = at + found[0].length;
  const { end, names } = namesFrom(text, from, closes);
  if (names.length === 0 && found[2] === undefined) return undefined;
  // `责编温晓`: nothing parts them, as in `美编之歌`; a common surname must follow, and the cell proves less.
  const runOn = found[2] === undefined && !/\s$/.test(found[0]);
  if (runOn && cutPlainNames(names[0] ?? '')?.length !== 1) return undefined;
  const editor = found[1] !== undefined && !editorsLast.test(found[1]) && names.length > 0;
  return { kind: 'staff', start: at, end: Math.max(end, at + found[0].trimEnd().length), weight: runOn ? 0.5 : 1, ...(editor ? { value: names.join(' '), valueAt: [from, end] as const } : {}) };
}

/** `执行：白露`: a label nobody knows, over nothing but names. */
export function readOtherStaffCell(text: string, at: number, closes: (at: number) => boolean): Cell | undefined {
  const found = /^[\u4e00-\u9fff]{2,6}\s*[:：]\s*/.exec(text.slice(at))?.[0];
  if (found === undefined) return undefined;
  const { end, names } = namesFrom(text, at + found.length, closes);
  return names.length > 0 && names.every((name) => cutNames(name)?.length === 1) ? { kind: 'staff', start: at, end, weight: 0.5 } : undefined;
}

export function readContactCell(text: string, at: number): Cell | undefined {
  const rest = text.slice(at, at + 80);
  const reached = contact.exec(rest)?.[0] ?? address.exec(rest)?.[0] ?? bareContact.exec(rest)?.[0];
  if (reached !== undefined) return { kind: 'contact', start: at, end: at + reached.length, weight: 1 };
  const asked = appeal.exec(rest)?.[0];
  return asked === undefined ? undefined : { kind: 'appeal', start: at, end: at + asked.length, weight: 0.5 };
}
