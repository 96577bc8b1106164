import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { filesWith } from '../../support/bytes-in-folder.ts';
import { makeMail } from '../../support/documents/make-mail.ts';
import { zipTexts } from '../../support/documents/make-zip.ts';

// Every run is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

const bin = join(import.meta.dirname, '../../../scripts/caibian.mjs');
const folder = mkdtempSync(join(tmpdir(), 'caibian-containers-'));
const caibian = (args: readonly string[], lang = 'zh_CN.UTF-8'): { code: number | null; out: string; err: string } => {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...env } = process.env;
  const done = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', env: { ...env, LANG: lang } });
  return { code: done.status, out: done.stdout, err: done.stderr };
};
const Failures = z.array(z.object({ file: z.string(), reason: z.string(), kind: z.string() }));
const ReadAnswer = z.object({ documents: z.array(z.object({ file: z.string(), picturesNotFetched: z.number().optional(), secrecy: z.string().optional(), reports: z.array(z.object({ sender: z.string().optional() })) })), failures: Failures });
const ImportAnswer = z.object({ documents: z.array(z.object({ file: z.string(), already: z.boolean() })), failures: Failures });

const words = '新尺读数不对外公布';
const story = (place: string): string => `${place}装上了二十盏灯\n\n本报讯（记者 林知远）三月二日，${place}装上了二十盏灯。\n`;
const page = '<!doctype html><meta charset="utf-8"><article><h1>桥头装上了二十盏灯</h1><p>三月二日，桥头装上了二十盏灯。</p><p><img data-src="https://pictures.example/1.png"></p></article>';

beforeAll(() => {
  writeFileSync(join(folder, '周报.zip'), zipTexts({ '南片/渡口.txt': story('渡口'), '密.txt': `秘密★3年\n关于水尺的报告\n\n${words}。\n`, '空.txt': '' }));
  writeFileSync(join(folder, '来信.eml'), makeMail({ subject: '来稿', text: story('码头'), parts: [{ name: '页.html', bytes: new TextEncoder().encode(page) }] }));
  writeFileSync(join(folder, '包.rar'), 'Rar!\u001a\u0007\u0001\u0000');
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('caibian on files that hold others', () => {
  it('reads each file in a zip and a mail, and says which pictures are not there', () => {
    const { code, out, err } = caibian(['read', '--json', '周报.zip', '来信.eml', '包.rar']);
    const { documents, failures } = ReadAnswer.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(documents.map(({ file, picturesNotFetched, secrecy }) => [file, picturesNotFetched, secrecy])).toEqual([
      ['周报.zip/南片/渡口.txt', undefined, undefined], ['周报.zip/密.txt', undefined, 'confidential'], ['来信.eml', undefined, undefined], ['来信.eml/页.html', 1, undefined],
    ]);
    expect(documents[2]?.reports).toMatchObject([{ sender: '林青禾' }]);
    expect(failures.map(({ file, kind }) => [file, kind])).toEqual([['周报.zip/空.txt', 'empty'], ['包.rar', 'packed-otherwise']]);
    expect(err).toContain('RAR');
    expect(caibian(['read', '来信.eml']).out).toContain('1 张图片不在文件里');
  });

  it('refuses a marked document in a sentence, stores nothing of it, and files it when that is allowed', () => {
    const archive = join(folder, 'archive');
    const refused = caibian(['import', '周报.zip', '来信.eml', '--archive', archive, '--json']);
    const answer = ImportAnswer.parse(JSON.parse(refused.out));
    expect(refused.code).toBe(1);
    expect(answer.documents.map(({ file }) => file)).toEqual(['来信.eml', '来信.eml/页.html', '周报.zip/南片/渡口.txt']);
    expect(answer.failures.map(({ file, kind }) => [file, kind])).toEqual([['周报.zip/密.txt', 'marked'], ['周报.zip/空.txt', 'empty']]);
    expect(refused.err).toContain('--allow-marked');
    expect(filesWith(archive, words)).toEqual([]);
    const allowed = caibian(['import', '周报.zip', '--archive', archive, '--allow-marked', '--json']);
    expect(ImportAnswer.parse(JSON.parse(allowed.out)).documents).toEqual([expect.objectContaining({ file: '周报.zip/南片/渡口.txt', already: true }), expect.objectContaining({ file: '周报.zip/密.txt', already: false })]);
    expect(filesWith(archive, words).length).toBeGreaterThan(0);
  });

  it('says in either language what is wrong', () => {
    expect(caibian(['read', '包.rar'], 'en_US.UTF-8').err).toContain('Unpack it first');
    expect(caibian(['serve', '--watch', 'none'], 'en_US.UTF-8')).toMatchObject({ code: 2, err: expect.stringContaining('no folder') });
  });
});
