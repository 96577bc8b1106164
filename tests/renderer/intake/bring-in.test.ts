import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../../support/serve.ts';

const lamps = '渡口添了夜航灯\n2026-04-08 来源：清浦日报\n县里向青禾渡口划拨82万元专款，添了12盏夜航灯。\n';
const stalls = '小巷里的菜摊\n本报讯（记者 程远）清晨的小巷里，三家菜摊一字排开，一天卖出青菜两百斤。\n';

/** Milliseconds the first reading may take on a machine that does other things beside. */
const patience = 60_000;

describe.skipIf(chromiumPath === undefined)('what comes in', () => {
  let served: ServedDesk;
  let page: Page;
  const paste = (text: string): Promise<void> => page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  const drop = async (...names: string[]): Promise<void> => {
    const dataTransfer = await page.evaluateHandle(([files, words]) => {
      const transfer = new DataTransfer();
      for (const name of files) transfer.items.add(new File([`${name}\n${words}`], name));
      return transfer;
    }, [names, lamps] as const);
    await page.dispatchEvent('main', 'drop', { dataTransfer });
  };
  const title = (name: string | RegExp): Promise<void> => page.locator('[data-pane="review"]').getByRole('heading', { name }).waitFor({ timeout: patience });

  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open();
    await page.getByRole('navigation').waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('is said to be coming until the desk has taken it', async () => {
    // What one sees may be gone within a tenth of a second: what was ever shown is written down.
    await page.evaluate(() => {
      new MutationObserver(() => { document.body.dataset['seen'] = `${document.body.dataset['seen'] ?? ''}${document.querySelector('[data-pane="documents"] [role="status"]')?.textContent ?? ''}|`; })
        .observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await drop('灯一.txt', '灯二.txt');
    // Two are read at once: either may be the first.
    await title(/^灯[一二]\.txt$/);
    expect(await page.evaluate(() => document.body.dataset['seen'])).toContain('正在收 2 份');
    expect(await page.getByText('正在收').count()).toBe(0);
  }, 2 * patience);

  it('is a job named by its first file and a sign that there are more', async () => {
    const jobs = await served.desk.call('jobs.list', {});
    expect(jobs.ok && jobs.value.jobs.map((job) => job.title)).toEqual(['灯一.txt …']);
  });

  it('is shown at once where it was pasted', async () => {
    await page.getByRole('option', { name: /灯二/ }).click();
    await title('灯二.txt');
    await paste(stalls);
    await title(/粘贴的文字/);
  });

  it('leaves in peace who has gone on meanwhile', async () => {
    await paste(`${stalls}三家都说生意不错。`);
    await page.getByRole('option', { name: /灯二/ }).click();
    await page.getByRole('option', { name: /粘贴/ }).nth(1).waitFor();
    await title('灯二.txt');
  });

  it('is nothing where the clipboard is empty, which is said', async () => {
    await paste('  \n');
    await page.getByText('剪贴板里没有文字').waitFor();
    expect(served.faults).toEqual([]);
  });

  it('tells what could not be read until that is put away, to a window opened later too', async () => {
    const list = page.getByRole('button', { name: '出错清单 1' });
    const dataTransfer = await page.evaluateHandle((words) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Rar!\u001a\u0007'], '旧稿.rar'));
      transfer.items.add(new File([words], '又是菜摊.txt'));
      return transfer;
    }, stalls);
    await page.dispatchEvent('main', 'drop', { dataTransfer });
    await list.waitFor({ timeout: patience });
    // The other file of the two was pasted before: saying so is put away by itself.
    await page.getByText('没有重复存').waitFor();
    await page.getByRole('status').filter({ hasText: '没有重复存' }).getByRole('button', { name: '收起' }).click();
    await page.getByText('没有重复存').waitFor({ state: 'detached' });
    await list.waitFor();
    await page.reload();
    await list.waitFor({ timeout: patience });
    expect(await page.getByText('没有重复存').count()).toBe(0);
    await page.getByRole('button', { name: '知道了，收起出错的' }).click();
    await list.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('[data-pane="documents"]').getByRole('option').first().waitFor({ timeout: patience });
    expect(await list.count()).toBe(0);
  }, 3 * patience);
});
