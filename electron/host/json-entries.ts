import type { Terminal } from './terminal.ts';

/** Prints a JSON object whose one long list comes entry by entry, so that it is never held whole. */
export interface JsonEntries {
  entry(value: unknown): void;
  /** Ends the list and the object, with what else it holds. */
  end(rest: Readonly<Record<string, unknown>>): void;
}

export function printEntries(terminal: Terminal, name: string): JsonEntries {
  // Each is printed when the next one is known to follow it, for the last has no comma.
  let waiting: string | undefined;
  terminal.print(`{\n  ${JSON.stringify(name)}: [`);
  return {
    entry: (value) => {
      if (waiting !== undefined) terminal.print(`${waiting},`);
      waiting = `    ${JSON.stringify(value)}`;
    },
    end: (rest) => {
      if (waiting !== undefined) terminal.print(waiting);
      terminal.print(`  ],\n${JSON.stringify(rest, null, 2).slice(2)}`);
    },
  };
}
