import type { Database } from 'better-sqlite3';
import { all, each } from '../../electron/archive/sql.ts';
import { indexedText, type KnownRow } from '../../electron/archive/reports.ts';
import { wordTable } from '../../electron/search/index-tables.ts';
import { indexWordsOf } from '../../electron/search/report-index.ts';

/** Words of every report in FTS5 alone, beside an archive that is open and for as long as it is: the floor of searching. */
export function makeWordsAlone(db: Database): void {
  db.exec(wordTable('temp.words_alone', 'body, headline, kicker, subhead'));
  const insert = db.prepare('INSERT INTO temp.words_alone (rowid, body, headline, kicker, subhead) VALUES (?, ?, ?, ?, ?)');
  const rows = [...each<{ seq: number }>(db, 'SELECT seq FROM reports WHERE discarded IS NULL ORDER BY seq')];
  db.transaction(() => {
    for (const { seq } of rows) {
      const [row] = all<Pick<KnownRow, 'seq' | 'kicker' | 'headline' | 'subhead' | 'body' | 'layout'>>(db, 'SELECT seq, kicker, headline, subhead, body, layout FROM reports WHERE seq = ?', seq);
      if (row === undefined) continue;
      const words = indexWordsOf(indexedText(row));
      insert.run(seq, words.body, words.headline, words.kicker, words.subhead);
    }
  })();
  db.exec("INSERT INTO temp.words_alone (words_alone) VALUES ('optimize')");
}
