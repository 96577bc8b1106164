import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { indexFolder } from '../../electron/archive/archive-folder.ts';
import { migrations } from '../../electron/archive/migrations/all.ts';
import { prepareIndex } from '../../electron/search/prepare-index.ts';
import { reportIndexer } from '../../electron/search/report-index.ts';
import { indexOf } from '../../electron/search/engine/search-index.ts';
import { indexLimits, type IndexLimits } from '../../electron/search/upkeep/limits.ts';
import { makeShard } from '../../electron/search/upkeep/make-shard.ts';
import { clearTail, publishShard, sealedInTail } from '../../electron/search/upkeep/publish.ts';
import type { WriteDb } from '../../electron/archive/sql.ts';
import { spellId } from '../../shared/domain/new-id.ts';

/** A report as plain words, for tests of searching. */
export interface PlainReport {
  readonly kicker?: string;
  readonly headline?: string;
  readonly subhead?: string;
  readonly paragraphs?: readonly string[];
  readonly source?: string;
  readonly byline?: string;
  readonly place?: string;
  readonly published?: string;
  readonly received?: string;
  readonly filed?: boolean;
  readonly selection?: string;
  /** Topic tags by their paths. */
  readonly tags?: readonly string[];
  /** Person tags. */
  readonly people?: readonly string[];
}

/** The tables of an archive with reports written straight into them: no documents are read for it. */
export class SearchArchive {
  readonly folder = mkdtempSync(join(tmpdir(), 'caibian-search-'));
  private opened: Database.Database;

  constructor(reports: readonly PlainReport[] = []) {
    mkdirSync(indexFolder(this.folder));
    this.opened = new Database(join(this.folder, 'archive.caibian'));
    this.db.pragma('journal_mode = WAL');
    for (const { sql } of migrations) this.db.exec(sql);
    this.db.exec(`INSERT INTO documents (seq, id, name, format, sha256, size, received) VALUES (1, '${spellId(0, [])}', 'a.txt', 'text', 'a', 1, '2026-01-01T00:00:00Z')`);
    prepareIndex(this.db);
    this.db.transaction(() => reports.forEach((report) => this.add(report)))();
  }

  get db(): Database.Database {
    return this.opened;
  }

  reopen(): void {
    this.opened.close();
    this.opened = new Database(join(this.folder, 'archive.caibian'));
  }

  /** Makes the shard that is most urgent and publishes it; false where there is none to make. */
  async seal(limits: Partial<IndexLimits> = {}): Promise<boolean> {
    const unreadable = indexOf(this.db).unread().map(({ id }) => id);
    const made = await makeShard(this.db, this.folder, unreadable, { ...indexLimits, ...limits });
    if (made === undefined) return false;
    this.inTransaction((db) => publishShard(db, made));
    this.inTransaction((db) => clearTail(db, sealedInTail(db)));
    return true;
  }

  /** Here a test stands for the archive's door. */
  inTransaction<T>(change: (db: WriteDb) => T): T {
    return this.db.transaction(() => change(this.db as WriteDb))();
  }

  /** Writes a report and its index entry; its row number. @param at the row it is written to, which must be free */
  add(report: PlainReport, at?: number): number {
    return this.db.transaction(() => {
      const seq = at ?? Number(this.db.prepare('SELECT ifnull(max(seq), 0) + 1 FROM reports').pluck().get());
      this.db.prepare(`
        INSERT INTO reports (seq, id, document_seq, reading_id, ordinal, kicker, headline, subhead, body, layout, byline, source, place, published, received, filed, selection)
        VALUES (?, ?, 1, 'r', 0, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?)`).run(
        seq, spellId(seq, []), report.kicker, report.headline, report.subhead, (report.paragraphs ?? []).join('\n'), report.byline ?? '', report.source, report.place,
        report.published, report.received ?? '2026-01-01T00:00:00Z', report.filed === true ? 1 : 0, report.selection ?? 'unread');
      for (const path of report.tags ?? []) this.tag(seq, 'topic', path);
      for (const path of report.people ?? []) this.tag(seq, 'person', path);
      reportIndexer.add(this.db, this.indexed(seq, report));
      return seq;
    })();
  }

  private tag(seq: number, kind: string, path: string): void {
    this.db.prepare('INSERT OR IGNORE INTO tags (kind, path) VALUES (?, ?)').run(kind, path);
    this.db.prepare('INSERT INTO report_tags (report_seq, tag_seq) SELECT ?, seq FROM tags WHERE kind = ? AND path = ?').run(seq, kind, path);
  }

  remove(seq: number, report: PlainReport): void {
    this.db.transaction(() => {
      reportIndexer.remove(this.db, this.indexed(seq, report));
      this.db.prepare('DELETE FROM reports WHERE seq = ?').run(seq);
    })();
  }

  close(): void {
    this.db.close();
    rmSync(this.folder, { recursive: true });
  }

  private indexed(seq: number, report: PlainReport): Parameters<typeof reportIndexer.add>[1] {
    return { seq, kicker: report.kicker ?? '', headline: report.headline ?? '', subhead: report.subhead ?? '', paragraphs: report.paragraphs ?? [] };
  }
}
