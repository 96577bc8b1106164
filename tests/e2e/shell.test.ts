import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { menuCommands } from '../../shared/contract/desk-api.ts';
import type { DeskBridge } from '../../shared/contract/desk-bridge.ts';
import { chromiumPath } from '../support/chromium.ts';
import { electronBinary, startElectron } from '../support/electron/real.ts';
import type { RunningShell } from '../support/electron/running-shell.ts';
import { asked, nextDialog, windows } from '../support/electron/stand-in.ts';
import { startStandIn } from '../support/electron/start-stand-in.ts';
import { children } from '../support/electron/utility-process.ts';

vi.mock('electron', () => import('../support/electron/stand-in.ts'));

const hosts = [
  { name: 'over a stand-in for Electron', here: chromiumPath !== undefined, start: startStandIn },
  { name: 'in real Electron', here: electronBinary !== undefined, start: startElectron },
];

declare global {
  interface Window { readonly caibian?: DeskBridge }
}

const search = (page: Page, query: string): Promise<unknown> =>
  page.evaluate((words) => window.caibian?.call('search.run', { query: words, filters: {}, sort: 'newest', offset: 0, limit: 5 }), query);

vi.setConfig({ testTimeout: 90_000 });

describe.each(hosts)('the built main process and preload script $name', ({ name, here, start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-shell-'));
  let shell: RunningShell;
  beforeAll(async () => { if (here) shell = await start(folder); }, 120_000);
  afterAll(async () => {
    if (here) await shell.quit();
    rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(!here)('takes a click to SQLite and back', async () => {
    await shell.page.getByRole('button', { name: '用样稿试一遍' }).click();
    await expect.poll(() => shell.page.getByText('5 Harbour town bulletin.txt').count(), { timeout: 30_000 }).toBeGreaterThan(0);
    await expect.poll(() => search(shell.page, '夜校开到码头边'), { timeout: 30_000 }).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it.skipIf(!here)('carries bytes from the window to the desk unchanged', async () => {
    const text = '本报讯 河口镇三月新添书屋四间。';
    const added = await shell.page.evaluate(async (words) => window.caibian?.call('intake.addFiles', { files: [{ name: '书屋.txt', bytes: new TextEncoder().encode(words) }] }), text);
    expect(added).toMatchObject({ ok: true });
    await expect.poll(() => search(shell.page, '书屋四间'), { timeout: 30_000 }).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it.skipIf(!here)('gives the page no Node', async () => {
    expect(await shell.page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process'), typeof Reflect.get(window, 'module'), window.isSecureContext]))
      .toEqual(['undefined', 'undefined', 'undefined', true]);
    expect(await shell.page.evaluate(() => Object.keys(window.caibian ?? {}).toSorted())).toEqual(['call', 'on']);
  });

  it.skipIf(!here)('runs no script that is not its own', async () => {
    const ran = await shell.page.evaluate(() => new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => { resolve(event.effectiveDirective); }, { once: true });
      const script = document.createElement('script');
      script.textContent = 'window.foreign = true';
      document.body.append(script);
      setTimeout(() => { resolve('ran'); }, 2_000);
    }));
    expect(ran).toBe('script-src-elem');
  });

  it.skipIf(!here)('leaves its own pages for no other, and opens none', async () => {
    const before = shell.page.url();
    await shell.page.evaluate(() => { window.location.href = 'https://foreign.invalid/'; });
    await shell.page.waitForTimeout(500);
    expect(shell.page.url()).toBe(before);
    await shell.page.evaluate(() => { window.open('https://foreign.invalid/'); });
    await shell.page.waitForTimeout(500);
    expect(shell.page.context().pages()).toHaveLength(1);
  });

  it.skipIf(!here)('serves nothing from outside the window’s folder', async () => {
    const statuses = await shell.page.evaluate(async (home) => {
      const load = (path: string): Promise<string> => new Promise((resolve) => {
        const picture = new Image();
        picture.addEventListener('load', () => { resolve('loaded'); });
        picture.addEventListener('error', () => { resolve('refused'); });
        picture.src = home + path;
      });
      return [await load('icon.svg'), await load('..%2f..%2frenderer%2fpublic%2ficon.svg'), await load('%2e%2e/%2e%2e/package.json')];
    }, shell.home);
    expect(statuses).toEqual(['loaded', 'refused', 'refused']);
  });

  // What only the stand-in can tell: how Electron was asked.
  if (name !== hosts[0]?.name) return;
  it.skipIf(!here)('asks for a sandboxed window without Node, and denies every permission', () => {
    expect(windows[0]?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
    expect(asked.permissions.length).toBeGreaterThan(5);
    expect(asked.permissions).not.toContain(true);
    expect(asked.privileges).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  });

  it.skipIf(!here)('sends the commands of its menu to the window', async () => {
    const heard = shell.page.evaluate(() => new Promise((resolve) => { window.caibian?.on((message) => { if (message.event === 'menu') resolve(message.data); }); }));
    const entries = asked.menu.flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));
    const entry = entries.find((one) => one.id === 'go.issues');
    // Electron gives a click the entry, the window and the event; ours needs none of them.
    Reflect.apply(entry?.click ?? expect.fail, undefined, []);
    expect(await heard).toEqual({ command: 'go.issues' });
    expect(entries.flatMap((one) => one.id ?? []).toSorted()).toEqual([...menuCommands].toSorted());
  });

  it.skipIf(!here)('saves what the window holds where the native dialog says', async () => {
    nextDialog.paths = [join(folder, '一校样.docx')];
    const saved = await shell.page.evaluate(() => window.caibian?.call('files.save', { fileName: '一校样.docx', bytes: new Uint8Array([80, 75, 3, 4]) }));
    expect(saved).toEqual({ ok: true, value: { saved: nextDialog.paths[0] } });
    expect([...readFileSync(nextDialog.paths[0] ?? '')]).toEqual([80, 75, 3, 4]);
    nextDialog.paths = [];
    expect(await shell.page.evaluate(() => window.caibian?.call('files.save', { fileName: 'x.docx', bytes: new Uint8Array() }))).toEqual({ ok: true, value: {} });
  });

  it.skipIf(!here)('starts a desk that was killed again, with everything that was filed', async () => {
    // One that dies within ten seconds of its start is not started again.
    await shell.page.waitForTimeout(10_000);
    const told = shell.page.evaluate(() => new Promise((resolve) => { window.caibian?.on((message) => { if (message.event === 'changed') resolve(message.data); }); }));
    const desks = (): typeof children => children.filter(({ spawnargs }) => spawnargs.some((word) => word.endsWith('desk-process.js')));
    desks().at(-1)?.kill('SIGKILL');
    expect(await told).toMatchObject({ what: expect.arrayContaining(['documents', 'reports', 'issues']) });
    expect(await search(shell.page, '书屋四间')).toMatchObject({ ok: true, value: { total: 1 } });
    expect(desks().map((child) => child.signalCode)).toEqual(['SIGKILL', null]);
    // Its readers went with it.
    await expect.poll(() => children.filter((child) => !desks().includes(child) && child.exitCode === null && child.signalCode === null)).toEqual([]);
  });
});
