import type { Credit } from '../../../shared/domain/reading.ts';
import { fieldClaim, markClaim, type Claim } from '../clean/claim.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { isMedia, isOrganisation, isPersonName, mediumAndPlace } from './names.ts';
import { reporterAndPlace } from './reports-from.ts';
import { labelOf, roleLabel, type Label } from './role-labels.ts';

interface Part { readonly label?: Label; readonly start: number; readonly valueStart: number; readonly valueEnd: number }

/** The labels once more, to ask before looking for all of them. */
const mayName = new RegExp(roleLabel.source);

/** Cuts a run at its labels: `本报记者 张三 责任编辑 李四` has two parts. Before the first label stands one without. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let open: { label?: Label; start: number; valueStart: number } = { start: 0, valueStart: 0 };
  for (const found of mayName.test(text) ? text.matchAll(roleLabel) : []) {
    if (found.index > open.start || open.label !== undefined) parts.push({ ...open, valueEnd: found.index });
    const colon = /^\s*[:：/／丨｜|]?\s*/.exec(text.slice(found.index + found[0].length))?.[0].length ?? 0;
    open = { label: labelOf(found.groups ?? {}), start: found.index, valueStart: found.index + found[0].length + colon };
  }
  return [...parts, { ...open, valueEnd: text.length }];
}

/** `张三 摄`, `李四/文`, `王五 文/图`: the role stands after the name. */
const roleAfter = /^(.{2,30}?)[\s/]*(文\s?[/／·、]\s?图片?|图片?\s?[/／·、]\s?文字?|文\s?[/／·、]\s?摄影?|摄影?\s?[/／·、]\s?文字?|文图|图文|文字?|图片?|摄影报道|摄影|摄|报道|供图|供稿|整理|采写)$/;

/** `科协`, `县民建`: bodies whose names are as short as a word; who sends a text in may be called so. */
const body = /^[\u4e00-\u9fff]{0,8}(?:[科作文侨妇残台青记书美体][协联]|民[盟建进革]|台盟|农工党|致公党|九三学社)$/;

function roleAfterName(text: string, base: number): Finding | undefined {
  // `岑子文`: the last character of a name.
  if (isPersonName(text.trim())) return undefined;
  const found = roleAfter.exec(text);
  const names = found?.[1] === undefined ? undefined : readNames(found[1], false);
  if (found?.[1] !== undefined && found[2] === '供稿' && (isOrganisation(found[1].trim()) || body.test(found[1].trim()))) return contributed(text, found[1].trim(), base);
  if (found?.[1] === undefined || names === undefined || names.people.length === 0) return undefined;
  const role = /^(图片?|摄影?|供图)$/.test(found[2] ?? '') ? 'photographer' : 'author';
  const end = base + found[1].length;
  return { claims: [fieldClaim(base, end, 'byline', 'role-after-name'), markClaim(end, base + text.length, 'role-word')], byline: names.people.map((name) => ({ name, role })) };
}

/** Who did the words and who the pictures, after the names. */
const share = /(?<![文图摄])[/／](?:文字?|图片?|摄影?|文图|图文)(?=[\s、，]|$)/g;
/** `文 沈穗 图 林知远`: white space between what each did and his name. */
const parted = /^文[\s\u3000]+[\u3400-\u9fff]{2,4}(?:[\s\u3000、]+[\u3400-\u9fff]{2,4})*[\s\u3000]+[图摄][\s\u3000]+[\u3400-\u9fff]{2,4}(?:[\s\u3000、]+[\u3400-\u9fff]{2,4})*$/;
/** `记者 沈穗 文 林知远 图`: the same, behind the names. */
const behind = /^[^\s]{0,12}[\s\u3000]*(?:[\u3400-\u9fff]{2,4}[\s\u3000、]+)+文[\s\u3000]+(?:\S{0,6}[\s\u3000]+)?(?:[\u3400-\u9fff]{2,4}[\s\u3000、]+)+(?:图|摄|摄影)$/;
/**
 * `沈穗/文 林知远/图`, `记者 沈穗 文图`, `记者沈穗 通讯员林知远报道`: with what each did left blank, of the same length. One such word
 * after names without a role says their role, and stays.
 */
