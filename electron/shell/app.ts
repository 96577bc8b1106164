import { join } from 'node:path';
import { app, ipcMain, Menu, nativeTheme, type BrowserWindow } from 'electron';
import { deskEvents, type MenuCommand } from '../../shared/contract/desk-api.ts';
import { Settings, type Language } from '../../shared/contract/desk-calls.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';
import { archiveNamed, archiveOf } from './archive-argument.ts';
import { callChannel, eventChannel } from './channels.ts';
import { startDesk, type DeskClient } from './desk-client.ts';
import { offerAnotherArchive, pickArchive, showDialog } from './dialogs.ts';
import { lastArchive, rememberArchive } from './memory.ts';
import { applicationMenu } from './menu.ts';
import { isOurPage } from './security.ts';
import { openWindow, type WindowPlaces } from './window.ts';

export interface AppPlaces extends WindowPlaces {
  /** The bundled desk process. */
  readonly desk: string;
}

/** A desk that dies sooner than this after it was opened would die again. Milliseconds. */
const shortLife = 10_000;

/** The app from start to quit: one archive, its desk, one window. Call it once, when Electron is ready. */
export class App {
  readonly #places: AppPlaces;
  #archive: string;
  #desk: DeskClient | undefined;
  #window: BrowserWindow | undefined;
  #say: Translate;

  constructor(places: AppPlaces) {
    this.#places = places;
    this.#say = createTranslator(machineLanguage());
    const asked = archiveNamed(process.argv, process.cwd()) ?? app.commandLine.getSwitchValue('archive');
    this.#archive = (asked || lastArchive(places.memory)) ?? join(app.getPath('documents'), 'Caibian');
  }

  async start(): Promise<void> {
    ipcMain.handle(callChannel, (event, name: unknown, request: unknown) => {
      if (!isOurPage(event) || typeof name !== 'string') throw new Error('a call from elsewhere');
      return this.#call(name, request);
    });
    app.on('second-instance', (_event, argv, workingFolder) => { this.#comeForward(archiveNamed(argv, workingFolder)); });
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.#comeForward(archiveOf(file));
    });
    app.on('window-all-closed', () => void this.#desk?.stop().then(() => { app.quit(); }));
    if (!await this.#open(this.#archive)) {
      app.quit();
      return;
    }
    await this.#applySettings();
    this.#window = await openWindow(this.#places);
  }

  /** Opens an archive in the place of the one that is open. False: it could not be, and the person gave up. */
  async #open(archive: string): Promise<boolean> {
    await this.#desk?.stop();
    const opened = performance.now();
    const desk = await startDesk(this.#places.desk, archive, {
      onEvent: (event, data) => { this.#tellWindow(event, data); },
      onDialog: async (kind, fileName) => (this.#window === undefined ? [] : showDialog(this.#window, this.#say, kind, fileName)),
      onLost: () => { void this.#recover(performance.now() - opened); },
    });
    if (desk.ok) {
      this.#desk = desk.value;
      this.#archive = archive;
      rememberArchive(this.#places.memory, archive);
      return true;
    }
    this.#desk = undefined;
    if (!await offerAnotherArchive(this.#say, errorSentence(this.#say, desk.error))) return false;
    const other = await pickArchive(this.#window, this.#say);
    return other !== undefined && await this.#open(other);
  }

  /** Starts a desk that ended by itself again; its jobs are rows and go on where they stood. */
  async #recover(lived: number): Promise<void> {
    this.#desk = undefined;
    if (lived < shortLife || !await this.#open(this.#archive)) app.quit();
    else this.#tellWindow('changed', { what: deskEvents.changed.shape.what.element.options });
  }

  async #switchArchive(archive: string): Promise<void> {
    if (!await this.#open(archive)) {
      app.quit();
      return;
    }
    await this.#applySettings();
    // What the window holds belongs to the other archive.
    this.#window?.webContents.reload();
  }

  async #pickAndSwitch(): Promise<Result<{ opened: boolean }>> {
    const archive = await pickArchive(this.#window, this.#say);
    // The window reloads under its own call: it is answered first.
    if (archive !== undefined) setImmediate(() => void this.#switchArchive(archive));
    return ok({ opened: archive !== undefined });
  }

  async #call(name: string, request: unknown): Promise<unknown> {
    if (name === 'archive.open') return this.#pickAndSwitch();
    const result = await this.#desk?.call(name, request) ?? { ok: false, error: { kind: 'disconnected' } };
    if (name === 'settings.set') await this.#applySettings();
    return result;
  }

  /** Language and look of what is not the page: menu, dialogs, the window's own parts. */
  async #applySettings(): Promise<void> {
    const answer = await this.#desk?.call('settings.get', {});
    const settings = settingsIn(answer);
    nativeTheme.themeSource = settings?.theme ?? 'system';
    this.#say = createTranslator(settings === undefined || settings.language === 'system' ? machineLanguage() : settings.language);
    Menu.setApplicationMenu(applicationMenu(this.#say, {
      send: (command: MenuCommand) => { this.#tellWindow('menu', { command }); },
      openArchive: () => void this.#pickAndSwitch(),
    }, process.platform === 'darwin'));
  }

  #comeForward(archive: string | undefined): void {
    if (this.#window?.isMinimized() === true) this.#window.restore();
    this.#window?.focus();
    if (archive !== undefined && archive !== this.#archive) void this.#switchArchive(archive);
  }

  #tellWindow(event: string, data: unknown): void {
    if (this.#window !== undefined && !this.#window.isDestroyed()) this.#window.webContents.send(eventChannel, event, data);
  }
}

const machineLanguage = (): Language => (app.getLocale().startsWith('zh') ? 'zh-CN' : 'en');

function settingsIn(answer: unknown): Settings | undefined {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
  return Settings.safeParse(answer.value).data;
}
