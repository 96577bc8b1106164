import { randomBytes } from 'node:crypto';
import { closeSync, fsync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { asideOf, syncFolder } from '../../files/write-aside.ts';
import { ByteWriter } from './bytes.ts';
import { gatherNames } from './names.ts';
import { PagedWriter } from './paged-file.ts';
import { ListEncoder } from './list-encoder.ts';
import type { PostingsBuilder } from './postings-builder.ts';
import { packStrings } from './strings.ts';
import { TermListWriter } from './term-list.ts';
import { shardFormat, type Contents, type ShardReport, type Stretch, type Stream } from './shard-format.ts';

const onDisk = promisify(fsync);

/** A name no other shard has. */
export const freshName = (): string => `${randomBytes(8).toString('hex')}.shard`;

/**
 * Writes a shard: aside, fsynced, then named, then the folder fsynced. Throws what the file system throws, and leaves nothing behind then.
 * What it is written of is no longer needed once it waits for the disk.
 * @param reports in order of their day, then of their row: their places here are their ordinals
 */
export async function writeShard(path: string, reports: readonly ShardReport[], streams: Readonly<Record<Stream, PostingsBuilder>>): Promise<{ readonly bytes: number }> {
  const aside = asideOf(path);
  const file = openSync(aside, 'wx');
  let bytes = 0;
  try {
    try {
      bytes = writePages(new PagedWriter(file), basename(path), reports, streams);
      await onDisk(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch (thrown) {
    rmSync(aside, { force: true });
    throw thrown;
  }
  await syncFolder(dirname(path));
  return { bytes };
}

function writePages(pages: PagedWriter, name: string, reports: readonly ShardReport[], streams: Readonly<Record<Stream, PostingsBuilder>>): number {
  const put = (bytes: Uint8Array): Stretch => {
    const stretch = { from: pages.length, count: bytes.length };
    pages.add(bytes);
    return stretch;
  };
  const terms = (builder: PostingsBuilder): Contents['streams'][Stream] => {
    const from = pages.length;
    const list = new TermListWriter((bytes) => pages.add(bytes));
    const encoder = new ListEncoder(reports.length);
    builder.finish((token, entries) => {
      encoder.encode(entries);
      list.add(token, encoder);
    });
    const directory = list.finish();
    return { terms: { from, count: pages.length - from }, directory: put(directory) };
  };
  const contents: Contents = {
    name,
    reports: reports.length,
    streams: { text: terms(streams.text), title: terms(streams.title), byline: terms(streams.byline) },
    rows: put(new Uint8Array(Float64Array.from(reports, ({ seq }) => seq).buffer)),
    byRow: put(new Uint8Array(Uint16Array.from(byRow(reports)).buffer)),
    lengths: put(new Uint8Array(Uint16Array.from(reports, ({ length }) => length).buffer)),
    days: put(packStrings(reports.map(({ day }) => day))),
    sources: column(reports.map(({ source }) => source), put),
    places: column(reports.map(({ place }) => place), put),
    names: namesOf(reports, put),
  };
  const written = put(Buffer.from(JSON.stringify(contents)));
  pages.fillPage();
  const last = new ByteWriter();
  last.units(shardFormat, 0);
  last.number(written.from);
  last.number(written.count);
  pages.add(last.written());
  pages.fillPage();
  pages.flush();
  return pages.length;
}

const byRow = (reports: readonly ShardReport[]): number[] =>
  reports.map(({ seq }, ordinal) => ({ seq, ordinal })).sort((a, b) => a.seq - b.seq).map(({ ordinal }) => ordinal);

/** Values that repeat: each once, and of every report which it has; 0 for none. */
function column(values: readonly (string | null)[], put: (bytes: Uint8Array) => Stretch): Contents['sources'] {
  const known = new Map<string, number>();
  const ids = Uint16Array.from(values, (value) => {
    if (value === null) return 0;
    const id = known.get(value) ?? known.size + 1;
    known.set(value, id);
    return id;
  });
  return { values: put(packStrings([...known.keys()])), ids: put(new Uint8Array(ids.buffer)) };
}

function namesOf(reports: readonly ShardReport[], put: (bytes: Uint8Array) => Stretch): Contents['names'] {
  const { values, ends, ids } = gatherNames(reports.map(({ names }) => names));
  return { count: values.length, values: put(packStrings(values)), ends: put(new Uint8Array(ends.buffer)), ids: put(new Uint8Array(ids.buffer)) };
}
