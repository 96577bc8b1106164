import { fieldClaim, markClaim, type Claim } from '../clean/claim.ts';
import { readCreditRun } from './credit-run.ts';
import { findDates, findMonthDays } from './dates.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { isMedia, mediumAndPlace, isPersonName } from './names.ts';
import { readDayAndPlace } from './post-line.ts';
import { readAgencyHead } from './reports-from.ts';
import { relocate, wordsOf } from './words.ts';
import type { Line } from '../clean/page-lines.ts';

/** A lead-in stands in the first characters of a story. */
const reach = 160;

/** `本报讯收工以后…`, `本报讯4月2日…`, `本报4月15日讯“…”`: a scan or a hasty hand leaves no space after it. 讯息, 讯号 are words of their own. */
const runOn = /^(本[报報刊网網台臺站社](?:[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日)?[讯訊])(?=[\u4e00-\u9fff“"「『《\d])(?![讯訊]?[息号飞问])/;

/** Everything before 讯 / 电 / 报道（, a medium's name perhaps in quotation marks, then perhaps credits in brackets, then white space, a colon or the text. */
const chinese = /^((?:[^。！？!?“”\n]{0,40}[“"][\u4e00-\u9fff]{2,12}[”"])?[^。！？!?“”\n]{0,70}?(?:讯|訊|电|電|消息|报道(?=\s*[（(])))\s*(?:([（(])([^（）()]{2,60})([）)])|(?=[\s:：]|(?:特约)?记者|通讯员))\s*[:：]?\s*/;
const ending = /(讯|訊|电|電|消息|报道)$/;
const own = /^(?:本[报報刊网網台站社]|我[报刊网台站社])/;
const dated = /\d{1,2}月\d{1,2}日/;
const agency = /^(?:据)?(新华社|新华网|中新社|中新网|人民网|央视网?|中国新闻网|光明网|中国网|[\u4e00-\u9fff]{2,8}?(?:社|网|报|台|通讯社|客户端|日报|晚报|新闻[社网报台]|新闻|在线|发布|融媒))/;

/** A head is a lead-in when it names a medium (`掌中某地、某某日报讯`), is 本报, or is dated (`某社某地4月6日电`). */
function isHead(head: string, credited = false): boolean {
  // `平安云溪讯（记者 …`: an account that is no medium by its name, with who reports for it.
  if (credited && /^[\u4e00-\u9fff]{3,10}[讯訊]$/.test(head)) return true;
  const bare = head.replace(ending, '').replace(/[（(][^（）()]*[）)]/g, '').replace(/[“”"《》]/g, '').trim();
  if (own.test(bare)) return bare.length <= 24;
  if (dated.test(bare)) return bare.length <= 30 && (agency.test(bare) || /^[\u4e00-\u9fff]{0,8}\d/.test(bare));
  return bare.split('、').some((part) => isMedia(part.trim())) || mediumAndPlace(bare) !== undefined;
}

/** The place named between the medium and the date: `新华社北京4月6日电` → 北京. */
function placeIn(head: string): string | undefined {
  const medium = agency.exec(head)?.[0] ?? own.exec(head)?.[0] ?? '';
  const bare = head.replace(ending, '');
  const run = dated.test(head) || isMedia(bare) ? undefined : mediumAndPlace(bare);
  if (run !== undefined) return run[1];
  return /^([\u4e00-\u9fff]{2,8}?)\d{1,2}月\d{1,2}日/.exec(head.slice(medium.length))?.[1];
}

function mediumIn(head: string): string | undefined {
  const bare = head.replace(ending, '').replace(/^据/, '').trim().replace(/^[“"《]([^“”"《》]+)[”"》]$/, '$1');
  if (own.test(bare)) return undefined;
  if (dated.test(bare)) return agency.exec(bare)?.[1];
  return isMedia(bare) ? bare : mediumAndPlace(bare)?.[0] ?? bare;
}

/** `【本报讯】正文`, `【本报记者张三】正文`: the whole lead-in in brackets. */
function bracketed(text: string, base: number): Finding | undefined {
  const found = /^[【\[〔［]([^【】\[\]〔〕［］]{2,40})[】\]〕］]\s*(?=\S{4})/.exec(text) ?? /^[（(]([\u4e00-\u9fff]{2,4}社记者[^（）()]{4,24}电)[）)]\s*(?=\S{4})/.exec(text);
  const inside = found?.[1];
  const wired = inside === undefined ? undefined : readAgencyHead(inside, base + 1);
  if (found !== null && wired !== undefined) return { ...wired, claims: [markClaim(base, base + 1, 'bracket'), ...wired.claims, markClaim(base + 1 + (inside?.length ?? 0), base + found[0].length, 'bracket')] };
  // `【山东 莱安，2031年9月12日】` opens a release.
  const placed = found === null || inside === undefined ? undefined : readDayAndPlace(inside, base + 1, findDates(inside));
  if (found !== null && placed !== undefined) return { ...placed, claims: [markClaim(base, base + 1, 'bracket'), ...placed.claims, markClaim(base + 1 + (inside?.length ?? 0), base + found[0].length, 'bracket')] };
  if (found === null || inside === undefined || !/[讯訊电電]$|记者|記者/.test(inside)) return undefined;
  const end = base + found[0].length;
  const marks = (from: number, to: number): Claim[] => [markClaim(base, from, 'bracket'), markClaim(to, end, 'bracket')];
  if (/[讯訊电電]$/.test(inside)) return isHead(inside) ? { claims: [...marks(base + 1, base + 1 + inside.length), fieldClaim(base + 1, base + 1 + inside.length, 'dateline', 'lead-in')], byline: [], ...saidBy(inside, undefined) } : undefined;
  const run = readCreditRun(inside.trim(), base + found[0].indexOf(inside.trim()));
  if (run === undefined || run.byline.length === 0) return undefined;
  return { ...run, claims: [...marks(Math.min(...run.claims.map((claim) => claim.start)), Math.max(...run.claims.map((claim) => claim.end))), ...run.claims] };
}

/** `本报讯（记者 张三 通讯员 李四）`, `新华社北京4月6日电`, `某报、某网讯 (张三 特约记者李四)`. */
export function readLeadIn(text: string, base: number): Finding | undefined {
  const set = /^[【\[][^】\]]{2,16}[讯电][】\]]/.exec(text)?.[0];
  if (set !== undefined) {
    const inner = readLeadIn(`${text.slice(1, set.length - 1)} ${text.slice(set.length)}`, base + 1);
    const close = base + set.length - 1;
    const closing = inner?.claims.some((claim) => claim.start <= close && claim.end > close) === true ? [] : [markClaim(close, close + 1, 'bracket')];
    return inner === undefined ? undefined : { ...inner, claims: [markClaim(base, base + 1, 'bracket'), ...closing, ...inner.claims] };
  }
  const whole = bracketed(text, base);
  if (whole !== undefined) return whole;
  const found = chinese.exec(text.slice(0, reach));
  if (found?.[1] === undefined || !isHead(found[1], /^(?:[^）)]*[\s，、])?(?:本报|特约|见习|实习)?(?:记者|通讯员|特约记者)/.test(found[3] ?? ''))) return byReporter(text, base) ?? ranOn(text, base) ?? byRolesFirst(text, base, false);
  const head = found[1];
  const unbracketed = found[3] === undefined ? (reportedBy(text, found[0].length, base) ?? byRolesFirst(text.slice(found[0].length), base + found[0].length, true)) : undefined;
  if (unbracketed !== undefined) return { ...unbracketed, claims: [fieldClaim(base, base + head.length, 'dateline', 'lead-in'), ...unbracketed.claims], ...saidBy(head, unbracketed.source) };
  const inside = found[3];
  const open = inside === undefined ? -1 : text.indexOf(found[2] ?? '', head.length);
  const credits = inside === undefined ? undefined : readCreditRun(inside.trim(), base + text.indexOf(inside.trim(), open));
  if (inside !== undefined && credits === undefined) return undefined;
  const end = base + found[0].length;
  const claims = [fieldClaim(base, base + head.length, 'dateline', 'lead-in')];
  if (credits !== undefined) {
    const first = Math.min(...credits.claims.map((claim) => claim.start));
    const last = Math.max(...credits.claims.map((claim) => claim.end));
    claims.push(markClaim(base + open, first, 'bracket'), ...credits.claims, markClaim(last, end, 'bracket'));
  } else if (end > base + head.length) claims.push(markClaim(base + head.length, end, 'lead-in'));
  return { claims, byline: credits?.byline ?? [], ...saidBy(head, credits?.source) };
}

function ranOn(text: string, base: number): Finding | undefined {
  const head = runOn.exec(text)?.[1];
  if (head === undefined) return undefined;
  const roles = reportedBy(text, head.length, base);
  return { ...roles, claims: [fieldClaim(base, base + head.length, 'dateline', 'lead-in'), ...(roles?.claims ?? [])], byline: roles?.byline ?? [], ...saidBy(head, roles?.source) };
}

/** The fields a head says: dateline, medium, place and date. */
function saidBy(head: string, creditSource: string | undefined): Pick<Finding, 'dateline' | 'source' | 'place' | 'date'> {
  const source = mediumIn(head) ?? creditSource;
  const place = placeIn(head);
  const date = findDates(head)[0] ?? findMonthDays(head)[0];
  return { dateline: head, ...(source === undefined ? {} : { source }), ...(place === undefined ? {} : { place }), ...(date === undefined ? {} : { date }) };
}

/** `本报讯 记者 张三 通讯员 李四 报道`: roles and names without brackets, up to 报道 or to the end of the line. */
function reportedBy(text: string, at: number, base: number): Finding | undefined {
  const found = /^((?:[^，。,：:（(\n]{0,12}?)(?:记者|通讯员)[^，。,：:（(\n]{1,40}?)\s*(?:(?:联合|摄影)?报道\s*(?:[:：]\s*|$|(?=\s))|$)/.exec(text.slice(at));
  const run = found?.[1] === undefined ? undefined : readCreditRun(found[1].trim(), base + at);
  if (found === null || run === undefined || run.byline.length === 0) return undefined;
  const last = Math.max(...run.claims.map((claim) => claim.end));
  const end = base + at + found[0].length;
  const first = Math.min(...run.claims.map((claim) => claim.start));
  const before = base + (text.slice(0, at).trimEnd().length);
  return { ...run, claims: [...(first > before ? [markClaim(before, first, 'lead-in')] : []), ...run.claims, ...(end > last ? [markClaim(last, end, 'lead-in')] : [])] };
}

/** `某某融媒 记者张三 通讯员 李四 5月20日，…`: an outlet, roles and names set apart, and then the text with neither 讯 nor 报道. */
const rolesFirst = /^(?:([\u4e00-\u9fff]{2,10})[\s\u3000]+)?((?:(?:本报|本网|本台|见习|实习|特约|全媒体)?(?:记者|通讯员)[\s\u3000]*[\u4e00-\u9fff]{2,4}(?:[\s\u3000、]+(?!(?:联合|摄影)?报道)[\u4e00-\u9fff]{2,4}(?=[\s\u3000、]))*[\s\u3000]+){1,3})(?:(?:联合|摄影)?报道[\s\u3000]+)?(?=[\u4e00-\u9fff\d“"])/;
/** What the text of a report opens with: a time, a figure, a quotation. A line of names over another paragraph proves nothing. */
const opensReport = /^[\d“"今昨近日连]|^(?:元旦|春节|元宵|清明|五一|端午|暑假|中秋|国庆|寒假|[春夏秋冬]|入[春夏秋冬]|随着|记者|为了?|在|自|从)[\u4e00-\u9fff]*[，\d]/;
function byRolesFirst(text: string, base: number, led: boolean): Finding | undefined {
  const found = rolesFirst.exec(text);
  if (found?.[2] === undefined || (found[1] !== undefined && !isMedia(found[1]))) return undefined;
  const names = found[2].split(/[\s\u3000、]+|(?:本报|本网|本台|见习|实习|特约|全媒体)?(?:记者|通讯员)/).filter((name) => name !== '');
  const rest = text.slice(found[0].length);
  if (!names.every(isPersonName) || rest.length < shortestText || !(led || opensReport.test(rest))) return undefined;
  const at = text.indexOf(found[2], found[1]?.length ?? 0);
  const run = readCreditRun(found[2].trimEnd(), base + at);
  if (run === undefined) return undefined;
  const last = Math.max(...run.claims.map((claim) => claim.end));
  const outlet = found[1] === undefined ? [] : [fieldClaim(base, base + found[1].length, 'source', 'lead-in'), markClaim(base + found[1].length, base + at, 'lead-in')];
  return { ...run, claims: [...outlet, ...run.claims, markClaim(last, base + found[0].length, 'lead-in')], ...(found[1] === undefined ? {} : { source: found[1] }) };
}
/** Characters of text that must follow names without a word that closes them. */
const shortestText = 6;

/** A text behind names in a bracket, in characters at least: `（王玉 李荷）` alone closes one. */
const textBehindNames = 12;
/** `（王玉 李荷）清晨四点，`: people and nothing else in a bracket that opens a text. */
function isNamesBefore(inside: string, rest: string): boolean {
  const names = readNames(inside.trim(), false);
  return names !== undefined && names.people.length > 0 && names.organisations.length === 0 && rest.length >= textBehindNames && /^[\u4e00-\u9fff\d“"]/.test(rest) && /[，。,]/.test(rest);
}

/** `（记者 张三）正文`, `（张三 李四）正文`, `记者张三 通讯员李四报道：正文`: credits before the text without 讯 or 电. */
function byReporter(text: string, base: number): Finding | undefined {
  const set = /^[（(]([^（）()]{2,40})[）)]\s*/.exec(text);
  const found = set ?? /^([^，。,]{4,60}?)(?:联合)?报道\s*[:：]\s*/.exec(text);
  if (found?.[1] === undefined || !(/记者|通讯员|作者|供稿/.test(found[1]) || (set !== null && isNamesBefore(found[1], text.slice(found[0].length))))) return undefined;
  const start = base + text.indexOf(found[1]);
  const run = readCreditRun(found[1].trim(), start + (found[1].length - found[1].trimStart().length));
  if (run === undefined || run.byline.length === 0) return undefined;
  const first = Math.min(...run.claims.map((claim) => claim.start));
  const last = Math.max(...run.claims.map((claim) => claim.end));
  return { ...run, claims: [...(first > base ? [markClaim(base, first, 'bracket')] : []), ...run.claims, markClaim(last, base + found[0].length, 'bracket')] };
}

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
/** `April 6`, `April 6, 2022` as American papers write a day, `6 April 2022` as others do, perhaps behind its weekday. */
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const day = `${weekday}(?:${month}\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\s+${month}(?:,?\\s+\\d{4})?)`;
const english = new RegExp(
  `^((?:[A-Z][A-Z.'’ -]{2,40}|[A-Z][\\p{L}.'’-]+(?: [A-Z][\\p{L}.'’-]+){0,3}(?=\\s*(?:,\\s*${day}|\\()))(?:,\\s*[A-Z][\\p{L}. ]{1,24}?)?(?:,\\s*${day})?(?:\\s*\\(([^()]{2,40})\\)|\\s*/[A-Z][\\w. -]{2,30}/)?)(?:\\s*[—–]\\s*|\\s+(?:--?|_)\\s+)`, 'u');
/** `NEW YORK--(BUSINESS WIRE)--`: a wire of releases that leaves no space. */
const closeWire = /^([A-Z][A-Z.'’ -]{2,40}(?:,\s*[A-Z][\p{L}. ]{1,24}?)?)\s?--\s?\(([A-Z][A-Z ]{3,30})\)\s?--\s?/u;

const bracketedPlace = new RegExp(`^\\(([A-Z][\\p{L}.'’ -]{2,40}?(?:,\\s*[A-Z][\\p{L}. ]{1,24}?)?)\\s*[,–—-]+\\s*(${day})\\)\\s*[–—-]{1,2}\\s*`, 'u');

/** `(PELHURST, Texas – May 2, 2020) – `: a release's place and day, bracketed. */
function readBracketedPlace(text: string, base: number): Finding | undefined {
  const found = bracketedPlace.exec(text.slice(0, reach));
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const date = findDates(found[2])[0] ?? findMonthDays(found[2])[0];
  const end = found[0].lastIndexOf(')');
  return {
    claims: [markClaim(base, base + 1, 'lead-in'), fieldClaim(base + 1, base + end, 'dateline', 'lead-in'), markClaim(base + end, base + found[0].length, 'lead-in')],
    byline: [], dateline: found[0].slice(1, end), place: /^[^,]+/.exec(found[1])?.[0].trim() ?? found[1], ...(date === undefined ? {} : { date }),
  };
}

/** `LONDON, April 6 (Wire) — `, `FARLOW, 14 April 2026 – `, `RIVERTON (AP) - `: place in capitals, date, agency, dash. */
export function readEnglishLeadIn(text: string, base: number): Finding | undefined {
  const found = english.exec(text.slice(0, reach)) ?? closeWire.exec(text.slice(0, reach));
  if (found?.[1] === undefined) return readBracketedPlace(text, base);
  const place = /^[^,(]+/.exec(found[1])?.[0].trim();
  const date = findDates(found[1])[0] ?? findMonthDays(found[1])[0];
  return {
    claims: [fieldClaim(base, base + found[1].length, 'dateline', 'lead-in'), markClaim(base + found[1].length, base + found[0].length, 'lead-in')],
    byline: [], dateline: found[1].trimEnd(),
    ...(found[2] === undefined || date !== undefined && /\d/.test(found[2]) ? {} : { source: found[2] }), ...(place === undefined ? {} : { place }), ...(date === undefined ? {} : { date }),
  };
}

/** The lead-in of some lines, whichever language they are in and wherever the page broke them, a brief's bullet before it or none. The first four lines are looked at. */
export function leadInOfLines(lines: readonly Line[]): Finding | undefined {
  const alone = lines[0] !== undefined && lines.length > 1 && lines[0].text.length < 50 ? leadInOfLines(lines.slice(0, 1)) : undefined;
  if (alone !== undefined && alone.byline.length > 0 && alone.claims.at(-1)?.end === lines[0]?.end) return alone;
  const words = wordsOf(lines.slice(0, 4));
  const bullet = /^[□■◎●○◇◆▪★☆▌►▶]\s*/.exec(words.text)?.[0].length ?? 0;
  const rest = words.text.slice(bullet);
  const read = readLeadIn(rest, bullet) ?? readEnglishLeadIn(rest, bullet);
  const finding = read === undefined || bullet === 0 ? read : { ...read, claims: [markClaim(0, bullet, 'bullet'), ...read.claims] };
  return finding === undefined ? undefined : relocate(finding, words);
}
