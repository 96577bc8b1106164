import type { DeskHandlers } from '../../../shared/contract/desk-api.ts';
import { err, ok } from '../../../shared/contract/result.ts';
import type { DeskContext } from '../desk-context.ts';
import type { WatchedFolder } from '../watch/watched.ts';

/** The watched folder. The window names no path: the app's own dialog does. */
export const watchHandlers = (desk: DeskContext, watched: WatchedFolder) => ({
  'intake.watched': () => ok(watched.now()),
  'intake.watchFolder': async () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const folder = await desk.options.dialogs.pickFolder();
    if (folder === undefined) return ok(watched.now());
    const kept = watched.choose(folder);
    return kept.ok ? ok(watched.now()) : kept;
  },
  'intake.stopWatching': () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const kept = watched.choose(undefined);
    return kept.ok ? ok(watched.now()) : kept;
  },
}) satisfies Partial<DeskHandlers>;
