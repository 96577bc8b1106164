import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const devtools = (page: Page): Promise<CDPSession> => {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
};

/**
 * Types as an input method does: letters stand underlined as a composition, candidates replace them, the last one is
 * taken. What listens only for keys, or takes a composition for text, is found out by it.
 */
export async function compose(page: Page, words: string): Promise<void> {
  const session = await devtools(page);
  for (const step of ['n', 'ni', words]) await session.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
  await session.send('Input.insertText', { text: words });
}

/** What a key says while an input method has it. */
const inMethod = { key: 'Process', windowsVirtualKeyCode: 229 };

/**
 * The same key by key, as the letters stand underlined one after the other: every key is heard before the method has it.
 * @param pause ms between two keys
 */
export async function composeByKeys(page: Page, letters: string, words: string, pause: number): Promise<void> {
  const session = await devtools(page);
  const press = async (put: () => Promise<unknown>): Promise<void> => {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...inMethod });
    await put();
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...inMethod });
    await page.waitForTimeout(pause);
  };
  for (let end = 1; end <= letters.length; end++) await press(() => session.send('Input.imeSetComposition', { text: letters.slice(0, end), selectionStart: end, selectionEnd: end }));
  await press(() => session.send('Input.insertText', { text: words }));
}

/** Selects words with the mouse, from before the first to behind the last character, where they stand in the element. */
export async function selectWords(page: Page, within: string, words: string): Promise<void> {
  const edges = await page.locator(within).first().evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
    const all = nodes.map((node) => node.data).join('');
    const at = all.indexOf(wanted);
    if (at < 0) return null;
    const boxOf = (offset: number): DOMRect | undefined => {
      let rest = offset;
      for (const node of nodes) {
        if (rest < node.data.length) {
          const range = document.createRange();
          range.setStart(node, rest);
          range.setEnd(node, rest + 1);
          node.parentElement?.scrollIntoView({ block: 'center' });
          return range.getBoundingClientRect();
        }
        rest -= node.data.length;
      }
      return undefined;
    };
    boxOf(at + wanted.length - 1);
    const first = boxOf(at);
    const last = boxOf(at + wanted.length - 1);
    return first && last ? { x1: first.left + 1, y1: first.top + first.height / 2, x2: last.right - 1, y2: last.top + last.height / 2 } : null;
  }, words);
  if (!edges) throw new Error(`“${words}” is not on the screen`);
  await page.mouse.move(edges.x1, edges.y1);
  await page.mouse.down();
  await page.mouse.move(edges.x2, edges.y2, { steps: 6 });
  await page.mouse.up();
}
