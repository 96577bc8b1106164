import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sortArguments, wholeNumber } from '../../../electron/host/arguments.ts';
import { documentsFolder } from '../../../electron/host/documents-folder.ts';
import { findPassage } from '../../../electron/host/find-passage.ts';
import { languageOf } from '../../../electron/host/language.ts';
import { bears, tagOf, tagWords } from '../../../electron/host/tag-words.ts';
import { ReportId } from '../../../shared/domain/ids.ts';
import { tagKinds } from '../../../shared/domain/tag.ts';

describe('the words of a command line', () => {
  const kinds = { archive: 'text', tag: 'texts', report: 'list', json: 'flag' } as const;

  it('are sorted into options and the rest', () => {
    const given = sortArguments(['社区', '--tag', 'a', '--json', '--tag=b', '志愿', '--archive', 'x', '--archive', 'y'], kinds);
    expect(given.ok && { words: given.value.words, tags: given.value.texts('tag'), archive: given.value.text('archive'), json: given.value.flag('json') })
      .toEqual({ words: ['社区', '志愿'], tags: ['a', 'b'], archive: 'y', json: true });
  });

  it('after a list belong to it, until the next option', () => {
    const given = sortArguments(['--report', '1', '2', '--report', '3', '--json'], kinds);
    expect(given.ok && [given.value.texts('report'), given.value.words]).toEqual([['1', '2', '3'], []]);
  });

  it('after -- are words, whatever they begin with', () => {
    const given = sortArguments(['--json', '--', '-活动', '--archive'], kinds);
    expect(given.ok && given.value.words).toEqual(['-活动', '--archive']);
  });

  it('may be values that begin with a hyphen, but not with two', () => {
    const cold = sortArguments(['--archive', '-5℃'], kinds);
    expect(cold.ok && cold.value.text('archive')).toBe('-5℃');
    expect(sortArguments(['--archive', '--json'], kinds)).toMatchObject({ ok: false, error: { key: 'cli.misuse.valueMissing' } });
  });

  it.each([
    [['--colour'], 'unknownOption'], [['-x'], 'unknownOption'], [['--json=yes'], 'takesNoValue'], [['--archive'], 'valueMissing'], [['--constructor'], 'unknownOption'],
  ])('%j are a misuse', (argv, key) => {
    expect(sortArguments(argv, kinds)).toMatchObject({ ok: false, error: { key: `cli.misuse.${key}` } });
  });

  it('are whole numbers within bounds, or none', () => {
    expect(['20', '0', '007', '-1', '1.5', '1e3', '٣', '', '99999999999'].map((text) => wholeNumber(text, 0, 1000))).toEqual([20, 0, 7, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});

it('is said in the language of the locale variables, in their order', () => {
  expect(languageOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh-CN');
  expect(languageOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en');
  expect(languageOf({ LANG: 'C', LC_MESSAGES: 'zh_TW' })).toBe('zh-CN');
  expect(languageOf({ LANG: 'zh_CN', LC_ALL: '' })).toBe('zh-CN');
  expect(languageOf({})).toBe('en');
});

describe('the documents folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'caibian-home-'));
  afterAll(() => { rmSync(home, { recursive: true, force: true }); });

  it('is the one the desktop names, else Documents', () => {
    expect(documentsFolder({}, home)).toBe(join(home, 'Documents'));
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config/user-dirs.dirs'), '# comment\nXDG_DOWNLOAD_DIR="$HOME/下载"\nXDG_DOCUMENTS_DIR="$HOME/文档"\n');
    expect(documentsFolder({}, home)).toBe(join(home, '文档'));
    expect(documentsFolder({ XDG_DOCUMENTS_DIR: '/srv/documents' }, home)).toBe('/srv/documents');
  });
});

describe('tags on the command line', () => {
  it('read back as they are written', () => {
    const path = fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,6}$/u), { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'));
    fc.assert(fc.property(fc.record({ kind: fc.constantFrom(...tagKinds), path }), (tag) => {
      expect(tagOf(tagWords(tag))).toEqual(tag);
    }));
  });

  it('find what stands under them, and only that', () => {
    const tags = [{ kind: 'place', path: '河口镇/石桥村' }] as const;
    expect(['河口镇', 'place:河口镇', '河口镇/石桥村', '河口', 'topic:河口镇', '石桥村'].map((words) => bears(tags, words))).toEqual([true, true, true, false, false, false]);
  });

  it('are refused where a step is empty', () => {
    expect(['', '/', 'a//b', ' a', 'place:'].map(tagOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('a passage named by its words', () => {
  const id = ReportId.parse('01m80h10nedfy7tpptw2');
  const report = (...texts: string[]) => ({ id, paragraphs: texts.map((text) => ({ kind: 'body' as const, text, segments: [] })) });

  it('is found over paragraphs and through white space', () => {
    const found = findPassage(report('河口 镇有书屋。', '每晚开到九点。', '不收押金。'), '书屋。 每晚开到\n九点。不收');
    expect(found).toEqual({ reportId: id, from: { paragraph: 0, offset: 5 }, to: { paragraph: 2, offset: 2 } });
  });

  it('is where any cut of the text says it is', () => {
    const texts = fc.array(fc.stringMatching(/^[一-十a-z，。]{1,12}$/u), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(texts, fc.nat(), fc.nat(), (paragraphs, a, b) => {
      const whole = paragraphs.join('');
      const start = a % whole.length;
      const words = whole.slice(start, start + 1 + (b % (whole.length - start)));
      const found = findPassage(report(...paragraphs), words);
      const before = (place: { paragraph: number; offset: number }): number => paragraphs.slice(0, place.paragraph).join('').length + place.offset;
      expect(found && whole.slice(before(found.from), before(found.to))).toBe(words);
    }));
  });

  it('is not found where the report does not say it', () => {
    expect([findPassage(report('每晚开到九点。'), '每晚开到十点'), findPassage(report('每晚'), ' '), findPassage(report(), 'x')]).toEqual([undefined, undefined, undefined]);
  });
});
