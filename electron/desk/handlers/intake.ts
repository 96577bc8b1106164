import type { DeskHandlers, ResponseOf } from '../../../shared/contract/desk-api.ts';
import { err, ok, type Result } from '../../../shared/contract/result.ts';
import { discardDocument, sampleDocuments } from '../../archive/bin.ts';
import { documentRow } from '../../archive/documents.ts';
import type { QueuedFile } from '../../archive/jobs.ts';
import { reportIndexer } from '../../search/report-index.ts';
import type { DeskContext } from '../desk-context.ts';
import { listFiles } from '../import/list-files.ts';
import type { Jobs } from '../jobs.ts';

/** What comes in: files, pasted text, native dialogs, the samples that ship with the app. */
export const intakeHandlers = (desk: DeskContext, jobs: Jobs) => ({
  'intake.addFiles': ({ files }) => start(jobs, files),
  'intake.addPasted': ({ name, text, html }) => start(jobs, [pasted(name, text, html)]),
  'intake.pickFiles': async () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const paths = await desk.options.dialogs.pickFiles();
    return paths.length === 0 ? ok({}) : start(jobs, await listFiles(paths));
  },
  'intake.pickFolder': async () => {
    if (desk.options.dialogs === undefined) return err({ kind: 'only-in-app' });
    const folder = await desk.options.dialogs.pickFolder();
    return folder === undefined ? ok({}) : start(jobs, await listFiles([folder]));
  },
  'intake.addSamples': async () => start(jobs, (await listFiles([desk.options.samplesFolder])).filter(({ name }) => name !== 'README.md').map((file) => ({ ...file, sample: true }))),
  'intake.removeSamples': () => desk.write(['documents', 'reports', 'tags'], (db) => {
    const samples = sampleDocuments(db).flatMap((id) => documentRow(db, id) ?? []);
    for (const sample of samples) discardDocument(db, sample, new Date().toISOString(), reportIndexer);
    return ok({ removed: samples.length });
  }),
}) satisfies Partial<DeskHandlers>;

function start(jobs: Jobs, files: readonly QueuedFile[]): Result<ResponseOf<'intake.addFiles'>> {
  const [first] = files;
  const begun = jobs.importFiles(first?.name ?? '', files);
  return begun.ok ? ok({ jobId: begun.value.job.id }) : begun;
}

/** Pasted text as the file it would be: the page itself where the clipboard had it, for it knows headings and captions. */
function pasted(name: string, text: string, html: string | undefined): QueuedFile {
  const content = html ?? text;
  const extension = html === undefined ? '.txt' : '.html';
  return { name: name.endsWith(extension) ? name : `${name}${extension}`, bytes: new TextEncoder().encode(content) };
}
