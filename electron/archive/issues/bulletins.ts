import { Bulletin } from '../../../shared/domain/issue.ts';
import type { BulletinId } from '../../../shared/domain/ids.ts';
import { all, one, run, type ReadDb, type WriteDb } from '../sql.ts';
import { parseStored } from '../readings/stored-reading.ts';

const toBulletin = (row: { body: string }): Bulletin => parseStored(Bulletin, row.body, 'bulletin');

/** Bulletins in the order they were made. */
export const listBulletins = (db: ReadDb): Bulletin[] => all<{ body: string }>(db, 'SELECT body FROM bulletins ORDER BY seq').map(toBulletin);

export function getBulletin(db: ReadDb, id: BulletinId): Bulletin | undefined {
  const row = one<{ body: string }>(db, 'SELECT body FROM bulletins WHERE id = ?', id);
  return row === undefined ? undefined : toBulletin(row);
}

/** Enters a bulletin, or puts it in place of the one with its id. Issues made before keep the names they were made with. */
export function saveBulletin(db: WriteDb, bulletin: Bulletin): void {
  run(db, `
    INSERT INTO bulletins (id, name, template, body) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, template = excluded.template, body = excluded.body`, bulletin.id, bulletin.name, bulletin.template, JSON.stringify(bulletin));
}
