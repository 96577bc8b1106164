import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../../../support/serve.ts';

const text = '渡口添了夜航灯\n2026-04-08 来源：清浦日报\n县里向青禾渡口划拨82万元专款，添了12盏夜航灯。\n船工们说，夜里过河看得清了，心里踏实多了。\n';

describe.skipIf(chromiumPath === undefined)('fields retyped where they stand', () => {
  let served: ServedDesk;
  let page: Page;
  let published: Locator;
  const stored = async (): Promise<string | undefined> => {
    const list = await served.desk.call('documents.list', { offset: 0, limit: 1, filter: 'all' });
    const id = list.ok ? list.value.documents[0]?.id : undefined;
    const view = id === undefined ? undefined : await served.desk.call('documents.get', { documentId: id });
    return view?.ok === true ? view.value.reports[0]?.published : undefined;
  };
  beforeAll(async () => {
    served = await serveDesk();
    await served.desk.call('intake.addFiles', { files: [{ name: '灯.txt', bytes: new TextEncoder().encode(text) }] });
    page = await served.open();
    published = page.locator('[data-pane="inspector"]').getByRole('button', { name: /^刊发日期/ });
    await published.click();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  it('keep open what is no date, with what was typed and how to write it', async () => {
    const field = page.getByRole('textbox', { name: '刊发日期' });
    await field.fill('明天上午');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('2026年3月5日').waitFor();
    expect(await field.inputValue()).toBe('明天上午');
    await page.getByRole('searchbox').click();
    expect(await field.inputValue()).toBe('明天上午');
    expect(await stored()).toBe('2026-04-08');
  });

  it('take a date as it is read', async () => {
    const field = page.getByRole('textbox', { name: '刊发日期' });
    await field.fill('2026年4月9日 9:20');
    await page.keyboard.press('Enter');
    await expect.poll(stored).toBe('2026-04-09T09:20');
    await page.locator('[data-pane="inspector"]').getByText('2026年4月9日 09:20').waitFor();
  });

  it('stay as they were where nothing was retyped, or it was given up', async () => {
    await published.click();
    await page.keyboard.press('Enter');
    await published.click();
    await page.keyboard.type('2020年1月1日');
    await page.keyboard.press('Escape');
    await published.waitFor();
    expect(await stored()).toBe('2026-04-09T09:20');
    expect(served.faults).toEqual([]);
  });
});
