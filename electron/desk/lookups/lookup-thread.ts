import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../../shared/contract/result.ts';
import { siblingModule } from '../../files/sibling-module.ts';
import type { ReportBug } from '../bugs.ts';
import type { Question } from './answer-lookup.ts';
import type { AnswerTo, LookupName } from './lookups.ts';
import type { Turn, Wanted } from './wanted.ts';

export interface ThreadData { readonly folder: string; readonly shared: Int32Array<SharedArrayBuffer> }
export type ToThread = { readonly id: number; readonly turn: Turn; readonly question: Question } | 'warm' | 'end';
/** `damaged`: shards that turned out not to be readable. */
export type FromThread = { readonly id: number; readonly answer: Result<AnswerTo<LookupName>> } | { readonly id: number; readonly bug: string } | { readonly damaged: readonly number[] };

interface Waiting { readonly message: Exclude<ToThread, string>; readonly tell: (answer: Result<AnswerTo<LookupName>>) => void; tries: number }

/** Deaths of the thread that one question outlives: the one that took it down takes the next one down too. */
const mostTries = 2;
/** Megabytes for what lives shortly: left to itself it takes eight times as much, and is not the quicker for it. */
const youngRoom = 8;
/** How long a thread that is to end is waited for, in ms. */
const patience = 2000;

/** Looks things up in a thread of its own, with a handle of its own to the archive. One that dies is started again, and asked again what it was asked. */
export class LookupThread {
  readonly #data: ThreadData;
  readonly #wanted: Wanted;
  readonly #onDamage: (shards: readonly number[]) => void;
  readonly #reportBug: ReportBug;
  readonly #module: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;
  #ended = false;

  /** @param module what runs in the thread; one of its own in tests */
  constructor(folder: string, wanted: Wanted, onDamage: (shards: readonly number[]) => void, reportBug: ReportBug, module = siblingModule('lookup-worker', import.meta.url)) {
    this.#data = { folder, shared: wanted.shared };
    this.#wanted = wanted;
    this.#onDamage = onDamage;
    this.#reportBug = reportBug;
    this.#module = module;
  }

  ask(turn: Turn, question: Question): Promise<Result<AnswerTo<LookupName>>> {
    if (this.#ended) return Promise.resolve(err({ kind: 'cancelled' }));
    const id = ++this.#asked;
    return new Promise((tell) => {
      const waiting = { message: { id, turn, question }, tell, tries: 0 };
      this.#waiting.set(id, waiting);
      this.#give(waiting);
    });
  }

  /** Makes ready what the next question needs. */
  warm(): void {
    if (!this.#ended) this.#thread().postMessage('warm' satisfies ToThread);
  }

  /** What is still asked is answered `cancelled`. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#wanted.none();
    const worker = this.#worker;
    if (worker !== undefined) {
      const gone = new Promise<unknown>((resolve) => { worker.once('exit', resolve); });
      worker.postMessage('end' satisfies ToThread);
      // What is in the middle of a slice comes to its end first.
      const timer = setTimeout(() => void worker.terminate(), patience);
      await gone;
      clearTimeout(timer);
    }
    for (const id of this.#waiting.keys()) this.#answer(id, err({ kind: 'cancelled' }));
  }

  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#module, { workerData: this.#data, resourceLimits: { maxYoungGenerationSizeMb: youngRoom } });
    worker.on('message', (message: FromThread) => this.#hear(message));
    worker.on('error', (bug) => void this.#reportBug(bug));
    worker.on('exit', () => this.#fell(worker));
    // It alone keeps no process from ending.
    worker.unref();
    return (this.#worker = worker);
  }

  #give(waiting: Waiting): void {
    waiting.tries++;
    const worker = this.#thread();
    worker.ref();
    worker.postMessage(waiting.message satisfies ToThread);
  }

  #hear(message: FromThread): void {
    if ('damaged' in message) this.#onDamage(message.damaged);
    else this.#answer(message.id, 'bug' in message ? err(this.#reportBug(message.bug)) : message.answer);
  }

  #answer(id: number, answer: Result<AnswerTo<LookupName>>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    waiting?.tell(answer);
  }

  #fell(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    if (this.#ended) return;
    for (const [id, waiting] of this.#waiting) {
      if (waiting.tries < mostTries) this.#give(waiting);
      else this.#answer(id, err(this.#reportBug(new Error(`the thread ended while it was asked ${waiting.message.question.name}`))));
    }
  }
}
