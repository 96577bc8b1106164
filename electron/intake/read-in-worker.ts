import { err, ok, type Result } from '../../shared/contract/result.ts';
import type { SecrecyLevel } from '../../shared/domain/secrecy.ts';
import { siblingModule } from '../files/sibling-module.ts';
import { deadlineFor, workerHeapLimit } from './limits.ts';
import { forkReader } from './fork-reader.ts';
import type { StartReader } from './reader-messages.ts';
import type { ReadSource, SourceFile, Unreadable } from './source.ts';
import { WorkerLine, type Asking } from './worker-line.ts';

/** Reads source documents in processes that can be thrown away: nothing a document does to them reaches the desk. */
export interface Reader {
  /** Never rejects for what is in the file: a hang is `too-slow`, running out of memory `too-much-memory`, a crash `damaged`, a stop `interrupted`. */
  read(file: SourceFile, asking?: Asking): Promise<Result<ReadSource, Unreadable>>;
  /** Only whether it is marked as secret near its top, without reading it through. */
  glance(file: SourceFile): Promise<Result<SecrecyLevel | undefined, Unreadable>>;
  /** Lets go of the workers; documents still being read come out `damaged`. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** The module that answers; a reader of its own in tests. */
  readonly module?: URL;
  /** Milliseconds for a file of so many bytes. */
  readonly deadline?: (size: number) => number;
  /** Megabytes of heap. */
  readonly heap?: number;
  /** Begins a reader's process; a child of this one unless told otherwise. */
  readonly start?: StartReader;
  /** Is told the words of a defect that took a document down, for the log. */
  readonly onDefect?: (file: string, words: string) => void;
}

/** Workers kept: a second one reads on while the desk files what the first one read. */
const poolSize = 2;
/** Documents a worker has at a time, so that it has the next ones at hand while the desk is at a commit. */
const mostWaiting = 32;
/** Bytes above which a worker is given no second document: copies of large ones would only lie there. */
const mostBytes = 2 * 1024 * 1024;

export function createReader(options: ReaderOptions = {}): Reader {
  const module = options.module ?? siblingModule('read-worker', import.meta.url);
  const heap = options.heap ?? workerHeapLimit;
  const start = options.start ?? forkReader;
  const deadline = options.deadline ?? deadlineFor;
  let lines: WorkerLine[] = [];
  const queue: (() => void)[] = [];
  let closed = false;

  /** The worker with the least to do that takes so many bytes more, a new one where all have something to do. */
  function lineFor(size: number): WorkerLine | undefined {
    lines = lines.filter((line) => line.alive);
    const [least] = [...lines].sort((a, b) => a.waiting - b.waiting);
    if (least?.waiting === 0) return least;
    if (lines.length < poolSize) {
      const line = new WorkerLine(start, module, heap);
      lines.push(line);
      return line;
    }
    return least !== undefined && least.waiting < mostWaiting && least.bytes + size <= mostBytes ? least : undefined;
  }

  async function read(file: SourceFile, asking: Asking = {}): Promise<Result<ReadSource, Unreadable>> {
    for (;;) {
      if (asking.signal?.aborted === true) return err({ kind: 'unreadable', file: file.name, reason: 'interrupted' });
      if (closed) return err({ kind: 'unreadable', file: file.name, reason: 'damaged' });
      const line = lineFor(file.bytes.length);
      if (line === undefined) {
        await new Promise<void>((resolve) => { queue.push(resolve); });
        continue;
      }
      const fate = await line.give(file, deadline(file.bytes.length), asking);
      queue.shift()?.();
      // The one before it took the worker down: it is read by another.
      if (fate === 'unread') continue;
      if ('outcome' in fate) return fate.outcome;
      if (fate.defect !== undefined) options.onDefect?.(file.name, fate.defect);
      return err({ kind: 'unreadable', file: file.name, reason: fate.reason });
    }
  }

  async function close(): Promise<void> {
    closed = true;
    await Promise.all(lines.map((line) => line.end()));
    for (const wake of queue.splice(0)) wake();
  }

  async function glance(file: SourceFile): Promise<Result<SecrecyLevel | undefined, Unreadable>> {
    const seen = await read({ ...file, glance: true });
    return seen.ok ? ok(seen.value.level) : seen;
  }

  return { read, glance, close };
}
