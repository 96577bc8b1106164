import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../../renderer/issue/inspector/finding-groups.ts';
import type { Finding } from '../../../shared/issue/checks/finding.ts';

const comma: Finding = { rule: 'half-width', level: 'tip', text: ',', proposal: '，' };
const colon: Finding = { rule: 'half-width', level: 'tip', text: ':', proposal: '：' };
const figure: Finding = { rule: 'number-differs', level: 'error', text: '181', proposal: '118' };
const unsigned: Finding = { rule: 'no-byline', level: 'tip', text: '夜航' };

describe('rows of findings', () => {
  it('puts many tips that propose the same change into one row, where the first of them stands', () => {
    expect(groupFindings([unsigned, comma, colon, comma, figure, comma]).map(({ first, members }) => [first.rule, first.text, members])).toEqual([
      ['no-byline', '夜航', [0]], ['half-width', ',', [1, 3, 5]], ['half-width', ':', [2]], ['number-differs', '181', [4]],
    ]);
  });
  it('never hides an error behind another, nor what has nothing to propose', () => {
    expect(groupFindings([figure, figure, figure, unsigned, unsigned, unsigned])).toHaveLength(6);
  });
});
