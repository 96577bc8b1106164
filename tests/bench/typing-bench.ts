import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { watchKeys, type KeyTimes } from '../support/key-times.ts';
import { middleAndSlow, type Figure } from './figures.ts';
import { addressOf } from './window-bench.ts';

/** Each letter more is another search of the whole archive. */
const words = 'Northfield volunteers library season neighbours';
/** Milliseconds between two keys: a fast typist's. */
const pause = 70;

/** From a key pressed in the search box of the archive to its letter painted, while every letter searches; against a field on an empty page. */
export async function benchTyping(archive: string): Promise<Figure[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/caibian.mjs'), 'serve', '--archive', archive], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await page.goto(await addressOf(child));
    await page.getByRole('navigation').waitFor();
    await page.keyboard.press('Control+2');
    await page.locator('[data-main-list] [role=option]').first().waitFor();
    const here = await keyTimes(page, '[role=searchbox]');
    const empty = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await empty.setContent('<input>');
    const there = await keyTimes(empty, 'input');
    return [
      { what: 'a key taken in', measured: middleAndSlow(here.taken), floor: middleAndSlow(there.taken), unit: 'ms', beside: 'a field on an empty page' },
      { what: 'a key painted', measured: middleAndSlow(here.painted), floor: middleAndSlow(there.painted), unit: 'ms', beside: 'the same; both wait for the next frame' },
    ];
  } finally {
    await browser.close();
    child.kill();
    await once(child, 'exit');
  }
}

/** Types the words and answers how long each key took. */
async function keyTimes(page: Page, field: string): Promise<KeyTimes> {
  await page.locator(field).focus();
  const times = await watchKeys(page);
  for (const letter of words) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(pause);
  }
  return times.jsonValue();
}
