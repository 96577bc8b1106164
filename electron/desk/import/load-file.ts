import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { Sha256, type JobId } from '../../../shared/domain/ids.ts';
import { queuedBytes, type WaitingFile } from '../../archive/jobs/job-queue.ts';
import { sha256Of } from '../../files/media-store.ts';
import { unreadReason } from '../../files/unread-reason.ts';
import { deepestContainer, type Container } from '../../intake/containers/container.ts';
import { beginsAsZip, isContainer, isPackage } from '../../intake/containers/is-container.ts';
import { fileSizeLimit } from '../../intake/limits.ts';
import type { BesideFile, Unreadable } from '../../intake/source.ts';
import type { DeskContext } from '../desk-context.ts';
import { besideMember, besidePath } from './beside.ts';
import type { ImportHands } from './import-run.ts';

/** What a waiting file turned out to be: a document's bytes, or a container of others with its hash. */
export type Loaded =
  | { readonly bytes: Uint8Array; readonly beside: readonly BesideFile[] }
  | { readonly container: Container; readonly way: readonly number[]; readonly sha256: Sha256 };

/** The bytes of a waiting file, or the container it is. An error names the path as the person gave it, where one was given. */
export async function loadFile(desk: DeskContext, hands: ImportHands, job: JobId, file: WaitingFile): Promise<Result<Loaded>> {
  const refuse = (reason: UnreadableReason): Result<never, Unreadable> => err({ kind: 'unreadable', file: file.given ?? file.name, reason });
  try {
    const loaded = file.path === undefined ? await loadHanded(desk, hands, job, file) : await loadNamed(hands, file, file.path);
    return loaded.ok ? loaded : refuse(loaded.error);
  } catch (thrown) {
    const reason = unreadReason(thrown);
    if (reason === undefined) throw thrown;
    return refuse(reason);
  }
}

type Loading = Promise<Result<Loaded, UnreadableReason>>;

/** Bytes that were handed over: held by this process, or kept in the queue. */
async function loadHanded(desk: DeskContext, hands: ImportHands, job: JobId, file: WaitingFile): Loading {
  const held = file.held === undefined ? undefined : hands.held.get(file.held);
  const kept = held === undefined ? desk.read((db) => ok(queuedBytes(db, job, file.place))) : ok(held.bytes);
  const bytes = kept.ok ? kept.value : undefined;
  if (bytes === undefined) return err('interrupted');
  const source = file.held ?? `${job} ${file.place}`;
  if (file.member !== undefined) return loadMember(hands, file, source, bytes);
  if (isContainer(file.name, bytes)) return asContainer(hands, source, bytes, [], sha256Of(bytes));
  return ok({ bytes, beside: held?.beside ?? [] });
}

/** A file on the disk. A zip is opened there: it may be larger than memory. */
async function loadNamed(hands: ImportHands, file: WaitingFile, path: string): Loading {
  const found = await stat(path);
  if (!found.isFile()) return err('not-a-file');
  if (file.member !== undefined) return loadMember(hands, file, path, path);
  const isLarge = found.size > fileSizeLimit;
  // Of what is too large to be loaded only a zip is looked into.
  const bytes = isLarge ? await headOf(path, 4) : await readFile(path);
  if (isLarge && !beginsAsZip(bytes)) return err('too-large');
  if (!isLarge && !isContainer(file.name, bytes)) return ok({ bytes, beside: await besidePath(path) });
  const opened = await hands.containers.open(path, path, []);
  if (opened.ok && isLarge && isPackage(file.name, opened.value.members.map(({ name }) => name))) return err('too-large');
  return opened.ok ? asContainer(hands, path, path, [], await hashOf(path)) : opened;
}

async function loadMember(hands: ImportHands, file: WaitingFile, source: string, from: string | Uint8Array): Loading {
  const way = file.member?.way ?? [];
  const around = await hands.containers.open(source, from, way.slice(0, -1));
  if (!around.ok) return around;
  const bytes = await around.value.read(way.at(-1) ?? -1);
  if (!bytes.ok) return bytes;
  if (!isContainer(file.name, bytes.value)) return ok({ bytes: bytes.value, beside: await besideMember(around.value, file.member?.name ?? '') });
  return way.length >= deepestContainer ? err('packed-too-deep') : asContainer(hands, source, from, way, sha256Of(bytes.value));
}

async function asContainer(hands: ImportHands, source: string, from: string | Uint8Array, way: readonly number[], sha256: Sha256): Loading {
  const opened = await hands.containers.open(source, from, way);
  if (!opened.ok) return opened;
  const admitted = hands.containers.admit(source, opened.value.members.length);
  return admitted.ok ? ok({ container: opened.value, way, sha256 }) : admitted;
}

async function headOf(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function hashOf(path: string): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return Sha256.parse(hash.digest('hex'));
}
