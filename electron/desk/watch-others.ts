import type { DeskContext } from './desk-context.ts';

/** How often to look whether another process has written, in ms. */
const pause = 1500;

/**
 * Tells the window when another process (the command line, a second window) changed the archive: SQLite's
 * data_version differs after every commit that was not ours. Answers how to stop.
 */
export function watchOthers(desk: DeskContext): () => void {
  const versionOf = (): unknown => desk.archive().db.pragma('data_version', { simple: true });
  let archive = desk.archive();
  let last = versionOf();
  const timer = setInterval(() => {
    const now = versionOf();
    if (archive === desk.archive() && now !== last) {
      desk.events.send({ name: 'changed', data: { what: ['documents', 'reports', 'snippets', 'tags', 'bulletins', 'issues', 'settings'] } });
    }
    archive = desk.archive();
    last = now;
  }, pause);
  // Watching alone keeps no process from ending.
  timer.unref();
  return () => clearInterval(timer);
}
