import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineOptions } from '../../electron/desk/machine-options.ts';
import { createDesk, type OpenDesk } from '../../electron/desk/open-desk.ts';
import type { Result } from '../../shared/contract/result.ts';
import { inventReports, spellDocument } from '../support/invent-reports.ts';

/** A bench has no use for what did not go well. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const openBenchDesk = (archive: string): OpenDesk => must(createDesk({ ...machineOptions('zh-CN'), archivePath: archive, create: true, mode: 'browser' }));

/** Writes invented reports as text files, one a report, and answers their folder. */
export function writeDocuments(folder: string, count: number): string {
  const documents = join(folder, 'documents');
  mkdirSync(documents);
  inventReports(count).forEach((report, i) => { writeFileSync(join(documents, `${String(i).padStart(6, '0')}.txt`), spellDocument(report)); });
  return documents;
}
