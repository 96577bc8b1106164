import { describe, expect, it } from 'vitest';
import { DocumentId, JobId } from '../../../shared/domain/ids.ts';
import type { Job } from '../../../shared/contract/desk-calls.ts';
import type { DocumentLine } from '../../../shared/contract/intake-calls.ts';
import { intakeLines } from '../../../renderer/intake/day-groups.ts';
import { inBatches } from '../../../renderer/intake/read-dropped.ts';
import { retypedByline } from '../../../renderer/intake/review/ReportFields.tsx';

const document = (number: number, received: Date, state: DocumentLine['state']): DocumentLine => ({ id: DocumentId.parse(String(number).padStart(20, '0')), name: `${number}.txt`, format: 'text', received: received.toISOString(), sample: false, state, reports: 1, openDoubts: 0, filed: 0 });
const job = (part: Partial<Job>): Job => ({ id: JobId.parse('0'.repeat(20)), kind: 'import', title: '旧报', state: 'running', done: 1, total: 4, started: new Date(2026, 2, 4, 8).toISOString(), failures: [], already: 0, ...part });

describe('the list of source documents', () => {
  const documents = [document(1, new Date(2026, 2, 4, 9), 'new'), document(2, new Date(2026, 2, 3, 16), 'filed')];
  it('stands under the days they came in', () => {
    expect(intakeLines(documents, [], '2026-03-04').map((line) => line.kind === 'day' ? line.day : line.key)).toEqual(['2026-03-04', documents[0]?.id, '2026-03-03', documents[1]?.id]);
  });
  it('shows what could not be read, and what is coming in, under today', () => {
    const jobs = [job({ failures: [{ kind: 'unreadable', file: 'a.docx', reason: 'encrypted' }] })];
    expect(intakeLines(documents, jobs, '2026-03-04').map(({ kind }) => kind)).toEqual(['day', 'failure', 'document', 'jobs', 'job', 'day', 'document']);
  });
  it('shows a failure on a day on which nothing else came in', () => {
    const jobs = [job({ state: 'done', started: new Date(2026, 2, 6, 9).toISOString(), failures: [{ kind: 'unreadable', file: 'a.docx', reason: 'empty' }] })];
    expect(intakeLines(documents, jobs, '2026-03-06').map(({ kind }) => kind)).toEqual(['day', 'failure', 'day', 'document', 'day', 'document']);
  });
  it('shows what could not be read under the day it was brought in, not anew each day', () => {
    const jobs = [job({ state: 'done', started: new Date(2026, 2, 3, 16).toISOString(), failures: [{ kind: 'unreadable', file: 'a.docx', reason: 'empty' }] })];
    expect(intakeLines(documents, jobs, '2026-03-04').map(({ kind }) => kind)).toEqual(['day', 'document', 'day', 'failure', 'document']);
  });
  it('names three failures of a job, so that the documents stay in sight', () => {
    const failures = Array.from({ length: 8 }, (_, at) => ({ kind: 'unreadable' as const, file: `${at}.docx`, reason: 'empty' as const }));
    expect(intakeLines(documents, [job({ state: 'done', failures })], '2026-03-04').map(({ kind }) => kind)).toEqual(['day', 'failure', 'failure', 'failure', 'document', 'day', 'document']);
  });
});

describe('files on their way in', () => {
  it('go in batches of 32 MB', () => {
    const megabyte = 1024 * 1024;
    expect(inBatches([20 * megabyte, 20 * megabyte, 1, 50 * megabyte].map((size, at) => ({ size, path: `${at}.txt` }))).map((batch) => batch.length)).toEqual([1, 2, 1]);
    const page = ['周报/页面.html', ...Array.from({ length: 499 }, (_, at) => `周报/${at}.txt`), '周报/页面_files/1.png'].map((path) => ({ path, size: 1 }));
    expect(inBatches(page).map((batch) => batch.length)).toEqual([500, 1]);
    expect(inBatches(page)[0]?.slice(0, 2).map(({ path }) => path)).toEqual(['周报/页面.html', '周报/页面_files/1.png']);
  });
});

describe('a byline retyped', () => {
  it('keeps English names whole and parts Chinese ones at spaces', () => {
    expect(retypedByline([], undefined, 'Nora Whitlock and Tom Aske, Jo Lane').map(({ name }) => name)).toEqual(['Nora Whitlock', 'Tom Aske', 'Jo Lane']);
    expect(retypedByline([], undefined, '林知远 沈穗').map(({ name }) => name)).toEqual(['林知远', '沈穗']);
  });
  it('keeps the names of other roles in their place', () => {
    const byline = [{ name: '林知远', role: 'reporter' as const }, { name: '沈穗', role: 'correspondent' as const }];
    expect(retypedByline(byline, 'reporter', '罗苇航、江雁')).toEqual([{ name: '罗苇航', role: 'reporter' }, { name: '江雁', role: 'reporter' }, { name: '沈穗', role: 'correspondent' }]);
    expect(retypedByline(byline, 'correspondent', '')).toEqual([{ name: '林知远', role: 'reporter' }]);
  });
});
