import type { ReadingRule } from '../../../shared/domain/reading-rules.ts';
import { fieldClaim } from '../clean/claim.ts';
import type { Furniture } from '../clean/furniture.ts';
import { hasHan } from '../clean/glyphs.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import { readBylineAtEnd } from '../describe/byline-at-end.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import type { Finding } from '../describe/finding.ts';
import { isOrganisation } from '../describe/names.ts';
import { readSignature } from '../describe/signature-line.ts';
import { isTitleShaped } from './title-shape.ts';

/** How a letter closes. */
const closes = /^(?:此\s*致|敬\s*礼|(?:顺)?祝|顺颂|专此|谨此|(?:Best|Kind|Warm) regards|Yours (?:sincerely|faithfully)|Many thanks)/i;
/** Most lines under that, and the widest of them, in ems: a text goes on in wider ones. */
const most = 10;
const widest = 30;
/** Most lines of a letter that are looked through for who signed its text. */
const longestLetter = 60;
/** Where and how the sender is reached: lines a letter ends with, whatever they say. */
const reached = /^(?:(?:联系|通[讯信]|单位|工作|办公|详细|邮寄|收信)?(?:地址|电话|方式|人|手机)|手\s*机|电\s*话|传\s*真|邮\s*[编箱件]|邮政编码|微\s*信号?|QQ号?|Tel|Phone|Mobile|E-?mail|Address|Add)\s*[:：]\s*\S/i;

/** The lines below the last close of a letter, all of them short. */
function endOf(page: Page, furniture: Furniture): readonly Line[] {
  const last = page.lines.findLast((line) => furniture.get(line.index) === 'letter' && closes.test(line.text));
  const below = last === undefined ? [] : page.lines.slice(last.index + 1);
  return below.length <= most && below.every((line) => line.width <= widest && line.hint === undefined && !/[。；]$/.test(line.text)) ? below : [];
}

/** `地址：云溪县公路段` under `此致 敬礼` and who signs: how the sender is reached. Under `Kind regards` whoever signs sent a release, and wrote no story. */
export function setAsideLetterEnd(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of endOf(page, found)) {
    if (found.has(line.index)) continue;
    if (reached.test(line.text)) found.set(line.index, 'contact');
    else if (!hasHan(line.text)) found.set(line.index, 'letter');
  }
}

/** `编辑同志：` right under the headline of a letter that a paper prints opens that letter; over a mail it is the mail's. */
const salutes = /^编辑(?:部)?同志[:：]$/;
/** Lines at the top of a document in which a mail may open. */
const topOfMail = 3;
export function keepSalutations(page: Page, found: Map<number, ReadingRule>): void {
  for (const line of page.lines) {
    const above = page.lines[line.index - 1];
    if (line.index >= topOfMail && found.get(line.index) === 'letter' && salutes.test(line.text) && above !== undefined && !found.has(above.index) && isTitleShaped(above.text)) found.delete(line.index);
  }
}

/** `云溪公路段　李荷`, or the office alone, right under the close of a letter: who sent the text in. */
export function readLetterSignature(page: Page, furniture: Furniture, line: Line): Finding | undefined {
  const above = page.lines[line.index - 1];
  if (above === undefined || furniture.get(above.index) !== 'letter' || !closes.test(above.text)) return undefined;
  const office = line.text.replace(/\s+/g, '');
  // A text that is signed already was written by that one.
  const signed = (one: Line): boolean => !furniture.has(one.index) && (readBylineAtEnd(one.text, one.start) !== undefined || readBylineLine(one.text, one.start) !== undefined);
  const sent: Finding | undefined = isOrganisation(office) ? { claims: [fieldClaim(line.start, line.end, 'byline', 'office')], byline: page.lines.slice(Math.max(0, line.index - longestLetter), line.index).some(signed) ? [] : [{ name: office, role: 'contributor' }] } : undefined;
  return readSignature(line.text, line.start) ?? sent;
}
