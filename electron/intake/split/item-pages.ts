import { endsFinished } from '../clean/glyphs.ts';
import type { Furniture } from '../clean/furniture.ts';
import type { Line, Page } from '../clean/page-lines.ts';
import type { Wrapped } from '../clean/wrapped-lines.ts';
import { wording, type Block } from './block.ts';
import { callsItselfPage } from './page-title.ts';
import { isBriefsName } from './parted-page.ts';
import { isTitleShaped } from './title-shape.ts';

/** `▲某县妇联：开展志愿服务。5月2日，…`: an item that says first whom it is about. A picture's pointer has no such words. */
const item = /^(?:[▲△●■◆★○◇]\s*[^：:。！？，；]{2,22}[:：]\s*\S{14,}|【\d{1,2}】\s*\S{16,})/;
const ofPicture = /^[▲△]\s*(?:上|下|左|右)?图|(?:摄|供图)[）)]?[。]?$/;
export const isItem = (text: string): boolean => item.test(text) && !ofPicture.test(text);

/** `▲3月1日，石桥镇举行消防演练…`: a mark of an item with text after it, whatever it says first. */
const marked = /^(?:[▲△●■◆★○◇\u2460-\u2473❶-❿]|【\d{1,2}】)\s*\S{8,}/;

const mark = /^(?:[▲△●■◆★○◇\u2460-\u2473❶-❿]|【\d{1,2}】)\s*/;

export const opensItem = (line: Line): boolean => marked.test(line.text);

/** `（罗建国 陈芳）` on a line of its own under an item. */
const signed = /^[（(][^（）()]{2,30}[）)]$/;

/** Fewest items that make a page of them. */
const fewest = 3;
/** Most lines that may stand above the first item: the page's name, its date, who sent it. */
const mostAbove = 3;

/** What stands behind the marks of a page of items: headlines, or their texts at once. */
export type Items = 'headed' | 'bare';

/** Every line from the first mark on opens an item or goes on with one, and none speaks of a picture: the marks point at no pictures. */
export function itemsOf(page: Page, furniture: Furniture): Items | undefined {
  const lines = page.lines.filter((line) => !furniture.has(line.index));
  const first = lines.findIndex((line) => marked.test(line.text));
  if (first < 0 || first > mostAbove) return undefined;
  const items = lines.slice(first);
  const holds = items.every((line, i) => (marked.test(line.text) ? !ofPicture.test(line.text) : line.gap === 0 && (signed.test(line.text) || !endsFinished(items[i - 1]?.text ?? ''))));
  const opening = items.filter((line) => marked.test(line.text));
  if (!holds || opening.length < fewest) return undefined;
  return opening.every((line) => isTitleShaped(line.text.replace(mark, ''))) ? 'headed' : 'bare';
}

/** Each item with the lines it was printed in, whatever their widths: all that stands right under it up to the next mark. */
export function wholeItems(texts: readonly Wrapped[]): Wrapped[] {
  const whole: Wrapped[] = [];
  for (const lines of texts) {
    const [last, first] = [whole.at(-1), lines[0]];
    const goesOn = last?.[0] !== undefined && first !== undefined && opensItem(last[0]) && !opensItem(first) && first.index === (last.at(-1)?.index ?? 0) + 1;
    if (goesOn) whole[whole.length - 1] = [...last, ...lines];
    else whole.push(lines);
  }
  return whole;
}

/** A page of items: nothing but them, the page's own name, and what describes it. Each is a report of its own, without a headline. */
export function startsByItem(blocks: readonly Block[]): number[] | undefined {
  const texts = blocks.filter((block) => block.kind !== 'title' && block.kind !== 'description' && block.kind !== 'byline');
  const titles = blocks.filter((block) => block.kind === 'title');
  if (texts.length < fewest || titles.length > 1 || !texts.every((block) => block.kind === 'body' && marked.test(wording(block.lines)))) return undefined;
  if (titles[0] !== undefined && !callsItselfPage(wording(titles[0].lines))) return undefined;
  return texts.map((block) => block.lines[0]?.index ?? 0);
}

/** Texts without any headline, each signed at its end: each is a report of its own. */
export function startsBySignature(blocks: readonly Block[]): number[] | undefined {
  const texts = blocks.filter((block) => block.kind !== 'description' && block.kind !== 'byline');
  const signed = texts.every((block) => block.kind === 'body' && !block.continues && block.finding !== undefined);
  return texts.length < 2 || !signed ? undefined : texts.map((block) => block.lines[0]?.index ?? 0);
}

/** Items right under the name of a column of briefs that was set aside: each is a report of its own, without a headline. */
export function itemsInColumn(page: Page, furniture: Furniture, blocks: readonly Block[]): number[] {
  return page.lines.filter((line) => furniture.get(line.index) === 'channel-bar' && isBriefsName(line.text)).flatMap((name) => {
    const from = blocks.findIndex((block) => (block.lines[0]?.index ?? -1) > name.index);
    let to = from;
    while (to >= 0 && blocks[to]?.kind === 'body' && marked.test(wording(blocks[to]?.lines ?? []))) to++;
    return to - from < 2 ? [] : blocks.slice(from, to).map((block) => block.lines[0]?.index ?? 0);
  });
}
