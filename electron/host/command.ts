import type { Arguments, OptionKinds } from './arguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** One command of the command line. `--json` and `--help` are understood by all of them. */
export interface Command {
  readonly options: OptionKinds;
  /** What stands beside the options: nothing unless told. Words of a query may begin with a dash: `-口罩`. */
  readonly words?: 'files' | 'query';
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
