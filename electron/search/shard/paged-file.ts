import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** A page of a shard file in bytes: what it holds, and then its checksum. */
const pageSize = 16_384;
const held = pageSize - 4;
/** Pages written at once. */
const atOnce = 64;

/** Thrown where a file is not what was written: a page whose checksum is wrong, a file that is cut short. */
export class DamagedShard extends Error {
  readonly path: string;
  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.path = path;
  }
}

/** The checksum is also of the page's place, so that pages that changed places are found out. */
const checksum = (bytes: Uint8Array, page: number): number => crc32(bytes, page + 1);

/** Writes bytes one after another into pages. Throws what the file system throws. */
export class PagedWriter {
  private readonly file: number;
  private readonly buffer = Buffer.alloc(pageSize * atOnce);
  private page = 0;
  /** Bytes written, checksums left out: where the next ones come to stand. */
  length = 0;

  constructor(file: number) {
    this.file = file;
  }

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const inPage = this.length % held;
      const count = Math.min(bytes.length - from, held - inPage);
      const to = (this.page % atOnce) * pageSize + inPage;
      // Mostly a few bytes, for which a view is dear.
      if (count <= 32) for (let i = 0; i < count; i++) this.buffer[to + i] = bytes[from + i] ?? 0;
      else this.buffer.set(bytes.subarray(from, from + count), to);
      from += count;
      this.length += count;
      if (inPage + count === held) this.endPage();
    }
  }

  /** Fills the last page with zeros, so that what follows begins on one of its own. */
  fillPage(): void {
    if (this.length % held > 0) this.add(new Uint8Array(held - this.length % held));
  }

  flush(): void {
    this.write(this.page % atOnce);
  }

  private endPage(): void {
    const start = (this.page % atOnce) * pageSize;
    this.buffer.writeUInt32LE(checksum(this.buffer.subarray(start, start + held), this.page), start + held);
    this.page++;
    if (this.page % atOnce === 0) this.write(atOnce);
  }

  private write(pages: number): void {
    const bytes = pages * pageSize;
    for (let done = 0; done < bytes;) done += writeSync(this.file, this.buffer, done, bytes - done);
  }
}

/** Pages kept in memory of one file, of which a large archive has dozens: the system has them at hand too. */
const cached = 40;

/** Reads what a PagedWriter wrote. Every page is checked when it is read from the disk. */
export class PagedFile {
  readonly path: string;
  private readonly file: number;
  /** Whole pages of the file. */
  private readonly pages: number;
  private readonly cache = new Map<number, Uint8Array>();

  /** Throws what the file system throws, and DamagedShard. */
  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'r');
    const { size } = fstatSync(this.file);
    this.pages = Math.floor(size / pageSize);
    if (size % pageSize === 0 && size > 0) return;
    closeSync(this.file);
    throw new DamagedShard(path, `${size} bytes`);
  }

  read(from: number, count: number): Uint8Array {
    const first = Math.floor(from / held);
    const last = Math.floor((from + count - 1) / held);
    if (count < 0 || from < 0 || last >= this.pages) throw new DamagedShard(this.path, `nothing at ${from}`);
    if (count === 0) return new Uint8Array(0);
    if (first === last) return this.pageAt(first).subarray(from - first * held, from - first * held + count);
    if (last - first >= 8) return this.readThrough(from, count, first, last);
    const bytes = new Uint8Array(count);
    for (let page = first; page <= last; page++) bytes.set(this.part(page, from, count), Math.max(0, page * held - from));
    return bytes;
  }

  /** Checks every page. */
  verify(): void {
    for (let first = 0; first < this.pages; first += atOnce) {
      const count = Math.min(atOnce, this.pages - first);
      const bytes = this.load(first, count);
      for (let place = 0; place < count; place++) this.check(bytes, first + place, place);
    }
  }

  lastPage(): Uint8Array {
    return this.pageAt(this.pages - 1);
  }

  close(): void {
    this.cache.clear();
    closeSync(this.file);
  }

  private part(page: number, from: number, count: number): Uint8Array {
    return this.pageAt(page).subarray(Math.max(0, from - page * held), Math.min(held, from + count - page * held));
  }

  private pageAt(page: number): Uint8Array {
    const known = this.cache.get(page);
    if (known !== undefined) return known;
    const bytes = this.load(page, 1);
    this.check(bytes, page, 0);
    if (this.cache.size >= cached) for (const oldest of this.cache.keys()) {
      this.cache.delete(oldest);
      break;
    }
    const kept = bytes.subarray(0, held);
    this.cache.set(page, kept);
    return kept;
  }

  /** A long stretch, read at once and not kept. */
  private readThrough(from: number, count: number, first: number, last: number): Uint8Array {
    const raw = this.load(first, last - first + 1);
    const bytes = new Uint8Array(count);
    for (let page = first; page <= last; page++) {
      this.check(raw, page, page - first);
      const start = (page - first) * pageSize;
      bytes.set(raw.subarray(start + Math.max(0, from - page * held), start + Math.min(held, from + count - page * held)), Math.max(0, page * held - from));
    }
    return bytes;
  }

  private load(page: number, count: number): Uint8Array {
    const bytes = new Uint8Array(count * pageSize);
    const got = readSync(this.file, bytes, 0, bytes.length, page * pageSize);
    if (got !== bytes.length) throw new DamagedShard(this.path, `page ${page} is cut short`);
    return bytes;
  }

  private check(bytes: Uint8Array, page: number, place: number): void {
    const start = place * pageSize;
    if (new DataView(bytes.buffer).getUint32(start + held, true) !== checksum(bytes.subarray(start, start + held), page)) throw new DamagedShard(this.path, `page ${page}`);
  }
}
