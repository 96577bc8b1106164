import { z } from 'zod';
import { Settings } from '../../shared/contract/desk-calls.ts';
import { all, run, type ReadDb, type WriteDb } from './sql.ts';
import { parseStored } from './readings/stored-reading.ts';

const initial: Settings = { language: 'system', theme: 'system', whitePaper: false, editorName: '', leading: 'earliest', failuresRead: '' };

/** Settings as they were set; what was never set, or by another release's words, is as in a new archive. */
export function getSettings(db: ReadDb): Settings {
  const rows = all<{ key: string; value: string }>(db, 'SELECT key, value FROM settings');
  const stored = Object.fromEntries(rows.map((row) => [row.key, parseStored(z.json(), row.value, `setting ${row.key}`)]));
  const parsed = Settings.safeParse({ ...initial, ...stored });
  return parsed.success ? parsed.data : initial;
}

export function setSettings(db: WriteDb, changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    run(db, 'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, JSON.stringify(value));
  }
}
