import type { DeskError } from '../../../shared/contract/result.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import type { ImportedDocument } from '../../desk/import/import-paths.ts';
import type { OpenDesk } from '../../desk/open-desk.ts';
import type { Command } from '../command.ts';
import { printEntries } from '../json-entries.ts';
import { failWhole, fileOf, type Failure } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';

/** Reads source documents and files them, with all their reports; of a file of lines each line. */
export const importCommand: Command = {
  options: { ...archiveOption, 'allow-marked': 'flag' },
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
      }, given.flag('allow-marked') ? 'file' : 'refuse');
      if (!done.ok) return failWhole(terminal, given.words[0] ?? '', done.error);
      await desk.settleIndex();
      const failures: Failure[] = [];
      for await (const error of allFailures(desk, done.value.id)) failures.push(terminal.fail(fileOf(error), error));
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

/** Failures a job answers at once. */
const page = 1_000;

/** Every failure of a job: there may be as many as files. */
async function* allFailures(desk: OpenDesk, jobId: JobId): AsyncGenerator<DeskError> {
  for (let offset = 0; ; offset += page) {
    const some = await desk.call('jobs.failures', { jobId, offset, limit: page });
    if (!some.ok) return;
    yield* some.value.failures;
    if (some.value.failures.length < page) return;
  }
}

const jsonOf = ({ file, line, documentId, already, reportIds }: ImportedDocument): unknown =>
  ({ file, ...(line === undefined ? {} : { line }), id: documentId, already, reports: reportIds });

const placeOf = ({ file, line }: ImportedDocument): string => (line === undefined ? file : `${file}:${line}`);
