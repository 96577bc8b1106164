import { err, ok, type LineFault, type Result } from '../../../shared/contract/result.ts';
import type { ExchangeLine, LineDecision } from '../../../shared/domain/exchange.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import type { Decision } from '../../archive/decisions.ts';
import { documentRowBySha } from '../../archive/documents.ts';
import type { FiledDocument } from '../../archive/file-document.ts';
import { sha256Of } from '../../files/media-store.ts';
import type { RawLine } from '../../files/read-lines.ts';
import { parseLine } from '../../intake/line/parse-line.ts';
import { readLine } from '../../intake/line/read-line.ts';
import type { DeskContext } from '../desk-context.ts';
import { carriedDocument } from './carried-document.ts';
import { toFiled, type Incoming, type Read } from './to-filed.ts';

/** A line, made ready to be filed: read, or known to be here already, or why it cannot be filed. */
export interface PreparedLine {
  readonly line: RawLine;
  /** Hashes by which its document may be known here: the line's own, and its original's. */
  readonly known: readonly Sha256[];
  readonly outcome: Result<'already' | FiledDocument>;
}

/** The file a line stands in: as failures name it, and as a document is called that has no name of its own. */
export interface LineFile { readonly given: string; readonly name: string }

/** Reads a line. Changes no row; bytes too large for the archive's own file are on the disk when it answers. */
export async function prepareLine(desk: DeskContext, file: LineFile, line: RawLine): Promise<PreparedLine> {
  const refuse = (fault: LineFault, field = ''): PreparedLine =>
    ({ line, known: [], outcome: err({ kind: 'line-invalid', file: file.given, line: line.number, field, fault }) });
  const { bytes } = line;
  if (bytes === undefined) return refuse('too-large');
  const sha256 = sha256Of(bytes);
  if (isHere(desk, sha256)) return { line, known: [sha256], outcome: ok('already') };
  const parsed = parseLine(bytes);
  if (!parsed.ok) return refuse(parsed.error.fault, parsed.error.field);
  const { document } = parsed.value;
  const known = document === undefined ? [sha256] : [sha256, document.sha256];
  if (document !== undefined && isHere(desk, document.sha256)) return { line, known, outcome: ok('already') };
  if (document?.whole === undefined) return { line, known, outcome: await ready(desk, ...asDocument(parsed.value, bytes, sha256, `${file.name}:${line.number}`), [parsed.value]) };
  const carried = carriedDocument(document.sha256, document.whole);
  if (!carried.ok) return refuse('document-differs', carried.error);
  return { line, known: [document.sha256], outcome: await ready(desk, carried.value.incoming, carried.value.read, document.whole.reports) };
}

const isHere = (desk: DeskContext, sha256: Sha256): boolean => documentRowBySha(desk.archive().db, sha256) !== undefined;

/** A line as the source document it is when it carries none. */
function asDocument(line: ExchangeLine, bytes: Uint8Array, sha256: Sha256, name: string): [Incoming, Read] {
  const incoming = { name: (line.file ?? name).toWellFormed(), sample: false, received: line.received ?? new Date().toISOString(), sha256, bytes };
  return [incoming, { format: 'line', ...readLine(line), pictures: [] }];
}

async function ready(desk: DeskContext, incoming: Incoming, read: Read, decisions: readonly LineDecision[]): Promise<Result<FiledDocument>> {
  const filed = await toFiled(desk.media(), incoming, read);
  return filed.ok ? ok({ ...filed.value, decisions: decisions.map(toDecision) }) : filed;
}

const toDecision = ({ id, filed = false, selection = { state: 'unread' }, tags = [] }: LineDecision): Decision => ({
  filed, tags: tags.map(({ kind, path }) => ({ kind, path: path.toWellFormed() })),
  selection: { state: selection.state, ...(selection.reason === undefined ? {} : { reason: selection.reason.toWellFormed() }) },
  ...(id === undefined ? {} : { id }),
});
