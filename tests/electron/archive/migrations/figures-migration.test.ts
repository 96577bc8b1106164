import DatabaseFile from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../electron/archive/migrate.ts';
import { migrations } from '../../../../electron/archive/migrations/all.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

describe('the figures migration', () => {
  it('owes the figures of every report outside the bin that an older archive holds', () => {
    const folder = freshFolder();
    const db = new DatabaseFile(join(folder, 'archive.caibian'));
    migrate(db, folder, migrations.filter(({ version }) => version < 4));
    db.exec(`
      INSERT INTO documents (id, name, format, sha256, size, received) VALUES ('d', 'a.txt', 'text', '0', 1, '2026-01-01T00:00:00Z');
      INSERT INTO reports (id, document_seq, reading_id, ordinal, body, layout, byline, received, discarded)
      VALUES ('r', 1, 'x', 0, '捐款5万元', '{}', '', '2026-01-01T00:00:00Z', NULL), ('s', 1, 'x', 1, '捐款6万元', '{}', '', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z');`);
    migrate(db, folder, migrations);
    expect(db.prepare('SELECT report_seq FROM figures_due').all()).toEqual([{ report_seq: 1 }]);
    db.close();
  });
});
