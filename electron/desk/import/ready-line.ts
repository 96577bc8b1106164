import type { LineFault } from '../../../shared/contract/result.ts';
import type { ExchangeLine, LineDecision } from '../../../shared/domain/exchange.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import type { Decision } from '../../archive/decisions.ts';
import { largestInside } from '../../archive/media.ts';
import { packDocument, type PackedDocument } from '../../archive/pack-document.ts';
import { sha256Of } from '../../files/media-store.ts';
import type { RawLine } from '../../files/read-lines.ts';
import { parseLine } from '../../intake/line/parse-line.ts';
import { readLine } from '../../intake/line/read-line.ts';
import { indexWordsOf } from '../../search/report-index.ts';
import { asFiled, type Incoming } from './to-filed.ts';

/** Where a line stands: which it is, and where the next one begins. */
export type LinePlace = Pick<RawLine, 'number' | 'next'>;

/** A line as far as it can be made ready without the archive: with all that its rows hold, or why it is none; one that names a source document is only looked at where that document may be. */
export type ReadyLine = { readonly line: LinePlace } & (
  | { readonly sha256: Sha256; readonly packed: PackedDocument }
  | { readonly fault: LineFault; readonly field: string }
  | { readonly bytes: Uint8Array; readonly sha256: Sha256 });

/** @param file what a document is called that has no name of its own */
export function readyLine(file: string, { bytes, ...line }: RawLine): ReadyLine {
  if (bytes === undefined) return { line, fault: 'too-large', field: '' };
  const parsed = parseLine(bytes);
  if (!parsed.ok) return { line, ...parsed.error };
  const sha256 = sha256Of(bytes);
  if (parsed.value.document !== undefined || bytes.length > largestInside) return { line, bytes, sha256 };
  const filed = asFiled(...asDocument(parsed.value, bytes, sha256, `${file}:${line.number}`), []);
  return { line, sha256, packed: packDocument({ ...filed, decisions: [toDecision(parsed.value)] }, indexWordsOf) };
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
