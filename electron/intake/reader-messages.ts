import type { Result, UnreadableReason } from '../../shared/contract/result.ts';
import type { Progress } from './ocr/sign-of-life.ts';
import type { ReadSource, SourceFile, Unreadable } from './source.ts';

/** What the worker module posts: once that it is there, then an outcome, the words of a defect it met, or how far it is. */
export interface Answer { readonly here?: true; readonly outcome?: Result<ReadSource, Unreadable>; readonly defect?: string; readonly progress?: Progress }

/** How a document took its reader down, with the words of the defect where there was one. */
export interface Fall { readonly reason: UnreadableReason; readonly defect?: string }

/** To a reader's process: the module of its worker (the href of a file) and the megabytes of heap it may take; then one file after the other. */
export type ToReader = { readonly begin: { readonly module: string; readonly heap: number } } | { readonly read: SourceFile };
/** From it: what the worker posted, or that there is no worker any more. */
export type FromReader = { readonly answer: Answer } | { readonly fell: Fall };

/** A reader's process, as who began it knows it. */
export interface ReaderProcess {
  send(asked: ToReader): void;
  /** Ends it whatever it is at; it has ended when this answers. */
  end(): Promise<void>;
  /** Whether this process waits for it before it ends. */
  hold(held: boolean): void;
}

/** Is told what a reader's process says, and once that it ended. */
export interface ReaderListener {
  readonly onSaid: (said: FromReader) => void;
  readonly onEnd: (fall: Fall) => void;
}

/** Begins a process that runs `hostReader`; where the app is, that is Electron's to do. */
export type StartReader = (listener: ReaderListener) => ReaderProcess;

const forMemorySignals = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];
/** The same where they come as codes; on Windows a trap, a fast fail, and what Chromium ends with for want of memory. */
const forMemoryCodes = [132, 133, 134, 137, 0x80000003, 0xc0000409, 0xe0000008];

/** How a process ended that nobody told to end. V8 aborts or traps for want of memory, and an operating system kills the one that takes the most. */
export function fallOf(code: number | null, signal: string | null): Fall {
  // Codes above 2³¹ come negative from some.
  const forMemory = signal === null ? forMemoryCodes.includes((code ?? 0) >>> 0) : forMemorySignals.includes(signal);
  return { reason: forMemory ? 'too-much-memory' : 'damaged', defect: `the reader's process ended with ${signal ?? `code ${String(code)}`}` };
}
