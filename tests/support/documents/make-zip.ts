import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip that is put together by hand, so that it can be wrong in every way a zip can. */
export interface ZipEntry {
  /** As it stands in the directory, in whatever encoding. */
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** General purpose flags; 0x800 says the name is UTF-8, 1 that the entry is encrypted. */
  readonly flags?: number;
  /** Compression method; 8 (deflate) unless told. */
  readonly method?: number;
  /** What the directory says the entry has when it is inflated. */
  readonly claims?: number;
}

/** A zip of these entries (APPNOTE 4.3). */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, flags = 0x800, method = 8, claims = bytes.length } of entries) {
    const raw = Buffer.from(typeof name === 'string' ? new TextEncoder().encode(name) : name);
    const stored = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const shared = Buffer.alloc(26);
    [20, flags, method, 0, 0x21].forEach((value, at) => shared.writeUInt16LE(value, at * 2));
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(stored.length, 14);
    shared.writeUInt32LE(claims, 18);
    shared.writeUInt16LE(raw.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, raw, stored]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), shared, tail, raw]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}

const encoder = new TextEncoder();
/** A zip of texts by name, as programs of today write it. */
export const zipTexts = (texts: Readonly<Record<string, string>>): Uint8Array => makeZip(Object.entries(texts).map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
