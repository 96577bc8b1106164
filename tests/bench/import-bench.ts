import { join } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import type { OpenDesk } from '../../electron/desk/open-desk.ts';
import { must } from './bench-archive.ts';
import { timed, type Figure } from './figures.ts';

/** Rows of one commit of the floor: about what the import commits at a time. */
const batch = 100;

/** Imports a folder of documents through the desk, as dropping it on the window does, against inserting the rows it comes to. */
export async function benchImport(desk: OpenDesk, documents: string, folder: string): Promise<Figure[]> {
  const imported = await timed(async () => must(await desk.importPaths([documents])));
  const reports = imported.value.documents.reduce((sum, one) => sum + one.reportIds.length, 0);
  const failed = imported.value.job.failures.length;
  const floor = await timed(() => insertRows(desk, join(folder, 'plain.db')));
  return [{
    what: `import ${reports} reports${failed > 0 ? `, ${failed} files failed` : ''}`, measured: [reports / imported.ms * 1000], floor: [reports / floor.ms * 1000], unit: 'reports/s', beside: 'plain insert of the same rows, as durable',
  }];
}

function insertRows(desk: OpenDesk, file: string): void {
  const source = desk.context.archive().db;
  const plain = new DatabaseFile(file);
  plain.pragma('journal_mode = WAL');
  plain.pragma('synchronous = FULL');
  const columns = source.prepare("SELECT name FROM pragma_table_info('reports')").pluck().all();
  plain.exec(`CREATE TABLE reports (${columns.join(', ')})`);
  const insert = plain.prepare(`INSERT INTO reports VALUES (${columns.map(() => '?').join(', ')})`);
  let waiting: unknown[][] = [];
  const commit = plain.transaction(() => { for (const row of waiting) insert.run(row); });
  // Rows of a statement in raw mode are arrays, one value a column.
  for (const row of source.prepare('SELECT * FROM reports').raw().iterate() as IterableIterator<unknown[]>) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    commit();
    waiting = [];
  }
  commit();
  plain.close();
}
