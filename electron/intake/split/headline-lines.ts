import { endsSentence, hasHan } from '../clean/glyphs.ts';
import { leadInOfLines } from '../describe/lead-in.ts';
import { wording, type Text } from './block.ts';
import { isTitleShaped } from './title-shape.ts';

// Which lines make one headline, before titles are told from text by their surroundings.

/** `Council delays vote on`: no headline is over with such a word. */
const dangles = /\s(?:the|a|an|of|in|on|at|to|and|or|by|with|for|from|as|over|after|into)$/;
/** `Allotment waiting list falls for` over `first time in a decade`: the second half of a headline goes on small, or after a word that asks for more, right under the first. */
export function closeHalves(texts: readonly Text[]): Text[] {
  const closed: Text[] = [];
  for (const text of texts) {
    const [last, line] = [closed.at(-1), text.lines[0]];
    const half = last !== undefined && line !== undefined && last.lines.length < 3 && text.lines.length === 1 && line.gap === 0 && line.hint === undefined
      && (/^\p{Ll}/u.test(line.text) || dangles.test(last.lines.at(-1)?.text ?? '')) && line.text.length <= 60 && isHeadlineHalf(last.lines[0]?.text ?? '') && !/[.,;:!?]$/.test(last.lines.at(-1)?.text ?? '') && !/[.,;:]$/.test(line.text);
    const lines = half ? [...last.lines, line] : [];
    if (half && isTitleShaped(wording(lines))) closed[closed.length - 1] = { lines, shaped: true };
    else closed.push(text);
  }
  return closed;
}
const isHeadlineHalf = (text: string): boolean => /^["'“‘]?[\p{Lu}\d]/u.test(text) && text.length <= 60 && !hasHan(text) && !/[.,;:!?]$/.test(text);

/** Longest headline a page may open with, in characters. */
const longestOpening = 100;

/** A line without a stop over `本报讯`, at the very top: the headline, however long. */
export function longHeadline(texts: readonly Text[]): Text[] {
  const [first, second, ...rest] = texts;
  const line = first?.lines[0];
  if (first === undefined || second === undefined || line === undefined || first.shaped || first.lines.length > 1) return [...texts];
  const heads = line.text.length <= longestOpening && !/[。；;]|[，,、：:]$/.test(line.text) && !endsSentence(line.text) && (second.lines[0]?.gap ?? 0) > 0;
  return heads && leadInOfLines(first.lines) === undefined && leadInOfLines(second.lines) !== undefined ? [{ ...first, shaped: true }, second, ...rest] : [...texts];
}

/** A stretch of short lines, none of which is followed by text of its own, is no stack of headlines: five and more are body. */
export function unstack(texts: readonly Text[]): Text[] {
  const plain = [...texts];
  for (let i = 0; i < plain.length;) {
    let to = i;
    // A byline between two short lines parts them: `渡口`, who wrote it, and then the poem.
    while (plain[to]?.shaped === true && plain[to]?.lines[0]?.hint === undefined && (to === i || plain[to]?.lines[0]?.index === (plain[to - 1]?.lines.at(-1)?.index ?? 0) + 1)) to++;
    // And the last of them, set off, with a byline right under it, is the next headline.
    const last = plain[to - 1]?.lines;
    const apart = plain[to] !== undefined && (last?.[0]?.gap ?? 0) > 0 && plain[to]?.lines[0]?.index !== (last?.at(-1)?.index ?? 0) + 1 && to - i > 5;
    // Or set off by itself, below and above, from lines that are not.
    const alone = plain[to] !== undefined && (last?.[0]?.gap ?? 0) > 0 && (plain[to]?.lines[0]?.gap ?? 0) > 0 && plain.slice(i + 1, to - 1).every((one) => one.lines[0]?.gap === 0) && to - i > 5;
    if (apart || alone) to--;
    if (to - i >= 5) for (let k = i === 0 ? i + 3 : i; k < to; k++) { const one = plain[k]; if (one !== undefined) plain[k] = { ...one, shaped: false }; }
    i = Math.max(to, i + 1);
  }
  return plain;
}
