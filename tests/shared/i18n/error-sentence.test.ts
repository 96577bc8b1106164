import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { errorSentence } from '../../../shared/i18n/error-sentence.ts';

const corrections = join(import.meta.dirname, '../../../electron/intake/correct');
const details = readdirSync(corrections).flatMap((file) => [...readFileSync(join(corrections, file), 'utf8').matchAll(/invalid\('([\w-]+)'\)/g)].map(([, detail = '']) => detail));

describe('why something was not done, in words', () => {
  it.each([...new Set(details)])('a correction refused for “%s” says so without the code, and says what to do', (detail) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const said = errorSentence(createTranslator(language), { kind: 'invalid-request', detail });
      expect(said).not.toContain(createTranslator(language)('errors.invalid-request', { detail }));
      expect(said.length).toBeGreaterThan(10);
    }
  });

  it('words that belong to no report are not named by their offsets', () => {
    const say = createTranslator('zh-CN');
    expect(errorSentence(say, { kind: 'not-found', what: 'passage', id: '120-131' })).not.toMatch(/\d/);
    expect(errorSentence(say, { kind: 'not-found', what: 'passage', id: '指赠' })).toContain('指赠');
  });
});
