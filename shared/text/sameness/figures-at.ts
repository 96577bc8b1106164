import { searchedText } from '../searched-text.ts';

/** A number of a text and how much it says about which story this is. */
interface Figure { readonly value: string; readonly weight: number }
/** Numbers by the words they stand between. */
export type FiguresAt = ReadonlyMap<string, readonly Figure[]>;

/** A number with its point, or a Han number of two figures or more. */
const number = /\d+(?:\.\d+)*|[〇零一二三四五六七八九十百千万两]{2,}/gu;
/** The day, the month, the number of an issue or a term: by these notices differ that come every week in the same words. */
const dated = /^(?:年|月|日|号|期|届|次|周)/u;
const month = /(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const datedWeight = 3;
/** Characters looked at before and after a number. */
const before = 4;
const after = 3;

/** The numbers of a text, each under the words around it; a number among these is only a #. */
export function figuresAt(text: string): FiguresAt {
  const folded = searchedText(text).text.replaceAll(/[^\p{L}\p{N}.]|(?<!\d)\.|\.(?!\d)/gu, '');
  const found = new Map<string, Figure[]>();
  const values: { value: string; at: number }[] = [];
  let skeleton = '';
  let last = 0;
  for (const match of folded.matchAll(number)) {
    skeleton += folded.slice(last, match.index);
    values.push({ value: match[0], at: skeleton.length });
    skeleton += '#';
    last = match.index + match[0].length;
  }
  skeleton += folded.slice(last);
  for (const { value, at } of values) {
    const [left, right] = [skeleton.slice(Math.max(0, at - before), at), skeleton.slice(at + 1, at + 1 + after)];
    const weight = dated.test(right) || month.test(skeleton.slice(Math.max(0, at - 9), at)) ? datedWeight : 1;
    const context = `${left}#${right}`;
    const known = found.get(context);
    if (known === undefined) found.set(context, [{ value, weight }]);
    else known.push({ value, weight });
  }
  return found;
}

/** Of the numbers that stand between the same words in both texts, the part that differs, by weight; 0 where there are none. */
export function differingFigures(one: FiguresAt, other: FiguresAt): number {
  let [same, differs] = [0, 0];
  for (const [context, here] of one) {
    const there = other.get(context);
    if (there === undefined) continue;
    const left = there.map(({ value }) => value);
    const found = here.filter(({ value }) => {
      const at = left.indexOf(value);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length;
    // The same words round a number have the same weight; where they stand more often in one text, the rest was left out of the other.
    const weight = here[0]?.weight ?? 0;
    same += found * weight;
    differs += (Math.min(here.length, there.length) - found) * weight;
  }
  return same + differs === 0 ? 0 : differs / (same + differs);
}
