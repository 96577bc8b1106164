import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeNumber } from '../arguments.ts';
import type { Command } from '../command.ts';
import { defaultArchive } from '../documents-folder.ts';
import { startServer } from '../serve/start-server.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { archiveOption, withDesk } from '../with-desk.ts';
import type { OpenDesk } from '../../desk/open-desk.ts';

const root = join(import.meta.dirname, '../../..');

/** The desk in a browser on this machine, until it is interrupted. */
export const serve: Command = {
  options: { ...archiveOption, port: 'text', watch: 'text' },
  run: async (given, terminal) => {
    const port = wholeNumber(given.text('port') ?? '0', 0, 65_535);
    if (port === undefined) return terminal.misuse('cli.misuse.badValue', { option: '--port', value: given.text('port') ?? '' });
    const watch = given.text('watch');
    if (watch !== undefined && !await isFolder(watch)) return terminal.misuse('cli.serve.watchMissing', { folder: watch });
    if (!await buildWindow()) return 1;
    const archive = given.text('archive') ?? defaultArchive();
    return withDesk({ ...given, text: (name) => (name === 'archive' ? archive : given.text(name)) }, terminal, { create: true, readOnly: false }, (desk) => serveUntilStopped(desk, port, watch, terminal));
  },
};

const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

async function serveUntilStopped(desk: OpenDesk, port: number, watch: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const windowDesk = { call: desk.answer, on: (listener: (event: string, data: unknown) => void) => desk.subscribe(({ name, data }) => { listener(name, data); }) };
  const server = await startServer(windowDesk, join(root, 'dist/renderer'), port).catch((error: NodeJS.ErrnoException) => error);
  if (server instanceof Error) {
    if (server.code !== 'EADDRINUSE' && server.code !== 'EACCES') throw server;
    terminal.complain('cli.serve.portTaken', { port });
    return 1;
  }
  desk.resumeJobs();
  if (watch !== undefined) desk.watch(watch);
  if (terminal.json) terminal.printJson({ address: server.address });
  else terminal.print(terminal.say('cli.serve.address', { address: server.address }));
  await new Promise<void>((resolve) => { for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { resolve(); }); });
  await server.close();
  return 0;
}

/** Builds the window where it is missing or older than its sources; a copy without sources has it ready. */
async function buildWindow(): Promise<boolean> {
  const script = join(root, 'scripts/build.mjs');
  if (!existsSync(script)) return true;
  const child = spawn(process.execPath, [script, 'window', '--if-stale'], { stdio: ['ignore', 2, 2] });
  return await new Promise<number | null>((resolve) => { child.on('exit', resolve); }) === 0;
}
