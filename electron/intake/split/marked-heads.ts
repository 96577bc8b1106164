import type { Line, Page } from '../clean/page-lines.ts';
import { readNames } from '../describe/name-list.ts';

/** Words behind such a mark that name who wrote, edited or took a picture, or head a note: no headline of a brief. */
const label = /记者|通讯员|作者|编辑|责编|来源|供稿|供图|摄影|校对|审核|编者|按语|[文图摄]$|^完$/;
/** Narrowest running text under a headline, in ems. */
const runningText = 26;

/** Marks under which nobody signs; squares and circles stand before bylines as often. */
const mark = /^(?:[▌▍◆◇❖✦➤▶]|\p{Extended_Pictographic}\uFE0F?)\s*(?=[^\s▌▍◆◇])/u;

/** `【县医院新院区开诊】`, `▌县第二幼儿园开园` alone on its line, running text under it: the mark, or nothing. */
function markOverText(page: Page, line: Line | undefined): string | undefined {
  const bracketed = /^【([^【】]{4,40})】$/.exec(line?.text ?? '')?.[1];
  const lead = bracketed === undefined ? mark.exec(line?.text ?? '')?.[0] : '【';
  const words = bracketed ?? line?.text.slice(lead?.length ?? 0) ?? '';
  const next = line === undefined ? undefined : page.lines[line.index + 1];
  const heads = lead !== undefined && words.length >= 4 && !label.test(words) && next !== undefined && next.gap <= 2 && next.width >= runningText && /[，。]/.test(next.text);
  return heads && (readNames(words, false)?.people.length ?? 0) === 0 ? lead.trim() : undefined;
}

/** One of several headlines under a mark of one kind, each over its text, as a digest of briefs sets them: whatever its words, it signs nothing. */
export function isMarkedHead(page: Page, line: Line): boolean {
  const own = /^[【▌▍◆◇❖✦➤▶]|^\p{Extended_Pictographic}/u.test(line.text) ? markOverText(page, line) : undefined;
  return own !== undefined && page.lines.some((other) => other.index !== line.index && markOverText(page, other) === own);
}
