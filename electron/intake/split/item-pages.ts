import { wording, type Block } from './block.ts';
import { callsItselfPage } from './page-title.ts';

/** `▲某县妇联：开展志愿服务。5月2日，…`: an item that says first whom it is about. A picture's pointer has no such words. */
const item = /^[▲△●■◆★○◇]\s*[^：:。！？，；]{2,22}[:：]\s*\S{14,}/;
const ofPicture = /^[▲△]\s*(?:上|下|左|右)?图|(?:摄|供图)[）)]?[。]?$/;
export const isItem = (text: string): boolean => item.test(text) && !ofPicture.test(text);

/** Fewest items that make a page of them. */
const fewest = 3;

/** A page of items: nothing but them, the page's own name, and what describes it. Each is a report of its own, without a headline. */
export function startsByItem(blocks: readonly Block[]): number[] | undefined {
  const texts = blocks.filter((block) => block.kind !== 'title' && block.kind !== 'description' && block.kind !== 'byline');
  const titles = blocks.filter((block) => block.kind === 'title');
  if (texts.length < fewest || titles.length > 1 || !texts.every((block) => block.kind === 'body' && isItem(wording(block.lines)))) return undefined;
  if (titles[0] !== undefined && !callsItselfPage(wording(titles[0].lines))) return undefined;
  return texts.map((block) => block.lines[0]?.index ?? 0);
}
