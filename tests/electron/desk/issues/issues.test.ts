import { describe, expect, it } from 'vitest';
import { compileIssue } from '../../../../electron/desk/issues/compile.ts';
import { valueOf } from '../../../support/fresh-archive.ts';
import { freshDesk } from '../../../support/fresh-desk.ts';
import { clip, withReports } from './clipped-reports.ts';

const bulletin = {
  name: '临江简报', issuer: '临江日报社总编室', template: 'jianbao', numbering: 'yearly', firstNumber: 12, firstTotal: 356,
  imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' }, sources: 'footnotes',
} as const;
describe('issues', () => {
  it('are numbered by their bulletin and refuse a number it has', async () => {
    const { ask, refused } = await withReports();
    const { id: bulletinId } = await ask('bulletins.save', bulletin);
    expect((await ask('bulletins.list', {})).bulletins).toMatchObject([{ nextNumber: 12, nextTotal: 356 }]);
    const issue = await ask('issues.create', { bulletinId, number: 12, total: 356, date: '2026-03-05' });
    expect(issue).toMatchObject({ name: '临江简报', template: 'jianbao', number: 12, quotes: [] });
    expect(issue.sections.map((one) => one.items)).toEqual([[], [], [], []]);
    expect(await refused('issues.create', { bulletinId, number: 12, date: '2026-09-05' })).toEqual({ kind: 'number-taken', bulletin: '临江简报', number: 12 });
    expect(await ask('issues.get', { issueId: issue.id })).toEqual(issue);
  });

  it('propose unused snippets by the tags their sections take, and mark what was used', async () => {
    const { test, ask, first, second } = await withReports();
    const lead = await clip(test, first, 0, [{ kind: 'topic', path: '要情' }]);
    const work = await clip(test, second, 0, [{ kind: 'topic', path: '工作动态/服务' }]);
    const { id: bulletinId } = await ask('bulletins.save', bulletin);
    const issue = await ask('issues.create', { bulletinId, number: 12, date: '2026-03-05' });
    const proposed = async () => (await ask('issues.propose', { issueId: issue.id })).sections.map((one) => one.snippets.map((snippet) => snippet.id));
    expect(await proposed()).toEqual([[lead.id], [work.id], [], []]);
    const placed = await ask('issues.itemFromSnippets', { snippetIds: [lead.id] });
    issue.sections[0]?.items.push(placed.item);
    await ask('issues.saveDraft', { issue: { ...issue, quotes: placed.quotes } });
    expect(await proposed()).toEqual([[], [work.id], [], []]);
    expect((await ask('snippets.get', { snippetId: lead.id })).usedIn).toEqual(['第12期']);
    const hit = (await ask('search.run', { query: '夜航灯', filters: {}, sort: 'newest', offset: 0, limit: 5 })).hits[0];
    expect(hit?.report.usedIn).toEqual(['第12期']);
    expect((await ask('snippets.list', { unused: true, order: 'newest', offset: 0, limit: 9 })).snippets.map((one) => one.id)).toEqual([work.id]);
    await ask('issues.discard', { issueId: issue.id });
    expect((await ask('snippets.get', { snippetId: lead.id })).usedIn).toEqual([]);
    await ask('issues.restore', { issueId: issue.id });
    expect((await ask('issues.list', {})).issues).toMatchObject([{ id: issue.id, items: 1 }]);
  });

  it('keep every version, and quote what they quoted after the report is purged', async () => {
    const { ask, first, documents } = await withReports();
    const { id: bulletinId } = await ask('bulletins.save', bulletin);
    const issue = await ask('issues.create', { bulletinId, number: 12, date: '2026-03-05' });
    const placed = await ask('issues.itemFromReport', { reportId: first });
    issue.sections[0]?.items.push(placed.item);
    const draft = { ...issue, quotes: placed.quotes };
    await ask('issues.saveDraft', { issue: draft });
    const named = await ask('issues.keepVersion', { issueId: issue.id, reason: 'named', label: '一校' });
    await ask('issues.saveDraft', { issue });
    await ask('documents.purge', { documentIds: documents.slice(0, 1) });
    expect(await ask('issues.version', { versionId: named.id })).toEqual(draft);
    expect((await ask('issues.versions', { issueId: issue.id })).versions.map((one) => [one.reason, one.label])).toEqual([['named', '一校'], ['created', '']]);
  });

  it('are written to Word, the same issue as the same bytes, and keep a version each time', async () => {
    const { ask, first } = await withReports();
    const { id: bulletinId } = await ask('bulletins.save', bulletin);
    const issue = await ask('issues.create', { bulletinId, number: 12, date: '2026-03-05' });
    const placed = await ask('issues.itemFromReport', { reportId: first });
    issue.sections[0]?.items.push(placed.item);
    await ask('issues.saveDraft', { issue: { ...issue, quotes: placed.quotes } });
    const once = await ask('issues.export', { issueId: issue.id, sources: 'list' });
    const twice = await ask('issues.export', { issueId: issue.id, sources: 'list' });
    expect(once.fileName).toBe('临江简报第12期.docx');
    expect(twice.bytes).toEqual(once.bytes);
    expect((await ask('issues.versions', { issueId: issue.id })).versions.map((one) => one.reason)).toEqual(['exported', 'exported', 'created']);
  });

  it('are not overwritten by text made from an older draft', async () => {
    const { ask, refused } = await withReports();
    const { id: bulletinId } = await ask('bulletins.save', bulletin);
    const issue = await ask('issues.create', { bulletinId, number: 12, date: '2026-03-05' });
    const { saved: read } = await ask('issues.stamp', { issueId: issue.id });
    const { saved } = await ask('issues.saveDraft', { issue: { ...issue, name: '临江简报甲' }, over: read });
    expect(saved > read).toBe(true);
    expect(await ask('issues.stamp', { issueId: issue.id })).toEqual({ saved });
    expect(await refused('issues.saveDraft', { issue: { ...issue, name: '临江简报乙' }, over: read })).toEqual({ kind: 'draft-newer' });
    expect((await ask('issues.get', { issueId: issue.id })).name).toBe('临江简报甲');
  });

  it('cannot be saved where there is none', async () => {
    const { ask, refused } = await withReports();
    const { id: bulletinId } = await ask('bulletins.save', bulletin);
    const issue = await ask('issues.create', { bulletinId, number: 12, date: '2026-03-05' });
    await ask('issues.discard', { issueId: issue.id });
    expect(await refused('issues.saveDraft', { issue })).toMatchObject({ kind: 'not-found', what: 'issue' });
  });
});

