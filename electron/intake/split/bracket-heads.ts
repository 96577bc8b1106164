import type { Line, Page } from '../clean/page-lines.ts';

/** Words in such brackets that name who wrote, edited or took a picture, or head a note: no headline of a brief. */
const label = /记者|通讯员|作者|编辑|责编|来源|供稿|供图|摄影|校对|审核|编者|按语|[文图摄]$|^完$/;
/** Narrowest running text under a headline, in ems. */
const runningText = 26;

/** `【县医院新院区开诊】` alone on its line, running text under it. */
function headsText(page: Page, line: Line | undefined): boolean {
  const words = /^【([^【】]{4,40})】$/.exec(line?.text ?? '')?.[1];
  const next = line === undefined ? undefined : page.lines[line.index + 1];
  return words !== undefined && !label.test(words) && next !== undefined && next.gap <= 2 && next.width >= runningText && /[，。]/.test(next.text);
}

/** One of several headlines in brackets, each over its text, as a digest of briefs sets them: whatever its words, it signs nothing. */
export const isBracketHead = (page: Page, line: Line): boolean => line.text.startsWith('【') && headsText(page, line) && page.lines.some((other) => other.index !== line.index && headsText(page, other));
