import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textDifference } from '../../../../shared/text/sameness/text-difference.ts';

const side = (changes: ReturnType<typeof textDifference>, kind: 'removed' | 'added'): string => changes.filter((one) => one.kind === 'kept' || one.kind === kind).map(({ text }) => text).join('');

it('tells what one text has and the other has not, by words and figures', () => {
  expect(textDifference('渡口修好了，用了82万元。', '渡口昨日修好了，用了820万元。')).toEqual([
    { kind: 'kept', text: '渡口' }, { kind: 'added', text: '昨日' }, { kind: 'kept', text: '修好了，用了' }, { kind: 'removed', text: '82' }, { kind: 'added', text: '820' }, { kind: 'kept', text: '万元。' },
  ]);
});

it('sees no difference in traditional characters and in width', () => {
  expect(textDifference('修缮渡口３次', '修繕渡口3次')).toEqual([{ kind: 'kept', text: '修繕渡口3次' }]);
});

it('loses nothing of either text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('渡', '口', '\n', 'a', ' ', '3', '。') }), fc.string({ unit: fc.constantFrom('渡', '口', '\n', 'a', ' ', '3', '。') }), (one, other) => {
    const changes = textDifference(one, other);
    expect(side(changes, 'removed')).toBe(one);
    expect(side(changes, 'added')).toBe(other);
  }));
});

it('compares texts that have nothing in common by their paragraphs', () => {
  const lines = (sign: string): string => Array.from({ length: 40 }, (_, at) => `${sign.repeat(120)}${at}`).join('\n');
  expect(textDifference(lines('渡'), lines('口')).map(({ kind }) => kind)).toContain('removed');
});
