import { join } from 'node:path';
import { app, session } from 'electron';
import { App } from './app.ts';
import { claimScheme, serveWindow } from './protocol.ts';
import { confinePages, confineSession, cutTheWire } from './security.ts';

claimScheme();
cutTheWire();
confinePages();

async function start(): Promise<void> {
  confineSession(session.defaultSession);
  serveWindow(join(import.meta.dirname, '../renderer'));
  await new App({ preload: join(import.meta.dirname, 'preload.cjs'), desk: join(import.meta.dirname, 'desk-process.js'), memory: app.getPath('userData') }).start();
}

// A second start hands its files to the first and ends. Electron gets ready only after this module has run: awaiting that here would wait for ever.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
