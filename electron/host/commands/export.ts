import { insideArchive } from '../../archive/inside-archive.ts';
import { exportLines } from '../../desk/exchange/export-lines.ts';
import type { Command } from '../command.ts';
import { failWhole, fileOf } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Ms between two words of progress. */
const progressPause = 1000;

/** Writes all reports of an archive to a file, one a line. */
export const exportCommand: Command = {
  options: { ...archiveOption, 'out': 'text', 'with-sources': 'flag' },
  run: async (given, terminal) => {
    const out = given.text('out');
    if (out === undefined) return terminal.misuse('cli.misuse.optionMissing', { option: '--out' });
    return withDesk(given, terminal, { create: false, readOnly: true }, async (desk) => {
      const refused = insideArchive(desk.context.archive().folder, out);
      if (refused !== undefined) return failWhole(terminal, out, refused);
      let said = performance.now();
      const onProgress = (done: number, total: number): void => {
        if (performance.now() - said < progressPause) return;
        said = performance.now();
        terminal.complain('cli.export.progress', { done, total });
      };
      const written = await exportLines(desk.context, out, { withSources: given.flag('with-sources'), onProgress });
      if (!written.ok) return failWhole(terminal, out, written.error);
      const failures = written.value.failures.map((error) => terminal.fail(fileOf(error), error));
      if (terminal.json) terminal.printJson({ file: out, reports: written.value.reports, failures });
      else terminal.print(terminal.say('cli.export.done', { count: written.value.reports, file: out }));
      return failures.length === 0 ? 0 : 1;
    });
  },
};
