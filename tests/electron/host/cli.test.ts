import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

// Every run is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });

const bin = join(import.meta.dirname, '../../../scripts/caibian.mjs');
const folder = mkdtempSync(join(tmpdir(), 'caibian-cli-'));
const archive = join(folder, 'archive');

interface Run { readonly code: number | null; readonly out: string; readonly err: string }
const caibian = (args: readonly string[], lang = 'zh_CN.UTF-8'): Run => {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...env } = process.env;
  const done = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, env: { ...env, LANG: lang } });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

const Failures = z.array(z.object({ file: z.string(), reason: z.string().min(1), kind: z.string() }));
const ReadAnswer = z.object({
  documents: z.array(z.object({ file: z.string(), furniture: z.array(z.string()), reports: z.array(z.object({ headline: z.string().optional(), byline: z.array(z.string()), paragraphs: z.array(z.object({ kind: z.string(), text: z.string() })) })) })),
  failures: Failures,
});
const ImportAnswer = z.object({ documents: z.array(z.object({ file: z.string(), id: z.string(), already: z.boolean(), reports: z.array(z.string()) })), failures: Failures });
const SearchAnswer = z.object({ total: z.number(), approximate: z.boolean(), reports: z.array(z.object({ id: z.string(), headline: z.string().optional(), source: z.string().optional(), excerpt: z.string() })) });
const SnippetAnswer = z.object({ id: z.string(), report: z.string(), text: z.string(), tags: z.array(z.string()), note: z.string() });
const read = <T>(schema: z.ZodType<T>, run: Run): T => schema.parse(JSON.parse(run.out));

