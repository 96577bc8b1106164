import { fieldClaim, markClaim } from '../clean/claim.ts';
import { readCreditRun } from './credit-run.ts';
import { readClosingCredits, readEnglishByline } from './english-byline.ts';
import type { Finding } from './finding.ts';
import { isOrganisation } from './names.ts';

const bracketed = /^([（(【\[［])\s*([^（）()【】\[\]［］]{1,60}?)\s*([）)】\]］])[。.]?$/;

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
  const run = readCreditRun(found[2], start, true) ?? office(found[2], start);
  if (run === undefined) return undefined;
  return { ...run, claims: [markClaim(base, start, 'bracket'), ...run.claims, markClaim(end, base + text.length, 'bracket')] };
}

function office(text: string, start: number): Finding | undefined {
  if (!isOrganisation(text)) return undefined;
  return { claims: [fieldClaim(start, start + text.length, 'byline', 'office')], byline: [{ name: text, role: 'contributor' }] };
}

/** A line that is a byline and nothing else: `浏阳市融媒体中心记者周旺`, `□ 本报记者 张三`, `（某处）`, `By Jane Doe`. */
export function readBylineLine(text: string, base: number): Finding | undefined {
  if (text.length > 160) return undefined;
  const bracket = readBracketedCredits(text, base) ?? readEnglishByline(text, base);
  if (bracket !== undefined) return bracket;
  const lead = pointer.exec(text)?.[0].length ?? 0;
  const run = readCreditRun(text.slice(lead), base + lead, lead > 0);
  if (run === undefined || lead === 0) return run;
  return { ...run, claims: [markClaim(base, base + lead, 'pointer'), ...run.claims] };
}
