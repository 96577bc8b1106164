import { dialog, type BrowserWindow } from 'electron';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { DialogKind } from './desk-messages.ts';

/** Extensions the desk reads; what a file really is shows when it is read. */
const readable = ['txt', 'text', 'md', 'html', 'htm', 'docx'];

/** Shows a native dialog over the window and answers the paths chosen; none where it was dismissed. */
export async function showDialog(window: BrowserWindow, say: Translate, kind: DialogKind, fileName: string): Promise<string[]> {
  if (kind === 'save') {
    const chosen = await dialog.showSaveDialog(window, { defaultPath: fileName });
    return chosen.canceled ? [] : [chosen.filePath];
  }
  const chosen = await dialog.showOpenDialog(window, kind === 'pick-folder'
    ? { properties: ['openDirectory'] }
    : { properties: ['openFile', 'multiSelections'], filters: [{ name: say('shell.readable'), extensions: readable }, { name: say('shell.allFiles'), extensions: ['*'] }] });
  return chosen.canceled ? [] : chosen.filePaths;
}

/** Asks for an archive's folder, an existing or a new one. */
export async function pickArchive(window: BrowserWindow | undefined, say: Translate): Promise<string | undefined> {
  const options = { title: say('shell.openArchive'), properties: ['openDirectory' as const, 'createDirectory' as const, 'promptToCreate' as const] };
  const chosen = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

/** Says why an archive could not be opened. True: the person wants to choose another one. */
export async function offerAnotherArchive(say: Translate, sentence: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({ type: 'error', message: sentence, buttons: [say('shell.chooseAnother'), say('shell.quit')], defaultId: 0, cancelId: 1 });
  return response === 0;
}
