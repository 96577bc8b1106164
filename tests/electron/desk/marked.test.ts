import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../electron/intake/read-in-worker.ts';
import { filesWith } from '../../support/bytes-in-folder.ts';
import { freshDesk, jobOver, type TestDesk } from '../../support/fresh-desk.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { makeDocx } from '../../support/documents/make-docx.ts';
import { makeMail } from '../../support/documents/make-mail.ts';
import { makeZip, zipTexts } from '../../support/documents/make-zip.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const words = '渡口的水尺昨夜改了位置，新尺读数不对外公布';
const marked = `000012\n机密★1年\n河湾市渡口管理局文件\n\n关于水尺的报告\n\n${words}。${'此件只发到各科室负责人。'.repeat(10)}\n`;
const plain = '渡口装上了二十盏灯\n\n本报讯 三月二日，渡口装上了二十盏灯，夜里行船方便多了。\n';

const openDesk = (): TestDesk => freshDesk({ reader: createReader() });
const namesOf = async ({ ask }: TestDesk): Promise<string[]> => (await ask('documents.list', { offset: 0, limit: 50, filter: 'all' })).documents.map(({ name }) => name).toSorted();

/** An office's mark may stand in the head of the page alone. */
async function withHeader(): Promise<Uint8Array> {
  const parts = unzipSync(await makeDocx({ paragraphs: ['关于水尺的报告', `${words}。`] }));
  return zipSync({ ...parts, 'word/header1.xml': bytesOf('<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>机密</w:t></w:r><w:r><w:t>★1年</w:t></w:r></w:p></w:hdr>') });
}

/** Documents that hold the words in every form they come in. */
const forms: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a.txt', () => bytesOf(marked)],
  ['a.docx', () => makeDocx({ paragraphs: marked.split('\n') })],
  ['head.docx', withHeader],
  ['a.html', () => bytesOf(`<!doctype html><meta charset="utf-8"><p>机密★1年</p><h1>关于水尺的报告</h1><p>${words}。</p>`)],
  ['a.zip', () => zipTexts({ '内/a.txt': marked, '内/b.txt': plain })],
  ['a.eml', () => makeMail({ subject: '来稿', text: plain, parts: [{ name: 'a.txt', bytes: bytesOf(marked) }] })],
  ['b.eml', () => makeMail({ subject: '来稿', text: plain, parts: [{ name: 'a.zip', bytes: makeZip([{ name: 'a.txt', bytes: bytesOf(marked), method: 0 }]) }] })],
];

describe('a document marked as secret', () => {
  it.each(forms)('stops before a byte of it is stored and waits: %s, handed over', async (name, make) => {
    const test = openDesk();
    const { jobId } = await test.ask('intake.addFiles', { files: [{ name, bytes: new Uint8Array(await make()) }, { name: 'plain.txt', bytes: bytesOf(plain.replace('二十', '十二')) }] });
    await jobOver(test.desk, jobId);
    const { files } = await test.ask('intake.marked', {});
    expect(files).toMatchObject([{ jobId, level: 'secret' }]);
    expect((await test.ask('jobs.list', {})).jobs[0]).toMatchObject({ state: 'done', marked: 1, failures: [] });
    expect(await namesOf(test)).toEqual([...(name === 'a.zip' ? ['a.zip/内/b.txt'] : []), 'plain.txt']);
    expect(filesWith(test.folder, words)).toEqual([]);
    // What is not marked is found by the same search, in the log too: the search sees what is there.
    expect(filesWith(test.folder, '夜里行船方便多了').length).toBeGreaterThan(0);

    const answer = await test.ask('intake.decideMarked', { file: files.map(({ place }) => ({ jobId, place })), leaveOut: [] });
    await jobOver(test.desk, answer.jobId ?? '');
    expect((await test.ask('intake.marked', {})).files).toEqual([]);
    expect((await namesOf(test)).length).toBeGreaterThan(name === 'a.zip' ? 2 : 1);
    expect(filesWith(test.folder, words).length).toBeGreaterThan(0);
  });

  it.each(forms)('stops before a byte of it is stored when it is named on the disk: %s', async (name, make) => {
    const folder = freshFolder();
    writeFileSync(join(folder, name), await make());
    const test = openDesk();
    const { job } = valueOf(await test.desk.importPaths([join(folder, name)]));
    expect(job.failures).toMatchObject([{ kind: 'marked', level: 'secret' }]);
    expect(filesWith(test.folder, words)).toEqual([]);
    expect((await test.ask('intake.marked', {})).files).toEqual([]);
    const allowed = valueOf(await test.desk.importPaths([join(folder, name)], 'file'));
    expect(allowed.job.failures).toEqual([]);
    expect(filesWith(test.folder, words).length).toBeGreaterThan(0);
  });

  it('is forgotten when it is left out, and after a restart when only memory held it', async () => {
    const archivePath = join(freshFolder(), 'archive');
    const first = freshDesk({ archivePath, reader: createReader() });
    for (const name of ['a.txt', 'b.txt']) await jobOver(first.desk, (await first.ask('intake.addFiles', { files: [{ name, bytes: bytesOf(`${marked}${name}`) }] })).jobId);
    const { files } = await first.ask('intake.marked', {});
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(await first.ask('intake.decideMarked', { file: [], leaveOut: files.slice(0, 1).map(({ jobId, place }) => ({ jobId, place })) })).toEqual({});
    expect((await first.ask('intake.marked', {})).files.map(({ file }) => file)).toEqual(['b.txt']);
    await first.desk.close();
    const second = freshDesk({ archivePath, reader: createReader() });
    second.desk.resumeJobs();
    expect((await second.ask('intake.marked', {})).files).toEqual([]);
    expect((await second.ask('jobs.list', {})).jobs.flatMap(({ failures }) => failures)).toEqual([{ kind: 'unreadable', file: 'b.txt', reason: 'interrupted' }]);
    expect(filesWith(archivePath, words)).toEqual([]);
  });
});
