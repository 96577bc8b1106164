import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import { createReader } from '../../../electron/intake/read-in-worker.ts';
import { sha256Of } from '../../../electron/files/media-store.ts';
import { freshDesk, jobOver, type TestDesk } from '../../support/fresh-desk.ts';
import { valueOf } from '../../support/fresh-archive.ts';
import { freshFolder } from '../../support/fresh-folder.ts';
import { greyPicture } from '../../support/documents/make-docx.ts';
import { makeMail } from '../../support/documents/make-mail.ts';
import { makeZip, zipTexts } from '../../support/documents/make-zip.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const asFile = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
const story = (place: string): string => `${place}装上了二十盏灯\n\n本报讯（记者 林知远）三月二日，${place}装上了二十盏灯，夜里行船方便多了。当地居民说，走夜路再也不用打手电。\n`;

const openDesk = (): TestDesk => freshDesk({ reader: createReader() });
async function bringIn({ desk, ask }: TestDesk, name: string, bytes: Uint8Array): Promise<void> {
  const { jobId } = await ask('intake.addFiles', { files: [{ name, bytes: asFile(bytes) }] });
  await jobOver(desk, jobId);
}
async function documents({ ask }: TestDesk): Promise<DocumentView[]> {
  const listed = await ask('documents.list', { offset: 0, limit: 100, filter: 'all' });
  return Promise.all(listed.documents.map(({ id }) => ask('documents.get', { documentId: id })));
}
const failuresOf = async ({ ask }: TestDesk): Promise<string[]> => (await ask('jobs.list', {})).jobs.flatMap(({ failures }) => failures.map((one) => (one.kind === 'unreadable' ? `${one.file} ${one.reason}` : one.kind))).toSorted();

