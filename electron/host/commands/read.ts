import { createReader } from '../../intake/read-in-worker.ts';
import { printReading, type PrintedDocument } from '../../intake/print-reading.ts';
import { doubtReason } from '../../../shared/i18n/doubt-reason.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Command } from '../command.ts';
import { documentText } from '../document-text.ts';
import { readSourceFile } from '../read-file.ts';
import type { Failure } from '../terminal.ts';

/** Reads source documents and prints the reports in them; stores nothing. */
export const read: Command = {
  options: {},
  words: 'files',
  run: async (given, terminal) => {
    if (given.words.length === 0) return terminal.misuse('cli.misuse.nothingNamed', { command: 'read' });
    const reader = createReader();
    const documents = [];
    const failures: Failure[] = [];
    for (const path of given.words) {
      const file = await readSourceFile(path);
      const source = file.ok ? await reader.read(file.value) : file;
      if (!source.ok) {
        failures.push(terminal.fail(path, { ...source.error, file: path }));
        continue;
      }
      const document = printReading(path, source.value.extraction.encoding, source.value.extraction.text, source.value.reading);
      if (terminal.json) documents.push(withReasons(document, terminal.say));
      else terminal.print(documentText(document, terminal.say));
    }
    await reader.close();
    if (terminal.json) terminal.printJson({ documents, failures });
    return failures.length === 0 ? 0 : 1;
  },
};

/** Each doubt with its reason in the language of the terminal: `rule` is for machines, `reason` for who reads their output. */
const withReasons = (document: PrintedDocument, say: Translate) => ({
  ...document,
  reports: document.reports.map((report) => ({ ...report, doubts: report.doubts.map((doubt) => ({ ...doubt, reason: doubtReason(say, doubt) })) })),
});
