import { isSetSquare } from '../clean/glyphs.ts';
import type { Line } from '../clean/page-lines.ts';
import type { Finding } from './finding.ts';

/** Lines set side by side as they would read on one line, with the way back to the extracted text. */
export interface Words {
  readonly text: string;
  /** The extracted offset of a character of `text`. */
  readonly placeOf: (offset: number) => number;
}

/** Words that open a report or say who wrote it, with a space that a recogniser put into them: `本 报讯`, `新华 社`, `记 者`. */
const strewn = /(?<=本) +(?=报)|(?<=本 ?报) +(?=讯)|(?<=新) +(?=华社)|(?<=新 ?华) +(?=社)|(?<=中新) +(?=社)|(?<=记) +(?=者)|(?<=通) +(?=讯 ?员)|(?<=通 ?讯) +(?=员)|(?<=报) +(?=道)/g;

/** Joins lines for looking at: nothing between Han, a space between Latin words, none inside the words that tell a report's head. */
export function wordsOf(lines: readonly Line[]): Words {
  let text = '';
  const parts: { readonly at: number; readonly start: number; readonly length: number }[] = [];
  for (const line of lines) {
    if (text !== '' && !(isSetSquare(text, text.length - 1) || isSetSquare(line.text, 0))) text += ' ';
    let from = 0;
    for (const space of [...line.text.matchAll(strewn), { index: line.text.length, 0: '' }]) {
      parts.push({ at: text.length, start: line.start + from, length: space.index - from });
      text += line.text.slice(from, space.index);
      from = space.index + space[0].length;
    }
  }
  const placeOf = (offset: number): number => {
    const part = parts.findLast((one) => one.at <= offset) ?? parts[0];
    return part === undefined ? 0 : part.start + Math.min(offset - part.at, part.length);
  };
  return { text, placeOf };
}

/** Moves a finding read from joined words (base 0) to where its words stand in the extracted text. */
export function relocate(finding: Finding, words: Words): Finding {
  return {
    ...finding,
    claims: finding.claims.filter((claim) => claim.end > claim.start).map((claim) => ({ ...claim, start: words.placeOf(claim.start), end: words.placeOf(claim.end - 1) + 1 })),
  };
}
