import { describe, expect, it } from 'vitest';
import { clip, story, withReports } from './clipped-reports.ts';

describe('snippets', () => {
  it('remember their passage, their source and their tags', async () => {
    const { test, ask, first } = await withReports();
    const clipped = await clip(test, first, 1, [{ kind: 'topic', path: '交通/水运' }]);
    expect(clipped).toMatchObject({ reportId: first, kind: 'body', anchor: { exact: '船工说看得清了。', prefix: expect.stringMatching(/二十盏灯。\n$/) }, citation: { headline: '渡口添夜航灯', source: '河湾晚报', file: 'a.txt' }, usedIn: [] });
    expect(await ask('snippets.get', { snippetId: clipped.id })).toEqual(clipped);
    const list = async (more: object) => (await ask('snippets.list', { order: 'newest', offset: 0, limit: 9, ...more })).snippets.map((one) => one.id);
    expect(await list({ tag: { kind: 'topic', path: '交通' } })).toEqual([clipped.id]);
    expect(await list({ tag: { kind: 'topic', path: '交' } })).toEqual([]);
    expect(await list({ untagged: true })).toEqual([]);
    expect(await list({ text: '看得清' })).toEqual([clipped.id]);
    const changed = await ask('snippets.update', { snippetId: clipped.id, note: '配图' });
    expect([changed.note, changed.tags]).toEqual(['配图', clipped.tags]);
  });

  it('go to the bin and come back', async () => {
    const { test, ask, refused, first } = await withReports();
    const { id } = await clip(test, first, 0, []);
    await ask('snippets.discard', { snippetIds: [id] });
    expect(await refused('snippets.get', { snippetId: id })).toMatchObject({ kind: 'not-found', what: 'snippet' });
    await ask('snippets.restore', { snippetIds: [id] });
    expect((await ask('snippets.list', { order: 'newest', offset: 0, limit: 9 })).total).toBe(1);
  });

  it('are found after corrections, and told apart when their words were changed', async () => {
    const { test, ask, first } = await withReports();
    const { id } = await clip(test, first, 0, []);
    expect(await ask('snippets.find', { snippetId: id })).toEqual({ paragraphs: [{ paragraph: 0, at: { start: 0, end: 12 } }], exact: true });
    const at = story.indexOf('二十');
    await ask('reading.replace', { reportId: first, at: { start: at, end: at + 2 }, text: '三十多' });
    expect(await ask('snippets.find', { snippetId: id })).toEqual({ paragraphs: [{ paragraph: 0, at: { start: 0, end: 13 } }], exact: false });
  });

  it('stay with their passage when its story is split off and merged again', async () => {
    const { test, ask, first, documents } = await withReports();
    const { id } = await clip(test, first, 1, []);
    const [documentId] = documents;
    if (documentId === undefined) throw new Error('no document');
    const split = await ask('reading.splitAt', { documentId, offset: story.indexOf('船工') });
    const after = await ask('snippets.get', { snippetId: id });
    expect(after.reportId).toBe(split.reports[1]?.id);
    await ask('reading.undo', { documentId });
    expect((await ask('snippets.get', { snippetId: id })).reportId).toBe(first);
    expect((await ask('snippets.find', { snippetId: id })).exact).toBe(true);
  });

  it('keep what they clipped when their document is purged', async () => {
    const { test, ask, refused, first, documents } = await withReports();
    const clipped = await clip(test, first, 0, []);
    await ask('documents.purge', { documentIds: documents.slice(0, 1) });
    expect((await ask('snippets.get', { snippetId: clipped.id })).anchor).toEqual(clipped.anchor);
    expect(await refused('snippets.find', { snippetId: clipped.id })).toMatchObject({ kind: 'not-found', what: 'report' });
  });
});
