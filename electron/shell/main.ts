import { join } from 'node:path';
import { app, session } from 'electron';
import { App } from './app.ts';
import { archiveOf } from './archive-argument.ts';
import { openLog } from './log.ts';
import { claimScheme, serveWindow } from './protocol.ts';
import { confinePages, confineSession, cutTheWire } from './security.ts';

claimScheme();
cutTheWire();
confinePages();

// macOS names the file the app was started with before the app is ready.
let file: string | undefined;
app.once('open-file', (event, path) => {
  event.preventDefault();
  file = archiveOf(path);
});

async function start(): Promise<void> {
  confineSession(session.defaultSession);
  serveWindow(join(import.meta.dirname, '../renderer'));
  const memory = app.getPath('userData');
  openLog(join(memory, 'logs/main.log'));
  const built = (name: string): string => join(import.meta.dirname, name);
  await new App({ preload: built('preload.cjs'), desk: built('desk-process.js'), reader: built('reader-process.js'), memory, log: join(memory, 'logs/desk.log') }, file).start();
}

// A second start hands its files to the first and ends. Electron gets ready only after this module has run: awaiting that here would wait for ever.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
