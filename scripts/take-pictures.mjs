// Takes the README's pictures: a desk over a temporary archive with the sample reports, seen in Chromium. The clocks stand
// still, so that the same code gives the same pictures. Run: npm run build && node scripts/take-pictures.mjs
process.env.TZ = 'Asia/Shanghai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mock } from 'node:test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, serves } from './house-node.mjs';

if (!serves) throw new Error('Run it with Node 24: node_modules/.bin/node scripts/take-pictures.mjs');
const now = new Date('2026-03-05T09:30:00+08:00');
mock.timers.enable({ apis: ['Date'], now });

const { machineOptions } = await import('../electron/desk/machine-options.ts');
const { createDesk } = await import('../electron/desk/open-desk.ts');
const { startServer } = await import('../electron/host/serve/start-server.ts');
const { launchChromium } = await import('../tests/support/chromium.ts');
const { prepare } = await import('./pictures/sample-desk.mjs');
const { smallPng } = await import('./pictures/small-png.mjs');

const archive = mkdtempSync(join(tmpdir(), 'caibian-pictures-'));
const opened = createDesk({ ...machineOptions('zh-CN'), archivePath: archive, create: true, mode: 'browser' });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const desk = opened.value;
await prepare(desk);
// How long a search took is told on the status line: the same in every picture.
const call = async (name, request) => {
  const answer = await desk.answer(name, request);
  return name === 'search.run' && answer.ok ? { ...answer, value: { ...answer.value, milliseconds: 2 } } : answer;
};
const server = await startServer({ call, on: (listener) => desk.subscribe(({ name, data }) => { listener(name, data); }) }, join(root, 'dist/renderer'), 0);
const browser = await launchChromium();
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
const page = await context.newPage();
await page.clock.setFixedTime(now);
await page.goto(server.address);
await page.getByRole('option').first().waitFor();

const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });
const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
// A blank page that is not the desk's: its policy lets a picture be drawn and read back.
const drawing = await browser.newPage();
const shoot = async (name) => {
  await page.waitForTimeout(1200);
  const shot = (await page.screenshot({ caret: 'hide' })).toString('base64');
  const pixels = await drawing.evaluate(async (bytes) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
    const ground = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    ground.drawImage(picture, 0, 0);
    const { width, height, data } = ground.getImageData(0, 0, picture.width, picture.height);
    return { width, height, rgba: data.toBase64?.() ?? btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')) };
  }, shot);
  writeFileSync(join(pictures, `${name}.png`), smallPng(pixels.width, pixels.height, Buffer.from(pixels.rgba, 'base64')));
};

await page.getByRole('option').filter({ hasText: '清浦日报' }).click();
await page.getByRole('heading', { name: /清浦日报/ }).waitFor();
await press('F8');
await page.mouse.move(700, 10);
await shoot('intake');

await press('Control+f');
await page.keyboard.type('老人');
await page.getByRole('option').first().waitFor();
await press('Enter');
await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '检索结果');
await press('ArrowDown');
await page.mouse.move(700, 10);
await shoot('archive');
await desk.call('settings.set', { theme: 'dark' });
await shoot('archive-dark');
await desk.call('settings.set', { theme: 'light' });

await page.getByRole('searchbox').fill('');
await press('Control+3');
await page.getByRole('list', { name: '摘录' }).waitFor();
await press('End');
await page.mouse.move(700, 10);
await shoot('snippets');

await press('Control+4');
await page.getByRole('option', { name: /临江简报/ }).first().dblclick();
await page.locator('[contenteditable="true"]').getByText('独居老人的门').first().click();
await press('ArrowDown');
await page.mouse.move(700, 10);
await shoot('issue');
await desk.call('settings.set', { theme: 'dark' });
await shoot('issue-dark');

await browser.close();
await server.close();
await desk.close();
mock.timers.reset();
rmSync(archive, { recursive: true, force: true });
process.stdout.write(`${pictures}\n`);
