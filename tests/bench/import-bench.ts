import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import { oweSketches, sketchSome } from '../../electron/archive/sameness/sketch-backlog.ts';
import type { OpenDesk } from '../../electron/desk/open-desk.ts';
import { createReader } from '../../electron/intake/read-in-worker.ts';
import { ok } from '../../shared/contract/result.ts';
import { must } from './bench-archive.ts';
import { timed, type Figure } from './figures.ts';

/** Rows of one commit of the floor: about what the import commits at a time. */
const batch = 100;

/** Reports of one transaction that finds same stories. */
const atOnce = 200;

/**
 * Imports a folder of documents, or a file of lines, through the desk, as dropping it on the window does, against inserting the rows it comes to;
 * and what a large import leaves for the quiet moments after it.
 */
export async function benchImport(desk: OpenDesk, documents: string, folder: string): Promise<Figure[]> {
  const imported = await timed(async () => must(await desk.importPaths([documents])));
  const reports = imported.value.documents.reduce((sum, one) => sum + one.reportIds.length, 0);
  const failed = imported.value.job.failures.length;
  const floor = await timed(() => insertRows(desk, join(folder, 'plain.db')));
  const beside = { floor: [reports / floor.ms * 1000], unit: 'reports/s', beside: 'plain insert of the same rows, as durable' } as const;
  const sketched = await timed(() => { while (oweSketches(desk.context.archive().db)) must(desk.context.write([], (db) => ok(sketchSome(db, atOnce)))); });
  return [
    { what: `import ${reports} reports${failed > 0 ? `, ${failed} files failed` : ''}`, measured: [reports / imported.ms * 1000], ...beside },
    { what: 'find the same stories among them', measured: [reports / sketched.ms * 1000], ...beside },
  ];
}

/** Documents a bench reads for a floor. */
const mostRead = 2000;

/** How fast an import is beside its two workers reading the same documents for nobody. */
export async function besideReaders(imported: Figure, documents: string): Promise<Figure> {
  const names = readdirSync(documents).slice(0, mostRead);
  const files = names.map((name) => ({ name, bytes: readFileSync(join(documents, name)) }));
  const reader = createReader();
  const floor = await timed(() => Promise.all(files.map((file) => reader.read(file))));
  await reader.close();
  return { ...imported, floor: [files.length / floor.ms * 1000], beside: 'two workers only reading them' };
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
