import { describe, expect, it } from 'vitest';
import { noteLine } from '../../../../renderer/intake/review/review-words.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';

const say: Translate = (key, values) => `${key}${values === undefined ? '' : ` ${Object.values(values).join(' ')}`}`;
const line = (text: string): { readonly part: string; readonly words: string } | undefined => noteLine(say, (iso) => iso, [{ kind: 'mark', report: 0, text }], [], 1);

describe('noteLine', () => {
  it('says which words a mark took out of a row', () => { expect(line('（下转第二版）')?.words).toContain('（下转第二版）'); });
  it('says nothing of a bracket alone', () => { expect(line('）')).toBeUndefined(); });
});
