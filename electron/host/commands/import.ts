import type { Command } from '../command.ts';
import { failWhole, fileOf } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Reads source documents and files them, with all their reports. */
export const importCommand: Command = {
  options: archiveOption,
  words: 'files',
  run: async (given, terminal) => {
    if (given.words.length === 0) return terminal.misuse('cli.misuse.nothingNamed', { command: 'import' });
    return withDesk(given, terminal, { create: true, readOnly: false }, async (desk) => {
      const done = await desk.importPaths(given.words);
      if (!done.ok) return failWhole(terminal, given.words[0] ?? '', done.error);
      const { documents, job } = done.value;
      const failures = job.failures.map((error) => terminal.fail(fileOf(error), error));
      if (terminal.json) {
        terminal.printJson({ documents: documents.map(({ file, documentId, already, reportIds }) => ({ file, id: documentId, already, reports: reportIds })), failures });
      } else {
        for (const { file, reportIds } of documents) terminal.print(`${file}\t${reportIds.join(' ')}`);
        const already = documents.filter((one) => one.already).length;
        terminal.print(terminal.say('cli.import.done', { count: documents.length - already }));
        if (already > 0) terminal.print(terminal.say('cli.import.already', { count: already }));
      }
      return failures.length === 0 ? 0 : 1;
    });
  },
};
