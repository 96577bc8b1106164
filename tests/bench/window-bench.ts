import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { middleAndSlow, timed, type Figure } from './figures.ts';

const root = join(import.meta.dirname, '../..');
const rounds = 5;

/** From starting `caibian serve` to a window whose list is drawn and whose search box takes words, against an empty page served and loaded the same way. */
export async function benchWindow(archive: string): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const desk = await startTimes(browser, [join(root, 'scripts/caibian.mjs'), 'serve', '--archive', archive], '[role=searchbox]', '[role=row], [role=option], [role=gridcell]');
    const empty = await startTimes(browser, ['-e', emptyServer], 'body');
    const seconds = (times: readonly number[]): number[] => middleAndSlow(times).map((ms) => ms / 1000);
    return [{ what: 'start to usable window', measured: seconds(desk), floor: seconds(empty), unit: 's', beside: 'an empty page, served and loaded' }];
  } finally {
    await browser.close();
  }
}

const emptyServer = `const server = require('node:http').createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>empty</title><body>empty'));
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));`;

async function startTimes(browser: Browser, words: readonly string[], ...selectors: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  // The first start builds what is stale and fills the disk's cache.
  for (let round = 0; round <= rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const { ms } = await timed(async () => {
      await page.goto(await addressOf(child));
      for (const selector of selectors) await page.locator(selector).first().waitFor();
    });
    if (round > 0) times.push(ms);
    await context.close();
    child.kill();
    await once(child, 'exit');
  }
  return times;
}

/** The address a server prints when it is ready. */
export async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('the server stopped before it said where it is');
}
