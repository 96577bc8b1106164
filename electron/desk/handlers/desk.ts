import { basename, resolve } from 'node:path';
import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import { countArchive } from '../../archive/counts.ts';
import { insideArchive } from '../../archive/inside-archive.ts';
import { getSettings, setSettings } from '../../archive/settings.ts';
import { writeAside } from '../../files/write-aside.ts';
import type { DeskContext } from '../desk-context.ts';

/** The desk itself: what it is, what is set, and files the window holds. */
export const deskHandlers = (desk: DeskContext) => ({
  'desk.info': () => desk.read((db) => {
    const { options } = desk;
    const archive = desk.archive();
    const path = resolve(archive.folder);
    return ok({
      version: options.version, mode: options.mode, platform: options.platform, systemLanguage: options.systemLanguage,
      archive: { name: basename(path), path, readOnly: archive.readOnly, ...countArchive(db) },
    });
  }),
  'settings.get': () => desk.read((db) => ok(getSettings(db))),
  'settings.set': (changes) => desk.write(['settings'], (db) => {
    setSettings(db, changes);
    return ok(getSettings(db));
  }),
  'files.save': async ({ fileName, bytes }) => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const path = await desk.options.dialogs.saveFile(fileName);
    if (path === undefined) return ok({});
    const refused = insideArchive(desk.archive().folder, path);
    if (refused !== undefined) return err(refused);
    const written = await writeAside(path, bytes);
    return written.ok ? ok({ saved: path }) : written;
  },
}) satisfies Partial<DeskHandlers>;
