import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recountDocument } from '../../../../electron/archive/documents.ts';
import { all, type ReadDb, type WriteDb } from '../../../../electron/archive/sql.ts';
import { checkIndex } from '../../../../electron/desk/check-index.ts';
import { publishedShards } from '../../../../electron/search/engine/published.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { freshDesk } from '../../../support/fresh-desk.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';

const count = 1400;
/** Lines with all that is written for some and not for others: decisions, doubts, tags, titles, tables; long enough that a worker is asked for a file of all of them. */
const lines = Array.from({ length: count }, (_, at) => JSON.stringify({
  format: 1, file: `第${at}号来稿`, received: `2026-03-05T08:00:00.${String(at % 1000).padStart(3, '0')}Z`, headline: `第${at}号渡口`,
  ...(at % 3 === 0 ? { kicker: '江岸', byline: ['周旺', { name: '林岚', role: 'correspondent' }], source: '河湾晚报' } : { place: `东${at % 40}街`, published: `2025-0${1 + at % 9}-11` }),
  ...(at % 4 === 1 ? { filed: true, selection: { state: 'chosen', reason: '可用' }, tags: ['夜校/开课', { kind: 'place', path: '河湾' }] } : {}),
  ...(at % 5 === 2 ? { doubts: [{ kind: 'misread', text: '路灯', state: at % 2 === 0 ? 'open' : 'dismissed' }] } : {}),
  paragraphs: [{ text: `渡口${at}号装上了路灯，共${at}盏。` }, { kind: at % 7 === 0 ? 'table' : 'body', text: `渡口\t${at}` }, { text: Array.from({ length: 70 + at % 50 }, (_, i) => `${at * 131 + i * 17}号船过了${String.fromCodePoint(0x4e00 + (at * 37 + i * 11) % 9000)}湾。`).join('') }],
}));

async function archiveOf(files: readonly (readonly string[])[]): Promise<ReadDb> {
  const { desk, bugs } = freshDesk();
  for (const some of files) {
    const file = join(freshFolder(), 'reports.jsonl');
    writeFileSync(file, some.join('\n'));
    expect(valueOf(await desk.importPaths([file])).job).toMatchObject({ done: some.length, already: 0, failures: [] });
  }
  expect(bugs).toEqual([]);
  return desk.context.archive().db;
}

/** Everything that is filed with lines, the ids that were made for it and the time it was made aside. */
const asked = {
  documents: `SELECT d.seq, name, format, sha256, size, d.received, encoding, sample, reading_seq, d.reports, d.filed, open_doubts, state, hex(bytes) AS bytes FROM documents d JOIN document_bytes ON document_seq = seq ORDER BY seq`,
  readings: 'SELECT readings.seq, readings.document_seq, rules, body, extraction_seq, extractor, text, hints, pages FROM readings JOIN extractions ON extractions.seq = extraction_seq ORDER BY readings.seq',
  reports: `SELECT r.seq, r.document_seq, readings.seq AS reading, ordinal, kicker, headline, subhead, r.body, layout, byline, source, editor, dateline, published, published_inferred, page, sender, place, channel,
    received, filed, selection, selection_reason, open_doubts FROM reports r JOIN readings ON readings.id = reading_id ORDER BY r.seq`,
  tags: 'SELECT report_seq, kind, path FROM report_tags JOIN tags ON seq = tag_seq ORDER BY report_seq, kind, path',
  lines: 'SELECT * FROM search_lines ORDER BY seq',
  fields: 'SELECT id, sz FROM search_fields_docsize ORDER BY id',
  owed: 'SELECT report_seq FROM figures_due ORDER BY report_seq',
  changes: 'SELECT change FROM search_state',
};
const contentOf = (db: ReadDb): Record<string, unknown[]> => Object.fromEntries(Object.entries(asked).map(([name, sql]) => [name, all(db, sql)]));

it('leaves the same archive whether another thread made the lines ready and wrote their shards, or this one filed them', async () => {
  const ahead = await archiveOf([lines]);
  expect(publishedShards(ahead).length).toBeGreaterThan(0);
  const here = await archiveOf(Array.from({ length: 7 }, (_, part) => lines.slice(part * 200, part * 200 + 200)));
  const content = contentOf(here);
  expect(content['reports']).toHaveLength(count);
  expect(content['owed']).toHaveLength(count);
  const other = contentOf(ahead);
  for (const name of Object.keys(asked)) expect(other[name], name).toEqual(content[name]);
  for (const db of [ahead, here]) expect(checkIndex(db)).toEqual([]);
});

it('counts the reports of a document, when it is filed, as they are counted ever after', async () => {
  const db = await archiveOf([lines.slice(0, 60)]);
  const before = contentOf(db)['documents'];
  // Here a test stands for the archive's door.
  db.transaction(() => { for (const { seq } of all<{ seq: number }>(db, 'SELECT seq FROM documents')) recountDocument(db as WriteDb, seq); })();
  expect(contentOf(db)['documents']).toEqual(before);
  expect(new Set(all<{ state: string }>(db, 'SELECT state FROM documents').map(({ state }) => state))).toEqual(new Set(['filed', 'doubts', 'new']));
});
