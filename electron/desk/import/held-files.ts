import { randomUUID } from 'node:crypto';
import type { BesideFile } from '../../intake/source.ts';

/** A file that was handed over, with the pictures saved beside it where it is a page. */
export interface HeldFile { readonly bytes: Uint8Array; readonly beside: readonly BesideFile[] }

/** Bytes held at a time before more are taken in. */
const mostBytes = 512 * 1024 * 1024;

interface Held { readonly file: HeldFile; readonly size: number; waiting: number; asked: boolean; job: string | undefined }

/**
 * Files that were handed over and may turn out to be marked as secret: containers, mails, scans. Until they are read they
 * are in this process's memory alone, so that no byte of theirs is in the archive; a crash loses them, and their job says so.
 */
export class HeldFiles {
  readonly #files = new Map<string, Held>();
  readonly #wake: (() => void)[] = [];

  /** Answers by what the file is known from now on. */
  put(file: HeldFile): string {
    const id = randomUUID();
    const size = file.beside.reduce((sum, { bytes }) => sum + bytes.length, file.bytes.length);
    this.#files.set(id, { file, size, waiting: 1, asked: false, job: undefined });
    return id;
  }

  /** Says which job works through them, so that they go with it when it is stopped. */
  give(ids: readonly (string | undefined)[], job: string): void {
    for (const id of ids) {
      const held = id === undefined ? undefined : this.#files.get(id);
      if (held !== undefined) held.job = job;
    }
  }

  /** Lets go of all a job has left. */
  forget(job: string): void {
    for (const [id, held] of this.#files) if (held.job === job) this.#files.delete(id);
    this.#settle();
  }

  get(id: string): HeldFile | undefined { return this.#files.get(id)?.file; }

  /** Says how many more (or fewer, negative) files of the queue wait for it; it is let go of when there are none. */
  count(id: string | undefined, more: number): void {
    const held = id === undefined ? undefined : this.#files.get(id);
    if (id === undefined || held === undefined) return;
    held.waiting += more;
    if (held.waiting > 0) return;
    this.#files.delete(id);
    this.#settle();
  }

  /** It waits for a person's word, which may take days: nobody waits for its room. */
  ask(id: string | undefined): void {
    const held = id === undefined ? undefined : this.#files.get(id);
    if (held !== undefined) held.asked = true;
    this.#settle();
  }

  /** Waits until there is room for more. */
  async room(): Promise<void> {
    while (this.#inHand() > mostBytes) await new Promise<void>((resolve) => { this.#wake.push(resolve); });
  }

  #inHand(): number {
    let sum = 0;
    for (const { size, asked } of this.#files.values()) if (!asked) sum += size;
    return sum;
  }

  #settle(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
