import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DeskHandlers, ResponseOf } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { discardDocument, sampleDocuments } from '../../archive/bin.ts';
import { documentRow } from '../../archive/documents.ts';
import type { QueuedFile } from '../../archive/jobs/job-queue.ts';
import { reportIndexer } from '../report-indexer.ts';
import type { DeskContext } from '../desk-context.ts';
import { filesAt } from '../import/files-at.ts';
import { handOver, plainName } from '../import/hand-over.ts';
import type { SourceReader } from '../desk-options.ts';
import type { Jobs } from '../jobs.ts';

/** What comes in: files, pasted text, native dialogs, the samples that ship with the app. */
export const intakeHandlers = (desk: DeskContext, jobs: Jobs, reader: SourceReader) => ({
  'intake.addFiles': async ({ files, coming = 0, to }) => {
    const queued = await handOver(jobs.held, reader, files);
    const gone = to === undefined ? undefined : jobs.goOn(to, queued, coming);
    if (gone !== undefined) return gone.ok ? ok({ jobId: gone.value }) : gone;
    return start(jobs, queued, titleOf(files.map(({ name }) => name), coming), coming);
  },
  'intake.addPasted': async ({ name, text, html }) => start(jobs, await handOver(jobs.held, reader, [pasted(plainName(name), text, html)])),
  'intake.pickFiles': async () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const paths = await desk.options.dialogs.pickFiles();
    return paths.length === 0 ? ok({}) : start(jobs, await filesAt(paths), titleOf(paths.map((path) => basename(path))));
  },
  'intake.pickFolder': async () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const folder = await desk.options.dialogs.pickFolder();
    return folder === undefined ? ok({}) : start(jobs, await filesAt([folder]));
  },
  'intake.addSamples': async () => start(jobs, await samples(desk.options.samplesFolder)),
  'intake.removeSamples': () => desk.write(['documents', 'reports', 'tags'], (db) => {
    const samples = sampleDocuments(db).flatMap((id) => documentRow(db, id) ?? []);
    for (const sample of samples) discardDocument(db, sample, new Date().toISOString(), reportIndexer);
    return ok({ removed: samples.length });
  }),
}) satisfies Partial<DeskHandlers>;

/** The folder that was handed over, or the first of several files and a sign that it is not alone. */
function titleOf(names: readonly string[], coming = 0): string {
  const [first = ''] = names;
  const folder = first.split(/[/\\]/)[0] ?? '';
  if (names.every((name) => name.startsWith(`${folder}/`))) return plainName(folder);
  return names.length + coming > 1 ? `${plainName(first)} …` : plainName(first);
}

function start(jobs: Jobs, files: readonly QueuedFile[], title = files[0]?.name ?? '', coming = 0): Result<ResponseOf<'intake.addFiles'>> {
  const begun = jobs.importFiles(title, files, { coming });
  return begun.ok ? ok({ jobId: begun.value.job.id }) : begun;
}

/** The samples, first one last: what came in last stands at the head of the list. */
async function samples(folder: string): Promise<QueuedFile[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'README.md' && !name.startsWith('.')).sort();
  return names.reverse().map((name) => ({ name, path: resolve(folder, name), given: join(folder, name), sample: true }));
}

/** What a name ends in when it says a format. */
const extension = /\.[a-z][a-z0-9]{0,5}$/i;

/**
 * Pasted text as a file of the name it was given: the page itself where the clipboard had it, for it knows headings and captions.
 * Its content says what it is; only a name that ends like a file of another kind gets an ending of its own.
 */
function pasted(name: string, text: string, html: string | undefined): { name: string; bytes: Uint8Array } {
  const content = html === undefined ? text : /^\s*<(!doctype|html)/i.test(html) ? html : `<!doctype html>${html}`;
  const ending = html === undefined ? '.txt' : '.html';
  return { name: extension.test(name) && !name.endsWith(ending) ? `${name}${ending}` : name, bytes: new TextEncoder().encode(content) };
}
