import { createReader } from '../../intake/read-in-worker.ts';
import { printReading, type PrintedDocument } from '../../intake/print-reading.ts';
import { absentPictures } from '../../../shared/text/absent-pictures.ts';
import { doubtReason } from '../../../shared/i18n/doubt-reason.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Command } from '../command.ts';
import { documentText } from '../document-text.ts';
import { readDocuments, type ReadDocument } from '../read-documents.ts';
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
      for await (const { file, source } of readDocuments(reader, path)) {
        if (!source.ok) {
          failures.push(terminal.fail(file, source.error));
          continue;
        }
        const document = printReading(file, source.value.extraction.encoding, source.value.extraction.text, source.value.reading);
        const beside = besideReading(source.value);
        if (terminal.json) documents.push({ ...withReasons(document, terminal.say), ...beside });
        else terminal.print(documentText(document, terminal.say));
        if (!terminal.json && beside.picturesNotFetched !== undefined) terminal.print(`${terminal.say('intake.containers.picturesAbsent', { count: beside.picturesNotFetched })}\n`);
      }
    }
    await reader.close();
    if (terminal.json) terminal.printJson({ documents, failures });
    return failures.length === 0 ? 0 : 1;
  },
};

type Read = Extract<ReadDocument['source'], { ok: true }>['value'];

/** What is said of the document beside its reading: pictures it shows and does not hold, and its mark of secrecy. */
function besideReading({ extraction, level }: Read): { picturesNotFetched?: number; secrecy?: string } {
  const absent = absentPictures(extraction);
  return { ...(absent === 0 ? {} : { picturesNotFetched: absent }), ...(level === undefined ? {} : { secrecy: level }) };
}

/** Each doubt with its reason in the language of the terminal: `rule` is for machines, `reason` for who reads their output. */
const withReasons = (document: PrintedDocument, say: Translate) => ({
  ...document,
  reports: document.reports.map((report) => ({ ...report, doubts: report.doubts.map((doubt) => ({ ...doubt, reason: doubtReason(say, doubt) })) })),
});