const library = ['河口镇新添四间农家书屋', '', '来源：河口日报　2024年3月5日', '', '本报讯（记者 林知远）三月以来，河口镇把闲置的旧仓库改成四间农家书屋，藏书一万两千册，每晚开到九点。', '', '“孩子写完作业就来，大人也来。”管理员说，<b>借书</b>不收押金。', ''].join('\n');
const ferry = ['青山渡口恢复夜航', '', '本报讯（记者 周一帆）停航两年的青山渡口昨晚恢复夜航，首班船载客三十六人。', '', '渡口管理所介绍，夜航船加装了两盏探照灯，船速限在八节以内。', ''].join('\n');

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/书屋.txt'), library);
  writeFileSync(join(folder, 'in/渡口.txt'), ferry);
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('caibian', () => {
  it('prints its version and, in the language of LANG, its commands', () => {
    expect(caibian(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(caibian(['--help']).out).toContain('用法：caibian');
    expect(caibian(['--help'], 'en_US.UTF-8').out).toContain('usage: caibian');
    expect(caibian(['--help'], '').out).toContain('usage: caibian');
  });

  it.each(['read', 'import', 'export', 'search', 'snippet add', 'snippet list', 'compile', 'check', 'backup', 'restore', 'serve'])('explains %s', (command) => {
    const { code, out } = caibian([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`caibian ${command}`);
  });

  it.each([
    [[]], [['frob']], [['read']], [['read', '--frob', 'a.txt']], [['search', 'x']], [['search', 'x', '--archive', 'a', '--limit', 'ten']], [['search', 'x', '--archive', 'a', '--sort', 'colour']],
    [['search', 'x', '--archive']], [['search', 'x', '--archive', '--json']], [['snippet']], [['snippet', 'add', '--archive', 'a', '--text', 'x']], [['backup', '--archive', 'a']], [['export', '--archive', 'a']], [['restore', '--archive', 'a']],
    [['compile', '--archive', 'a', '--template', 'jianbao']], [['compile', '--archive', 'a', '--out', 'x.docx']], [['serve', '--port', '99999']],
    [['compile', '--archive', 'a', '--template', 'jianbao', '--out', 'x.docx', '--date', '2024-13-01']], [['compile', '--archive', 'a', '--template', 'jianbao', '--out', 'x.docx', '--query', 'x', '--tag', 'y']],
  ])('answers 2 to the misuse %j', (args) => {
    expect(caibian(args).code).toBe(2);
  });

  it.each([[['check', 'x', '--archive', 'a']], [['backup', 'x', '--archive', 'a', '--out', 'b']], [['snippet', 'list', 'x', '--archive', 'a']], [['search', '--archive', 'a']]])('takes no word too many and none too few: %j', (args) => {
    expect(caibian(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^[^\n]+\n$/) });
  });

  it('explains a command asked for by help', () => {
    expect(caibian(['help', 'compile'])).toMatchObject({ code: 0, out: caibian(['compile', '--help']).out });
    expect(caibian(['snippet', 'frob']).err).toContain('snippet frob');
  });

  it('says what was wrong with the command line in one sentence on stderr', () => {
    const { out, err } = caibian(['read', '--frob']);
    expect(out).toBe('');
    expect(err).toBe('没有 --frob 这个选项。加 --help 看用法。\n');
  });
});

describe('caibian read', () => {
  it('prints what can be read and names what cannot', () => {
    const run = caibian(['read', 'empty.txt', 'in/书屋.txt', 'gone.txt', 'in', '--json']);
    expect(run.code).toBe(1);
    const { documents, failures } = read(ReadAnswer, run);
    expect(documents.map((one) => one.file)).toEqual(['in/书屋.txt']);
    expect(documents[0]?.reports[0]).toMatchObject({ headline: '河口镇新添四间农家书屋', byline: ['林知远'] });
    expect(failures.map(({ file, kind }) => [file, kind])).toEqual([['empty.txt', 'empty'], ['gone.txt', 'missing'], ['in', 'not-a-file']]);
    const sentences = run.err.trimEnd().split('\n');
    expect(sentences).toEqual(failures.map((one) => one.reason));
    for (const [index, { file }] of failures.entries()) expect(sentences[index]).toContain(file);
  });

  it('prints for a person without --json, and leaves nothing behind', () => {
    const { code, out } = caibian(['read', 'in/渡口.txt']);
    expect(code).toBe(0);
    expect(out).toContain('# 青山渡口恢复夜航');
    expect(out).toContain('首班船载客三十六人');
  });

  it('hands a large answer whole to a slow reader of its pipe', async () => {
    const long = Array.from({ length: 30_000 }, (_, line) => `第${line}段：青山渡口昨晚恢复夜航，首班船载客三十六人。\n`).join('\n');
    writeFileSync(join(folder, 'long.txt'), long);
    const child = spawn(process.execPath, [bin, 'read', 'long.txt', '--json'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    for await (const part of child.stdout) {
      // The shape of a readable's chunks when no encoding was set.
      parts.push(part as Buffer);
      await new Promise((resolve) => { setTimeout(resolve, 1); });
    }
    const out = Buffer.concat(parts).toString();
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(read(ReadAnswer, { code: 0, out, err: '' }).documents).toHaveLength(1);
  });

  it('ends quietly when the reader of its pipe leaves', () => {
    const done = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" read long.txt --json | head -c 10; echo " \${PIPESTATUS[0]}"`], { cwd: folder, encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.stdout).toMatch(/^\{\n {2}"docume? *\d*/);
  });
});

describe('caibian over an archive', () => {
  let reports: string[] = [];

  it('files folders, passes over what it cannot read, and knows the same bytes again', () => {
    const first = caibian(['import', 'in', 'empty.txt', '--archive', archive, '--json']);
    expect(first.code).toBe(1);
    const { documents, failures } = read(ImportAnswer, first);
    expect(documents.map((one) => [one.file, one.already, one.reports.length])).toEqual([['in/书屋.txt', false, 1], ['in/渡口.txt', false, 1]]);
    expect(failures).toMatchObject([{ file: 'empty.txt', kind: 'empty' }]);
    const again = read(ImportAnswer, caibian(['import', 'in', '--archive', archive, '--json']));
    expect(again.documents).toEqual(documents.map((one) => ({ ...one, already: true })));
    reports = documents.flatMap((one) => one.reports);
  });

  it('finds reports and marks the hits, with what looks like markup made harmless', () => {
    const found = read(SearchAnswer, caibian(['search', '书屋', '--archive', archive, '--json']));
    expect(found).toMatchObject({ total: 1, approximate: false, reports: [{ id: reports[0], headline: '河口镇新添四间农家书屋', source: '河口日报' }] });
    expect(found.reports[0]?.excerpt).toContain('<mark>书屋</mark>');
    const markup = read(SearchAnswer, caibian(['search', '借书', '--archive', archive, '--json'])).reports[0]?.excerpt ?? '';
    expect(markup).toContain('&lt;b&gt;<mark>借书</mark>&lt;/b&gt;');
    expect(read(SearchAnswer, caibian(['search', '--archive', archive, '--json', '--', '本报讯 OR 船', '-书屋']))).toMatchObject({ total: 1, reports: [{ id: reports[1] }] });
    expect(caibian(['search', '', '--archive', archive, '--limit', '1']).out).toContain('共 2 篇');
  });

  it('takes a word that begins with a dash for one that must not stand there', () => {
    const ids = (...words: string[]) => read(SearchAnswer, caibian(['search', ...words, '--archive', archive, '--json'])).reports.map((one) => one.id).toSorted();
    const all = ids('');
    expect(all).toHaveLength(2);
    expect(ids('-渡口')).toEqual(ids('书屋'));
    expect(ids('夜航', '-书屋', '-zz')).toEqual(ids('渡口'));
  });

  it('clips a passage by its words and lists snippets by all their tags', () => {
    const added = caibian(['snippet', 'add', '--archive', archive, '--report', reports[0] ?? '', '--text', '每晚开到九点。\n“孩子写完作业就来', '--tag', '文化/书屋', '--tag', 'place:河口镇', '--note', '备用', '--json']);
    expect(added.err).toBe('');
    const snippet = read(SnippetAnswer, added);
    expect(snippet).toMatchObject({ report: reports[0], text: '每晚开到九点。\n“孩子写完作业就来', note: '备用' });
    expect(snippet.tags.toSorted()).toEqual(['place:河口镇', '文化/书屋']);
    const list = (...tags: string[]): string[] =>
      read(z.object({ snippets: z.array(SnippetAnswer) }), caibian(['snippet', 'list', '--archive', archive, '--json', ...tags.flatMap((tag) => ['--tag', tag])])).snippets.map((one) => one.id);
    expect(list()).toEqual([snippet.id]);
    expect(list('文化', '河口镇')).toEqual([snippet.id]);
    expect(list('place:河口镇')).toEqual([snippet.id]);
    expect(list('topic:河口镇')).toEqual([]);
    expect(list('文化', '教育')).toEqual([]);
  });

  it('refuses to clip what the report does not say', () => {
    const refused = caibian(['snippet', 'add', '--archive', archive, '--report', reports[0] ?? '', '--text', '藏书三万册', '--json']);
    expect(refused.code).toBe(1);
    expect(read(z.object({ failures: Failures }), refused).failures).toMatchObject([{ kind: 'not-found' }]);
  });

  it('writes an issue, and the same number again with the same bytes', () => {
    const compile = (out: string, ...more: string[]): Run => caibian(['compile', '--archive', archive, '--template', 'jianbao', '--out', out, '--date', '2024-03-06', ...more, '--json']);
    expect(JSON.parse(compile('one.docx').out)).toMatchObject({ file: 'one.docx', number: 1, date: '2024-03-06', items: 2 });
    expect(compile('again.docx', '--number', '1').code).toBe(0);
    const [one, again] = [readFileSync(join(folder, 'one.docx')), readFileSync(join(folder, 'again.docx'))];
    expect(one.subarray(0, 2).toString()).toBe('PK');
    expect(again.equals(one)).toBe(true);
    expect(JSON.parse(compile('two.docx', '--report', reports[1] ?? '', reports[0] ?? '').out)).toMatchObject({ number: 2, items: 2 });
    expect(JSON.parse(compile('three.docx', '--tag', '文化').out)).toMatchObject({ number: 3, items: 1 });
    expect(JSON.parse(compile('four.docx', '--query', '探照灯', '--sources', 'list').out)).toMatchObject({ number: 4, items: 1 });
  });

  it('never writes among the archive’s own files, and takes no number for what cannot be written', () => {
    const issues = () => z.object({ issues: z.number() }).parse(JSON.parse(caibian(['check', '--archive', archive, '--json']).out)).issues;
    const before = issues();
    for (const out of [join(archive, 'archive.caibian'), join(archive, 'media/x.docx')]) {
      expect(caibian(['compile', '--archive', archive, '--template', 'jianbao', '--out', out])).toMatchObject({ code: 1, err: expect.stringContaining(out) });
      expect(caibian(['backup', '--archive', archive, '--out', out])).toMatchObject({ code: 1, err: expect.stringContaining(out) });
      expect(caibian(['export', '--archive', archive, '--out', out])).toMatchObject({ code: 1, err: expect.stringContaining(out) });
    }
    for (const [out, why] of [[folder, '这是一个文件夹'], [join(folder, 'none/x'), '没有这个文件或文件夹']] as const) {
      expect(caibian(['compile', '--archive', archive, '--template', 'jianbao', '--out', out])).toMatchObject({ code: 1, err: `写不进“${out}”：${why}。\n` });
      expect(caibian(['backup', '--archive', archive, '--out', out])).toMatchObject({ code: 1, err: `写不进“${out}”：${why}。\n` });
    }
    expect(issues()).toBe(before);
  });

  it('says why no archive can be where a file is, or none is named', () => {
    const file = join(folder, 'empty.txt');
    expect(caibian(['import', 'in', '--archive', file])).toMatchObject({ code: 1, err: `写不进“${file}”：已有同名的文件。\n` });
    expect(caibian(['import', 'in', '--archive', join(file, 'a')])).toMatchObject({ code: 1, err: `写不进“${join(file, 'a')}”：路径里有一段不是文件夹。\n` });
    expect(caibian(['import', 'in', '--archive', ''])).toMatchObject({ code: 2 });
  });

  it.skipIf(process.platform !== 'linux')('says in one sentence that what it prints goes nowhere (needs /dev/full of Linux)', () => {
    const run = spawnSync('sh', ['-c', `"$0" "$1" check --archive "$2" > /dev/full`, process.execPath, bin, archive], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' } });
    expect(run).toMatchObject({ status: 1, stderr: '磁盘满了，“stdout”没有写成，原有内容没有变。请腾出空间再试。\n' });
  });

  it('writes under names as long as a name can be', () => {
    const out = join(folder, `${'汇'.repeat(83)}.docx`.slice(-85));
    expect(caibian(['backup', '--archive', archive, '--out', out])).toMatchObject({ code: 0 });
  });

  it('backs up, restores into an empty folder only, and checks what came of it', () => {
    expect(caibian(['backup', '--archive', archive, '--out', 'archive.bak']).code).toBe(0);
    expect(caibian(['restore', 'archive.bak', '--archive', 'restored']).code).toBe(0);
    expect(JSON.parse(caibian(['check', '--archive', 'restored', '--json']).out)).toMatchObject({ sound: true, documents: 2, reports: 2, issues: 4 });
    const refused = caibian(['restore', 'archive.bak', '--archive', 'restored']);
    expect(refused.code).toBe(1);
    expect(refused.err).toBe('文件夹“restored”不是空的。请选一个空文件夹。\n');
  });

  it.each([['search', 'x'], ['check'], ['snippet', 'list']])('makes no archive for %s', (...command) => {
    const { code, err } = caibian([...command, '--archive', 'nowhere']);
    expect(code).toBe(1);
    expect(err).toContain('nowhere');
  });
});
