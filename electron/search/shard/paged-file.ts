import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { PageRoom, pageSize } from './page-room.ts';

const held = pageSize - 4;
/** Pages written or read at once. */
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

/** Pages at hand of all files. */
const room = new PageRoom(320);
/** More than a file has pages. */
const ofOneFile = 2 ** 32;
let opened = 0;

/** What is read at once of longer stretches comes here first, as it stands in the file. */
const raw = new Uint8Array(pageSize * atOnce);
/** Stretches over several pages are put together here. */
const fewPages = 8;
const joined = new Uint8Array(fewPages * held);

/** Reads what a PagedWriter wrote. Every page is checked when it is read from the disk. */
export class PagedFile {
  readonly path: string;
  private readonly file: number;
  /** Whole pages of the file. */
  private readonly pages: number;
  /** Of the pages in the room. */
  private readonly firstKey = ++opened * ofOneFile;

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

  /** Some bytes, good until the next are read of any file. */
  read(from: number, count: number): Uint8Array {
    const { first, last } = this.pagesOf(from, count);
    if (count === 0) return joined.subarray(0, 0);
    if (first === last) return this.pageAt(first).subarray(from - first * held, from - first * held + count);
    if (count > joined.length) return this.readOwn(from, count);
    const bytes = joined.subarray(0, count);
    for (let page = first; page <= last; page++) copyPart(this.pageAt(page), page, from, bytes);
    return bytes;
  }

  /** Some bytes in a buffer of their own. They are read at once, and nothing else is kept of them. */
  readOwn(from: number, count: number): Uint8Array<ArrayBuffer> {
    const { first, last } = this.pagesOf(from, count);
    const bytes = new Uint8Array(count);
    for (let page = first; count > 0 && page <= last; page += atOnce) {
      const some = Math.min(atOnce, last - page + 1);
      this.load(page, raw.subarray(0, some * pageSize));
      for (let place = 0; place < some; place++) copyPart(raw.subarray(place * pageSize, place * pageSize + held), page + place, from, bytes);
    }
    return bytes;
  }

  /** Checks every page. */
  verify(): void {
    for (let page = 0; page < this.pages; page += atOnce) this.load(page, raw.subarray(0, Math.min(atOnce, this.pages - page) * pageSize));
  }

  lastPage(): Uint8Array {
    return this.pageAt(this.pages - 1);
  }

  close(): void {
    room.forget(this.firstKey, this.firstKey + ofOneFile);
    closeSync(this.file);
  }

  /** The pages on which some bytes stand. */
  private pagesOf(from: number, count: number): { readonly first: number; readonly last: number } {
    const last = Math.floor((from + count - 1) / held);
    if (count < 0 || from < 0 || last >= this.pages) throw new DamagedShard(this.path, `nothing at ${from}`);
    return { first: Math.floor(from / held), last };
  }

  private pageAt(page: number): Uint8Array {
    return room.page(this.firstKey + page, (into) => this.load(page, into)).subarray(0, held);
  }

  /** Reads pages that follow each other, and checks them. */
  private load(page: number, into: Uint8Array<ArrayBuffer>): void {
    const got = readSync(this.file, into, 0, into.length, page * pageSize);
    if (got !== into.length) throw new DamagedShard(this.path, `page ${page} is cut short`);
    const view = new DataView(into.buffer, into.byteOffset, into.length);
    for (let start = 0; start < into.length; start += pageSize) {
      const here = page + start / pageSize;
      if (view.getUint32(start + held, true) !== checksum(into.subarray(start, start + held), here)) throw new DamagedShard(this.path, `page ${here}`);
    }
  }
}

/** Copies what a page holds of the bytes from `from` on to where they belong. */
function copyPart(of: Uint8Array, page: number, from: number, bytes: Uint8Array): void {
  const start = page * held;
  bytes.set(of.subarray(Math.max(0, from - start), Math.min(held, from + bytes.length - start)), Math.max(0, start - from));
}