function withoutShares(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  if (parted.test(text)) return text.replace(/(?<=^|[\s\u3000])(文|图|摄)[\s\u3000](?=[\s\u3000]*\S{2})/g, '$1/');
  if (behind.test(text)) return text.replace(/(?<=[\s\u3000])(?:文|图|摄|摄影)(?=[\s\u3000]|$)/g, blank);
  const shares = text.match(share)?.length ?? 0;
  const roles = /记者|通讯员|实习生/.test(text);
  const once = shares > 1 || (shares === 1 && roles) ? text.replace(share, blank) : text;
  return roles ? once.replace(/(?:[\s\u3000](?:文图|图文|文并图)|(?<=[\u4e00-\u9fff])(?:联合)?报道)(?=\s*(?:责任编辑|责编|编辑|$))/, blank) : once;
}

/** `图由某镇林业站提供`, `受访者供图`, `照片由受访单位提供` behind who wrote: from whom the pictures are. */
const picturesFrom = /[\s\u3000，,；;、]+(?:(?:本文|文中)?(?:图片?|照片|配图|视频)\s*(?:均?(?:由|为|来自|来源于?|源自)|来源\s*[:：])\s*([^\s，,；;。（）()]{2,20}?)(?:提供|供图|拍摄|摄)?|([\u4e00-\u9fff]{3,14}?)(?:供图|提供(?:图片|照片)?))$/;
function beforePictures(text: string, base: number, named: boolean): Finding | undefined {
  const found = picturesFrom.exec(text);
  if (found === null || found.index === 0 || isPersonName(found[2] ?? '')) return undefined;
  const run = readCreditRun(text.slice(0, found.index), base, named);
  return run === undefined || run.byline.length === 0 ? undefined : { ...run, claims: [...run.claims, markClaim(base + found.index, base + text.length, 'role-word')] };
}

/** `来源云溪周报记者王玉编辑李荷`: the label goes, whether its colon was lost or not, and what follows is a medium. */
function behindSource(text: string, label: number, base: number, named: boolean): Finding | undefined {
  const run = readCreditRun(text.slice(label), base + label, named);
  return run?.source === undefined ? undefined : { ...run, claims: [markClaim(base, base + label, 'label'), ...run.claims], sourceLabelled: true };
}

/** `作者王玉来源云溪周报责任编辑李荷`: the medium behind its label, between the people. */
function sourceInside(text: string, base: number, named: boolean): Finding | undefined {
  const found = /(?<=[\u3400-\u9fff]\s*)((?:文章|信息|稿件)?(?:来源|稿源)\s*[:：]?\s*)([\u4e00-\u9fff]{2,20}?)(?=\s|责任编辑|编辑|责编|作者|记者|通讯员|$)/.exec(text);
  const [all = '', label = '', medium = ''] = found ?? [];
  if (found === null || !isMedia(medium)) return undefined;
  const rest = readCreditRun(text.slice(0, found.index) + ' '.repeat(all.length) + text.slice(found.index + all.length), base, named);
  const at = base + found.index + label.length;
  const claims = [markClaim(base + found.index, at, 'label'), fieldClaim(at, at + medium.length, 'source', 'labelled')];
  return rest === undefined ? undefined : { ...rest, claims: [...rest.claims.map((claim) => (claim.start < base + found.index ? { ...claim, end: Math.min(claim.end, base + found.index) } : claim)), ...claims], source: medium, sourceLabelled: true };
}

/** `某某街道办事处供稿` */
function contributed(text: string, name: string, base: number): Finding {
  const start = base + text.indexOf(name);
  const end = start + name.length;
  return { claims: [fieldClaim(start, end, 'byline', 'role-after-name'), markClaim(end, base + text.length, 'role-word')], byline: [{ name, role: 'contributor' }] };
}

/**
 * Reads a run that is all credits: roles, names, an office before them (`中国日报宁夏记者站胡冬梅责任编辑蔡东海`).
 * @param base offset of `text` in the extracted text
 * @param named without any label, names must show a surname; an organisation alone passes only when this is true
 * @returns nothing when some word of the run is neither label, name nor organisation
 */
