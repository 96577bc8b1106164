import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';
import { besideMember, besidePath } from '../desk/import/beside.ts';
import { deepestContainer, type Container } from '../intake/containers/container.ts';
import { beginsAsZip, isContainer, isPackage } from '../intake/containers/is-container.ts';
import { savedBeside } from '../intake/containers/saved-pages.ts';
import { openZipContainer } from '../intake/containers/zip-container.ts';
import type { Reader } from '../intake/read-in-worker.ts';
import type { BesideFile, ReadSource, SourceFile, Unreadable } from '../intake/source.ts';
import { readSourceFile } from './read-file.ts';

/** One source document of those a path stands for: `周报.zip/南片/a.docx`, or the path itself. */
export interface ReadDocument { readonly file: string; readonly source: Result<ReadSource, Unreadable> }

/** Reads a file, or the files in it where it is a zip or a mail, one after the other: none but the one at hand is held. */
export async function* readDocuments(reader: Reader, path: string): AsyncGenerator<ReadDocument> {
  const zip = await zipAt(path);
  if (zip !== undefined) {
    if (!zip.ok) yield failed(path, zip.error);
    else yield* readMembers(reader, path, zip.value, 1);
    return;
  }
  const file = await readSourceFile(path);
  if (!file.ok) yield { file: path, source: file };
  else yield* readOne(reader, path, { ...file.value, ...withBeside(await besidePath(path)) }, 0);
}

const failed = (file: string, reason: UnreadableReason): ReadDocument => ({ file, source: err({ kind: 'unreadable', file, reason }) });
const withBeside = (beside: readonly BesideFile[]): { beside?: readonly BesideFile[] } => (beside.length === 0 ? {} : { beside });

/** A zip on the disk, opened there; undefined where the path is none, or a document that is a zip inside. */
async function zipAt(path: string): Promise<Result<Container, UnreadableReason> | undefined> {
  const head = await firstBytes(path);
  if (head === undefined || !beginsAsZip(head) || isPackage(path, [])) return undefined;
  const opened = await openZipContainer(path);
  if (!opened.ok || !isPackage(basename(path), opened.value.members.map(({ name }) => name))) return opened;
  opened.value.close();
  return undefined;
}

async function firstBytes(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch(() => undefined);
  try {
    return (await file?.read(new Uint8Array(4), 0, 4, 0).catch(() => undefined))?.buffer;
  } finally {
    await file?.close();
  }
}

async function* readMembers(reader: Reader, around: string, container: Container, depth: number): AsyncGenerator<ReadDocument> {
  const beside = savedBeside(container.members.map(({ name }) => name));
  for (const { name, place } of container.members) {
    if (beside.has(name)) continue;
    const bytes = await container.read(place);
    if (bytes.ok) yield* readOne(reader, `${around}/${name}`, { name, bytes: bytes.value, ...withBeside(await besideMember(container, name)) }, depth);
    else yield failed(`${around}/${name}`, bytes.error);
  }
  container.close();
}

async function* readOne(reader: Reader, file: string, source: SourceFile, depth: number): AsyncGenerator<ReadDocument> {
  if (isContainer(source.name, source.bytes)) {
    const opened = depth >= deepestContainer ? err('packed-too-deep' as const) : await openZipContainer(source.bytes);
    if (opened.ok) yield* readMembers(reader, file, opened.value, depth + 1);
    else yield failed(file, opened.error);
    return;
  }
  const read = await reader.read(source);
  yield { file, source: read.ok ? ok(read.value) : err({ ...read.error, file }) };
  if (!read.ok) return;
  for (const member of read.value.members ?? []) {
    if (depth >= deepestContainer) yield failed(`${file}/${member.name}`, 'packed-too-deep');
    else yield* readOne(reader, `${file}/${member.name}`, member, depth + 1);
  }
}
