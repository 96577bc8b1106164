import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubtRules, type DoubtRuleName } from '../../../shared/domain/doubt-rules.ts';
import { doubtReason } from '../../../shared/i18n/doubt-reason.ts';
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import { createTranslator } from '../../../shared/i18n/translator.ts';
import zhCN from '../../../shared/i18n/zh-CN.json' with { type: 'json' };

const rules = join(import.meta.dirname, '../../../electron/intake/doubt');
const written = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(rules, name), 'utf8')).join('\n');
const said = (rule: string, text = '', suggestion = ''): string => doubtReason(createTranslator('zh-CN'), { rule, text, suggestion });

describe('the reason of a doubt', () => {
  it('stands in both languages for every rule there is, and for no other', () => {
    const names = Object.keys(doubtRules).sort();
    expect(Object.keys(zhCN['doubt-rules']).sort()).toEqual(names);
    expect(Object.keys(en['doubt-rules']).sort()).toEqual(names);
  });

  it('is listed only for rules that are raised', () => {
    expect(Object.keys(doubtRules).filter((rule) => !written.includes(`'${rule}'`))).toEqual([]);
  });

  it('says the words it is about', () => {
    expect(said('look-alike', '指赠', '捐赠')).toBe('“指赠”不成词，“捐赠”成词，字形相近');
    expect(said('goes-on-elsewhere', '（下转第四版）')).toBe('其余部分在四版，收到后可以接上');
    expect(doubtReason(createTranslator('en'), { rule: 'goes-on-elsewhere', text: '(Continued on page A4)' })).toBe('The rest is on page A4; join it when it comes in');
  });

  it('is left unsaid for a rule of another version', () => { expect(said('no-longer-there' satisfies Exclude<string, DoubtRuleName>)).toBe(''); });
});
