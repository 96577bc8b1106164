import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../electron/intake/read-in-worker.ts';
import { freshDesk, jobOver, type TestDesk } from '../../support/fresh-desk.ts';
import { freshFolder } from '../../support/fresh-folder.ts';

const listed = async ({ ask }: TestDesk): Promise<(readonly [string, string])[]> =>
  (await ask('documents.list', { offset: 0, limit: 9, filter: 'all' })).documents.map(({ name, format }) => [name, format] as const);

async function paste(desk: TestDesk, name: string, text: string, html?: string): Promise<void> {
  await jobOver(desk.desk, (await desk.ask('intake.addPasted', { name, text, ...(html === undefined ? {} : { html }) })).jobId);
}

describe('what comes in by hand', () => {
  it('lists the samples in the order of their names', async () => {
    const folder = freshFolder();
    for (const name of ['1 甲.txt', '2 乙.txt', '3 c.txt', 'README.md']) writeFileSync(join(folder, name), `${name}标题\n${name}的正文。\n`);
    const desk = freshDesk({ samplesFolder: folder });
    await jobOver(desk.desk, (await desk.ask('intake.addSamples', {})).jobId);
    expect((await listed(desk)).map(([name]) => name)).toEqual(['1 甲.txt', '2 乙.txt', '3 c.txt']);
  });

  it('keeps the name pasted text was given, and reads a pasted page as a page', async () => {
    const desk = freshDesk({ reader: createReader() });
    await paste(desk, '粘贴的文字 14:02', '渡口添夜航灯\n青禾渡口昨晚装上了灯，夜里也能过河。');
    await paste(desk, '粘贴的文字 14:03', '渡口', '<meta charset="utf-8"><h2>渡口添夜航灯</h2><p>青禾渡口装上了灯，夜里也能过河。</p>');
    await paste(desk, 'notes.pdf', '书屋延时开放\n书屋开到九点，周末也不关门。');
    expect(await listed(desk)).toEqual([['notes.pdf.txt', 'text'], ['粘贴的文字 14:03', 'html'], ['粘贴的文字 14:02', 'text']]);
  });

  it('begins with a sheet in the colours of the theme', async () => {
    expect((await freshDesk().ask('settings.get', {})).whitePaper).toBe(false);
  });
});
