import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/desk-api.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

export interface MenuActions {
  send(command: MenuCommand): void;
  openArchive(): void;
}

/**
 * The application menu. Keys of the desk's own commands are shown, not registered: the page hears them first and knows
 * whether they hold where the caret stands; on macOS, where a shown key is a registered one, the page has the first word.
 */
export function applicationMenu(say: Translate, actions: MenuActions, mac: boolean): Menu {
  const entry = (command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command, label: say(`shell.menu.${command}`), click: () => { actions.send(command); },
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions => ({ role: name, label });
  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: say('shell.menu.file'),
      submenu: [
        entry('intake.open', 'CmdOrCtrl+O'), entry('intake.openFolder', 'CmdOrCtrl+Shift+O'), entry('intake.paste'), line,
        entry('issue.new', 'Alt+N'), entry('issue.keepVersion', 'CmdOrCtrl+S'), entry('issue.export', 'CmdOrCtrl+P'), line,
        { label: say('shell.openArchive'), click: () => { actions.openArchive(); } }, line,
        role(mac ? 'close' : 'quit', say(mac ? 'shell.menu.closeWindow' : 'shell.quit')),
      ],
    },
    {
      label: say('shell.menu.edit'),
      submenu: [
        entry('undo', 'CmdOrCtrl+Z'), entry('redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'), line,
        role('cut', say('shell.menu.cut')), role('copy', say('shell.menu.copy')), role('paste', say('shell.menu.paste')), role('selectAll', say('shell.menu.selectAll')), line,
        entry('find', 'CmdOrCtrl+F'), entry('snippet.clip', 'CmdOrCtrl+E'),
      ],
    },
    {
      label: say('shell.menu.goTo'),
      submenu: [
        entry('go.intake', 'CmdOrCtrl+1'), entry('go.archive', 'CmdOrCtrl+2'), entry('go.snippets', 'CmdOrCtrl+3'),
        entry('go.issues', 'CmdOrCtrl+4'), entry('go.settings', 'CmdOrCtrl+5'), line, entry('palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: say('shell.menu.view'),
      submenu: [
        role('zoomIn', say('shell.menu.zoomIn')), role('zoomOut', say('shell.menu.zoomOut')), role('resetZoom', say('shell.menu.resetZoom')), line,
        role('togglefullscreen', say('shell.menu.fullScreen')),
      ],
    },
    { label: say('shell.menu.help'), role: 'help', submenu: [entry('keys', 'F1')] },
  ]);
}
