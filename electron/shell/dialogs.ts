import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { readableExtensions } from '../../shared/domain/document.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { DialogKind } from './desk-messages.ts';

/** Shows a native dialog over the window and answers the paths chosen; none where it was dismissed. */
export async function showDialog(window: BrowserWindow, say: Translate, kind: DialogKind, fileName: string): Promise<string[]> {
  if (kind === 'save') {
    const chosen = await dialog.showSaveDialog(window, { defaultPath: fileName });
    return chosen.canceled ? [] : [chosen.filePath];
  }
  const chosen = await dialog.showOpenDialog(window, openOptions(say, kind));
  return chosen.canceled ? [] : chosen.filePaths;
}

function openOptions(say: Translate, kind: Exclude<DialogKind, 'save'>): OpenDialogOptions {
  switch (kind) {
    case 'pick-files': return { properties: ['openFile', 'multiSelections'], filters: [{ name: say('shell.readable'), extensions: readableExtensions }, { name: say('shell.allFiles'), extensions: ['*'] }] };
    case 'pick-folder': return { properties: ['openDirectory'] };
    case 'open-folder': return { title: say('shell.openArchive'), properties: ['openDirectory', 'createDirectory', 'promptToCreate'] };
  }
}

/** Asks for an archive's folder, an existing or a new one, before there is a window. */
export async function pickArchive(say: Translate): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(openOptions(say, 'open-folder'));
  return chosen.canceled ? undefined : chosen.filePaths[0];
}

/** Says why an archive could not be opened. True: the person wants to choose another one. */
export async function offerAnotherArchive(say: Translate, sentence: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({ type: 'error', message: sentence, buttons: [say('shell.chooseAnother'), say('shell.quit')], defaultId: 0, cancelId: 1 });
  return response === 0;
}
