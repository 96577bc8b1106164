import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingRules } from '../../../shared/domain/reading-rules.ts';
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import { readingReason } from '../../../shared/i18n/reading-reason.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import zhCN from '../../../shared/i18n/zh-CN.json' with { type: 'json' };

const intake = join(import.meta.dirname, '../../../electron/intake');
const written = readdirSync(intake, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(intake, path), 'utf8')).join('\n');

describe('the reason of a step of reading', () => {
  it('stands in both languages for every rule there is, and for no other', () => {
    expect(Object.keys(zhCN['reading-rules']).sort()).toEqual([...readingRules].sort());
    expect(Object.keys(en['reading-rules']).sort()).toEqual([...readingRules].sort());
  });

  it('is listed only for rules that take steps', () => {
    expect(readingRules.filter((rule) => !written.includes(`'${rule}'`))).toEqual([]);
  });

  it('is a sentence of the language; a rule of another version has none', () => {
    expect(readingReason(createTranslator('zh-CN'), 'page-number')).toBe('是页码');
    expect(readingReason(createTranslator('en'), 'page-number')).toBe('A page number');
    expect(readingReason(createTranslator('en'), 'a rule of tomorrow')).toBe('');
  });
});
