import type { Database, Statement } from 'better-sqlite3';

/** A handle to read with. */
export type ReadDb = Database;
declare const writing: unique symbol;
/** A handle inside a write transaction: only a writable archive's `write` gives one out, so a reader cannot write. */
export type WriteDb = Database & { readonly [writing]: true };

/** What SQLite takes and gives back in STRICT tables. */
export type Value = string | number | Uint8Array | null;

/** A long text as it is written: its UTF-8 is quicker handed over than the text, from one thread to another and to SQLite. A statement says `longText` for it. */
export type LongText = string | Uint8Array;
/** Takes a `LongText` as the text it is. */
export const longText = 'CAST(? AS TEXT)';

type Kept = Map<string, Statement<Value[], unknown>>;
const prepared = new WeakMap<Database, Kept>();
const plucked = new WeakMap<Database, Kept>();

function statement(db: Database, sql: string, kept = prepared): Statement<Value[], unknown> {
  let ofDb = kept.get(db);
  if (ofDb === undefined) kept.set(db, (ofDb = new Map()));
  let found = ofDb.get(sql);
  if (found === undefined) {
    found = db.prepare<Value[], unknown>(sql);
    if (kept === plucked) found.pluck();
    ofDb.set(sql, found);
  }
  return found;
}

/** The first row, or undefined. `Row` has one property a column of the statement. */
export function one<Row>(db: ReadDb, sql: string, ...values: Value[]): Row | undefined {
  // The row's shape is what the SQL beside the call selects from STRICT tables.
  return statement(db, sql).get(...values) as Row | undefined;
}

/** All rows, in the statement's order. */
export function all<Row>(db: ReadDb, sql: string, ...values: Value[]): Row[] {
  // As in `one`.
  return statement(db, sql).all(...values) as Row[];
}

/** The first column of all rows: where there are many and they are wanted at once, a row's own object costs more than reading it. */
export function column<Column extends Value>(db: ReadDb, sql: string, ...values: Value[]): Column[] {
  // As in `one`.
  return statement(db, sql, plucked).all(...values) as Column[];
}

/** Rows one at a time. The statement is prepared afresh, because an unfinished one cannot be used twice. */
export function each<Row>(db: ReadDb, sql: string, ...values: Value[]): IterableIterator<Row> {
  return db.prepare<Value[], Row>(sql).iterate(...values);
}

/** Runs a statement that changes rows; answers how many it changed and the last row's number. */
export function run(db: WriteDb, sql: string, ...values: Value[]): { changes: number; seq: number } {
  const done = statement(db, sql).run(...values);
  return { changes: done.changes, seq: Number(done.lastInsertRowid) };
}

/** Values as a JSON array, for `IN (SELECT value FROM json_each(?))`: one prepared statement for any count. */
export const list = (values: readonly (string | number)[]): string => JSON.stringify(values);
