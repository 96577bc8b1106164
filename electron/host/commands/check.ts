import type { Command } from '../command.ts';
import { failWhole } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Checks that an archive is sound. */
export const check: Command = {
  options: archiveOption,
  run: (given, terminal) => withDesk(given, terminal, { create: false, readOnly: true }, async (desk) => {
    const checked = await desk.call('archive.check', {});
    if (!checked.ok) return failWhole(terminal, given.text('archive') ?? '', checked.error);
    const { sound, faults, documents, reports, issues } = checked.value;
    if (terminal.json) terminal.printJson(checked.value);
    else if (sound) terminal.print(terminal.say('cli.check.sound', { documents, reports, issues }));
    else terminal.print([terminal.say('cli.check.unsound', { count: faults.length }), ...faults].join('\n'));
    return sound ? 0 : 1;
  }),
};
