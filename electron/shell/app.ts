import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, nativeTheme, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { deskEvents, type MenuCommand } from '../../shared/contract/desk-api.ts';
import { DeskInfo, Settings, type Language } from '../../shared/contract/desk-calls.ts';
import { DeskError, err } from '../../shared/contract/result.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';
import { archiveNamed, archiveOf } from './archive-argument.ts';
import { callChannel, eventChannel } from './channels.ts';
import { startDesk, type DeskClient } from './desk-client.ts';
import type { DialogKind } from './desk-messages.ts';
import { offerAnotherArchive, pickArchive, showDialog } from './dialogs.ts';
import { lastArchive, rememberArchive } from './memory.ts';
import { applicationMenu } from './menu.ts';
import { isOurPage } from './security.ts';
import { openWindow, type WindowPlaces } from './window.ts';

export interface AppPlaces extends WindowPlaces {
  /** The bundled desk process, and that of its readers. */
  readonly desk: string;
  readonly reader: string;
  readonly log: string;
}

// What the main process itself reads of the desk's answers.
const Answer = z.object({ value: Settings });
const Info = z.object({ value: DeskInfo });
const Opened = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), error: DeskError })]);

/** A desk that dies sooner than this after it was opened would die again. Milliseconds. */
const shortLife = 10_000;

/** The app from start to quit: one archive, its desk, one window. Call it once, when Electron is ready. */
export class App {
  readonly #places: AppPlaces;
  #archive: string;
  #desk: DeskClient | undefined;
  #window: BrowserWindow | undefined;
  #say: Translate;
  /** The folder the next question for an archive is answered with, where the person has named it already. */
  #wanted: string | undefined;

  /** @param file the archive macOS started the app with, if it did */
  constructor(places: AppPlaces, file: string | undefined) {
    this.#places = places;
    this.#say = createTranslator(machineLanguage());
    const asked = file ?? archiveNamed(process.argv, process.cwd()) ?? app.commandLine.getSwitchValue('archive');
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
    app.on('window-all-closed', () => { app.quit(); });
    // However quitting began: what the desk has in hand is finished first.
    app.on('will-quit', (event) => {
      const desk = this.#desk;
      if (desk === undefined) return;
      event.preventDefault();
      this.#desk = undefined;
      void desk.stop().then(() => { app.quit(); });
    });
    if (!await this.#open(this.#archive)) {
      app.quit();
      return;
    }
    await this.#applySettings();
    this.#window = await openWindow(this.#places);
  }

  /** Starts the desk on an archive. False: it could not be opened, and the person gave up. */
  async #open(archive: string): Promise<boolean> {
    const opened = performance.now();
    const desk = await startDesk(this.#places, [archive, machineLanguage(), this.#places.log], {
      onEvent: (event, data) => { this.#tellWindow(event, data); },
      onDialog: (kind, fileName) => this.#answerDialog(kind, fileName),
      onLost: () => { void this.#recover(performance.now() - opened); },
    });
    if (desk.ok) {
      this.#desk = desk.value;
      this.#archive = archive;
      rememberArchive(this.#places.memory, archive);
      return true;
    }
    if (!await offerAnotherArchive(this.#say, errorSentence(this.#say, desk.error))) return false;
    const other = await pickArchive(this.#say);
    return other !== undefined && await this.#open(other);
  }

  /** Starts a desk that ended by itself again; its jobs are rows and go on where they stood. */
  async #recover(lived: number): Promise<void> {
    this.#desk = undefined;
    if (lived < shortLife || !await this.#open(this.#archive)) app.quit();
    else this.#tellWindow('changed', { what: deskEvents.changed.shape.what.element.options });
  }

  /** Puts another archive in the place of the open one; without a path the person is asked for it. */
  async #switchArchive(archive?: string): Promise<void> {
    this.#wanted = archive;
    const answer = Opened.safeParse(await this.#call('archive.open', {}));
    if (answer.success && !answer.data.ok) dialog.showErrorBox(this.#say('app.name'), errorSentence(this.#say, answer.data.error));
  }

  async #answerDialog(kind: DialogKind, fileName: string): Promise<string[]> {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (kind === 'open-folder' && wanted !== undefined) return [wanted];
    return this.#window === undefined ? [] : showDialog(this.#window, this.#say, kind, fileName);
  }

  async #call(name: string, request: unknown): Promise<unknown> {
    const result = await this.#desk?.call(name, request) ?? err({ kind: 'disconnected' });
    if (name === 'settings.set' || name === 'archive.open') await this.#applySettings();
    if (name === 'archive.open') await this.#noteArchive();
    return result;
  }

  /** Remembers which archive is open now, for the next start. */
  async #noteArchive(): Promise<void> {
    const info = Info.safeParse(await this.#desk?.call('desk.info', {}));
    if (!info.success || info.data.value.archive.path === this.#archive) return;
    this.#archive = info.data.value.archive.path;
    rememberArchive(this.#places.memory, this.#archive);
    // What the window shows belongs to the archive before. The call is answered first: reloading would cut it off.
    setImmediate(() => { this.#window?.webContents.reload(); });
  }

  /** Language and look of what is not the page: menu, dialogs, the window's own parts. */
  async #applySettings(): Promise<void> {
    const settings = Answer.safeParse(await this.#desk?.call('settings.get', {})).data?.value;
    nativeTheme.themeSource = settings?.theme ?? 'system';
    this.#say = createTranslator(settings === undefined || settings.language === 'system' ? machineLanguage() : settings.language);
    Menu.setApplicationMenu(applicationMenu(this.#say, {
      send: (command: MenuCommand) => { this.#tellWindow('menu', { command }); },
      openArchive: () => void this.#switchArchive(),
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
