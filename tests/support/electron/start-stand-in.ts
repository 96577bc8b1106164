import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunningShell } from './running-shell.ts';
import { machine, app, windows } from './stand-in.ts';
import { stopBrowser } from './state.ts';

const main = pathToFileURL(join(import.meta.dirname, '../../../dist/shell/main.js')).href;

/** Runs the built main process over the stand-in. The test that calls it mocks `electron` with the stand-in. */
export async function startStandIn(folder: string): Promise<RunningShell> {
  machine.folder = join(folder);
  machine.switches.set('archive', join(folder, 'archive'));
  await import(main);
  for (;;) {
    const page = windows[0]?.webContents.page;
    if (page !== undefined && page.url() !== 'about:blank') {
      await page.waitForLoadState('load');
      return { page, home: 'https://caibian.app.invalid/', quit };
    }
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** As a person closes the window: the app quits, its desk ends, and only then the browser goes. */
async function quit(): Promise<void> {
  const over = new Promise<void>((resolve) => { app.once('quit', () => { resolve(); }); });
  windows[0]?.close();
  await over;
  await stopBrowser();
}
