import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobOver } from '../support/fresh-desk.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';
import { compose } from '../support/typing.ts';

// Two invented reports that share a sum of money.
const papers = {
  'a.txt': '夜灯课堂开课\n2026-03-04 来源：浏阳日报 作者：林知远\n　　近日，浏阳市志愿者联合会走进淮川街道，捐款5万元、图书2000册。\n　　主任周砚秋说，课堂服务群众近百人。\n',
  'b.txt': '码头书屋添新书\n2026-03-05 来源：浏阳日报 作者：何以宁\n　　书屋收到捐款5万元，又添图书0.1万册，来客增长20%。\n',
};

let desk: ServedDesk;
let page: Page;
beforeAll(async () => {
  desk = await serveDesk();
  const files = Object.entries(papers).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const added = await desk.desk.call('intake.addFiles', { files });
  if (!added.ok) throw new Error(added.error.kind);
  await jobOver(desk.desk, added.value.jobId);
  page = await desk.open();
  page.setDefaultTimeout(15_000);
});
afterAll(async () => { await desk.close(); });

const tags = async (): Promise<string[]> => {
  const found = await desk.desk.call('tags.list', {});
  return found.ok ? found.value.tags.map(({ path }) => path).toSorted() : [];
};

describe('suggested tags and figures, by hand, in Chinese', () => {
  it('offers tags with their reasons; Enter takes the first, Delete declines one', async () => {
    await page.getByRole('option', { name: /a\.txt/ }).click();
    const inspector = page.locator('[data-pane="inspector"]');
    await inspector.getByRole('button', { name: '+ 淮川街道' }).hover();
    await page.getByRole('tooltip').getByText('湖南省／长沙市／浏阳市／淮川街道').waitFor();
    await page.keyboard.press('Alt+T');
    await page.keyboard.press('Enter');
    await expect.poll(tags).toHaveLength(1);
    await inspector.getByRole('button', { name: '+ 周砚秋' }).focus();
    await page.keyboard.press('Delete');
    await inspector.getByRole('button', { name: '+ 周砚秋' }).waitFor({ state: 'detached' });
    expect(await tags()).toHaveLength(1);
    await page.keyboard.press('Alt+Shift+T');
    await expect.poll(tags).toContain('浏阳市志愿者联合会');
    expect(await tags()).not.toContain('周砚秋');
  });

  it('lists the figures of the report in its inspector', async () => {
    const figures = page.locator('[data-pane="inspector"]').getByRole('button', { name: /^(?:5万元|2000册|近百人)/ });
    await expect.poll(() => figures.count()).toBe(3);
  });

  it('adds picked figures up with their sources, the same ones once', async () => {
    await page.keyboard.press('Control+2');
    await page.getByText('数字台账').first().click();
    // All figures come with one answer.
    await page.getByRole('checkbox', { name: '选中 20%', exact: true }).waitFor();
    for (const name of ['选中 5万元', '选中 2000册', '选中 0.1万册', '选中 20%']) for (const box of await page.getByRole('checkbox', { name, exact: true }).all()) await box.click();
    const sum = page.locator('[data-pane="sum"]');
    await sum.getByText('合计 5万元（1 处）').waitFor();
    await sum.getByText('合计 3000册（2 处）').waitFor();
    await sum.getByText('%：比例、年龄和单价不相加').waitFor();
    await sum.getByRole('checkbox', { name: /相同的只计一次/ }).click();
    await sum.getByText('合计 10万元（2 处）').waitFor();
    expect(await sum.getByText('码头书屋添新书').count()).toBe(3);
  });

  it('narrows the ledger while one types, not by half a word of an input method', async () => {
    const field = page.getByRole('textbox', { name: '名目、单位、地点' });
    await field.click();
    await compose(page, '图书');
    await page.getByRole('checkbox', { name: '选中 20%', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: '选中 2000册', exact: true }).waitFor();
    expect(await field.inputValue()).toBe('图书');
    await field.fill('');
    await page.getByRole('checkbox', { name: '选中 20%', exact: true }).waitFor();
  });

  it('clips the sentences they stand in', async () => {
    await page.getByRole('button', { name: '摘录原句' }).click();
    await expect.poll(async () => {
      const found = await desk.desk.call('snippets.list', { order: 'oldest', offset: 0, limit: 9 });
      return found.ok ? found.value.snippets.map(({ anchor }) => anchor.exact).toSorted() : [];
    }).toEqual(['书屋收到捐款5万元，又添图书0.1万册，来客增长20%。', '近日，浏阳市志愿者联合会走进淮川街道，捐款5万元、图书2000册。']);
  });
});
