import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { err, ok, type Result, type UnreadableReason } from '../../shared/contract/result.ts';

/** What a zip may cost before it is opened. Sizes are bytes. */
export interface ZipLimits {
  readonly entries: number;
  /** All entries together, inflated. */
  readonly inflated: number;
  /** Inflated size over stored size of one entry; asked only of entries above `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** The entries of a zip by name, inflated and checked against their CRC-32. Folders are left out. */
export type ZipEntries = ReadonlyMap<string, Uint8Array>;

/** yauzl says what is wrong only in words. */
const truncations = /End of central directory record signature not found|unexpected EOF|overflows file bounds|Invalid comment length/;

/**
 * Opens a zip that came from outside. The sizes it declares are held against the limits before anything is inflated,
 * and inflating stops where an entry grows beyond what it declared. Names that are absolute or climb out with `..`, and
 * names that occur twice, make the whole zip `damaged`: readers disagree on them, and that is how files are hidden.
 */
export async function openZip(bytes: Uint8Array, limits: ZipLimits): Promise<Result<ZipEntries, UnreadableReason>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) return err('too-many-entries');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const fault = faultOf(entries, limits);
    if (fault !== undefined) return err(fault);
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (entry.fileName.endsWith('/')) continue;
      const content = await inflate(zip, entry);
      if (crc32(content) !== entry.crc32) return err('damaged');
      files.set(entry.fileName, content);
    }
    return ok(files);
  } catch (cause) {
    return err(reasonOf(cause));
  }
}

/** yauzl and zlib throw on whatever they cannot make sense of; all of it is a fault of the file. */
export function reasonOf(cause: unknown): 'encrypted' | 'truncated' | 'damaged' {
  const words = cause instanceof Error ? cause.message : '';
  if (/encrypt/i.test(words)) return 'encrypted';
  return truncations.test(words) ? 'truncated' : 'damaged';
}

function faultOf(entries: readonly Entry[], limits: ZipLimits): UnreadableReason | undefined {
  if (entries.some((entry) => entry.isEncrypted())) return 'encrypted';
  if (new Set(entries.map((entry) => entry.fileName)).size < entries.length) return 'damaged';
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const swollen = entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * Math.max(1, entry.compressedSize);
    if (swollen || total > limits.inflated) return 'inflates-too-far';
  }
  return undefined;
}

/** yauzl breaks the stream off when more comes out than the entry declared. */
async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
