import { backUp } from '../../archive/backup/backup.ts';
import type { Command } from '../command.ts';
import { failWhole } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Writes a backup of an archive, which may be in use, as one file. */
export const backup: Command = {
  options: { ...archiveOption, out: 'text' },
  run: async (given, terminal) => {
    const out = given.text('out');
    if (out === undefined) return terminal.misuse('cli.misuse.optionMissing', { option: '--out' });
    return withDesk(given, terminal, { create: false, readOnly: true }, async (desk) => {
      const done = await backUp(desk.context.archive(), out);
      if (!done.ok) return failWhole(terminal, out, done.error);
      if (terminal.json) terminal.printJson({ file: out, failures: [] });
      else terminal.print(terminal.say('cli.backup.done', { file: out }));
      return 0;
    });
  },
};
