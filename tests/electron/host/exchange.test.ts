import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { runCommandLine } from '../../../electron/host/cli.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { spellLines } from '../../support/exchange-lines.ts';
import { freshFolder } from '../../support/fresh-folder.ts';

const Imported = z.strictObject({
  documents: z.array(z.strictObject({ file: z.string(), line: z.int(), id: z.string(), already: z.boolean(), reports: z.array(z.string()) })),
  failures: z.array(z.object({ file: z.string(), reason: z.string() })),
});

async function caibian(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const streams = { stdout: { write: (text: string) => out.push(text) }, stderr: { write: (text: string) => err.push(text) } };
  const code = await runCommandLine(argv, streams, createTranslator('zh-CN'));
  return { code, out: out.join(''), err: err.join('') };
}

it('imports a file of lines and exports the archive again', async () => {
  const folder = freshFolder();
  const archive = join(folder, 'archive');
  const file = join(folder, 'in.jsonl');
  writeFileSync(file, `${spellLines([{ format: 1, headline: '夜校开课', paragraphs: [{ text: '今晚开课。' }] }, { format: 1, headline: '渡口夜航', paragraphs: [] }])}{}\n`);
  const first = await caibian('import', file, '--archive', archive, '--json');
  const { documents, failures } = Imported.parse(JSON.parse(first.out));
  expect(documents.map(({ line, already, reports }) => [line, already, reports.length])).toEqual([[1, false, 1], [2, false, 1]]);
  expect(failures).toMatchObject([{ file }]);
  expect(first.err).toBe(`“${file}”第 3 行缺 "format": 1，不是稿件交换格式。\n`);
  expect(first.code).toBe(1);

  const again = await caibian('import', file, '--archive', archive);
  expect(again.out).toBe(`${documents.map(({ line, reports }) => `${file}:${String(line)}\t${reports.join(' ')}\n`).join('')}入库 0 份原件\n已有 2 份\n`);

  const out = join(folder, 'out.jsonl');
  expect(await caibian('export', '--archive', archive, '--out', out)).toEqual({ code: 0, out: `2 篇稿件已写入 ${out}。\n`, err: '' });
  expect(readFileSync(out, 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line))).toMatchObject([
    { format: 1, id: documents[0]?.reports[0], headline: '夜校开课', paragraphs: [{ kind: 'body', text: '今晚开课。' }], file: 'in.jsonl:1' }, { format: 1, headline: '渡口夜航', paragraphs: [] },
  ]);
});

it('prints an import of nothing as empty lists, and an export as what was written', async () => {
  const folder = freshFolder();
  const file = join(folder, 'none.jsonl');
  writeFileSync(file, '\n');
  const imported = await caibian('import', file, '--archive', join(folder, 'other'), '--json');
  expect(JSON.parse(imported.out)).toEqual({ documents: [], failures: [] });
  const exported = await caibian('export', '--archive', join(folder, 'other'), '--out', join(folder, 'none-out.jsonl'), '--json', '--with-sources');
  expect(JSON.parse(exported.out)).toEqual({ file: join(folder, 'none-out.jsonl'), reports: 0, failures: [] });
});
