import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import type { DrawnRegion, Extraction } from '../../../../shared/domain/document.ts';
import { MediaId } from '../../../../shared/domain/ids.ts';
import type { SourceReader } from '../../../../electron/desk/desk-options.ts';
import { exportLines } from '../../../../electron/desk/exchange/export-lines.ts';
import type { PageAgain } from '../../../../electron/intake/source.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { freshDesk, type TestDesk } from '../../../support/fresh-desk.ts';
import { freshFolder } from '../../../support/fresh-folder.ts';
import { readLines } from '../../../support/invented-source.ts';

const page = new Uint8Array(PNG.sync.write(new PNG({ width: 100, height: 80 })));
const cutting = new Uint8Array(PNG.sync.write(new PNG({ width: 20, height: 20 })));
const before = '渡口添夜航灯\n青禾渡口装上了灯，晚班船有了光。\n===\n书屋延时开放\n书屋周末开到九点。\n';
const after = '书屋延时开放\n书屋周末开到九点。\n===\n渡口添夜航灯\n青禾渡口装上了灯，晚班船有了光，两岸都看得见。\n';
const extraction = (text: string, pictures: readonly number[]): Extraction => ({
  extractor: 'picture 1', text, hints: pictures.map((picture) => ({ kind: 'picture', start: 0, end: 0, picture })),
  pages: [{ start: 0, end: text.length, width: 100, height: 80, picture: 0, recognised: true, regions: [{ kind: 'text', start: 0, end: text.length, left: 0, top: 0, width: 100, height: 80 }] }],
});
const whole: DrawnRegion = { kind: 'text', left: 0, top: 0, width: 100, height: 80 };

/** A reader that finds the first text on a scan and the second one when it is asked again. */
function scanReader(seen: PageAgain[] = []): SourceReader {
  return {
    read: (file, asking) => {
      if (file.again === undefined) return Promise.resolve(ok({ format: 'picture', extraction: extraction(before, []), reading: readLines(before), pictures: [{ name: '1.png', mime: 'image/png', bytes: page }] }));
      seen.push(file.again);
      asking?.onProgress?.({ done: 1, total: 2 });
      const read = ok({ format: 'picture' as const, extraction: extraction(after, [file.again.pictures]), reading: readLines(after), pictures: [{ name: '2.png', mime: 'image/png' as const, bytes: cutting }] });
      if (asking?.signal?.aborted === true) return Promise.resolve({ ok: false, error: { kind: 'unreadable', file: file.name, reason: 'interrupted' } });
      return Promise.resolve(read);
    },
    close: () => Promise.resolve(),
  };
}

async function filedScan(desk: TestDesk) {
  const [document] = await desk.importTexts({ 'scan.png': 'a scan' });
  if (document === undefined) throw new Error('nothing was filed');
  return document;
}

