import { randomUUID } from 'node:crypto';
import { one, run, type WriteDb } from '../../electron/archive/sql.ts';
import { reportIndexer } from '../../electron/search/report-index.ts';
import { searchedText } from '../../shared/text/searched-text.ts';
import { tokensOf } from '../../shared/text/tokens.ts';
import { spellId } from '../../shared/domain/new-id.ts';
import type { InventedReport } from '../support/invent-reports.ts';

const words = (text: string): string => tokensOf(searchedText(text).text).join(' ');

/** Writes invented reports straight into an archive's tables. */
export class ReportFiller {
  /** Bytes of the texts written so far. */
  textBytes = 0;
  private readonly tags = new Map<string, number>();
  private readonly tail: boolean;

  /** @param tail whether their words go into the index's tail; else they are in no index yet */
  constructor(tail: boolean) {
    this.tail = tail;
  }

  enter(db: WriteDb, seq: number, report: InventedReport): void {
    const body = report.paragraphs.join('\n');
    this.textBytes += Buffer.byteLength(body) + Buffer.byteLength(report.headline) + Buffer.byteLength(report.kicker ?? '');
    const document = run(db, 'INSERT INTO documents (id, name, format, sha256, size, received, reports, filed, state) VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?)', spellId(seq, []), 'a.txt', 'text', randomUUID(), body.length, '2026-01-01T00:00:00Z', 'filed').seq;
    run(db, `INSERT INTO reports (seq, id, document_seq, reading_id, ordinal, kicker, headline, body, layout, byline, source, place, published, received, filed) VALUES (?, ?, ?, 'r', 0, ?, ?, ?, '{}', ?, ?, ?, ?, '2026-01-01T00:00:00Z', 1)`,
      seq, spellId(seq, []), document, report.kicker ?? null, report.headline, body, report.byline.join(' '), report.source, report.place, report.published);
    let tag = this.tags.get(report.tag) ?? one<{ seq: number }>(db, "SELECT seq FROM tags WHERE kind = 'topic' AND path = ?", report.tag)?.seq;
    if (tag === undefined) tag = run(db, "INSERT INTO tags (kind, path) VALUES ('topic', ?)", report.tag).seq;
    this.tags.set(report.tag, tag);
    run(db, 'INSERT INTO report_tags (report_seq, tag_seq) VALUES (?, ?)', seq, tag);
    if (this.tail) reportIndexer.add(db, { seq, kicker: report.kicker ?? '', headline: report.headline, subhead: '', paragraphs: report.paragraphs });
    else {
      run(db, 'INSERT INTO search_fields (rowid, byline, source, place) VALUES (?, ?, ?, ?)', seq, words(report.byline.join(' ')), words(report.source), words(report.place));
      run(db, 'INSERT INTO search_lines (seq, day, source, place, byline) VALUES (?, ?, ?, ?, ?)', seq, report.published, report.source, report.place, report.byline.join(' '));
    }
  }
}
