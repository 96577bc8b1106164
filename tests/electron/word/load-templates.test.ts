import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../electron/word/templates/load-templates.ts';
import { shippedFolder } from '../../support/word/load-shipped.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'caibian-templates-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const jianbao = (): Record<string, unknown> => JSON.parse(readFileSync(join(shippedFolder, 'jianbao.json'), 'utf8')) as Record<string, unknown>; // our own file, known to be an object
const put = (name: string, value: unknown) => { writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value)); };

describe('loading templates', () => {
  it('loads the three that ship with the app', () => {
    const { templates, invalid } = loadTemplates([shippedFolder]);
    expect(invalid).toEqual([]);
    expect(templates.map((template) => template.name)).toEqual(['jianbao', 'newsletter-en', 'zhuanban']);
  });

  it('names file and field of a template that lacks one, and loads the others', () => {
    const { masthead: _gone, ...without } = jianbao();
    put('a.json', without);
    put('b.json', { ...jianbao(), name: 'second' });
    const { templates, invalid } = loadTemplates([folder]);
    expect(templates.map((template) => template.name)).toEqual(['second']);
    expect(invalid).toEqual([{ file: 'a.json', field: 'masthead', fault: 'missing', detail: '' }]);
  });

  it('names a field deep inside', () => {
    const whole = jianbao();
    put('a.json', { ...whole, styles: { ...(whole['styles'] as object), body: { size: 'large' } } }); // styles is an object in our own file
    expect(loadTemplates([folder]).invalid[0]?.field).toMatch(/^styles\.body\./);
  });

  it('refuses margins and gaps that leave no room for text', () => {
    const { page, body, ...rest } = jianbao() as { page: { margins: object }; body: object }; // our own file, whose shape is known
    put('a.json', { ...rest, body, page: { ...page, margins: { ...page.margins, left: 120, right: 80 } } });
    put('b.json', { ...rest, page, body: { ...body, columns: 5, gap: 40 } });
    put('c.json', { ...rest, body, page: { ...page, gridPitch: 1 } });
    expect(loadTemplates([folder]).invalid.map(({ file, field, fault }) => [file, field, fault])).toEqual([
      ['a.json', 'page.margins', 'bad-value'], ['b.json', 'body.gap', 'bad-value'], ['c.json', 'page.gridPitch', 'bad-value'],
    ]);
  });

  it('refuses what is not JSON, too large or too deep', () => {
    put('a.json', '{ not json');
    put('b.json', `"${'x'.repeat(300_000)}"`);
    put('c.json', '['.repeat(5000) + ']'.repeat(5000));
    const { invalid } = loadTemplates([folder]);
    expect(invalid.map((one) => one.file)).toEqual(['a.json', 'b.json', 'c.json']);
    expect(invalid.map((one) => [one.fault, one.detail])).toEqual([['not-json', expect.stringContaining('JSON')], ['too-large', '256'], ['too-deep', '16']]);
  });

  it('lets a folder of the user take the place of a template of the same name', () => {
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'own', 'x.json'), JSON.stringify({ ...jianbao(), limits: { pages: 99 } }));
    const { templates } = loadTemplates([shippedFolder, join(folder, 'own')]);
    expect(templates.find((template) => template.name === 'jianbao')?.limits.pages).toBe(99);
  });

  it('makes nothing of a folder that is not there', () => { expect(loadTemplates([join(folder, 'none')])).toEqual({ templates: [], invalid: [] }); });
});
