import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import { archiveFile, applicationId } from '../../../electron/archive/archive-folder.ts';
import { migrate, versionOf } from '../../../electron/archive/migrate.ts';
import { migrations } from '../../../electron/archive/migrations/all.ts';
import { openArchive } from '../../../electron/archive/open-archive.ts';
import { one, run } from '../../../electron/archive/sql.ts';
import { freshArchive, valueOf } from '../../support/fresh-archive.ts';
import { freshFolder } from '../../support/fresh-folder.ts';

describe('openArchive', () => {
  it('makes an archive that is known by its application_id and survives a power cut', () => {
    const archive = freshArchive();
    const pragma = (name: string): unknown => archive.db.pragma(name, { simple: true });
    expect(pragma('application_id')).toBe(applicationId);
    expect(pragma('user_version')).toBe(migrations.at(-1)?.version);
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
    expect(readdirSync(archive.folder)).toEqual(expect.arrayContaining(['archive.caibian', 'index', 'media']));
  });

  it('opens by the folder or by the file in it', () => {
    const { folder } = freshArchive();
    const opened = valueOf(openArchive(archiveFile(folder)));
    expect(opened.folder).toBe(folder);
    opened.close();
  });

  it('says that there is none where it may not make one', () => {
    const folder = freshFolder();
    expect(openArchive(folder)).toEqual({ ok: false, error: { kind: 'archive-missing', path: folder } });
    expect(existsSync(archiveFile(folder))).toBe(false);
  });

  it.each([
    ['text', (path: string) => writeFileSync(path, '这不是资料库。'.repeat(200))],
    ['another database', (path: string) => new DatabaseFile(path).exec('CREATE TABLE notes (text)').close()],
  ])('refuses %s of that name and leaves it as it was', (_, make) => {
    const folder = freshFolder();
    make(archiveFile(folder));
    const opened = openArchive(folder, { create: true });
    expect(opened).toEqual({ ok: false, error: { kind: 'not-an-archive', path: folder } });
    expect(readdirSync(folder)).toEqual(['archive.caibian']);
  });

  it('takes up a making that was cut short', () => {
    const folder = freshFolder();
    writeFileSync(archiveFile(folder), '');
    expect(openArchive(folder)).toMatchObject({ ok: false, error: { kind: 'not-an-archive' } });
    const opened = valueOf(openArchive(folder, { create: true }));
    expect(versionOf(opened.db)).toBe(migrations.at(-1)?.version);
    opened.close();
  });

  it('refuses an archive of a newer app and says both versions', () => {
    const { folder, db } = freshArchive();
    db.pragma('user_version = 99');
    expect(openArchive(folder)).toEqual({ ok: false, error: { kind: 'archive-newer', path: folder, found: 99, known: migrations.at(-1)?.version } });
    expect(openArchive(folder, { readOnly: true })).toMatchObject({ ok: false, error: { kind: 'archive-newer' } });
  });

  it('tells that another process holds the archive', () => {
    const { folder, db } = freshArchive();
    const other = valueOf(openArchive(folder, { busyTimeout: 50 }));
    db.exec('BEGIN IMMEDIATE');
    expect(other.write(() => ok(undefined))).toEqual({ ok: false, error: { kind: 'archive-locked', path: folder } });
    db.exec('ROLLBACK');
    expect(other.write(() => ok('now'))).toEqual({ ok: true, value: 'now' });
    other.close();
  });

  it('lets a reader read what a writer writes, and not write itself', () => {
    const { folder, write } = freshArchive();
    const reader = valueOf(openArchive(folder, { readOnly: true }));
    valueOf(write((db) => ok(run(db, `INSERT INTO settings (key, value) VALUES ('theme', '"dark"')`))));
    expect(valueOf(reader.read((db) => ok(one(db, 'SELECT value FROM settings'))))).toEqual({ value: '"dark"' });
    expect('write' in reader).toBe(false);
    const tried = reader.read((db) => ok(db.exec('DELETE FROM settings')));
    expect(tried).toEqual({ ok: false, error: { kind: 'archive-read-only', path: folder } });
    reader.close();
  });

  it('tells a file that may not be written, and still opens it for reading', () => {
    const { folder, close } = freshArchive();
    close();
    chmodSync(archiveFile(folder), 0o444);
    chmodSync(folder, 0o555);
    // As another user, for root may write everything.
    const outcome = asNobody(`
      const { openArchive } = await import(${JSON.stringify(new URL('../../../electron/archive/open-archive.ts', import.meta.url).href)});
      const written = openArchive(${JSON.stringify(folder)});
      const read = openArchive(${JSON.stringify(folder)}, { readOnly: true });
      console.log(JSON.stringify([written.ok ? 'opened' : written.error.kind, read.ok ? read.value.db.prepare('SELECT count(*) AS n FROM reports').get().n : read.error]));
    `, folder);
    chmodSync(folder, 0o755);
    expect(outcome).toEqual(['archive-read-only', 0]);
  });

  it('undoes everything a change did before it answered an error or threw', () => {
    const { write, read } = freshArchive();
    const count = (): unknown => valueOf(read((db) => ok(one(db, 'SELECT count(*) AS n FROM settings'))));
    const refused = write((db) => {
      run(db, `INSERT INTO settings (key, value) VALUES ('a', '1')`);
      return { ok: false, error: { kind: 'nothing-to-undo' } };
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
    expect(() => write((db) => {
      run(db, `INSERT INTO settings (key, value) VALUES ('a', '1')`);
      throw new Error('a defect');
    })).toThrow('a defect');
    expect(count()).toEqual({ n: 0 });
  });
});

describe('migrate', () => {
  const steps = [{ version: 1, slug: 'one', sql: 'CREATE TABLE a (x)' }, { version: 2, slug: 'two', sql: 'INSERT INTO a VALUES (2)' }];

  it('copies an archive that holds something before it changes it', () => {
    const folder = freshFolder();
    const db = new DatabaseFile(join(folder, 'archive.caibian'));
    migrate(db, folder, steps.slice(0, 1));
    expect(readdirSync(folder)).toEqual(['archive.caibian']);
    migrate(db, folder, steps);
    expect(versionOf(db)).toBe(2);
    const copy = new DatabaseFile(join(folder, 'archive.before-2.caibian'), { readonly: true });
    expect([versionOf(copy), copy.prepare('SELECT count(*) AS n FROM a').get()]).toEqual([1, { n: 0 }]);
    copy.close();
    db.close();
  });

  it('keeps no half copy, and changes nothing, where copying fails', () => {
    const folder = freshFolder();
    const file = join(folder, 'archive.caibian');
    const made = new DatabaseFile(file);
    migrate(made, folder, steps.slice(0, 1));
    made.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO a SELECT randomblob(3000) FROM n`);
    made.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, bytes.length - 40_000, bytes.length - 20_000));
    const db = new DatabaseFile(file);
    expect(() => migrate(db, folder, steps)).toThrow(/malformed/);
    expect([versionOf(db), readdirSync(folder)]).toEqual([1, ['archive.caibian']]);
    db.close();
  });

  it('leaves an archive as it was when a step fails', () => {
    const folder = freshFolder();
    const db = new DatabaseFile(join(folder, 'archive.caibian'));
    migrate(db, folder, steps.slice(0, 1));
    const broken = { version: 2, slug: 'broken', sql: 'INSERT INTO a VALUES (1); INSERT INTO nowhere VALUES (1)' };
    expect(() => migrate(db, folder, [...steps.slice(0, 1), broken])).toThrow(/nowhere/);
    expect([versionOf(db), db.prepare('SELECT count(*) AS n FROM a').get()]).toEqual([1, { n: 0 }]);
    db.close();
  });
});

/** Runs a module as user and group 65534 where this process may change its user, as itself where it is a common one. */
function asNobody(code: string, folder: string): unknown {
  for (let path = folder; path.length > 5; path = join(path, '..')) chmodSync(path, path === folder ? 0o555 : 0o755);
  const identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', ...identity });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}
