import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { Issue } from '../../shared/domain/issue.ts';
import { tidyNumber } from '../../renderer/settings/BulletinFields.tsx';
import { sampleIssue } from '../../renderer/settings/sample-issue.ts';
import jianbao from '../../templates/jianbao.json' with { type: 'json' };
import { Template } from '../../shared/domain/template.ts';

describe('numbers typed in the settings', () => {
  it('are taken in half and full width', () => { expect(['12', ' 12 ', '１２', '012'].map(tidyNumber(1))).toEqual(['12', '12', '12', '12']); });
  it('are refused where they are none or too small', () => { expect(['', 'abc', '-1', '1.5', '0', '1234567'].map(tidyNumber(1))).toEqual([null, null, null, null, null, null]); });
  it('may be nought where nought is meant', () => { expect(tidyNumber(0)('0')).toBe('0'); });
});

describe('the sample page', () => {
  it('is an issue like any other, so that what prints it can show it', () => {
    const template = Template.parse(jianbao);
    const sample = sampleIssue(template, undefined, createTranslator('zh-CN'), '2026-03-12');
    expect(Issue.safeParse(sample).success).toBe(true);
    expect(template.sections.map(({ key }) => key)).toContain(sample.sections[0]?.key);
  });
});
