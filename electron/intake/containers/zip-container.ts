import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { reasonOf } from '../../files/bounded-zip.ts';
import { fileSizeLimit, packedLimits } from '../limits.ts';
import { isOfMachine, plainPath, type Container, type Member } from './container.ts';
import { entryNames } from './entry-names.ts';

/**
 * Opens a zip as a container. What it declares is held against the limits before anything is taken out, and taking out stops
 * where a member grows beyond what it declared. Its members are documents of their own: the zip around them is not one, and
 * is not stored. Errors: those of zips, `nothing-inside`, `encrypted` where all of it is.
 * @param from the path of a zip on the disk, of which no more than a member is held, or its bytes
 */
export async function openZipContainer(from: string | Uint8Array): Promise<Result<Container, UnreadableReason>> {
  try {
    // Names are decoded here: the package takes those without a flag for CP437. One that climbs out only names a document.
    const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false, decodeStrings: false };
    const zip = typeof from === 'string' ? await openPromise(from, options) : await fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options);
    const opened = await membersOf(zip);
    if (!opened.ok) zip.close();
    return opened;
  } catch (thrown) {
    return err(reasonOf(thrown));
  }
}

async function membersOf(zip: ZipFile): Promise<Result<Container, UnreadableReason>> {
  if (zip.entryCount > packedLimits.entries) return err('too-many-entries');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const [inflated, stored] = entries.reduce(([all, packed], entry) => [all + entry.uncompressedSize, packed + entry.compressedSize], [0, 0]);
  // More than all the zip's own bytes: entries that share them, which is how the worst bombs are made.
  if (inflated > packedLimits.inflated || stored > zip.fileSize || (inflated > packedLimits.ratioFrom && inflated > packedLimits.ratio * Math.max(1, stored))) return err('inflates-too-far');
  const names = entryNames(entries);
  const members: Member[] = [];
  entries.forEach((entry, place) => {
    const name = plainPath(names[place] ?? '');
    const isFolder = /[/\\]$/.test(names[place] ?? '');
    if (isFolder || name === '' || isOfMachine(name)) return;
    const refusal = refusalOf(entry);
    members.push({ place, name, size: entry.uncompressedSize, ...(refusal === undefined ? {} : { refusal }) });
  });
  if (members.length === 0) return err('nothing-inside');
  if (members.every(({ refusal }) => refusal === 'encrypted')) return err('encrypted');
  return ok({ members, read: (place) => readEntry(zip, entries[place]), close: () => zip.close() });
}

function refusalOf(entry: Entry): UnreadableReason | undefined {
  if (entry.isEncrypted()) return 'encrypted';
  if (entry.uncompressedSize > fileSizeLimit) return 'too-large';
  const swollen = entry.uncompressedSize > packedLimits.ratioFrom && entry.uncompressedSize > packedLimits.ratio * Math.max(1, entry.compressedSize);
  if (swollen) return 'inflates-too-far';
  return entry.canDecodeFileData() ? undefined : 'packed-otherwise';
}

async function readEntry(zip: ZipFile, entry: Entry | undefined): Promise<Result<Uint8Array, UnreadableReason>> {
  if (entry === undefined) return err('missing');
  const refusal = refusalOf(entry);
  if (refusal !== undefined) return err(refusal);
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return crc32(bytes) === entry.crc32 ? ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : err('damaged');
  } catch (thrown) {
    return err(reasonOf(thrown));
  }
}
