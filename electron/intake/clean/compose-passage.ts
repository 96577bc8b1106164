import type { Passage, Segment, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';
import { keepsHyphen } from './compound-hyphen.ts';
import { hasHan, isSetSquare, isSpace } from './glyphs.ts';
import { straySpaces, type Respaced } from './spaces.ts';

export interface Composed { readonly passage: Passage; readonly edits: readonly Edit[] }

/** `title` keeps every space of a line and puts one between lines; `body` joins lines and clears stray spaces; `broken` more so; `table` keeps the tabs between cells. */
export type Setting = 'title' | 'table' | 'body' | 'broken';

/** What stands where one range ends and the next begins: the white space goes, a hyphen may go with it, a space may come. */
function jointAt(text: string, left: TextRange, right: TextRange, setting: Setting): Respaced {
  let end = left.end;
  while (end < right.start && isSpace(text.charAt(end))) end++;
  const before = text.charAt(left.end - 1);
  const after = text.charAt(right.start);
  const at = { start: left.end, end };
  const between = text.slice(left.end, right.start);
  if (/\S/.test(between) && between.length <= 8 && !/[\r\n]/.test(between)) return { ...at, text: /\s/.test(between) && !(isSetSquare(text, left.end - 1) && isSetSquare(text, right.start)) ? ' ' : '', rule: 'around-a-mark' };
  if (setting === 'title') return { ...at, text: ' ', rule: 'title-lines' };
  if (before === '-' && /\p{L}/u.test(text.charAt(left.end - 2)) && /\p{Ll}/u.test(after)) {
    const keeps = keepsHyphen(text.slice(Math.max(left.start, left.end - 16), left.end - 1), text.slice(right.start, Math.min(right.end, right.start + 16)));
    return keeps ? { ...at, text: '', rule: 'line-end' } : { start: left.end - 1, end, text: '', rule: 'hyphen' };
  }
  if (isSetSquare(text, left.end - 1) || isSetSquare(text, right.start)) return { ...at, text: '', rule: 'line-end' };
  const figures = /\d/.test(before) && /\d/.test(after) && hasHan(text.slice(Math.max(left.start, left.end - 12), left.end));
  const chineseMark = /[,.;:!?"')]/.test(before) && hasHan(text.slice(Math.max(left.start, left.end - 6), left.end)) && hasHan(text.slice(right.start, right.start + 6));
  return { ...at, text: figures || chineseMark ? '' : ' ', rule: 'line-end' };
}

/** Takes white space off both ends of a range; a row of a table keeps the tabs of its empty first cells. */
export function trimmed(text: string, range: TextRange, row = false): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text.charAt(start)) && !(row && text.charAt(start) === '\t')) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Clean text out of ranges of extracted text, in order, and the edits that made it. Empty ranges are left out. */
export function composePassage(text: string, ranges: readonly TextRange[], setting: Setting): Composed {
  const parts = ranges.map((range) => trimmed(text, range, setting === 'table')).filter((range) => range.end > range.start);
  const edits: Edit[] = [];
  const segments: Segment[] = [];
  const spelled: string[] = [];
  let from = parts[0]?.start ?? 0;
  const keep = (end: number): void => {
    if (end <= from) return;
    segments.push({ kind: 'kept', start: from, end });
    spelled.push(text.slice(from, end));
  };
  const put = (change: Respaced, kind: 'join' | 'space'): void => {
    keep(change.start);
    if (change.end > change.start || change.text !== '') edits.push({ kind, start: change.start, end: change.end, text: change.text, rule: change.rule });
    if (change.text !== '') {
      segments.push({ kind: 'replaced', start: change.start, end: change.end, text: change.text, by: change.rule });
      spelled.push(change.text);
    }
    from = change.end;
  };
  for (const [i, part] of parts.entries()) {
    from = part.start;
    if (setting !== 'title' && setting !== 'table') for (const space of straySpaces(text, part, setting === 'broken')) put(space, 'space');
    const next = parts[i + 1];
    if (next === undefined) { keep(part.end); continue; }
    put(jointAt(text, part, next, setting), 'join');
  }
  return { passage: { text: spelled.join(''), segments }, edits };
}
