import type { LineFault } from '../../../shared/contract/result.ts';
import type { ExchangeLine, LineDecision } from '../../../shared/domain/exchange.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import type { Decision } from '../../archive/decisions.ts';
import { largestInside } from '../../archive/media.ts';
import { packDocument, type PackedDocument } from '../../archive/pack-document.ts';
import { bodyIn, bylineOf, rowsOf } from '../../archive/reports.ts';
import { sha256Of } from '../../files/media-store.ts';
import type { RawLine } from '../../files/read-lines.ts';
import { parseLine } from '../../intake/line/parse-line.ts';
import { readLine } from '../../intake/line/read-line.ts';
import type { ComingReport } from '../../search/upkeep/shard-ahead.ts';
import { asFiled, type Incoming } from './to-filed.ts';

/** Where a line stands: which it is, and where the next one begins. */
export type LinePlace = Pick<RawLine, 'number' | 'next'>;

/** A line as far as it can be made ready without the archive: with all that its rows hold, or why it is none; one that names a source document is only looked at where that document may be. */
export type ReadyLine = { readonly line: LinePlace } & (
  | { readonly sha256: Sha256; readonly packed: PackedDocument }
  | { readonly fault: LineFault; readonly field: string }
  | { readonly bytes: Uint8Array; readonly sha256: Sha256 });

/** @param file what a document is called that has no name of its own */
export const readyLine = (file: string, raw: RawLine): ReadyLine => readyWithReport(file, raw).ready;

/** The same, and its report as the index will see it, where it is ready to be filed as it is. */
export function readyWithReport(file: string, { bytes, ...line }: RawLine): { readonly ready: ReadyLine; readonly coming?: ComingReport } {
  if (bytes === undefined) return { ready: { line, fault: 'too-large', field: '' } };
  const parsed = parseLine(bytes);
  if (!parsed.ok) return { ready: { line, ...parsed.error } };
  const sha256 = sha256Of(bytes);
  if (parsed.value.document !== undefined || bytes.length > largestInside) return { ready: { line, bytes, sha256 } };
  const filed = asFiled(...asDocument(parsed.value, bytes, sha256, `${file}:${line.number}`), []);
  const packed = packDocument({ ...filed, decisions: [toDecision(parsed.value)] });
  const ready = { line, sha256, packed };
  const [read] = filed.reading.reports;
  if (read === undefined) return { ready };
  const facts = { day: read.published ?? filed.document.received, source: read.source ?? null, place: read.place ?? null, byline: bylineOf(read) };
  const text = { kicker: read.kicker?.text ?? '', headline: read.headline?.text ?? '', subhead: read.subhead?.text ?? '', body: bodyIn(packed.reports[0]?.columns ?? []) };
  return { ready, coming: { facts, text: { ...text, rows: rowsOf(read.paragraphs) } } };
}

/** A line as the source document it is when it carries none. */
export function asDocument(line: ExchangeLine, bytes: Uint8Array, sha256: Sha256, name: string): [Incoming, { format: 'line' } & ReturnType<typeof readLine>] {
  const incoming = { name: (line.file ?? name).toWellFormed(), sample: false, received: line.received ?? new Date().toISOString(), sha256, bytes };
  return [incoming, { format: 'line', ...readLine(line) }];
}

export const toDecision = ({ id, filed = false, selection = { state: 'unread' }, tags = [] }: LineDecision): Decision => ({
  filed, tags: tags.map(({ kind, path }) => ({ kind, path: path.toWellFormed() })),
  selection: { state: selection.state, ...(selection.reason === undefined ? {} : { reason: selection.reason.toWellFormed() }) },
  ...(id === undefined ? {} : { id }),
});
