import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.ts';
import { serveDesk, type ServedDesk } from '../support/serve.ts';

const lamps = '渡口添了夜航灯\n2026-04-08 来源：清浦日报\n县里向青禾渡口指赠12盏夜航灯。\n船工们说，夜里过河看得清了，心里踏实多了。\n';

describe.skipIf(chromiumPath === undefined)('where the machine sets its own colours', () => {
  let served: ServedDesk;
  let page: Page;
  beforeAll(async () => {
    served = await serveDesk();
    await served.desk.call('intake.addFiles', { files: [{ name: '灯.txt', bytes: new TextEncoder().encode(lamps) }] });
    page = await served.open({ forcedColors: 'active', reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    await page.locator('[data-pane="review"]').getByRole('heading', { name: '灯.txt' }).waitFor();
  }, 120_000);
  afterAll(async () => { await served.close(); });

  const styleOf = (selector: string, property: string): Promise<string> => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const canvas = (): Promise<string> => styleOf('body', 'background-color');

  it('shows where one stands, what is chosen and what is doubtful without grounds', async () => {
    expect(await styleOf('[data-pane="documents"] [aria-selected="true"]', 'outline-style')).toBe('solid');
    expect(await styleOf('[data-pane="inspector"] [data-selected]', 'background-color')).not.toBe(await canvas());
    expect(await styleOf('[data-pane="documents"] i[role="img"]', 'background-color')).not.toBe(await canvas());
    const doubt = page.locator('[data-pane="review"] [data-passage] span', { hasText: '指赠' }).first();
    expect(await doubt.evaluate((words) => getComputedStyle(words).textDecorationStyle)).toBe('wavy');
  });

  it('shows the focus of every field, and hits', async () => {
    await page.keyboard.press('Control+f');
    expect(await styleOf('input[role="searchbox"]', 'outline-style')).toBe('solid');
    await page.keyboard.insertText('夜航');
    await page.keyboard.press('Enter');
    await page.locator('[data-pane="reading"] mark').first().waitFor();
    expect(await styleOf('[data-pane="reading"] mark', 'background-color')).not.toBe(await canvas());
    expect(await styleOf('[data-date] > :first-child', 'background-color')).not.toBe(await canvas());
  });
});