describe('a page that is recognised again', () => {
  it('becomes a new text of the document, with its pictures behind the former ones; undo goes back', async () => {
    const seen: PageAgain[] = [];
    const desk = freshDesk({ reader: scanReader(seen) });
    const { documentId, reportIds } = await filedScan(desk);
    const view = await desk.ask('reading.readRegions', { documentId, page: 0, regions: [{ ...whole, left: -20, width: 500 }] });
    expect(seen[0]).toMatchObject({ page: 0, pictures: 1, regions: [whole] });
    expect(view.extraction.text).toBe(after);
    expect(view.document.pictures).toHaveLength(2);
    expect(view.reports.map(({ id }) => id)).toEqual(reportIds.toReversed());
    expect(desk.events.findLast(({ name }) => name === 'job')).toMatchObject({ data: { kind: 'recognise', state: 'done', done: 1, total: 2 } });
    const undone = await desk.ask('reading.undo', { documentId });
    expect(undone.extraction.text).toBe(before);
    expect(undone.reports.map(({ id }) => id)).toEqual(reportIds);
    expect(await desk.ask('archive.check', {})).toMatchObject({ sound: true, faults: [] });
  });

  it('keeps its snippets with the story that has their words', async () => {
    const desk = freshDesk({ reader: scanReader() });
    const { documentId, reportIds: [first] } = await filedScan(desk);
    if (first === undefined) throw new Error('no report');
    const snippet = await desk.ask('snippets.add', { selection: { reportId: first, from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 8 } }, tags: [], note: '' });
    await desk.ask('reading.readRegions', { documentId, page: 0, regions: [whole] });
    const [kept] = (await desk.ask('snippets.list', { order: 'newest', offset: 0, limit: 9 })).snippets;
    expect(kept).toMatchObject({ id: snippet.id, reportId: first, anchor: snippet.anchor });
    expect(await desk.ask('snippets.find', { snippetId: snippet.id })).toEqual({ paragraphs: [{ paragraph: 0, at: { start: 0, end: 8 } }], exact: true });
  });

  it('goes with its document to another archive', async () => {
    const desk = freshDesk({ reader: scanReader() });
    const { documentId } = await filedScan(desk);
    const view = await desk.ask('reading.readRegions', { documentId, page: 0, regions: [whole] });
    const out = join(freshFolder(), 'all.jsonl');
    expect(valueOf(await exportLines(desk.desk.context, out, { withSources: true, onProgress: () => undefined }))).toMatchObject({ reports: 2, failures: [] });
    const other = freshDesk();
    const imported = valueOf(await other.desk.importPaths([out]));
    expect(imported.job).toMatchObject({ state: 'done', failures: [] });
    const [line] = (await other.ask('documents.list', { offset: 0, limit: 9, filter: 'all' })).documents;
    const there = await other.ask('documents.get', { documentId: line?.id ?? documentId });
    expect(there.extraction).toEqual(view.extraction);
    expect(there.document.pictures).toEqual(view.document.pictures);
    expect(await other.ask('archive.check', {})).toMatchObject({ sound: true, faults: [] });
  });

  it('is asked for only where there is one, in regions that lie on it', async () => {
    const desk = freshDesk({ reader: scanReader() });
    const { documentId } = await filedScan(desk);
    for (const request of [{ page: 1, regions: [whole] }, { page: 0, regions: [{ ...whole, left: 200 }] }, { page: 0, regions: [{ ...whole, width: 0 }] }, { page: 0, regions: [{ ...whole, top: Number.NaN }] }, { page: 0, regions: [] }]) {
      expect(await desk.refused('reading.readRegions', { documentId, ...request })).toMatchObject({ kind: 'invalid-request' });
    }
  });

  it('leaves everything as it was when it is stopped', async () => {
    const plain = scanReader();
    let stop: () => unknown = () => undefined;
    const desk = freshDesk({
      reader: {
        ...plain,
        read: async (file, asking) => {
          if (file.again !== undefined) await stop();
          return plain.read(file, asking);
        },
      },
    });
    const { documentId } = await filedScan(desk);
    stop = async () => {
      const job = desk.events.findLast(({ name }) => name === 'job');
      if (job?.name === 'job') await desk.ask('jobs.cancel', { jobId: job.data.id });
    };
    expect(await desk.refused('reading.readRegions', { documentId, page: 0, regions: [whole] })).toEqual({ kind: 'cancelled' });
    expect((await desk.ask('documents.get', { documentId })).extraction.text).toBe(before);
  });

  it('shows its picture by the hash of its bytes', async () => {
    const desk = freshDesk({ reader: scanReader() });
    const { documentId } = await filedScan(desk);
    const { document } = await desk.ask('documents.get', { documentId });
    expect(new Uint8Array((await desk.ask('media.get', { media: MediaId.parse(document.pictures[0]) })).bytes)).toEqual(page);
  });
});

describe('an import that is stopped while a long scan is read', () => {
  it('cuts the reading off and files nothing of it', async () => {
    const desk = freshDesk({
      reader: {
        ...scanReader(),
        read: (file, asking) => new Promise((tell) => { asking?.signal?.addEventListener('abort', () => { tell({ ok: false, error: { kind: 'unreadable', file: file.name, reason: 'interrupted' } }); }); }),
      },
    });
    const { jobId } = await desk.ask('intake.addFiles', { files: [{ name: 'scan.png', bytes: page }] });
    await desk.ask('jobs.cancel', { jobId });
    await expect.poll(async () => (await desk.ask('jobs.list', {})).jobs.find(({ id }) => id === jobId)?.state, { timeout: 20_000 }).toBe('cancelled');
    expect((await desk.ask('jobs.list', {})).jobs.find(({ id }) => id === jobId)).toMatchObject({ failures: [], done: 0 });
    expect((await desk.ask('documents.list', { offset: 0, limit: 9, filter: 'all' })).total).toBe(0);
  });
});
