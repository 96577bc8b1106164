// `node tests/bench/fill-archive.ts --archive DIR --reports N [--words]`: an archive of invented reports, their rows written straight into its
// tables and its index sealed; with --words they are all in the tail instead, as FTS5 alone would have them.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openArchive } from '../../electron/archive/open-archive.ts';
import { ok } from '../../shared/contract/result.ts';
import { run, type WriteDb } from '../../electron/archive/sql.ts';
import { searchedText } from '../../shared/text/searched-text.ts';
import { tokensOf } from '../../shared/text/tokens.ts';
import { packRanges } from '../../electron/search/engine/row-ranges.ts';
import { prepareIndex } from '../../electron/search/prepare-index.ts';
import { reportIndexer } from '../../electron/search/report-index.ts';
import { indexLimits } from '../../electron/search/upkeep/limits.ts';
import { makeShard } from '../../electron/search/upkeep/make-shard.ts';
import { insertShard, publishShard } from '../../electron/search/upkeep/publish.ts';
import { spellId } from '../../shared/domain/new-id.ts';
import { inventCorpus } from '../support/invent-corpus.ts';
import type { InventedReport } from '../support/invent-reports.ts';
import { must } from './bench-archive.ts';

const { values: given } = parseArgs({ options: { archive: { type: 'string', default: '' }, reports: { type: 'string', default: '10000' }, words: { type: 'boolean', default: false } } });
const count = Number(given.reports);
const archive = must(openArchive(given.archive, { create: true }));
prepareIndex(archive.db);
const words = (text: string): string => tokensOf(searchedText(text).text).join(' ');
const tags = new Map<string, number>();
let textBytes = 0;

function enter(db: WriteDb, seq: number, report: InventedReport): void {
  const body = report.paragraphs.join('\n');
  textBytes += Buffer.byteLength(body) + Buffer.byteLength(report.headline) + Buffer.byteLength(report.kicker ?? '');
  const document = run(db, 'INSERT INTO documents (id, name, format, sha256, size, received, reports, filed, state) VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?)', spellId(seq, []), 'a.txt', 'text', randomUUID(), body.length, '2026-01-01T00:00:00Z', 'filed').seq;
  run(db, `INSERT INTO reports (seq, id, document_seq, reading_id, ordinal, kicker, headline, body, layout, byline, source, place, published, received, filed) VALUES (?, ?, ?, 'r', 0, ?, ?, ?, '{}', ?, ?, ?, ?, '2026-01-01T00:00:00Z', 1)`,
    seq, spellId(seq, []), document, report.kicker ?? null, report.headline, body, report.byline.join(' '), report.source, report.place, report.published);
  let tag = tags.get(report.tag);
  if (tag === undefined) tags.set(report.tag, (tag = run(db, "INSERT INTO tags (kind, path) VALUES ('topic', ?)", report.tag).seq));
  run(db, 'INSERT INTO report_tags (report_seq, tag_seq) VALUES (?, ?)', seq, tag);
  if (given.words) reportIndexer.add(db, { seq, kicker: report.kicker ?? '', headline: report.headline, subhead: '', paragraphs: report.paragraphs });
  else {
    run(db, 'INSERT INTO search_fields (rowid, byline, source, place) VALUES (?, ?, ?, ?)', seq, words(report.byline.join(' ')), words(report.source), words(report.place));
    run(db, 'INSERT INTO search_lines (seq, day, source, place, byline) VALUES (?, ?, ?, ?, ?)', seq, report.published, report.source, report.place, report.byline.join(' '));
  }
}

let began = performance.now();
const corpus = inventCorpus();
for (let from = 1; from <= count; from += 2000) {
  must(archive.write((db) => {
    for (let seq = from; seq < from + 2000 && seq <= count; seq++) {
      const { value } = corpus.next();
      if (value !== undefined) enter(db, seq, value);
    }
    return ok(undefined);
  }));
}
process.stdout.write(`${count} reports, ${(textBytes / 1e6).toFixed(0)} MB of text, written in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
if (!given.words) {
  must(archive.write((db) => {
    insertShard(db, null, { rows: packRanges([{ from: 1, to: count }]), reports: count, change: 0 });
    return ok(undefined);
  }));
  began = performance.now();
  let most = 0;
  for (;;) {
    const made = await makeShard(archive.db, archive.folder, [], indexLimits);
    if (made === undefined) break;
    must(archive.write((db) => ok(publishShard(db, made))));
    most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`sealed in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} reports/s, ${(most / 1e6).toFixed(0)} MB resident\n`);
}
archive.close();
