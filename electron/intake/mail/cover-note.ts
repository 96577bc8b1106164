import type { Hint } from '../../../shared/domain/document.ts';
import { quotedHeads } from './quoted-heads.ts';

/** What is said of something that comes with a letter, and what is asked for it. */
const goesWith = /附件|附上|附后|见附|随(?:信|邮件|函)|[来投稿文图小拙供]稿|稿[件子]|(?:请|望|烦|盼|劳)[^。！]{0,12}(?:查收|收阅|审|阅|采用|选用|采纳|录用|刊[发用登]|斟酌|过目|指正|斧正|雅正|处理|编辑)|[能可][不否]?[能可]?用|转(?:发|来|给|去)|发(?:来|上|去|您|你|给)|attach|enclos|please (?:find|see)|for (?:your )?(?:consideration|review|attention|use|approval)|\bFYI\b/i;
/** What only a report opens with. */
const reports = /本[报刊网台]讯|\d日(?:讯|电)|^[A-Z][A-Z ]{2,20}[,(].{0,40}[—–-]\s/m;

/** Characters of a note that goes with something, of one of its lines, and of words put over a mail that is passed on. */
const longestNote = 220;
const longestLine = 70;
const longestOver = 110;
/** English writes more letters for the same words. */
const latin = 2.5;

const linesOf = (text: string, from: number): Hint[] => [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ kind: 'furniture', start: from + line.index, end: from + line.index + line[0].length }));

function isShort(text: string, longest: number): boolean {
  const wide = /\p{Script=Han}/u.test(text) ? 1 : latin;
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.join('').length <= longest * wide && lines.every((line) => line.length <= longestLine * wide) && !reports.test(text);
}

/**
 * The lines of a mail's own words that are no report but go with one, as furniture: a note to the files attached (`现将稿件发来，请审`),
 * and what the one who passes a mail on puts over it.
 * @param carries whether files of text are attached
 */
export function coverNote(body: string, carries: boolean): Hint[] {
  if (carries && goesWith.test(body) && isShort(body, longestNote)) return linesOf(body, 0);
  const passed = quotedHeads(body)[0]?.start ?? 0;
  const over = body.slice(0, passed);
  // What is quoted under a report of a few lines is the letter that asked for it.
  return over.trim() !== '' && isShort(over, longestOver) && body.length - passed > over.length * 4 ? linesOf(over, 0) : [];
}
