import type { RequestOf } from '../../../shared/contract/desk-api.ts';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import { err, ok, type DeskError, type Result } from '../../../shared/contract/result.ts';
import type { DrawnRegion, PageLayout } from '../../../shared/domain/document.ts';
import { JobId } from '../../../shared/domain/ids.ts';
import { addPictures, toDocument } from '../../archive/documents.ts';
import { currentExtraction, extractionOf } from '../../archive/readings/extractions.ts';
import { newId } from '../../archive/id.ts';
import { addPicture } from '../../archive/media.ts';
import { extractAnew } from '../../archive/readings/readings.ts';
import type { ReadSource } from '../../intake/source.ts';
import { changeReading } from './correct.ts';
import type { DeskContext } from '../desk-context.ts';
import { deskReader } from '../desk-reader.ts';
import type { SourceReader } from '../desk-options.ts';
import { findDocument } from './document-view.ts';
import { readyPictures } from '../import/to-filed.ts';
import { storable } from '../import/storable.ts';
import { reportIndexer } from '../report-indexer.ts';
import { throttle } from '../throttle.ts';
import { pictureBytes } from '../issues/write-issue.ts';

/** Pages that are being recognised again, in the regions an editor drew. */
export interface Rereads {
  read(request: RequestOf<'reading.readRegions'>): Promise<Result<DocumentView>>;
  /** Stops one; false where no such job runs here. */
  cancel(id: JobId): boolean;
  close(): Promise<void>;
}

/** At most ten progress events a second. */
const eventPause = 100;
/** Sides of a region in the page's units below which nothing can be read. */
const smallest = 4;

/** They have a reader of their own: an editor who waits does not stand behind a folder of scans. */
export function createRereads(desk: DeskContext, given: SourceReader | undefined): Rereads {
  let reader = given;
  const live = new Map<JobId, AbortController>();

  async function read({ documentId, page, regions }: RequestOf<'reading.readRegions'>): Promise<Result<DocumentView>> {
    const found = desk.read((db) => {
      const row = findDocument(db, documentId);
      return row.ok ? ok({ document: toDocument(db, row.value), extraction: extractionOf(db, row.value), standing: currentExtraction(db, row.value) }) : row;
    });
    if (!found.ok) return found;
    const { document, extraction, standing } = found.value;
    const layout = extraction.pages?.[page];
    const media = document.pictures[layout?.picture ?? -1];
    if (layout?.recognised !== true || media === undefined) return err({ kind: 'invalid-request', detail: 'page' });
    const drawn = regions.map((region) => onPage(region, layout)).filter(({ width, height }) => width >= smallest && height >= smallest);
    if (drawn.length === 0) return err({ kind: 'invalid-request', detail: 'regions' });
    const picture = await pictureBytes(desk, media);
    if (!picture.ok) return picture;
    reader ??= deskReader(desk.options, desk.reportBug);
    const recogniser = reader;
    const anew = await asJob(document.name, (asking) => recogniser.read({
      name: document.name, bytes: picture.value.bytes, again: { extraction, page, regions: drawn, pictures: document.pictures.length },
    }, asking));
    return anew.ok ? enter(documentId, standing, storable(anew.value)) : anew;
  }

  /** Runs a reading as a job the window sees and can stop. It leaves no row: when the app ends, nothing was begun that must be finished. */
  async function asJob(title: string, run: (asking: NonNullable<Parameters<SourceReader['read']>[1]>) => ReturnType<SourceReader['read']>): Promise<Result<ReadSource>> {
    const stop = new AbortController();
    let job: Job = { id: newId(JobId), kind: 'recognise', title, state: 'running', done: 0, total: 0, started: new Date().toISOString(), failures: [], already: 0 };
    const tell = throttle<Job>(eventPause, (data) => desk.events.send({ name: 'job', data }));
    const change = (next: Partial<Job>): void => tell(job = { ...job, ...next });
    live.set(job.id, stop);
    tell(job);
    const outcome = await run({ signal: stop.signal, onProgress: change });
    live.delete(job.id);
    const error: DeskError | undefined = outcome.ok ? undefined : stop.signal.aborted ? { kind: 'cancelled' } : outcome.error;
    // What went wrong is told where the page is.
    change({ state: error === undefined ? 'done' : 'cancelled' });
    tell.flush();
    return error === undefined ? outcome : err(error);
  }

  async function enter(documentId: DocumentView['document']['id'], standing: number, { extraction, reading, pictures }: ReadSource): Promise<Result<DocumentView>> {
    const ready = await readyPictures(desk.media(), pictures);
    if (!ready.ok) return ready;
    return changeReading(desk, documentId, (db) => {
      const row = findDocument(db, documentId);
      if (!row.ok) return row;
      if (currentExtraction(db, row.value) !== standing) return err({ kind: 'draft-newer' });
      for (const { id, facts, bytes } of ready.value) addPicture(db, id, facts, bytes);
      addPictures(db, row.value.seq, ready.value.map(({ id }) => id));
      extractAnew(db, row.value, extraction, reading, reportIndexer);
      return ok(undefined);
    });
  }

  return {
    read,
    cancel: (id) => {
      live.get(id)?.abort();
      return live.has(id);
    },
    close: async () => {
      for (const stop of live.values()) stop.abort();
      if (given === undefined) await reader?.close();
    },
  };
}

/** A region as far as it lies on its page. */
function onPage({ kind, left, top, width, height }: DrawnRegion, page: PageLayout): DrawnRegion {
  const [from, to] = [Math.max(0, left), Math.max(0, top)];
  return { kind, left: from, top: to, width: Math.min(page.width, left + width) - from, height: Math.min(page.height, top + height) - to };
}
