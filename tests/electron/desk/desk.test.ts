import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskApi } from '../../../shared/contract/desk-api.ts';
import { BulletinId, DocumentId, IssueId, ReportId, SnippetId, VersionId } from '../../../shared/domain/ids.ts';
import { spellId } from '../../../shared/domain/new-id.ts';
import { createDesk } from '../../../electron/desk/open-desk.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshDesk } from '../../support/fresh-desk.ts';
import { freshFolder } from '../../support/fresh-folder.ts';

const two = '渡口添夜航灯\n青禾渡口装上了二十盏灯。\n船工说看得清了。\n===\n书屋延时开放\n书屋开到九点。\n';
const nowhere = spellId(1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

describe('the desk', () => {
  it('answers invalid-request to what is no call and to what no call takes', async () => {
    const { desk } = freshDesk();
    expect(await desk.answer('desk.nothing', {})).toEqual({ ok: false, error: { kind: 'invalid-request', detail: 'desk.nothing' } });
    expect(await desk.answer('toString', {})).toMatchObject({ ok: false, error: { kind: 'invalid-request' } });
    for (const request of [undefined, null, 7, { offset: -1, limit: 10, filter: 'all' }, { offset: 0, limit: 10_000, filter: 'all' }]) {
      expect(await desk.answer('documents.list', request)).toMatchObject({ ok: false, error: { kind: 'invalid-request' } });
    }
  });

  it('answers every call of the contract, with nothing in the archive, without a defect', async () => {
    const { desk, bugs } = freshDesk();
    const anything = {
      offset: 0, limit: 1, filter: 'all', query: '', filters: {}, sort: 'newest', order: 'newest', text: '', kind: 'topic', from: 'a', to: 'b', name: 'a', html: '', bytes: new Uint8Array([1]),
      fileName: 'a', files: [{ name: 'a.txt', bytes: new Uint8Array([65]) }], documentId: nowhere, reportId: nowhere, snippetId: nowhere, issueId: nowhere, versionId: nowhere, bulletinId: nowhere, jobId: nowhere,
      documentIds: [], reportIds: [], snippetIds: [nowhere], filed: true, selection: { state: 'held' }, tags: [], reason: 'named', label: '', sources: 'none', number: 1, date: '2026-03-05', media: 'a'.repeat(64),
    };
    for (const name of Object.keys(deskApi)) {
      const answer = await desk.answer(name, anything);
      expect([name, answer.ok || answer.error.kind !== 'bug']).toEqual([name, true]);
    }
    expect(bugs).toEqual([]);
  });

  it('says of every id it does not know what was not found', async () => {
    const { refused } = freshDesk();
    const outcomes = [
      await refused('documents.get', { documentId: DocumentId.parse(nowhere) }), await refused('reports.get', { reportId: ReportId.parse(nowhere) }),
      await refused('snippets.get', { snippetId: SnippetId.parse(nowhere) }), await refused('issues.get', { issueId: IssueId.parse(nowhere) }),
      await refused('issues.version', { versionId: VersionId.parse(nowhere) }), await refused('issues.create', { bulletinId: BulletinId.parse(nowhere), number: 1, date: '2026-03-05' }),
      await refused('reading.undo', { documentId: DocumentId.parse(nowhere) }), await refused('reading.mergeUp', { reportId: ReportId.parse(nowhere) }),
    ];
    expect(outcomes.map((error) => (error.kind === 'not-found' ? error.what : error.kind))).toEqual(['document', 'report', 'snippet', 'issue', 'version', 'bulletin', 'document', 'report']);
  });

  it('says that native dialogs are only in the app', async () => {
    const { refused } = freshDesk();
    expect(await refused('intake.pickFiles', {})).toEqual({ kind: 'only-in-app' });
    expect(await refused('archive.open', {})).toEqual({ kind: 'only-in-app' });
    expect(await refused('files.save', { fileName: 'a.docx', bytes: new Uint8Array() })).toEqual({ kind: 'only-in-app' });
  });

  it('keeps what a person set', async () => {
    const folder = join(freshFolder(), 'archive');
    const { ask, desk, events } = freshDesk({ archivePath: folder });
    await ask('settings.set', { theme: 'dark' });
    expect(await ask('settings.set', { editorName: '林知远' })).toMatchObject({ theme: 'dark', editorName: '林知远', language: 'system' });
    expect(events).toContainEqual({ name: 'changed', data: { what: ['settings'] } });
    await desk.close();
    expect(await freshDesk({ archivePath: folder }).ask('settings.get', {})).toMatchObject({ theme: 'dark', editorName: '林知远' });
  });

  it('changes nothing in an archive opened to be read, and says so', async () => {
    const folder = join(freshFolder(), 'archive');
    const writer = freshDesk({ archivePath: folder });
    const [filed] = await writer.importTexts({ 'a.txt': two });
    await writer.desk.close();
    const { ask, refused } = freshDesk({ archivePath: folder, readOnly: true });
    expect((await ask('desk.info', {})).archive).toMatchObject({ readOnly: true, reports: 2, documents: 1 });
    const readOnly = { kind: 'archive-read-only', path: folder };
    expect(await refused('intake.addPasted', { name: 'b', text: '乙' })).toEqual(readOnly);
    expect(await refused('documents.discard', { documentIds: filed === undefined ? [] : [filed.documentId] })).toEqual(readOnly);
    expect(await refused('settings.set', { theme: 'dark' })).toEqual(readOnly);
    expect((await ask('search.run', { query: '夜航灯', filters: {}, sort: 'newest', offset: 0, limit: 9 })).total).toBe(1);
  });

  it('hears what another process changed', async () => {
    const { folder, events } = freshDesk();
    const other = valueOf(createDesk({
      archivePath: folder, create: false, version: '0', mode: 'browser', platform: 'linux', systemLanguage: 'en', templateFolders: [], samplesFolder: folder,
    }));
    valueOf(await other.call('settings.set', { theme: 'dark' }));
    while (events.length === 0) await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(events[0]).toMatchObject({ name: 'changed' });
    await other.close();
  });

  it('opens another archive in the place of this one', async () => {
    const place = join(freshFolder(), 'second');
    const dialogs = { pickFiles: async () => [], pickFolder: async () => undefined, saveFile: async () => undefined, openFolder: async () => place };
    const { ask, importTexts, events } = freshDesk({ dialogs });
    await importTexts({ 'a.txt': two });
    expect(await ask('archive.open', {})).toEqual({ opened: true });
    expect((await ask('desk.info', {})).archive).toMatchObject({ name: 'second', documents: 0 });
    expect(events.at(-1)).toEqual({ name: 'changed', data: { what: ['archive'] } });
    await importTexts({ 'b.txt': two });
    expect((await ask('desk.info', {})).archive.documents).toBe(1);
  });

  it('makes no archive in a folder that holds something else', async () => {
    const place = freshFolder();
    writeFileSync(join(place, 'mine.txt'), '留着');
    const dialogs = { pickFiles: async () => [], pickFolder: async () => undefined, saveFile: async () => undefined, openFolder: async () => place };
    const { refused } = freshDesk({ dialogs });
    expect(await refused('archive.open', {})).toEqual({ kind: 'archive-missing', path: place });
    expect(readdirSync(place)).toEqual(['mine.txt']);
  });
});

describe('source documents', () => {
  it('are new, have doubts or are filed, and lists keep to that', async () => {
    const { ask, importTexts } = freshDesk();
    const [first] = await importTexts({ 'a.txt': two, 'b.txt': '三\n四。\n' });
    if (first === undefined) throw new Error('nothing filed');
    const list = async (filter: 'all' | 'pending' | 'filed') => {
      const { total, pending, documents } = await ask('documents.list', { offset: 0, limit: 10, filter });
      return [total, pending, documents.map((one) => `${one.name} ${one.state} ${one.filed}/${one.reports}`)];
    };
    expect(await list('all')).toEqual([2, 2, ['b.txt new 0/1', 'a.txt new 0/2']]);
    await ask('reports.file', { reportIds: first.reportIds.slice(0, 1), filed: true });
    expect(await list('pending')).toEqual([2, 2, ['b.txt new 0/1', 'a.txt new 1/2']]);
    await ask('reports.file', { reportIds: first.reportIds, filed: true });
    expect(await list('filed')).toEqual([1, 1, ['a.txt filed 2/2']]);
  });

  it('are corrected, and undone and redone, one reading after another', async () => {
    const { ask, refused, importTexts } = freshDesk();
    const [filed] = await importTexts({ 'a.txt': two });
    const [reportId] = filed?.reportIds ?? [];
    if (filed === undefined || reportId === undefined) throw new Error('nothing filed');
    const documentId = filed.documentId;
    const renamed = await ask('reading.setTitle', { reportId, field: 'headline', text: '青禾渡口\n添夜航灯' });
    expect([renamed.reports[0]?.id, renamed.reports[0]?.headline?.text, renamed.canUndo]).toEqual([reportId, '青禾渡口 添夜航灯', true]);
    expect((await ask('search.run', { query: '青禾渡口添夜航灯', filters: {}, sort: 'newest', offset: 0, limit: 9 })).total).toBe(1);
    const undone = await ask('reading.undo', { documentId });
    expect([undone.reports[0]?.headline?.text, undone.canRedo]).toEqual(['渡口添夜航灯', true]);
    expect(await refused('reading.undo', { documentId })).toEqual({ kind: 'nothing-to-undo' });
    expect((await ask('reading.redo', { documentId })).reports[0]?.headline?.text).toBe('青禾渡口 添夜航灯');
    expect(await ask('archive.check', {})).toMatchObject({ sound: true });
  });

  it('go to the bin, come back, and are purged only when asked to', async () => {
    const { ask, importTexts } = freshDesk();
    const [filed] = await importTexts({ 'a.txt': two });
    if (filed === undefined) throw new Error('nothing filed');
    const documentIds = [filed.documentId];
    const hits = async () => (await ask('search.run', { query: '渡口', filters: {}, sort: 'newest', offset: 0, limit: 9 })).total;
    await ask('documents.discard', { documentIds });
    expect([await hits(), (await ask('documents.bin', {})).documents.map((one) => one.id)]).toEqual([0, documentIds]);
    await ask('documents.restore', { documentIds });
    expect([await hits(), (await ask('documents.bin', {})).documents]).toEqual([1, []]);
    await ask('documents.purge', { documentIds });
    expect([await hits(), (await ask('desk.info', {})).archive.documents]).toEqual([0, 0]);
    expect(await ask('archive.check', {})).toMatchObject({ sound: true });
  });
});
