import type { ImportedDocument } from '../../desk/import/import-paths.ts';
import type { Command } from '../command.ts';
import { printEntries } from '../json-entries.ts';
import { failWhole, fileOf } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Reads source documents and files them, with all their reports; of a file of lines each line. */
export const importCommand: Command = {
  options: archiveOption,
  words: 'files',
  run: async (given, terminal) => {
    if (given.words.length === 0) return terminal.misuse('cli.misuse.nothingNamed', { command: 'import' });
    return withDesk(given, terminal, { create: true, readOnly: false }, async (desk) => {
      let entries: ReturnType<typeof printEntries> | undefined;
      let [filed, already] = [0, 0];
      const done = await desk.importEach(given.words, (document) => {
        if (document.already) already += 1;
        else filed += 1;
        if (terminal.json) (entries ??= printEntries(terminal, 'documents')).entry(jsonOf(document));
        else terminal.print(`${placeOf(document)}\t${document.reportIds.join(' ')}`);
      });
      if (!done.ok) return failWhole(terminal, given.words[0] ?? '', done.error);
      const failures = done.value.failures.map((error) => terminal.fail(fileOf(error), error));
      if (terminal.json) {
        (entries ?? printEntries(terminal, 'documents')).end({ failures });
      } else {
        terminal.print(terminal.say('cli.import.done', { count: filed }));
        if (already > 0) terminal.print(terminal.say('cli.import.already', { count: already }));
      }
      return failures.length === 0 ? 0 : 1;
    });
  },
};

const jsonOf = ({ file, line, documentId, already, reportIds }: ImportedDocument): unknown =>
  ({ file, ...(line === undefined ? {} : { line }), id: documentId, already, reports: reportIds });

const placeOf = ({ file, line }: ImportedDocument): string => (line === undefined ? file : `${file}:${line}`);
