import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { backupName, backUp } from '../../archive/backup/backup.ts';
import { checkArchive } from '../../archive/check.ts';
import { checkIndex } from '../check-index.ts';
import type { DeskContext } from '../desk-context.ts';
import type { Jobs } from '../jobs.ts';
import { openWithIndex } from '../open-with-index.ts';
import type { WatchedFolder } from '../watch/watched.ts';

/** The archive as a whole: check, backup, another one in its place. */
export const archiveHandlers = (desk: DeskContext, jobs: Jobs, watched: WatchedFolder) => ({
  'archive.check': async () => ok(await checkArchive(desk.archive(), checkIndex)),
  'archive.backup': async () => {
    const fileName = backupName(desk.archive().folder, new Date());
    if (desk.options.dialogs === undefined) return backUpToBytes(desk, fileName);
    const path = await desk.options.dialogs.saveFile(fileName);
    if (path === undefined) return ok({});
    const done = await backUp(desk.archive(), path);
    return done.ok ? ok({ saved: path }) : done;
  },
  'archive.open': async () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const folder = await desk.options.dialogs.openFolder();
    if (folder === undefined) return ok({ opened: false });
    const opened = openWithIndex(folder, { create: await isEmpty(folder), readOnly: false });
    if (!opened.ok) return opened;
    await jobs.pause();
    const before = desk.archive();
    desk.swap(opened.value);
    before.close();
    jobs.resume();
    watched.resume();
    desk.events.send({ name: 'changed', data: { what: ['archive'] } });
    return ok({ opened: true });
  },
}) satisfies Partial<DeskHandlers>;

/** An archive is made only in a folder of its own: one picked by mistake must not become an archive. */
async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}

/** For a window that names no path: the backup is made in a folder of its own that is gone afterwards. */
async function backUpToBytes(desk: DeskContext, fileName: string) {
  const folder = await mkdtemp(join(tmpdir(), 'caibian-backup-'));
  try {
    const path = join(folder, 'backup');
    const done = await backUp(desk.archive(), path);
    return done.ok ? ok({ fileName, bytes: new Uint8Array(await readFile(path)) }) : done;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
