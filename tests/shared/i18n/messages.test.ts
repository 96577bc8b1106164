import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import zhCN from '../../../shared/i18n/zh-CN.json' with { type: 'json' };

type Messages = { readonly [key: string]: string | Messages };

const leaves = (messages: Messages, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([key, value]) => typeof value === 'string' ? [[before + key, value] as const] : leaves(value, `${before}${key}.`));
const chinese = new Map(leaves(zhCN));
const english = new Map(leaves(en));
const placesIn = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

const root = join(import.meta.dirname, '../../..');
const sources = ['renderer', 'electron', 'shared', 'scripts'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|tsx|mjs)$/.test(path)).map((path) => readFileSync(join(root, room, path), 'utf8')));
const quoted = new Set(sources.flatMap((source) => [...source.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, key = '']) => key)));
/** Keys put together while the program runs: `errors.not-found.${what}` stands for all that begin so. */
const patterns = [...new Set(sources.flatMap((source) => [...source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:[\w-]*\$\{[^`}]*\}[\w.-]*)+)`/g)].map(([, key = '']) => key)))]
  .map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('[\\w. -]+')}$`));

/** Keys the start script, which runs before anything is installed, reads out of the file itself: `.cli.start[obstacle]`. */
const read = sources.flatMap((source) => [...source.matchAll(/\)\)\.([\w.]+)\[\w+\]/g)].map(([, prefix = '']) => `${prefix}.`));

describe('the words of the interface', () => {
  it('have the same keys in both languages', () => { expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()); });
  it('take the same values in both languages', () => {
    expect([...chinese].filter(([key, words]) => placesIn(words).join() !== placesIn(english.get(key) ?? '').join()).map(([key]) => key)).toEqual([]);
  });
  it('say something under every key', () => {
    expect([...chinese, ...english].filter(([, words]) => words.trim() === '').map(([key]) => key)).toEqual([]);
  });
  it('count in both forms', () => {
    const stems = [...chinese.keys()].filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_(one|other)$/, ''));
    expect(stems.filter((stem) => !chinese.has(`${stem}_one`) || !chinese.has(`${stem}_other`))).toEqual([]);
  });
  it('are Chinese of a newsroom: no 您, no exclamation marks', () => {
    expect([...chinese].filter(([, words]) => /[您！!]/.test(words)).map(([key]) => key)).toEqual([]);
  });
  it('are all said somewhere', () => {
    const unused = [...chinese.keys()].map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)) && !read.some((prefix) => key.startsWith(prefix)));
    expect([...new Set(unused)]).toEqual([]);
  });
});
