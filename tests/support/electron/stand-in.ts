import { EventEmitter } from 'node:events';
import { contentsCreated } from './browser-window.ts';
import { handlers, schemes, setRequestFilter } from './state.ts';

// Stands in for the `electron` module where its binary is not: what the shell uses of it, over Chromium and Node.
// docs/electron.md lists what this cannot prove.
export { BrowserWindow, windows } from './browser-window.ts';
export { utilityProcess } from './utility-process.ts';

/** Answers of native dialogs, to be set by a test; an empty one is dismissed. */
export const nextDialog: { paths: string[] } = { paths: [] };
/** Folder of `userData` and `documents`, and switches of the command line. */
export const machine: { folder: string; switches: Map<string, string> } = { folder: '', switches: new Map() };
/** What the app asked of Electron, for tests to look at. */
export const asked: { menu: Electron.MenuItemConstructorOptions[]; errors: string[]; permissions: boolean[]; privileges: Electron.CustomScheme[] } = { menu: [], errors: [], permissions: [], privileges: [] };

const appEvents = new EventEmitter();
export const app = Object.assign(appEvents, {
  whenReady: () => Promise.resolve(),
  requestSingleInstanceLock: () => true,
  /** As Electron's: asks whether there is something to finish, and ends when nobody holds it up. */
  quit: () => {
    let heldUp = false;
    appEvents.emit('will-quit', { preventDefault: () => { heldUp = true; } });
    if (!heldUp) appEvents.emit('quit');
  },
  getPath: () => machine.folder,
  getLocale: () => 'zh-CN',
  commandLine: { appendSwitch: (name: string, value = '') => { machine.switches.set(name, value); }, getSwitchValue: (name: string) => machine.switches.get(name) ?? '' },
}) satisfies Pick<Electron.App, 'whenReady' | 'requestSingleInstanceLock' | 'quit' | 'getPath' | 'getLocale'> & { commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'getSwitchValue'> };
contentsCreated.on('created', (event, contents) => { appEvents.emit('web-contents-created', event, contents); });
contentsCreated.on('closed', () => { appEvents.emit('window-all-closed'); });

export const protocol = {
  registerSchemesAsPrivileged: (all: Electron.CustomScheme[]) => { asked.privileges.push(...all); },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => { schemes.set(scheme, handler); },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export const ipcMain = {
  handle: (channel: string, handler: (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    // The stand-in's event holds what the app looks at: whose frame it was.
    handlers.set(channel, handler as (event: unknown, ...args: unknown[]) => unknown);
  },
} satisfies Pick<Electron.IpcMain, 'handle'>;

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void) => {
      for (const permission of ['clipboard-read', 'geolocation', 'media', 'notifications', 'openExternal']) handler({}, permission, (granted) => { asked.permissions.push(granted); });
    },
    setPermissionCheckHandler: (handler: () => boolean) => { asked.permissions.push(handler()); },
    setDevicePermissionHandler: (handler: () => boolean) => { asked.permissions.push(handler()); },
    webRequest: { onBeforeRequest: setRequestFilter },
  },
};

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => { asked.menu = menu; },
};
export const nativeTheme: Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'> = { themeSource: 'system', shouldUseDarkColors: false };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
export const dialog = {
  showOpenDialog: () => Promise.resolve({ canceled: nextDialog.paths.length === 0, filePaths: nextDialog.paths }),
  showSaveDialog: () => Promise.resolve({ canceled: nextDialog.paths.length === 0, filePath: nextDialog.paths[0] ?? '' }),
  showErrorBox: (title: string, content: string) => { asked.errors.push(`${title}: ${content}`); },
  showMessageBox: () => Promise.resolve({ response: 1, checkboxChecked: false }),
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;