describe('files that hold others', () => {
  it('files each member of a zip as a document of its own and says where it came from', async () => {
    const test = openDesk();
    const zip = zipTexts({ '南片/渡口.txt': story('渡口'), '桥头.txt': story('桥头'), '__MACOSX/._渡口.txt': 'x' });
    await bringIn(test, '周报.zip', zip);
    const found = (await documents(test)).map(({ document }) => document).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(found.map(({ name, origins }) => [name, origins])).toEqual([
      ['周报.zip/南片/渡口.txt', [{ container: '周报.zip', sha256: sha256Of(zip), member: '南片/渡口.txt' }]],
      ['周报.zip/桥头.txt', [{ container: '周报.zip', sha256: sha256Of(zip), member: '桥头.txt' }]],
    ]);
    expect(found.map(({ sha256 }) => sha256)).toEqual([sha256Of(bytesOf(story('渡口'))), sha256Of(bytesOf(story('桥头')))]);
    expect((await test.ask('jobs.list', {})).jobs[0]).toMatchObject({ state: 'done', done: 2, total: 2, failures: [] });
    await bringIn(test, '又一份.zip', zipTexts({ '渡口.txt': story('渡口') }));
    expect(await documents(test)).toHaveLength(2);
    expect((await documents(test)).flatMap(({ document }) => document.origins ?? [])).toHaveLength(3);
    expect(await test.ask('archive.check', {})).toMatchObject({ sound: true });
  });

  it('goes through zips in zips, and stops where they are too deep', async () => {
    const test = openDesk();
    const nest = (bytes: Uint8Array, levels: number): Uint8Array => (levels === 0 ? bytes : nest(makeZip([{ name: `第${levels}层.zip`, bytes }]), levels - 1));
    await bringIn(test, '三层.zip', nest(zipTexts({ 'a.txt': story('渡口') }), 2));
    await bringIn(test, '四层.zip', nest(zipTexts({ 'b.txt': story('桥头') }), 3));
    expect((await documents(test)).map(({ document }) => document.name)).toEqual(['三层.zip/第1层.zip/第2层.zip/a.txt']);
    expect(await failuresOf(test)).toEqual(['四层.zip/第1层.zip/第2层.zip/第3层.zip packed-too-deep']);
  });

  it('tells each member that cannot be read by its name, and files the others', async () => {
    const test = openDesk();
    await bringIn(test, '杂.zip', makeZip([
      { name: 'good.txt', bytes: bytesOf(story('渡口')) }, { name: 'locked.txt', bytes: bytesOf('甲'), flags: 0x801 }, { name: 'empty.txt', bytes: bytesOf('') },
      { name: 'pack.rar', bytes: bytesOf('Rar!\u001a\u0007\u0001\u0000') }, { name: 'broken.zip', bytes: bytesOf('PK\u0003\u0004 nothing more') },
    ]));
    expect((await documents(test)).map(({ document }) => document.name)).toEqual(['杂.zip/good.txt']);
    expect(await failuresOf(test)).toEqual(['杂.zip/broken.zip truncated', '杂.zip/empty.txt empty', '杂.zip/locked.txt encrypted', '杂.zip/pack.rar packed-otherwise']);
  });

  it('takes a zip on the disk up again where it was left, and reads no member twice', async () => {
    const folder = freshFolder();
    const archivePath = join(folder, 'archive');
    writeFileSync(join(folder, 'many.zip'), zipTexts(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, story(`第${i}渡口`)]))));
    const seen: string[] = [];
    const plain = createReader();
    const first = freshDesk({ archivePath, reader: { read: async (file) => { seen.push(file.name); return plain.read(file); }, close: () => plain.close() } });
    const over = first.desk.importPaths([join(folder, 'many.zip')]);
    while (seen.length < 5) await new Promise((resolve) => { setImmediate(resolve); });
    await first.desk.close();
    await over;
    const readBefore = seen.length;
    expect(readBefore).toBeLessThan(60);
    const again = createReader();
    const second = freshDesk({ archivePath, reader: { read: async (file) => { seen.push(file.name); return again.read(file); }, close: () => again.close() } });
    second.desk.resumeJobs();
    const [job] = (await second.ask('jobs.list', {})).jobs;
    await jobOver(second.desk, job?.id ?? '');
    expect((await second.ask('jobs.list', {})).jobs).toMatchObject([{ state: 'done', done: 60, total: 60, already: 0 }]);
    expect(seen.toSorted()).toEqual([...new Set(seen)].toSorted());
    expect(seen).toHaveLength(60);
  });

  it('files a mail with its attachments, those in a zip and a forwarded mail too', async () => {
    const test = openDesk();
    const forwarded = makeMail({ from: '王远 <yuan@hewan.example>', subject: '桥头来稿', text: story('桥头') });
    const mail = makeMail({
      subject: '本周来稿', text: `编辑同志：\n\n${story('渡口')}`,
      parts: [
        { name: '一.txt', bytes: bytesOf(story('码头')) }, { name: '二.zip', bytes: zipTexts({ '南片/三.txt': story('粮站') }) },
        { type: 'message/rfc822', bytes: forwarded, disposition: 'attachment' }, { name: '图.png', type: 'image/png', bytes: greyPicture },
      ],
    });
    await bringIn(test, '来信.eml', mail);
    const found = await documents(test);
    expect(found.map(({ document }) => document.name).toSorted()).toEqual(['来信.eml', '来信.eml/一.txt', '来信.eml/二.zip/南片/三.txt', '来信.eml/桥头来稿.eml'].toSorted());
    const letter = found.find(({ document }) => document.name === '来信.eml');
    expect(letter?.document).toMatchObject({ format: 'eml', sha256: sha256Of(mail), size: mail.length });
    expect(letter?.document.pictures).toHaveLength(1);
    expect(letter?.reports).toMatchObject([{ sender: '林青禾', channel: '邮件' }]);
    expect(found.find(({ document }) => document.name.endsWith('一.txt'))?.document.origins).toEqual([{ container: '来信.eml', sha256: sha256Of(mail), member: '一.txt' }]);
    expect(await failuresOf(test)).toEqual([]);
    expect(await test.ask('archive.check', {})).toMatchObject({ sound: true });
  });

  it('says of a mail and what came with it when the mail came, by the last server on its way, and believes no time to come', async () => {
    const test = openDesk();
    const parts = [{ name: '一.txt', bytes: bytesOf(story('码头')) }];
    await bringIn(test, '来信.eml', makeMail({ subject: '稿', text: story('渡口'), head: ['Received: from a.example by b.example with ESMTP id 7; Tue, 3 Mar 2026 09:14:30 +0800 (CST)'], parts }));
    await bringIn(test, '未来.eml', makeMail({ subject: '稿', text: story('桥头'), head: ['Received: from a.example by b.example; Tue, 3 Mar 2099 09:14:30 +0800'] }));
    const received = new Map((await documents(test)).map(({ document }) => [document.name, document.received]));
    expect(received.get('来信.eml')).toBe('2026-03-03T01:14:30.000Z');
    expect(received.get('来信.eml/一.txt')).toBe('2026-03-03T01:14:30.000Z');
    expect(Math.abs(Date.parse(received.get('未来.eml') ?? '') - Date.now())).toBeLessThan(3_600_000);
    const letters = (await documents(test)).filter(({ document }) => document.name === '来信.eml');
    expect(letters.flatMap(({ reports }) => reports.map((report) => report.received))).toEqual(['2026-03-03T01:14:30.000Z']);
  });

  it('files a mail with a thousand attachments', async () => {
    const test = openDesk();
    await bringIn(test, 'many.eml', makeMail({ subject: '多', text: story('渡口'), parts: Array.from({ length: 1000 }, (_, i) => ({ name: `${i}.txt`, bytes: bytesOf(`第${i}渡口装上了灯\n三月二日，第${i}渡口装上了灯。\n`) })) }));
    expect((await test.ask('jobs.list', {})).jobs[0]).toMatchObject({ state: 'done', done: 1001, total: 1001, failures: [] });
  }, 60_000);

  it('reads the pictures beside a saved page as the page’s own, from a folder, a zip and a drop', async () => {
    const page = (place: string): string => `<!doctype html><meta charset="utf-8"><title>${place}</title><article><h1>${place}装上了二十盏灯</h1><p>${story(place).split('\n')[2] ?? ''}</p><p><img src="./${encodeURIComponent('页面')}_files/640.png" width="400"><img src="https://pictures.example/2.png" width="400"></p></article>`;
    const folder = freshFolder();
    mkdirSync(join(folder, 'in/页面_files'), { recursive: true });
    writeFileSync(join(folder, 'in/页面.html'), page('渡口'));
    writeFileSync(join(folder, 'in/页面_files/640.png'), greyPicture);
    const test = openDesk();
    valueOf(await test.desk.importPaths([join(folder, 'in')]));
    await bringIn(test, '页.zip', makeZip([{ name: '夹/页面.html', bytes: bytesOf(page('桥头')) }, { name: '夹/页面_files/640.png', bytes: greyPicture }]));
    const { jobId } = await test.ask('intake.addFiles', { files: [{ name: '夹/页面.html', bytes: bytesOf(page('码头')) }, { name: '夹/页面_files/640.png', bytes: asFile(greyPicture) }] });
    await jobOver(test.desk, jobId);
    const found = await documents(test);
    expect(found.map(({ document }) => document.name).toSorted()).toEqual(['页.zip/夹/页面.html', '页面.html', '页面.html']);
    for (const { document, extraction } of found) {
      expect(document.pictures).toEqual([sha256Of(greyPicture)]);
      expect(extraction.hints.filter(({ elsewhere }) => elsewhere === true)).toHaveLength(1);
    }
    expect(await failuresOf(test)).toEqual([]);
  });
});
