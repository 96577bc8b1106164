import type { Arguments, OptionKinds } from './arguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** One command of the command line. `--json` and `--help` are understood by all of them. */
export interface Command {
  readonly options: OptionKinds;
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
