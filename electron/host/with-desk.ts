import { machineOptions } from '../desk/machine-options.ts';
import { createDesk, type OpenDesk } from '../desk/open-desk.ts';
import type { Arguments } from './arguments.ts';
import { languageOf } from './language.ts';
import { failWhole, type ExitCode, type Terminal } from './terminal.ts';

/** Options of every command that works on an archive. */
export const archiveOption = { archive: 'text' } as const;

/** Opens the archive the command line names, does the work and closes it again, whatever comes of it. */
export async function withDesk(given: Arguments, terminal: Terminal, how: { create: boolean; readOnly: boolean }, work: (desk: OpenDesk) => Promise<ExitCode>): Promise<ExitCode> {
  const archivePath = given.text('archive');
  if (archivePath === undefined || archivePath === '') return terminal.misuse('cli.misuse.optionMissing', { option: '--archive' });
  const opened = createDesk({ ...machineOptions(languageOf(process.env)), archivePath, ...how, mode: 'browser' });
  if (!opened.ok) return failWhole(terminal, archivePath, opened.error);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
