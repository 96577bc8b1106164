import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../../../shared/issue/galley/table-rows.ts';
import { setRow } from '../../../../shared/issue/galley/runs.ts';
import { BlockId, QuoteId } from '../../../../shared/domain/ids.ts';
import type { Block } from '../../../../shared/domain/issue.ts';
import { spellId } from '../../../../shared/domain/new-id.ts';

const quote = QuoteId.parse(spellId(1, []));
const paragraph = (text: string, quoted = true): Block => ({ type: 'paragraph', id: BlockId.parse(spellId(2, [])), runs: [{ text, ...(quoted ? { quote } : {}) }] });

describe('rows of a table in an issue', () => {
  it('are quoted paragraphs with tabs that follow each other, their columns as wide as their words', () => {
    const columns = tableColumns([paragraph('正文。'), paragraph('线路\t备注'), paragraph('\t从客运站到河湾镇'), paragraph('又是正文。')]);
    expect(columns.map((one) => one?.length)).toEqual([undefined, 2, 2, undefined]);
    expect(columns[1]).toBe(columns[2]);
    expect(columns[1]).toEqual([4 / 12, 8 / 12]);
  });

  it('are none where one stands alone, or the tab was typed', () => {
    expect(tableColumns([paragraph('甲\t乙'), paragraph('正文。'), paragraph('丙\t丁', false), paragraph('戊\t己', false)])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are set with a tab between cells and the marks of their sources', () => {
    expect(setRow([{ text: '\t班次\t12', quote }, { text: '（试\t行）' }], [{ run: 0, number: 3, foot: true }])).toEqual([
      { kind: 'tab' }, { kind: 'text', text: '班次' }, { kind: 'tab' }, { kind: 'text', text: '12' }, { kind: 'note', number: 3, foot: true }, { kind: 'text', text: '（试 行）' },
    ]);
  });
});
