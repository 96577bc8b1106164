import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
const sources = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !file.startsWith('tests/fixtures/'));

it('keeps source files short', () => {
  const long = sources.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

it('names folders after what is in them', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)\//.test(file))).toEqual([]);
});

it('keeps the top level to what it is said to hold', () => {
  const top = new Set(files.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
  const rooms = ['docs', 'electron', 'renderer', 'scripts', 'shared', 'templates', 'tests'];
  expect([...top].filter((name) => !rooms.includes(name) && !/^(README\.md|[\w.-]+\.(json|yml|ts))$/.test(name))).toEqual([]);
});
