import type { DeskError } from '../../shared/contract/result.ts';
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import type { MessageKey, MessageValues, Translate } from '../../shared/i18n/translator.ts';

/** 0 done, 1 something failed, 2 misuse. */
export type ExitCode = 0 | 1 | 2;

/** Something that could not be done, as `--json` prints it. `reason` is a sentence, `kind` a word for machines. */
export interface Failure {
  readonly file: string;
  readonly reason: string;
  readonly kind: string;
}

/** Where a command prints: results to stdout, sentences to stderr. */
export interface Terminal {
  readonly say: Translate;
  /** Print JSON instead of text. */
  readonly json: boolean;
  print(text: string): void;
  printJson(value: unknown): void;
  /** Says on stderr what could not be done and answers it as an entry of `failures`. `file` as the person gave it. */
  fail(file: string, error: DeskError): Failure;
  /** Says something on stderr that went wrong. */
  complain(key: MessageKey, values?: MessageValues): void;
  /** Says on stderr what was wrong with the command line. */
  misuse(key: MessageKey, values?: MessageValues): 2;
}

export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

export function createTerminal(streams: Streams, say: Translate, json: boolean): Terminal {
  return {
    say,
    json,
    print: (text) => void streams.stdout.write(`${text}\n`),
    printJson: (value) => void streams.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    fail: (file, error) => {
      const reason = errorSentence(say, error);
      streams.stderr.write(`${reason}\n`);
      return { file, reason, kind: error.kind === 'unreadable' ? error.reason : error.kind };
    },
    complain: (key, values) => void streams.stderr.write(`${say(key, values)}\n`),
    misuse: (key, values) => {
      streams.stderr.write(`${say(key, values)}\n`);
      return 2;
    },
  };
}

/** Ends a command that could do nothing at all. */
export function failWhole(terminal: Terminal, file: string, error: DeskError): 1 {
  const failure = terminal.fail(file, error);
  if (terminal.json) terminal.printJson({ failures: [failure] });
  return 1;
}

/** The file or folder an error is about, as it names it. */
export function fileOf(error: DeskError): string {
  if ('file' in error) return error.file;
  return 'path' in error ? error.path : '';
}
