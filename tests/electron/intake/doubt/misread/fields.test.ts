import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExtraction } from '../../../../../electron/intake/read-extraction.ts';
import { textOf } from '../../whole-text.ts';

const prose = readFileSync(join(import.meta.dirname, '../../../../fixtures/doubt/fields.txt'), 'utf8').trim().split('\n\n');
const misreadIn = (text: string): (string | undefined)[] => readExtraction(textOf(`渡口点亮夜航灯\n${text}`)).reports.flatMap(({ doubts }) => doubts.filter(({ kind }) => kind === 'misread').map(({ text: read, suggestion }) => `${read}→${suggestion ?? ''}`));

describe('sound prose of medicine, industry, finance, law, farming and old books', () => {
  it('has no more than one word misread in a thousand characters', () => {
    const found = prose.flatMap(misreadIn);
    expect(prose.length).toBeGreaterThan(40);
    expect(found.length, found.join(' ')).toBeLessThanOrEqual(prose.join('').length / 1000);
  });

  it('leaves slips that words beside call for found', () => {
    const [clinical = ''] = prose;
    for (const [word, slip] of [['知情同意书', '知清同意书'], ['伦理委员会', '伦理委员合'], ['实验室', '实验宰']] as const) {
      expect(clinical).toContain(word);
      expect(misreadIn(clinical.replace(word, slip)).length, slip).toBeGreaterThan(misreadIn(clinical).length);
    }
  });
});