export function readCreditRun(text: string, base: number, named = false): Finding | undefined {
  if (text.length < 2 || text.length > 90 || /[。！？!?]/.test(text)) return undefined;
  const pictured = beforePictures(text, base, named);
  if (pictured !== undefined) return pictured;
  const shared = withoutShares(text);
  if (shared !== text) return readCreditRun(shared, base, named);
  const filed = reporterAndPlace(text, base);
  if (filed !== undefined) return filed;
  const led = /^(?:信息|文章|稿件)?(?:来源|稿源)\s*[:：]?\s*(?=[\u4e00-\u9fff]{2,20}?(?:记者|通讯员|作者|编辑|责编|责任编辑))/.exec(text)?.[0];
  if (led !== undefined) return behindSource(text, led.length, base, named);
  const inside = sourceInside(text, base, named);
  if (inside !== undefined) return inside;
  const after = roleAfterName(text, base);
  if (after !== undefined) return after;
  const claims: Claim[] = [];
  const byline: Credit[] = [];
  let source: string | undefined;
  let editor: string | undefined;
  const parts = partsOf(text);
  for (const [i, part] of parts.entries()) {
    const value = text.slice(part.valueStart, part.valueEnd);
    // `主编手记`, `校对员老李`: words of another sense that open as a label does; a name must be known for one where nothing parts it from its label, and nobody is named before it.
    const runOn = (part.label?.field === 'editor' || part.label?.field === 'other') && part.valueStart > part.start && /^[\u3400-\u9fff]$/.test(text.charAt(part.valueStart - 1));
    if (runOn && byline.length === 0 && readNames(value, false) === undefined) return undefined;
    // `云溪健康网白渠通讯员王玉`: the place where he writes for the medium.
    const posted = part.label === undefined && parts[i + 1]?.label?.field === 'byline' ? mediumAndPlace(value.trim())?.[0] : undefined;
    const names = posted === undefined ? readNames(value, part.label !== undefined) : { people: [], organisations: [posted] };
    if (names === undefined) {
      if (part.label === undefined && value.trim() !== '') return undefined;
      if (value.trim() !== '') return undefined;
    }
    if (part.valueStart > part.start) claims.push(markClaim(base + part.start, base + part.valueStart, 'role-word'));
    if (names === undefined) continue;
    const from = base + part.valueStart;
    const to = base + part.valueEnd;
    const field = part.label?.field ?? 'byline';
    // `市公安局供稿责任编辑王玉`, `市公安局责任编辑王玉`: who sent it in stands before the label, or before the editor.
    const sent = part.label === undefined && (parts[i + 1]?.label?.role === 'contributor' || parts[i + 1]?.label?.field === 'editor');
    if (field === 'editor') editor ??= names.people.join(' ');
    const medium = names.organisations.find((name) => isMedia(name) || name.endsWith('融媒体中心'));
    if (field === 'byline') {
      source ??= medium;
      const role = part.label?.role;
      byline.push(...[...new Set(names.people)].filter((name) => !byline.some((one) => one.name === name)).map((name) => ({ name, ...(role === undefined ? {} : { role }) })));
      // `供图：县教育局`: an office that gave its pictures signs nothing.
      if (names.people.length === 0 && medium === undefined && role !== 'photographer' && (named || sent || role !== undefined)) {
        byline.push(...names.organisations.map((name) => ({ name, role: 'contributor' as const })));
      }
    }
    const people = field === 'byline' && names.people.length === 0 && byline.length === 0 ? 'source' : field;
    const unsigned = part.label?.role === 'photographer' && names.people.length === 0 && medium === undefined;
    claims.push(field === 'other' || unsigned ? markClaim(from, to, 'role-word') : fieldClaim(from, to, people, 'credit-run'));
  }
  // `县团委 通讯员 李强`: where he works, whose name stands behind what he is.
  const ranked = byline.some(({ role }) => role === 'reporter' || role === 'correspondent') && byline[0]?.role === 'contributor' && parts[0]?.label === undefined;
  if (ranked) byline.splice(0, byline.length, ...byline.filter(({ role }) => role !== 'contributor'));
  const said = byline.length > 0 || editor !== undefined || claims.some((claim) => claim.kind === 'mark');
  if (!said && (source === undefined || !named)) return undefined;
  return { claims, byline, ...(source === undefined ? {} : { source }), ...(editor === undefined ? {} : { editor }) };
}