describe('compiling', () => {
  const headlines = (issue: { sections: { items: { headline: { text: string }[] }[] }[] }) =>
    issue.sections.map((section) => section.items.map((item) => item.headline.map((run) => run.text).join('')));

  it('takes every report in order of import where nothing else is asked for, and makes the bulletin', async () => {
    const { desk, ask } = await withReports();
    const { issue, fileName } = valueOf(await compileIssue(desk.context, { template: 'jianbao', date: '2026-03-05' }));
    expect(headlines(issue)).toEqual([['渡口添夜航灯', '书屋延时开放'], [], [], []]);
    expect([issue.number, issue.date, fileName]).toEqual([1, '2026-03-05', '工作简报第1期.docx']);
    expect((await ask('bulletins.list', {})).bulletins).toMatchObject([{ template: 'jianbao', nextNumber: 2 }]);
  });

  it('writes a number that exists again as it stands, whatever else is asked for', async () => {
    const { desk } = await withReports();
    const once = valueOf(await compileIssue(desk.context, { template: 'jianbao', date: '2026-03-05', number: 7 }));
    const again = valueOf(await compileIssue(desk.context, { template: 'jianbao', number: 7, query: '书屋' }));
    expect([again.issue.id, again.bytes]).toEqual([once.issue.id, once.bytes]);
  });

  it('takes all hits of a query, reports by id, or passages by tag', async () => {
    const { test, desk, first, second } = await withReports();
    const of = async (request: Parameters<typeof compileIssue>[1]) => headlines(valueOf(await compileIssue(desk.context, request)).issue);
    expect(await of({ template: 'jianbao', query: '书屋' })).toEqual([['书屋延时开放'], [], [], []]);
    expect(await of({ template: 'jianbao', reportIds: [second, first] })).toEqual([['书屋延时开放', '渡口添夜航灯'], [], [], []]);
    await clip(test, first, 0, [{ kind: 'topic', path: '工作动态/水运' }]);
    await clip(test, first, 1, [{ kind: 'topic', path: '工作动态' }]);
    expect(await of({ template: 'jianbao', tags: ['工作动态'] })).toEqual([[], ['渡口添夜航灯'], [], []]);
  });

  it('says when there is nothing to compile, or no such template, and then makes nothing', async () => {
    const { desk, ask } = await withReports();
    expect(await compileIssue(desk.context, { template: 'jianbao', query: '无处可寻' })).toEqual({ ok: false, error: { kind: 'nothing-to-compile' } });
    expect(await compileIssue(desk.context, { template: 'none' })).toEqual({ ok: false, error: { kind: 'not-found', what: 'template', id: 'none' } });
    expect(await ask('bulletins.list', {})).toEqual({ bulletins: [] });
  });
});

describe('pictures', () => {
  const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=='), (one) => one.charCodeAt(0));

  it('are kept by the hash of their bytes, with their size', async () => {
    const { ask, refused } = freshDesk();
    const kept = await ask('media.add', { name: 'deng.png', bytes: png });
    expect([kept.width, kept.height]).toEqual([2, 3]);
    expect(await ask('media.get', { media: kept.media })).toEqual({ mime: 'image/png', bytes: png });
    expect(await refused('media.add', { name: 'bad.png', bytes: png.slice(5) })).toEqual({ kind: 'picture-unusable', file: 'bad.png' });
  });
});

