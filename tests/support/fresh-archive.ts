import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ok, type Result } from '../../shared/contract/result.ts';
import { DocumentId } from '../../shared/domain/ids.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { documentRow, type DocumentRow } from '../../electron/archive/documents.ts';
import { fileDocument } from '../../electron/archive/file-document.ts';
import { newId } from '../../electron/archive/id.ts';
import { openArchive, type WritableArchive } from '../../electron/archive/open-archive.ts';
import type { FiledDocument } from '../../electron/archive/pack-document.ts';
import type { IndexedText, ReportIndexer } from '../../electron/archive/report-indexer.ts';
import { sha256Of } from '../../electron/files/media-store.ts';
import { freshFolder } from './fresh-folder.ts';
import { readLines } from './invented-source.ts';

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error), { cause: result.error });
  return result.value;
}

/** A new archive in a folder of its own, closed when the test is over. */
export function freshArchive(folder: string = join(freshFolder(), 'archive')): WritableArchive {
  const archive = valueOf(openArchive(folder, { create: true }));
  onTestFinished(() => archive.close());
  return archive;
}

/** An index in memory, so that a test can look at what the archive wrote into it. It refuses to add twice or to remove what is not there. */
export function recordingIndexer(): ReportIndexer & { readonly entries: Map<number, IndexedText> } {
  const entries = new Map<number, IndexedText>();
  return {
    entries,
    add: (_, report) => {
      if (entries.has(report.seq)) throw new Error(`row ${report.seq} is indexed already`);
      entries.set(report.seq, report);
    },
    remove: (_, report) => {
      if (!entries.delete(report.seq)) throw new Error(`row ${report.seq} is not indexed`);
    },
  };
}

/** A document as an import would file it, of text that `readLines` reads unless a reading is given. */
export function filedDocument(name: string, text: string, reading: Reading = readLines(text)): FiledDocument {
  const bytes = new TextEncoder().encode(text);
  return {
    document: {
      id: newId(DocumentId), name, format: 'text', sha256: sha256Of(bytes), size: bytes.length, received: '2026-03-05T08:00:00.000Z',
      encoding: 'utf-8', pictures: [], sample: false,
    },
    bytes, extraction: { extractor: 'lines 1', text, hints: [], encoding: 'utf-8' }, reading, pictures: [],
  };
}

export const rowOf = (archive: WritableArchive, id: DocumentId): DocumentRow => {
  const row = documentRow(archive.db, id);
  if (row === undefined) throw new Error(`no document ${id}`);
  return row;
};

/** Files a text and answers its document's id. */
export function fileText(archive: WritableArchive, indexer: ReportIndexer, name: string, text: string): DocumentId {
  const filed = filedDocument(name, text);
  valueOf(archive.write((db) => ok(fileDocument(db, filed, indexer))));
  return filed.document.id;
}
