/** A line's words with the spaces between single characters taken out. */
export interface Closed {
  readonly text: string;
  /** The line's own offset of a character of `text`. */
  readonly placeOf: (offset: number) => number;
}

/** Single characters with one space between them: `呼 兰 托 克 日 报`, `星　期　五`. */
const apart = /(?<=^|[\s\u3000:：/／|｜])[\u3400-\u9fff](?:[ \u3000][\u3400-\u9fff](?=$|[\s\u3000:：/／|｜]))+/g;

/** Figures and letters as wide as Han, and a colon of mathematics: the same cells as plain ones. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ∶]/g;

/** `文 体 新 闻  5`, `责 任 编 辑 : 乌 兰  美 编 : 高 娃`: a wide setting puts one space after every character; two and more part cells. */
export function closeSpread(set: string): Closed {
  const text = set.replace(fullWidth, (unit) => (unit === '∶' ? '：' : String.fromCharCode(unit.charCodeAt(0) - 0xfee0)));
  const dropped = new Set([...text.matchAll(apart)].flatMap(({ index, 0: run }) => [...run.matchAll(/[ \u3000]/g)].map((space) => index + space.index)));
  if (dropped.size === 0) return { text, placeOf: (offset) => offset };
  const kept = Array.from(text, (_, i) => i).filter((i) => !dropped.has(i));
  return { text: kept.map((i) => text.charAt(i)).join(''), placeOf: (offset) => kept[offset] ?? text.length };
}
