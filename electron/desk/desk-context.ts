import type { EventOf } from '../../shared/contract/desk-api.ts';
import { err, type Result } from '../../shared/contract/result.ts';
import { mediaFolder } from '../archive/archive-folder.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { ReadDb, WriteDb } from '../archive/sql.ts';
import { createMediaStore, type MediaStore } from '../files/media-store.ts';
import type { ReportBug } from './bugs.ts';
import type { DeskOptions, SourceReader } from './desk-options.ts';
import type { Events } from './events.ts';

type Kinds = EventOf<'changed'>['what'];

/** What every handler works with. The archive may be changed for another one while the desk is open. */
export interface DeskContext {
  readonly options: DeskOptions;
  readonly reader: SourceReader;
  readonly events: Events;
  readonly reportBug: ReportBug;
  archive(): Archive;
  media(): MediaStore;
  read<T>(look: (db: ReadDb) => Result<T>): Result<T>;
  /** Changes rows in one transaction and then says of which kinds they were. */
  write<T>(kinds: Kinds, change: (db: WriteDb) => Result<T>): Result<T>;
  /** Puts another archive in the place of this one, which stays open. */
  swap(archive: Archive): void;
}

export function createContext(first: Archive, options: DeskOptions, events: Events, reportBug: ReportBug, reader: SourceReader): DeskContext {
  let archive = first;
  let media = createMediaStore(mediaFolder(first.folder));
  return {
    options, reader, events, reportBug,
    archive: () => archive,
    media: () => media,
    read: (look) => archive.read(look),
    write: (kinds, change) => {
      if (archive.readOnly) return err({ kind: 'archive-read-only', path: archive.folder });
      const done = archive.write(change);
      if (done.ok && kinds.length > 0) events.send({ name: 'changed', data: { what: kinds } });
      return done;
    },
    swap: (other) => {
      archive = other;
      media = createMediaStore(mediaFolder(other.folder));
    },
  };
}
