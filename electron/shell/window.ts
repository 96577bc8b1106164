import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { home } from './address.ts';
import { isSeen, readWindowState, writeWindowState } from './window-state.ts';

/** The desk's own background in both themes, shown for the moment before the page is there. */
const background = { light: '#ECEAE5', dark: '#151513' };

export interface WindowPlaces {
  /** The bundled preload script. */
  readonly preload: string;
  /** A folder for what the app remembers about itself. */
  readonly memory: string;
}

/** Opens the desk's window where it last stood. It shows itself when the page has drawn something. */
export async function openWindow(places: WindowPlaces): Promise<BrowserWindow> {
  const file = join(places.memory, 'window.json');
  const state = readWindowState(file);
  const seen = state !== undefined && isSeen(state, screen.getAllDisplays().map((display) => display.workArea));
  const window = new BrowserWindow({
    width: 1440, height: 900, minWidth: 960, minHeight: 600,
    ...(seen ? { x: state.x, y: state.y, width: state.width, height: state.height } : {}),
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: places.preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false,
      // The spelling checker fetches its dictionaries over the network.
      spellcheck: false,
    },
  });
  if (seen && state.maximized) window.maximize();
  window.once('ready-to-show', () => { window.show(); });
  window.on('close', () => { writeWindowState(file, { ...window.getNormalBounds(), maximized: window.isMaximized() }); });
  await window.loadURL(home);
  return window;
}
