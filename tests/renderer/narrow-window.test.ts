import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

const stalls = '小巷里的菜摊和修鞋摊\n本报讯（记者 程远）清晨的小巷里，三家菜摊一字排开，一天卖出青菜两百斤。\n修鞋摊的老师傅说，街坊都来照顾生意，一天能修二十双。\n巷口的裁缝铺也开了门，窗台上摆着三盆茉莉，等着取衣服的人坐在竹椅上，说起今年雨水多，河边的石阶又长了青苔。\n社区的网格员每天走两趟，把谁家要换灯泡、谁家要送药记在本子上，晚上一家一家回电话，办完一件划掉一件。\n';
const damaged = stalls.replace('照顾', '指赠').replace('一天卖出', '2月30日卖出');
const table = '<!doctype html><h1>一季度收支</h1><table><tr><td>单位</td><td>物资</td></tr><tr><td>渡口村</td><td>课桌一百五十套，另有清洗机一台、水泥二百二十吨、雨棚十二处，均已验收</td></tr><tr><td>合计</td><td>无</td></tr></table><p>以上各项都已在村务栏公布，请大家监督。</p>';

describe.skipIf(chromiumPath === undefined)('a narrow window', () => {
  let served: ServedDesk;
  let page: Page;
  const open = async (name: RegExp): Promise<void> => {
    await page.getByRole('option', { name }).click();
    await page.locator('[data-pane="review"]').getByRole('heading', { name }).waitFor();
  };
  /** Buttons of the panes that stand out of their pane, by name. */
  const clipped = (): Promise<(string | null)[]> => page.evaluate(() => [...document.querySelectorAll('[data-pane] button')].filter((button) => {
    const pane = button.closest('[data-pane]')?.getBoundingClientRect();
    const { left, right, width } = button.getBoundingClientRect();
    return pane !== undefined && width > 0 && (left < pane.left || right > pane.right);
  }).map((button) => button.getAttribute('aria-label') ?? button.textContent));

  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open({ reducedMotion: 'reduce', viewport: { width: 960, height: 600 } });
    page.setDefaultTimeout(15_000);
    await page.getByRole('navigation').waitFor();
    const bytes = (text: string) => new TextEncoder().encode(text);
    await served.desk.call('intake.addFiles', { files: [{ name: '一份名字很长的来稿 0304 二版.txt', bytes: bytes(stalls) }, { name: '误.txt', bytes: bytes(damaged) }, { name: '收支.html', bytes: bytes(table) }] });
    // The first reading wakes the reader, which takes its time on a machine that does other things beside.
    for (const name of [/二版/, /误/, /收支/]) await page.getByRole('option', { name }).waitFor({ timeout: 60_000 });
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it.each(['zh-CN', 'en'] as const)('keeps its name and every button in sight: %s', async (language) => {
    await served.desk.call('settings.set', { language });
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await open(/二版/);
    expect(await clipped()).toEqual([]);
    expect(await page.locator('[data-pane="review"] h2').evaluate((title) => title.getBoundingClientRect().width)).toBeGreaterThan(60);
    await page.keyboard.press('Control+f');
    await page.keyboard.insertText('菜摊');
    await page.keyboard.press('Enter');
    await page.locator('[data-pane="reading"] mark').first().waitFor();
    expect(await clipped()).toEqual([]);
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+1');
  });

  it('shows a count of its legend whole or not at all', async () => {
    const cut = await page.locator('[data-pane="review"] [data-look] > :first-child').evaluate((legend) => [...legend.querySelectorAll('span > span')].filter((count) => {
      const box = count.parentElement?.getBoundingClientRect();
      const { right, top } = count.getBoundingClientRect();
      return box !== undefined && getComputedStyle(count.parentElement ?? count).flexWrap === 'wrap' && top < box.bottom && right > box.right + 1;
    }).map((count) => count.textContent));
    expect(cut).toEqual([]);
  });

  it('sets the sign of same stories in one column, whether there are doubts or not', async () => {
    const signs = page.getByRole('option').getByRole('img', { name: /same story|同稿/ });
    await expect.poll(() => signs.count()).toBe(2);
    const [one, other] = await signs.evaluateAll((all) => all.map((sign) => Math.round(sign.getBoundingClientRect().right)));
    expect(one).toBe(other);
  });

  it('sets the rows of a table on each other', async () => {
    await open(/收支/);
    const rows = await page.locator('[data-pane="review"] table').evaluateAll((all) => all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    expect(rows).toHaveLength(3);
    for (const [at, { top }] of rows.slice(1).entries()) expect(Math.abs(top - (rows[at]?.bottom ?? 0))).toBeLessThanOrEqual(1);
  });

  it('begins a report at the caret in the clean text too, and shows the words before it above', async () => {
    await open(/二版/);
    const paragraph = page.locator('[data-pane="review"] [data-passage]', { hasText: '老师傅说' });
    await paragraph.click();
    await paragraph.evaluate((shown) => {
      const words = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT).nextNode();
      if (words) getSelection()?.collapse(words, (words.nodeValue ?? '').indexOf('街坊'));
    });
    await page.keyboard.press('Alt+Shift+S');
    await page.locator('[data-pane="inspector"]').getByText('of 2').waitFor();
    const rows = (await page.locator('[data-pane="review"] [role="listitem"]').allInnerTexts()).map((row) => row.replaceAll(/\s/g, ''));
    const boundary = rows.findIndex((row) => row.startsWith('Report2'));
    expect(rows[boundary - 1]).toContain('老师傅说');
    expect(rows[boundary - 1]).not.toContain('街坊');
    expect(rows[boundary + 1]).toContain('街坊');
  });

  it.each(['zh-CN', 'en'] as const)('cuts no word of the tables in the settings: %s', async (language) => {
    await served.desk.call('settings.set', { language });
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await page.keyboard.press('Control+5');
    await page.locator('[data-pane="page"] table').nth(1).waitFor();
    expect(await page.locator('[data-pane="page"]').locator('td, th').evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent))).toEqual([]);
    expect(await clipped()).toEqual([]);
    await page.keyboard.press('Control+1');
  });

  it('scrolls the sheet of keys by keys', async () => {
    await page.keyboard.press('F1');
    const sheet = page.getByRole('dialog').getByRole('document');
    await sheet.waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => sheet.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
    expect(served.faults).toEqual([]);
  });
});
