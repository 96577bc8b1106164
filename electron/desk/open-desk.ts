import { deskApi, type CallName, type Desk, type DeskHandlers } from '../../shared/contract/desk-api.ts';
import type { Job } from '../../shared/contract/desk-calls.ts';
import { err, ok, type Result } from '../../shared/contract/result.ts';
import { asDeskError } from '../archive/failures.ts';
import { bugReporter } from './bugs.ts';
import { createContext, type DeskContext } from './desk-context.ts';
import { deskReader } from './desk-reader.ts';
import type { DeskOptions } from './desk-options.ts';
import { createEvents, type Listener } from './events.ts';
import { createFigureTaker } from './figures/take-figures.ts';
import { allHandlers } from './handlers/all.ts';
import type { MarkedPolicy } from './import/import-run.ts';
import { importPaths, type ImportedDocument, type OnDocument } from './import/import-paths.ts';
import { createJobs } from './jobs.ts';
import { indexLimits } from '../search/upkeep/limits.ts';
import { createIndexKeeper } from './search-index/index-keeper.ts';
import { createSearcher } from './lookups/searcher.ts';
import { openWithIndex } from './open-with-index.ts';
import { createRereads } from './readings/rereads.ts';
import { createSketchKeeper } from './sameness/sketch-keeper.ts';
import { createVocabularyKeeper } from './vocabulary-keeper.ts';
import { createWatched } from './watch/watched.ts';
import { watchOthers } from './watch-others.ts';
import { wellFormed } from './well-formed.ts';

/** An open desk: what the window, the command line and scripts call. */
export interface OpenDesk {
  readonly call: Desk;
  /** A call as it came over a process border: any name, any request. */
  answer(name: string, request: unknown): Promise<Result<unknown>>;
  /** Every event, until the answered function is called. */
  subscribe(listener: Listener): () => void;
  /** Imports files and folders, and waits until that is done. Files filed before answer the ids they have; documents marked as secret are failures unless told otherwise. */
  importPaths(paths: readonly string[], marked?: MarkedPolicy): Promise<Result<{ readonly job: Job; readonly documents: readonly ImportedDocument[] }>>;
  /** The same for any number of documents: each is handed over as it is filed, none is kept. */
  importEach(paths: readonly string[], onDocument: OnDocument, marked?: MarkedPolicy): Promise<Result<Job>>;
  /** Watches a folder named on the command line, until the desk is closed. */
  watch(folder: string): void;
  /** Takes up imports that were interrupted, and figures that were not yet taken; the app does so when it opens. */
  resumeJobs(): void;
  /** Waits until what was filed is in the files of the search index, as far as it is due. */
  settleIndex(): Promise<void>;
  /** For what works inside the desk's process (compiling, benches). */
  readonly context: DeskContext;
  /** Stops work after the batch at hand and lets go of the archive. */
  close(): Promise<void>;
}

/** Opens an archive and joins intake, search and Word to it. Errors are those of `openArchive`. */
export function createDesk(options: DeskOptions): Result<OpenDesk> {
  const opened = openWithIndex(options.archivePath, { create: options.create, readOnly: options.readOnly === true });
  if (!opened.ok) return opened;
  const events = createEvents();
  const reportBug = bugReporter(options.logBug);
  const reader = options.reader ?? deskReader(options, reportBug);
  const desk = createContext(opened.value, options, events, reportBug, reader);
  const jobs = createJobs(desk, reader);
  const figures = createFigureTaker(desk);
  const sketches = createSketchKeeper(desk);
  const index = createIndexKeeper(desk, { ...indexLimits, ...options.index });
  const vocabulary = createVocabularyKeeper(desk);
  const rereads = createRereads(desk, options.reader);
  const watched = createWatched(desk, jobs);
  const searcher = createSearcher(desk);
  const handlers = allHandlers(desk, jobs, reader, watched, rereads, searcher);
  const unwatch = watchOthers(desk);

  const answer = async (name: string, request: unknown): Promise<Result<unknown>> => {
    if (!isCall(name)) return err({ kind: 'invalid-request', detail: name });
    const parsed = deskApi[name].request.safeParse(wellFormed(request));
    if (!parsed.success) return err({ kind: 'invalid-request', detail: detailOf(name, parsed.error) });
    try {
      // The request was just parsed by the schema of this very call; a union of calls cannot say so.
      const handle = handlers[name] as (request: unknown) => ReturnType<DeskHandlers[CallName]>;
      return await handle(parsed.data);
    } catch (thrown) {
      const error = asDeskError(thrown, desk.archive().folder);
      return err(error ?? reportBug(thrown));
    }
  };

  return ok({
    // `answer` gives what the handler of that name gives, whose type the contract ties to the name.
    call: answer as Desk,
    answer,
    subscribe: events.subscribe,
    importPaths: async (paths, marked = 'refuse') => {
      const documents: ImportedDocument[] = [];
      const job = await importPaths(desk, jobs, paths, marked, (document) => documents.push(document));
      return job.ok ? ok({ job: job.value, documents }) : job;
    },
    importEach: (paths, onDocument, marked = 'refuse') => importPaths(desk, jobs, paths, marked, onDocument),
    watch: (folder) => watched.watch(folder),
    resumeJobs: () => {
      void jobs.resume();
      watched.resume();
      figures.begin();
      sketches.begin();
      index.begin();
      searcher.begin();
      vocabulary.begin();
    },
    settleIndex: () => index.settle(),
    context: desk,
    close: async () => {
      unwatch();
      watched.stop();
      await jobs.pause();
      await figures.stop();
      await sketches.stop();
      await index.stop();
      await searcher.close();
      await vocabulary.stop();
      await rereads.close();
      await reader.close();
      desk.archive().close();
    },
  });
}

const isCall = (name: string): name is CallName => Object.hasOwn(deskApi, name);

function detailOf(name: string, error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }): string {
  const [first] = error.issues;
  return [name, ...(first?.path ?? []).map(String)].join('.') + (first === undefined ? '' : `: ${first.message}`);
}
