import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { indexFolder } from '../../../electron/archive/archive-folder.ts';
import { migrations } from '../../../electron/archive/migrations/all.ts';
import { renameTag, setTags } from '../../../electron/archive/tags.ts';
import { noteRetagged } from '../../../electron/search/engine/facets/retagged.ts';
import { prepareIndex } from '../../../electron/search/prepare-index.ts';
import { reportIndexer, raiseChange, shardedIndexer } from '../../../electron/search/report-index.ts';
import { indexOf } from '../../../electron/search/engine/search-index.ts';
import { indexLimits, type IndexLimits } from '../../../electron/search/upkeep/limits.ts';
import { makeShard } from '../../../electron/search/upkeep/make-shard.ts';
import { comesNext, publishAhead, writeAhead } from '../../../electron/search/upkeep/shard-ahead.ts';
import { clearTail, emptyTail, sealedInTail } from '../../../electron/search/upkeep/clear-tail.ts';
import { publishShard } from '../../../electron/search/upkeep/publish.ts';
import type { WriteDb } from '../../../electron/archive/sql.ts';
import type { ScannedFigure } from '../../../electron/search/scan.ts';
import type { TagKind } from '../../../shared/domain/tag.ts';
import { spellId } from '../../../shared/domain/new-id.ts';

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
  /** Person tags, and those of organisations. */
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly editor?: string;
  readonly sender?: string;
  readonly page?: string;
  readonly doubts?: number;
  readonly captioned?: boolean;
  readonly clipped?: boolean;
  /** It came with the app. */
  readonly sample?: boolean;
  /** Another report is the same story. */
  readonly same?: boolean;
  readonly figures?: readonly ScannedFigure[];
  /** Issues that quote it, by number: their name is 简报, their running total a hundred more. */
  readonly issues?: readonly number[];
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
    this.db.exec(`INSERT INTO documents (seq, id, name, format, sha256, size, received, sample) VALUES (2, '${spellId(1, [])}', 'b.txt', 'text', 'b', 1, '2026-01-01T00:00:00Z', 1)`);
    this.db.exec("INSERT INTO bulletins (seq, id, name, template, body) VALUES (1, 'b', '简报', 't', '{}')");
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
    const found = { unreadable: indexOf(this.db).unread().map(({ id }) => id), outdated: indexOf(this.db).outdated() };
    const made = await makeShard(this.db, this.folder, found, { ...indexLimits, ...limits });
    if (made === undefined) return false;
    this.inTransaction((db) => publishShard(db, made));
    this.inTransaction((db) => { if (!emptyTail(db)) clearTail(db, sealedInTail(db)); });
    return true;
  }

  /** Writes reports with a shard that was written before them; their row numbers. */
  async addAhead(reports: readonly PlainReport[]): Promise<number[]> {
    const file = await writeAhead(this.folder, reports.map((report) => {
      const { seq: _, ...text } = this.indexed(0, report);
      return { text: { ...text, body: text.paragraphs.join('\n') }, facts: { day: report.published ?? report.received ?? '2026-01-01T00:00:00Z', source: report.source ?? null, place: report.place ?? null, byline: report.byline ?? '' } };
    }));
    // In two parts, as pieces of a file are filed.
    const middle = Math.ceil(reports.length / 2);
    return [0, middle].flatMap((place) => this.inTransaction((db) => {
      const last = Number(db.prepare('SELECT ifnull(max(seq), 0) FROM reports').pluck().get());
      const isNext = comesNext(db, { file, place }, last);
      const seqs = reports.slice(place, place === 0 ? middle : undefined).map((report) => this.add(report, undefined, isNext ? shardedIndexer : reportIndexer));
      if (isNext && seqs.length > 0) {
        raiseChange(db, seqs.length);
        publishAhead(db, { file, place }, { from: last + 1, to: last + seqs.length });
      }
      return seqs;
    }));
  }

  /** Here a test stands for the archive's door. */
  inTransaction<T>(change: (db: WriteDb) => T): T {
    return this.db.transaction(() => change(this.db as WriteDb))();
  }

  /** Writes a report and its index entry; its row number. @param at the row it is written to, which must be free */
  add(report: PlainReport, at?: number, indexer = reportIndexer): number {
    return this.db.transaction(() => {
      const seq = at ?? Number(this.db.prepare('SELECT ifnull(max(seq), 0) + 1 FROM reports').pluck().get());
      this.db.prepare(`
        INSERT INTO reports (seq, id, document_seq, reading_id, ordinal, kicker, headline, subhead, body, layout, byline, source, place, published, received, filed, selection,
          editor, sender, page, open_doubts)
        VALUES (?, ?, ?, 'r', 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
        seq, spellId(seq, []), report.sample === true ? 2 : 1, report.kicker, report.headline, report.subhead, (report.paragraphs ?? []).join('\n'), report.captioned === true ? '{"paragraphs":[{"kind":"caption"}]}' : '{}', report.byline ?? '', report.source, report.place,
        report.published, report.received ?? '2026-01-01T00:00:00Z', report.filed === true ? 1 : 0, report.selection ?? 'unread',
        report.editor, report.sender, report.page, report.doubts ?? 0);
      for (const path of report.tags ?? []) this.tag(seq, 'topic', path);
      for (const path of report.people ?? []) this.tag(seq, 'person', path);
      for (const path of report.organisations ?? []) this.tag(seq, 'organisation', path);
      this.addBeside(seq, report);
      indexer.add(this.db, this.indexed(seq, report));
      return seq;
    })();
  }

  /** What other tables hold of a report. */
  private addBeside(seq: number, report: PlainReport): void {
    const id = spellId(seq, []);
    report.figures?.forEach(({ amount, unit, bound }, ordinal) => this.db.prepare(`
      INSERT INTO report_figures (report_seq, ordinal, part, starts, ends, text, value, amount, unit, bound) VALUES (?, ?, 'p0', 0, 1, 'x', ?, ?, ?, ?)`)
      .run(seq, ordinal, String(amount), amount, unit, bound));
    if (report.clipped === true) this.db.prepare("INSERT INTO snippets (id, report_id, document_id, reading_id, exact, anchor, kind, citation, note, created) VALUES (?, ?, 'd', 'r', 'x', '{}', 'body', '{}', '', '')").run(id, id);
    if (report.same === true) this.db.prepare("INSERT INTO report_sketches (report_seq, keys, group_seq) VALUES (?, x'00', ?)").run(seq, seq);
    for (const number of report.issues ?? []) {
      this.db.prepare("INSERT OR IGNORE INTO issues (id, bulletin_seq, name, template, label, number, total, date, items, characters, body, changed) VALUES (?, 1, '简报', 't', ?, ?, ?, '', 0, 0, '{}', '')")
        .run(`i${number}`, `第${number}期`, number, number + 100);
      this.db.prepare('INSERT INTO issue_quotes (issue_seq, quote_id, report_id) SELECT seq, ?, ? FROM issues WHERE number = ?').run(`q${seq}`, id, number);
    }
  }

  private tag(seq: number, kind: string, path: string): void {
    this.db.prepare('INSERT OR IGNORE INTO tags (kind, path) VALUES (?, ?)').run(kind, path);
    this.db.prepare('INSERT INTO report_tags (report_seq, tag_seq) SELECT ?, seq FROM tags WHERE kind = ? AND path = ?').run(seq, kind, path);
  }

  /** Puts other tags on a report, as an editor does. */
  retag(seq: number, report: Pick<PlainReport, 'tags' | 'people' | 'organisations'>): void {
    const tags = ([['topic', report.tags], ['person', report.people], ['organisation', report.organisations]] as const).flatMap(([kind, paths = []]) => paths.map((path) => ({ kind, path })));
    this.inTransaction((db) => {
      setTags(db, 'report', seq, tags);
      noteRetagged(db, seq);
    });
  }

  renameTag(kind: TagKind, from: string, to: string): void {
    this.inTransaction((db) => {
      renameTag(db, kind, from, to);
      noteRetagged(db, null);
    });
  }

  remove(seq: number, report: PlainReport): void {
    this.db.transaction(() => {
      reportIndexer.remove(this.db, this.indexed(seq, report));
      this.db.prepare('DELETE FROM snippets WHERE report_id = ?').run(spellId(seq, []));
      this.db.prepare('DELETE FROM issue_quotes WHERE report_id = ?').run(spellId(seq, []));
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
