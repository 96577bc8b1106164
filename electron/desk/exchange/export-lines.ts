import { setImmediate as rest } from 'node:timers/promises';
import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import { lineSizeLimit, type ExchangeLine } from '../../../shared/domain/exchange.ts';
import { Sha256 } from '../../../shared/domain/ids.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { documentRow, type DocumentRow } from '../../archive/documents.ts';
import { asDeskError } from '../../archive/failures.ts';
import { insideArchive } from '../../archive/inside-archive.ts';
import { reportPages } from '../../archive/report-pages.ts';
import { one } from '../../archive/sql.ts';
import { writeAside } from '../../files/write-aside.ts';
import type { DeskContext } from '../desk-context.ts';
import { reportLine } from './report-line.ts';
import { wholeDocument } from './whole-document.ts';

export interface ExportOptions {
  /** Carry each source document in the line of its first report. */
  readonly withSources: boolean;
  /** After each page, and at the end: reports written, and reports there were at the beginning. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Reports written, and source documents that could not be carried: their reports were written without. */
export interface Exported { readonly reports: number; readonly failures: readonly DeskError[] }

/** Bytes to characters of base64. */
const base64Share = 3 / 4;

/** Writes every report outside the bin to a file, one a line, in order of import: the whole file or none of it. No more than a page is held. */
export async function exportLines(desk: DeskContext, out: string, { withSources, onProgress }: ExportOptions): Promise<Result<Exported>> {
  const { db, folder } = desk.archive();
  const inside = insideArchive(folder, out);
  if (inside !== undefined) return err(inside);
  const failures: DeskError[] = [];
  let reports = 0;
  let stopped: { readonly by: unknown } | undefined;

  async function* pieces(): AsyncGenerator<string> {
    try {
      const total = one<{ n: number }>(db, 'SELECT count(*) AS n FROM reports WHERE discarded IS NULL')?.n ?? 0;
      for (const page of reportPages(db)) {
        for (const report of page) yield* spell(report);
        reports += page.length;
        onProgress(reports, total);
        await rest();
      }
    } catch (thrown) {
      stopped = { by: thrown };
      throw thrown;
    }
  }

  async function* spell(report: Report): AsyncGenerator<string> {
    const row = documentRow(db, report.documentId);
    if (row === undefined) return;
    const line = reportLine(report, row.name);
    if (!withSources) return yield `${JSON.stringify(line)}\n`;
    const document = { sha256: Sha256.parse(row.sha256), ordinal: report.ordinal };
    const named: ExchangeLine = { ...line, document };
    // Its first report carries a document; the others name it.
    if (report.ordinal > 0) return yield `${JSON.stringify(named)}\n`;
    const full = await carrying(named, document, row);
    if (!full.ok) failures.push(full.error);
    yield `${full.ok ? full.value : JSON.stringify(line)}\n`;
  }

  async function carrying(line: ExchangeLine, document: NonNullable<ExchangeLine['document']>, row: DocumentRow): Promise<Result<string>> {
    const tooLarge = err({ kind: 'unreadable', file: row.name, reason: 'too-large' } as const);
    if (row.size > lineSizeLimit * base64Share) return tooLarge;
    const whole = await wholeDocument(db, desk.media(), row);
    if (!whole.ok) return whole;
    const full = JSON.stringify({ ...line, document: { ...document, whole: whole.value } });
    return Buffer.byteLength(full) > lineSizeLimit ? tooLarge : ok(full);
  }

  const written = await writeAside(out, joined(pieces()));
  if (written.ok) return ok({ reports, failures });
  // What the archive does wrong is told as such, and not as a fault of the file that is written.
  const error = stopped === undefined ? written.error : asDeskError(stopped.by, folder);
  if (error === undefined) throw stopped?.by;
  return err(error);
}

/** Characters handed to the disk at a time: a write a line would cost more than the line. */
const writeSize = 256 * 1024;

async function* joined(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < writeSize) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}
