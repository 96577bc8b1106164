import { markClaim, type Claim } from '../clean/claim.ts';
import { ems } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';
import type { Titles } from './titles.ts';

const before = /^([【\[［]\s*)(转|[^【】\[\]［］]{2,24}?)(\s*[】\]］]\s*)(?=\S)/;
const posting = /^(?:转[帖贴载发]?|原创|首发|求助|灌水|置顶|精华)$/;
/** `（上接第一版）` before a headline: the story began on another page. */
const turned = /^[（(](?:上接|紧接)[^）)]{1,10}[）)]\s*/;
/** Fewest ems a headline has beside its kicker. */
const shortest = 4;

/** The part of a line from one offset to another, as a line. */
const partOf = (line: Line, from: number, to: number): Line => ({ ...line, text: line.text.slice(from, to), start: line.start + from, end: line.start + to });

/** `【新春走基层】渡口来了新船工`: what stands in brackets before a headline is its kicker 引题, a column's or a county's name. */
export function bracketKicker(titles: Titles): { readonly titles: Titles; readonly marks: readonly Claim[] } | undefined {
  const [first, ...others] = titles.headline;
  const turn = first === undefined ? undefined : turned.exec(first.text)?.[0];
  if (first !== undefined && turn !== undefined && ems(first.text.slice(turn.length)) >= shortest) {
    return { titles: { ...titles, headline: [partOf(first, turn.length, first.text.length), ...others] }, marks: [markClaim(first.start, first.start + turn.length, 'turn-mark')] };
  }
  const found = first === undefined || titles.kicker.length > 0 ? null : before.exec(first.text);
  if (first === undefined || found === null) return undefined;
  const [whole, open = '', words = ''] = found;
  const to = open.length + words.length;
  if (ems(first.text.slice(whole.length)) < shortest) return undefined;
  // `[转帖]`: what a forum calls the post, not what the story is about.
  if (posting.test(words)) return { titles: { ...titles, headline: [partOf(first, whole.length, first.text.length), ...others] }, marks: [markClaim(first.start, first.start + whole.length, 'bracket')] };
  return {
    titles: { ...titles, kicker: [partOf(first, open.length, to)], headline: [partOf(first, whole.length, first.text.length), ...others] },
    marks: [markClaim(first.start, first.start + open.length, 'bracket'), markClaim(first.start + to, first.start + whole.length, 'bracket')],
  };
}
