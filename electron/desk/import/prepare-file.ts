import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { Origin } from '../../../shared/domain/document.ts';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import { documentRowBySha } from '../../archive/documents.ts';
import type { FiledDocument } from '../../archive/pack-document.ts';
import type { QueuedFile, WaitingFile } from '../../archive/jobs/job-queue.ts';
import { sha256Of } from '../../files/media-store.ts';
import { savedBeside } from '../../intake/containers/saved-pages.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import { datedByReceipt } from './dated-by-receipt.ts';
import type { ImportHands, MarkedPolicy } from './import-run.ts';
import { loadFile, type Loaded } from './load-file.ts';
import { readWithMemory } from '../readings/furniture-memory.ts';
import { highestMark, readAttached, type Attached } from './read-attached.ts';
import { receivedTime } from './received-time.ts';
import { storable } from './storable.ts';
import { toFiled, type Incoming, type Read } from './to-filed.ts';

/** A file as it will be entered: new, or here already. */
export type Entry = 'already' | FiledDocument;
/** A file that came with another one, made ready. */
export interface PreparedMember { readonly file: string; readonly sha256: Sha256; readonly origin: Origin; readonly outcome: Result<Entry> }

/** What became of a waiting file: an entry with those that came with it, or a container whose members take its place in the queue. */
export type Prepared = { readonly entry: Entry; readonly attached: readonly PreparedMember[] } | { readonly members: readonly QueuedFile[] };

/** A waiting file, made ready to be filed: read, or known to be here already, or why it cannot be read or may not be stored. */
export interface PreparedFile {
  readonly file: WaitingFile;
  readonly sha256?: Sha256;
  readonly outcome: Result<Prepared>;
}

/** What an import reads with. `onLoaded` is told how many bytes a document has, before they are read. */
export interface Preparing {
  readonly desk: DeskContext;
  readonly reader: SourceReader;
  readonly job: Job;
  readonly hands: ImportHands;
  readonly marked: MarkedPolicy;
  readonly onLoaded: (size: number) => void;
}

/**
 * Loads and reads a file. Bytes too large for the archive's own file are on the disk when it answers, unless the file, or
 * one that came with it, is marked as secret: then nothing of it is written anywhere, and the outcome is `marked`. Changes no row.
 */
export async function prepareFile(means: Preparing, file: WaitingFile): Promise<PreparedFile> {
  const loaded = await loadFile(means.desk, means.hands, means.job.id, file);
  if (!loaded.ok) return { file, outcome: loaded };
  if ('container' in loaded.value) return { file, sha256: loaded.value.sha256, outcome: ok({ members: membersOf(file, loaded.value) }) };
  means.onLoaded(loaded.value.beside.reduce((sum, one) => sum + one.bytes.length, loaded.value.bytes.length));
  return readFile(means, file, loaded.value);
}

async function readFile({ desk, reader, marked, job }: Preparing, file: WaitingFile, { bytes, beside }: Extract<Loaded, { bytes: Uint8Array }>): Promise<PreparedFile> {
  const sha256 = sha256Of(bytes);
  const given = file.given ?? file.name;
  const known = desk.read((db) => ok(documentRowBySha(db, sha256)));
  if (!known.ok) return { file, sha256, outcome: known };
  if (known.value !== undefined) return { file, sha256, outcome: ok({ entry: 'already', attached: [] }) };
  try {
    const read = await reader.read({ name: file.name, bytes, ...(beside.length === 0 ? {} : { beside }) });
    if (!read.ok) return { file, sha256, outcome: err({ ...read.error, file: given }) };
    const { level, members = [] } = read.value;
    const received = receivedTime(read.value);
    const attached = await readAttached(desk, reader, { given, name: file.name, sha256, received }, members);
    // What was cut off may be marked: nothing of it is written before it was read.
    const cutOff = attached.find(({ outcome }) => !outcome.ok && outcome.error.kind === 'unreadable' && outcome.error.reason === 'interrupted');
    if (cutOff?.outcome.ok === false) return { file, sha256, outcome: cutOff.outcome };
    const mark = highestMark([{ file: given, ...(level === undefined ? {} : { level }) }, ...attached]);
    if (mark !== undefined && file.allowed !== true && marked !== 'file') return { file, sha256, outcome: err({ kind: 'marked', ...mark }) };
    const incoming: Incoming = { name: file.name, sample: file.sample === true, received, bytes, sha256 };
    const entry = await enter(desk, job, { incoming, read: storable(read.value) }, originOf(file));
    return { file, sha256, outcome: entry.ok ? ok({ entry: entry.value, attached: await enterAll(desk, job, attached) }) : entry };
  } catch (bug) {
    return { file, sha256, outcome: err(desk.reportBug(bug)) };
  }
}

async function enter(desk: DeskContext, job: Job, { incoming, read }: { readonly incoming: Incoming; readonly read: Read }, origin: Origin | undefined): Promise<Result<FiledDocument>> {
  const remembered = desk.read((db) => ok(readWithMemory(db, read, job.started)));
  if (!remembered.ok) return remembered;
  const filed = await toFiled(desk.media(), incoming, { ...read, reading: datedByReceipt(remembered.value, incoming.received) });
  return filed.ok ? ok({ ...filed.value, ...(origin === undefined ? {} : { origin }) }) : filed;
}

async function enterAll(desk: DeskContext, job: Job, attached: readonly Attached[]): Promise<PreparedMember[]> {
  const prepared: PreparedMember[] = [];
  for (const { outcome, file, sha256, origin } of attached) {
    const entry: Result<Entry> = !outcome.ok ? outcome : outcome.value === 'already' ? ok('already') : await enter(desk, job, outcome.value, origin);
    prepared.push({ file, sha256, origin, outcome: entry });
  }
  return prepared;
}

/** Where a file of the queue was taken out of. */
export const originOf = ({ member }: WaitingFile): Origin | undefined => (member === undefined ? undefined : { container: member.container, sha256: member.sha256, member: member.name });

/** The members of a container as files of the queue; pictures saved beside a page in it are read with the page. */
function membersOf(file: WaitingFile, { container, way, sha256 }: Extract<Loaded, { way: readonly number[] }>): QueuedFile[] {
  const beside = savedBeside(container.members.map(({ name }) => name));
  return container.members.filter(({ name }) => !beside.has(name)).map(({ name, place }) => ({
    name: `${file.name}/${name}`, given: `${file.given ?? file.name}/${name}`, sample: file.sample === true, allowed: file.allowed === true,
    member: { way: [...way, place], container: file.name, sha256, name },
    ...(file.path === undefined ? {} : { path: file.path }), ...(file.held === undefined ? {} : { held: file.held }),
  }));
}
