import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import type { Origin } from '../../../shared/domain/document.ts';
import type { Sha256 } from '../../../shared/domain/ids.ts';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy.ts';
import { documentRowBySha } from '../../archive/documents.ts';
import { sha256Of } from '../../files/media-store.ts';
import { pictureInfo } from '../../files/picture-info.ts';
import { deepestContainer } from '../../intake/containers/container.ts';
import { isContainer } from '../../intake/containers/is-container.ts';
import { savedBeside } from '../../intake/containers/saved-pages.ts';
import { openZipContainer } from '../../intake/containers/zip-container.ts';
import type { BesideFile, SourceFile } from '../../intake/source.ts';
import type { DeskContext } from '../desk-context.ts';
import type { SourceReader } from '../desk-options.ts';
import { besideMember } from './beside.ts';
import { receivedTime } from './received-time.ts';
import { storable } from './storable.ts';
import type { Incoming, Read } from './to-filed.ts';

/** A file that came with a mail, read and not yet stored: it is filed with the mail, together or not at all. */
export interface Attached {
  readonly file: string;
  readonly sha256: Sha256;
  readonly origin: Origin;
  readonly outcome: Result<'already' | { readonly incoming: Incoming; readonly read: Read }>;
  readonly level?: SecrecyLevel;
}

/** The file others came in: its name as failures say it, and as documents are called, and when it came. */
interface Around { readonly given: string; readonly name: string; readonly sha256: Sha256; readonly received: string; readonly depth: number }

/** Bytes taken out of one mail's zips in all: they are in memory until the mail is filed. */
const mostInflated = 512 * 1024 * 1024;

/** Reads what came with a mail, mails and zips among it opened in turn. A mail's own bytes hold them all, so its mark is that of the highest. */
export async function readAttached(desk: DeskContext, reader: SourceReader, mail: Omit<Around, 'depth'>, members: readonly SourceFile[]): Promise<Attached[]> {
  const attached: Attached[] = [];
  let inflated = 0;

  const refuse = (file: SourceFile, around: Around, reason: Extract<DeskError, { kind: 'unreadable' }>['reason']): void => {
    attached.push({ ...placeOf(file, around), outcome: err({ kind: 'unreadable', file: `${around.given}/${file.name}`, reason }) });
  };

  async function take(file: SourceFile, around: Around): Promise<void> {
    const inner = { given: `${around.given}/${file.name}`, name: `${around.name}/${file.name}`, received: around.received, depth: around.depth + 1 };
    if (isContainer(file.name, file.bytes)) {
      if (inner.depth > deepestContainer) return refuse(file, around, 'packed-too-deep');
      return takeAll(file, around, { ...inner, sha256: sha256Of(file.bytes) });
    }
    const place = placeOf(file, around);
    const known = desk.read((db) => ok(documentRowBySha(db, place.sha256) !== undefined));
    if (!known.ok || known.value) {
      attached.push({ ...place, outcome: known.ok ? ok('already') : known });
      return;
    }
    const read = await reader.read({ ...file, name: inner.name });
    if (!read.ok) {
      // A photograph is the mail's picture; only a scan has words to be read.
      if (pictureInfo(file.bytes) === undefined) refuse(file, around, read.error.reason);
      return;
    }
    const { level, members: deeper = [] } = read.value;
    const incoming = { name: inner.name, sample: false, received: receivedTime(read.value, around.received), bytes: file.bytes, sha256: place.sha256 };
    attached.push({ ...place, ...(level === undefined ? {} : { level }), outcome: ok({ incoming, read: storable(read.value) }) });
    for (const one of deeper) {
      if (inner.depth > deepestContainer) refuse(one, { ...inner, sha256: place.sha256 }, 'packed-too-deep');
      else await take(one, { ...inner, sha256: place.sha256, received: incoming.received });
    }
  }

  async function takeAll(zip: SourceFile, around: Around, inside: Around): Promise<void> {
    const opened = await openZipContainer(zip.bytes);
    if (!opened.ok) return refuse(zip, around, opened.error);
    const beside = savedBeside(opened.value.members.map(({ name }) => name));
    for (const member of opened.value.members) {
      if (beside.has(member.name)) continue;
      inflated += member.size;
      const bytes = inflated > mostInflated ? err('inflates-too-far' as const) : await opened.value.read(member.place);
      const file = { name: member.name, bytes: bytes.ok ? bytes.value : new Uint8Array() };
      if (!bytes.ok) refuse(file, inside, bytes.error);
      else await take({ ...file, ...besideOf(await besideMember(opened.value, member.name)) }, inside);
    }
    opened.value.close();
  }

  for (const member of members) await take(member, { ...mail, depth: 0 });
  return attached;
}

const besideOf = (beside: readonly BesideFile[]): { beside?: readonly BesideFile[] } => (beside.length === 0 ? {} : { beside });

const placeOf = (file: SourceFile, around: Around): Pick<Attached, 'file' | 'sha256' | 'origin'> =>
  ({ file: `${around.given}/${file.name}`, sha256: sha256Of(file.bytes), origin: { container: around.name, sha256: around.sha256, member: file.name } });

/** The highest mark there is, and the file that has it. */
export function highestMark(files: readonly { readonly file: string; readonly level?: SecrecyLevel }[]): { file: string; level: SecrecyLevel } | undefined {
  for (const level of secrecyLevels) {
    const found = files.find((file) => file.level === level);
    if (found !== undefined) return { file: found.file, level };
  }
  return undefined;
}
