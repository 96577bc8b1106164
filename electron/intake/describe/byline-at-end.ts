import { fieldClaim, furnitureClaim, markClaim } from '../clean/claim.ts';
import { readBracketedCredits } from './byline-line.ts';
import { readCreditRun } from './credit-run.ts';
import { readDescriptionLine } from './description-line.ts';
import { cutEnglishNames } from './english-byline.ts';
import type { Finding } from './finding.ts';
import { readNames } from './name-list.ts';
import { readTakenFrom } from './taken-from.ts';
import { relocate, wordsOf } from './words.ts';
import type { Line } from '../clean/page-lines.ts';

/** A byline at the end of a paragraph is looked for in its last characters only. */
const reach = 140;
const ends = '。！？…!?”’"\'）)】》';

/**
 * `…贡献力量。 莫林欣 邓旋`: white space, then nothing but names with their surnames, or the office that sent it in. Behind a comma, where
 * the text was cut off, two people at least.
 */
function namesAfterSpace(tail: string, base: number): Finding | undefined {
  const found = /([。！？…!?”"）)，,])\s+([\u3400-\u9fff·\s、，]{2,30})$/.exec(tail)?.slice(1);
  const [stop = '', said = ''] = found ?? [];
  const names = readNames(said, false);
  if (names === undefined || (/[，,]/.test(stop) && (names.people.length < 2 || names.organisations.length > 0))) return undefined;
  const start = base + tail.length - said.length;
  const byline = names.people.length > 0 ? names.people.map((name) => ({ name })) : names.organisations.map((name) => ({ name, role: 'contributor' as const }));
  return { claims: [fieldClaim(start, base + tail.length, 'byline', 'names-at-end')], byline };
}

/** `…一年。 ■白桦`, `…一年。□ 记者 王玉`: a mark of print before who signs. */
function markedAtEnd(tail: string, base: number): Finding | undefined {
  const found = /[。！？…!?”"）)]\s*([□■◎●○◇◆])\s*([^。！？□■◎●○◇◆]{2,40})$/.exec(tail);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const start = base + tail.length - found[2].length;
  const run = readCreditRun(found[2].trimEnd(), start, true);
  const mark = base + found.index + found[0].indexOf(found[1]);
  return run === undefined || run.byline.length === 0 ? undefined : { ...run, claims: [markClaim(mark, start, 'pointer'), ...run.claims] };
}

/** `…八百斤。——市茶业商会`, `…。——记者 何田`: a dash before the office, or the reporter, that sent it in. A name alone may be whose words these are. */
function dashedAtEnd(tail: string, base: number): Finding | undefined {
  const found = /[。！？…！”）)]\s*((?:——|――|──)\s*)([\u3400-\u9fff·\s、]{3,24})$/.exec(tail);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const start = base + tail.length - found[2].length;
  const run = readCreditRun(found[2], start, true);
  const known = run !== undefined && run.byline.length > 0 && run.byline.every(({ role }) => role === 'contributor' || role === 'reporter');
  return known ? { ...run, claims: [markClaim(start - found[1].length, start, 'pointer'), ...run.claims] } : undefined;
}

/** `…责任编辑王玉27:`, `…编辑王玉 2023-3-2 9:55`: the hour at which the record was printed or put in, or what is left of it, behind the last name. */
const stampBehind = /(?<=[\u3400-\u9fff）)\]】])\s*(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?(?:\d{0,2}[:：]){1,2}\d{0,2}$/;
/** Its longest, in characters. */
const longestStamp = 24;

/** `…鼓与呼。某报某记者站某某责任编辑某某`: credits run straight on after the last full stop. A label or a medium must be among them. */
function creditsRunOn(tail: string, base: number): Finding | undefined {
  let from = tail.length - 1;
  while (from >= 0 && !ends.includes(tail.charAt(from))) from--;
  const rest = tail.slice(from + 1);
  if (from < 0 || rest.trim().length < 2) return undefined;
  const lead = rest.length - rest.trimStart().length;
  const run = readCreditRun(rest.trimStart().trimEnd(), base + from + 1 + lead) ?? (/^\s*(?:来源|稿源|作者|供稿|编辑|责编|责任编辑)[:：]/.test(rest) ? readDescriptionLine(rest.trim(), base + from + 1 + lead) : undefined);
  // `…记得清楚。记者翻看发` over the rest of that sentence: right behind such a word stands a name only where it is known for one.
  const bare = /^\s*(?:本报|本刊|本网)?(?:记者|通讯员|作者)([\u3400-\u9fff]{2,4})$/.exec(rest)?.[1];
  if (bare !== undefined && readNames(bare, false) === undefined) return undefined;
  const labelled = run?.source !== undefined || run?.claims.some((claim) => claim.kind === 'mark') === true;
  if (!labelled) return undefined;
  // `…鼓与呼。（记者 某某）责任编辑某某`: who wrote stands in the bracket before.
  const before = run.byline.length > 0 ? undefined : bracketAtEnd(tail.slice(0, from + 1), base);
  return before === undefined ? run : { ...run, ...before, claims: [...before.claims, ...run.claims] };
}

/** `…美丽家园。(党派处)`: a bracket after the last full stop. A bracket inside the sentence is none. */
function bracketAtEnd(tail: string, base: number): Finding | undefined {
  const found = /[。！？…!?.”"]\s*([（(【\[](?:[^（）()【】\[\]]|[（(]\d{1,2}[)）](?=班)){1,120}[）)】\]])$/.exec(tail);
  if (found?.[1] === undefined) return undefined;
  const at = base + tail.length - found[1].length;
  return readTakenFrom(found[1], at) ?? readBracketedCredits(found[1], at) ?? bracketedSource(found[1], at);
}

/** `（来源：某某发布）`: each item of a digest says where it is from. */
function bracketedSource(text: string, base: number): Finding | undefined {
  const found = /^([（(【\[]\s*(?:来\s*源|稿源|出处|信息来源|消息来源|资料来源)\s*[:：]\s*)([^（）()【】\[\]。]{2,24}?)\s*[）)】\]]$/.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  const start = base + found[1].length;
  const end = start + found[2].length;
  return { claims: [markClaim(base, start, 'label'), fieldClaim(start, end, 'source', 'labelled'), markClaim(end, base + text.length, 'bracket')], byline: [], source: found[2], sourceLabelled: true };
}

/** `… the valley. — Jane Doe`: a dash and a name after the last sentence. */
function signature(tail: string, base: number): Finding | undefined {
  const found = /[.!?”"]\s+(?:—|–|--)\s*((?:[A-Z][\p{L}.'’-]*)(?:\s+[A-Z][\p{L}.'’-]*){1,3})$/u.exec(tail);
  if (found?.[1] === undefined) return undefined;
  const whole = /(?:—|–|--)\s*[^—–]*$/.exec(tail);
  const start = base + (whole?.index ?? tail.length);
  return { claims: [fieldClaim(start, base + tail.length, 'byline', 'signature')], byline: cutEnglishNames(found[1]).map((name) => ({ name, role: 'reporter' as const })) };
}

/**
 * The byline that closes a paragraph.
 * @param text the paragraph's last line
 * @param base offset of that line in the extracted text
 */
export function readBylineAtEnd(text: string, base: number): Finding | undefined {
  const stamp = stampBehind.exec(text.slice(-longestStamp - 1));
  if (stamp !== null) {
    const end = text.length - stamp[0].length;
    const signed = readBylineAtEnd(text.slice(0, end), base);
    return signed === undefined ? undefined : { ...signed, claims: [...signed.claims, furnitureClaim(base + end, base + text.length, 'beside-the-time')] };
  }
  const cut = Math.max(0, text.length - reach);
  const tail = text.slice(cut);
  return namesAfterSpace(tail, base + cut) ?? markedAtEnd(tail, base + cut) ?? dashedAtEnd(tail, base + cut) ?? bracketAtEnd(tail, base + cut) ?? creditsRunOn(tail, base + cut) ?? signature(tail, base + cut);
}

/** The byline that closes a paragraph of several lines; the page may have broken it in two. */
export function bylineAtEndOf(lines: readonly Line[]): Finding | undefined {
  const last = lines.at(-1);
  const words = wordsOf(lines.slice(-2));
  const finding = lines.length < 2 ? undefined : readBylineAtEnd(words.text, 0);
  if (finding !== undefined) return relocate(finding, words);
  return last === undefined ? undefined : readBylineAtEnd(last.text, last.start);
}
