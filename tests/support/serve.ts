import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { machineOptions } from '../../electron/desk/machine-options.ts';
import { createDesk, type OpenDesk } from '../../electron/desk/open-desk.ts';
import { startServer } from '../../electron/host/serve/start-server.ts';
import { launchChromium } from './chromium.ts';

const root = join(import.meta.dirname, '../..');

export interface ServedDesk {
  readonly desk: OpenDesk;
  /** With its token. */
  readonly address: string;
  /** The archive's folder, new and empty; gone when the desk is closed. */
  readonly archive: string;
  /** Opens the desk in a page of its own. Errors of the page and messages of its console are collected in `faults`. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** What the pages complained of, in words. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** A desk in browser mode over a new archive, and Chromium to use it with. Builds the window where that is stale. */
export async function serveDesk(): Promise<ServedDesk> {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), 'window', '--if-stale'], { stdio: 'pipe' });
  const archive = mkdtempSync(join(tmpdir(), 'caibian-desk-'));
  const opened = createDesk({ ...machineOptions('zh-CN'), archivePath: archive, create: true, mode: 'browser' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const desk = opened.value;
  const port = { call: desk.answer, on: (listener: (event: string, data: unknown) => void) => desk.subscribe(({ name, data }) => { listener(name, data); }) };
  const server = await startServer(port, join(root, 'dist/renderer'), 0);
  let browser: Browser | undefined;
  const faults: string[] = [];
  return {
    desk, archive, faults, address: server.address,
    open: async (options = {}) => {
      browser ??= await launchChromium();
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => { faults.push(String(error)); });
      page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
      await page.goto(server.address);
      return page;
    },
    close: async () => {
      await browser?.close();
      await server.close();
      await desk.close();
      rmSync(archive, { recursive: true, force: true });
    },
  };
}
