import { restore as restoreArchive } from '../../archive/backup/restore.ts';
import type { Command } from '../command.ts';
import { failWhole, fileOf } from '../terminal.ts';
import { archiveOption } from '../with-desk.ts';

/** Makes an archive of a backup, in a folder that is empty or not there yet. */
export const restore: Command = {
  options: archiveOption,
  words: 'files',
  run: async (given, terminal) => {
    const [file, extra] = given.words;
    const folder = given.text('archive');
    if (file === undefined) return terminal.misuse('cli.misuse.nothingNamed', { command: 'restore' });
    if (extra !== undefined) return terminal.misuse('cli.misuse.tooManyWords', { word: extra });
    if (folder === undefined) return terminal.misuse('cli.misuse.optionMissing', { option: '--archive' });
    const done = await restoreArchive(file, folder);
    if (!done.ok) return failWhole(terminal, fileOf(done.error), done.error);
    if (terminal.json) terminal.printJson({ archive: folder, failures: [] });
    else terminal.print(terminal.say('cli.restore.done', { folder }));
    return 0;
  },
};
