import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanBytes } from '../support/documents/scanned-page.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

let desk: ServedDesk;
let page: Page;
beforeAll(async () => {
  desk = await serveDesk();
  page = await desk.open();
  page.setDefaultTimeout(30_000);
});
afterAll(async () => { await desk.close(); });

/** Words of the first story, of the first column of the second one, which is the sixth region, and of its last column. */
const [first, second, third] = ['二十多台插秧机', '缓缓开进石岭村', '山村朗读课'];
const clean = (words: string): ReturnType<Page['locator']> => page.locator('[data-pane="review"]').getByText(words).first();
const regions = (): ReturnType<Page['locator']> => page.getByRole('button', { name: /^第 \d+ 块，/ });
/** Reads the page anew in the regions as they are drawn, and waits until what was drawn is what was read. */
async function readAgain(): Promise<void> {
  await page.getByRole('button', { name: '重新识别' }).click();
  await page.getByRole('button', { name: '复原' }).waitFor({ state: 'detached' });
}
/** All that is shown as read. */
const shown = (): Promise<string> => page.locator('[data-pane="review"]').innerText();

describe('putting the regions of a scanned page right, by hand, in Chinese', () => {
  it('shows the page with its regions beside what was read', async () => {
    await page.getByText('从一份稿子开始').waitFor();
    const data = await page.evaluateHandle((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], '三栏.png', { type: 'image/png' }));
      return transfer;
    }, [...scanBytes()]);
    for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: data });
    await clean(second).waitFor();
    expect(await regions().count()).toBe(10);
  });

  it('reads a page without a region that was taken away with a key', async () => {
    await regions().nth(5).click();
    await page.keyboard.press('Delete');
    expect(await regions().count()).toBe(9);
    await readAgain();
    await clean(second).waitFor({ state: 'detached' });
    await clean(first).waitFor();
  });

  it('reads a region that is drawn with the mouse where it stands on the page', async () => {
    const sheet = await page.getByAltText('第 1 页原图').boundingBox();
    if (sheet === null) throw new Error('the page is not shown');
    // The column below the second headline, at the left: between its own margins, above the page's end.
    const [x, y] = [(share: number) => sheet.x + sheet.width * share, (share: number) => sheet.y + sheet.height * share];
    await page.mouse.move(x(0.03), y(0.57));
    await page.mouse.down();
    await page.mouse.move(x(0.2), y(0.8));
    await page.mouse.move(x(0.337), y(0.945));
    await page.mouse.up();
    expect(await regions().count()).toBe(10);
    await readAgain();
    await clean(second).waitFor();
    const text = await shown();
    expect(text.indexOf(second)).toBeGreaterThan(text.indexOf(first));
    expect(text.indexOf(second)).toBeLessThan(text.indexOf(third));
  });

  it('takes a reading of other regions back like any correction', async () => {
    await page.getByRole('button', { name: '撤销' }).first().click();
    await clean(second).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销' }).first().click();
    await clean(second).waitFor();
    expect(desk.faults).toEqual([]);
  });
});
