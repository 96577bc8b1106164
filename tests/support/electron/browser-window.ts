import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { browser, handlers, onBeforeRequest, schemes } from './state.ts';

// Chromium started by Playwright knows no schemes of ours: app://caibian/ is shown to it as https://caibian.app.invalid/.
const toHttps = (address: string): string => address.replace(/^app:\/\/([^/]*)/, 'https://$1.app.invalid');
const fromHttps = (address: string): string => address.replace(/^https:\/\/([^/]*)\.app\.invalid/, 'app://$1');

export const windows: BrowserWindow[] = [];
/** Told of every new page's contents, as `app` is. */
export const contentsCreated = new EventEmitter();

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

class Contents extends EventEmitter {
  page: Page | undefined;
  openHandler: OpenHandler | undefined;
  setWindowOpenHandler(handler: OpenHandler): void { this.openHandler = handler; }
  send(channel: string, ...args: unknown[]): void {
    // A page that is just reloading hears nothing, as in Electron.
    this.page?.evaluate(([name, values]) => { Reflect.get(window, '__hear')?.(name, values); }, [channel, args] as const).catch(() => undefined);
  }
  reload(): void { void this.page?.reload(); }
}

/** A window, stood in for by a page of Chromium: what it loads, whom it calls and where it may go are the app's own doing. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly opened: string[] = [];
  #closed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    windows.push(this);
    contentsCreated.emit('created', {}, this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await context.route('**/*', (route) => this.#answer(route));
    const page = await context.newPage();
    this.webContents.page = page;
    this.#watchNewPages(context, page);
    await page.exposeBinding('__invoke', async ({ frame }, channel: string, args: unknown[]) => {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return handler({ senderFrame: { url: fromHttps(frame.url()), parent: frame.parentFrame() }, sender: this.webContents }, ...args);
    });
    await page.addInitScript(sandboxed(readFileSync(this.options.webPreferences?.preload ?? '', 'utf8')));
    await page.goto(toHttps(address));
    this.emit('ready-to-show');
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const address = fromHttps(request.url());
    // 204 leaves a page where it is, as a prevented navigation does.
    if (request.isNavigationRequest() && this.#refuses(request.frame().parentFrame() === null, address)) return route.fulfill({ status: 204 });
    if (await onBeforeRequest(address)) return route.abort();
    const handler = schemes.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) return route.abort();
    const response = await handler(new Request(address, { method: request.method() }));
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) });
  }

  #refuses(isMainFrame: boolean, url: string): boolean {
    let refused = false;
    const event = { url, isMainFrame, preventDefault: () => { refused = true; } };
    // The app's own first load is no navigation of the page's.
    if (isMainFrame && this.webContents.page?.url() !== 'about:blank') this.webContents.emit('will-navigate', event);
    this.webContents.emit('will-frame-navigate', event);
    return refused;
  }

  #watchNewPages(context: BrowserContext, own: Page): void {
    context.on('page', (page) => {
      if (page === own) return;
      this.opened.push(this.webContents.openHandler?.({ url: page.url() }).action ?? 'allow');
      void page.close();
    });
  }

  close(): void {
    this.emit('close');
    this.#closed = true;
    void this.webContents.page?.context().close();
    windows.splice(windows.indexOf(this), 1);
    contentsCreated.emit('closed');
  }

  isDestroyed(): boolean { return this.#closed; }
  getNormalBounds(): Electron.Rectangle { return { x: 0, y: 0, width: 1440, height: 900 }; }
  isMaximized(): boolean { return false; }
  isMinimized(): boolean { return false; }
  maximize(): void { return; }
  restore(): void { return; }
  show(): void { return; }
  focus(): void { return; }
}

/** The preload script as a sandbox runs it: `require` knows electron alone, and the page sees only what it exposes. */
const sandboxed = (code: string): string => `(() => {
  const invoke = window.__invoke; delete window.__invoke;
  const listeners = [];
  Object.defineProperty(window, '__hear', { value: (channel, values) => { for (const one of [...listeners]) if (one.channel === channel) one.listener({}, ...values); } });
  const ipcRenderer = {
    invoke: (channel, ...args) => invoke(channel, args),
    on: (channel, listener) => { listeners.push({ channel, listener }); },
    removeListener: (channel, listener) => { const at = listeners.findIndex((one) => one.channel === channel && one.listener === listener); if (at >= 0) listeners.splice(at, 1); },
  };
  const contextBridge = { exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value: Object.freeze(value) }) };
  const require = (name) => { if (name === 'electron') return { contextBridge, ipcRenderer }; throw new Error('a sandboxed preload cannot require ' + name); };
  const module = { exports: {} }; const exports = module.exports;
  ${code}
})()`;
