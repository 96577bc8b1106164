/** A page of a shard file in bytes: what it holds, and then its checksum. */
export const pageSize = 16_384;

/**
 * Room for so many pages of all files together, those that were asked for last: a large archive has dozens of files, and the system has their pages at
 * hand too. A page that comes takes the place of the one that was longest not asked for, so that nothing is left to be collected.
 */
export class PageRoom {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly most: number;
  /** Slots by page, those that were asked for last at the end. */
  private readonly slots = new Map<number, number>();
  private readonly free: number[] = [];
  private used = 0;

  constructor(most: number) {
    this.most = most;
    this.bytes = new Uint8Array(most * pageSize);
  }

  /** A page, good until the next one is asked for. @param key differs for each page of each file @param read fills it; what it throws leaves nothing behind */
  page(key: number, read: (into: Uint8Array<ArrayBuffer>) => void): Uint8Array<ArrayBuffer> {
    const known = this.slots.get(key);
    if (known !== undefined) {
      this.slots.delete(key);
      this.slots.set(key, known);
      return this.slot(known);
    }
    const slot = this.free.pop() ?? (this.used < this.most ? this.used++ : this.leastWanted());
    const bytes = this.slot(slot);
    try {
      read(bytes);
    } catch (thrown) {
      this.free.push(slot);
      throw thrown;
    }
    this.slots.set(key, slot);
    return bytes;
  }

  /** Gives up the pages from one key to before another. */
  forget(from: number, to: number): void {
    for (const [key, slot] of this.slots) {
      if (key < from || key >= to) continue;
      this.slots.delete(key);
      this.free.push(slot);
    }
  }

  private slot(slot: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(slot * pageSize, (slot + 1) * pageSize);
  }

  private leastWanted(): number {
    for (const [key, slot] of this.slots) {
      this.slots.delete(key);
      return slot;
    }
    throw new Error('room for no page');
  }
}
