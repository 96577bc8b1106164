import { err, ok, type LineFault, type Result } from '../../../shared/contract/result.ts';
import type { LineDecision } from '../../../shared/domain/exchange.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import { documentRowBySha } from '../../archive/documents.ts';
import { packDocument, type PackedDocument } from '../../archive/pack-document.ts';
import { parseLine } from '../../intake/line/parse-line.ts';
import type { DeskContext } from '../desk-context.ts';
import { carriedDocument } from './carried-document.ts';
import { asDocument, toDecision, type LinePlace, type ReadyLine } from './ready-line.ts';
import { toFiled, type Incoming, type Read } from './to-filed.ts';

/** A line, made ready to be filed: read, or known to be here already, or why it cannot be filed. */
export interface PreparedLine {
  readonly line: LinePlace;
  /** Hashes by which its document may be known here: the line's own, and its original's. */
  readonly known: readonly Sha256[];
  readonly outcome: Result<'already' | PackedDocument>;
}

/** The file a line stands in: as failures name it, and as a document is called that has no name of its own. */
export interface LineFile { readonly given: string; readonly name: string }

/** Prepares a line for this archive, at once where there is nothing left to do. Changes no row; bytes too large for the archive's own file are on the disk when it answers. */
export function prepareLine(desk: DeskContext, file: LineFile, ready: ReadyLine): PreparedLine | Promise<PreparedLine> {
  return 'packed' in ready ? { line: ready.line, known: [ready.sha256], outcome: ok(ready.packed) } : lookAt(desk, file, ready);
}

async function lookAt(desk: DeskContext, file: LineFile, ready: Exclude<ReadyLine, { readonly packed: PackedDocument }>): Promise<PreparedLine> {
  const { line } = ready;
  const refuse = (fault: LineFault, field: string): PreparedLine =>
    ({ line, known: [], outcome: err({ kind: 'line-invalid', file: file.given, line: line.number, field, fault }) });
  if ('fault' in ready) return refuse(ready.fault, ready.field);
  const { sha256, bytes } = ready;
  if (isHere(desk, sha256)) return { line, known: [sha256], outcome: ok('already') };
  const parsed = parseLine(bytes);
  if (!parsed.ok) return refuse(parsed.error.fault, parsed.error.field);
  const { document } = parsed.value;
  const known = document === undefined ? [sha256] : [sha256, document.sha256];
  if (document !== undefined && isHere(desk, document.sha256)) return { line, known, outcome: ok('already') };
  if (document?.whole === undefined) {
    const [incoming, read] = asDocument(parsed.value, bytes, sha256, `${file.name}:${line.number}`);
    return { line, known, outcome: await pack(desk, incoming, { ...read, pictures: [] }, [parsed.value]) };
  }
  const carried = carriedDocument(document.sha256, document.whole);
  if (!carried.ok) return refuse('document-differs', carried.error);
  return { line, known: [document.sha256], outcome: await pack(desk, carried.value.incoming, carried.value.read, document.whole.reports) };
}

const isHere = (desk: DeskContext, sha256: Sha256): boolean => documentRowBySha(desk.archive().db, sha256) !== undefined;

async function pack(desk: DeskContext, incoming: Incoming, read: Read, decisions: readonly LineDecision[]): Promise<Result<PackedDocument>> {
  const filed = await toFiled(desk.media(), incoming, read);
  return filed.ok ? ok(packDocument({ ...filed.value, decisions: decisions.map(toDecision) })) : filed;
}
