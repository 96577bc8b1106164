import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../../support/serve.ts';

describe.skipIf(chromiumPath === undefined)('a window that is loaded again', () => {
  let served: ServedDesk;
  let page: Page;
  beforeAll(async () => {
    served = await serveDesk();
    page = await served.open();
    page.setDefaultTimeout(15_000);
    await page.getByRole('button', { name: /样稿/ }).waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('stands in the issue that was open', async () => {
    await page.keyboard.press('Control+4');
    await page.keyboard.press('Alt+n');
    await page.getByRole('button', { name: '新建', exact: true }).click();
    await page.locator('[data-pane="page"] [contenteditable="true"]').first().waitFor();
    await page.reload();
    await page.locator('[data-pane="page"] [contenteditable="true"]').first().waitFor();
  });

  it('begins at 收稿 where what it remembers is of another archive', async () => {
    await page.evaluate(() => { sessionStorage.setItem('caibian.place', JSON.stringify({ archive: '/elsewhere', place: 'settings', query: '' })); });
    await page.reload();
    await page.getByRole('button', { name: /样稿/ }).waitFor();
  });

  it('complains of nothing in its console', () => { expect(served.faults).toEqual([]); });
});
