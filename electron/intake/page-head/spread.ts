import { isSectionName } from './section-names.ts';

/** A line's words with the spaces between single characters taken out. */
export interface Closed {
  readonly text: string;
  /** The line's own offset of a character of `text`. */
  readonly placeOf: (offset: number) => number;
}

/** Single characters with one space between them: `呼 兰 托 克 日 报`, `星　期　五`. */
const apart = /(?<=^|[\s\u3000:：/／|｜])[\u3400-\u9fff](?:[ \u3000][\u3400-\u9fff](?=$|[\s\u3000:：/／|｜]))+/g;

/** `山  区  新  闻`: two to four spaces between its characters, as many each time. */
const wideRun = /(?<=^|[ \u3000]{2})[\u3400-\u9fff](?:([ \u3000]{2,4})[\u3400-\u9fff])(?:\1[\u3400-\u9fff])*(?=$|[ \u3000]{2})/g;
/** The spaces inside such runs. Two characters are a page's section, or a name; three have more space around them than between them. */
const widely = (text: string): number[] => [...text.matchAll(wideRun)].flatMap(({ index, 0: run, 1: gap = '' }) => {
  const around = [/[ \u3000]*$/.exec(text.slice(0, index))?.[0].length ?? 0, /^[ \u3000]*/.exec(text.slice(index + run.length))?.[0].length ?? 0];
  const apartFrom = (spaces: number | undefined, edge: boolean): boolean => edge || (spaces ?? 0) > gap.length;
  const characters = run.replace(/[ \u3000]/g, '');
  if (characters.length === 2 && !isSectionName(characters)) return [];
  if (characters.length === 3 && (!apartFrom(around[0], index === 0) || !apartFrom(around[1], index + run.length === text.length))) return [];
  return [...run.matchAll(/[ \u3000]/g)].map((space) => index + space.index);
});

/** Figures and letters as wide as Han, and a colon of mathematics: the same cells as plain ones. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ∶]/g;

/** `文 体 新 闻  5`, `责 任 编 辑 : 乌 兰  美 编 : 高 娃`: a wide setting puts one space after every character; two and more part cells, but where a title is set wider still. */
export function closeSpread(set: string): Closed {
  const text = set.replace(fullWidth, (unit) => (unit === '∶' ? '：' : String.fromCharCode(unit.charCodeAt(0) - 0xfee0)));
  const dropped = new Set([...widely(text), ...[...text.matchAll(apart)].flatMap(({ index, 0: run }) => [...run.matchAll(/[ \u3000]/g)].map((space) => index + space.index))]);
  if (dropped.size === 0) return { text, placeOf: (offset) => offset };
  const kept = Array.from(text, (_, i) => i).filter((i) => !dropped.has(i));
  return { text: kept.map((i) => text.charAt(i)).join(''), placeOf: (offset) => kept[offset] ?? text.length };
}
