import { describe, expect, it } from 'vitest';
import { groupRows, searchedParagraph } from '../../../shared/text/table-cells.ts';
import { searchedText } from '../../../shared/text/searched-text.ts';

describe('rows of tables', () => {
  it('that follow each other are one table, as wide as the widest of them', () => {
    const paragraphs = [['body', '甲\t乙'], ['table', '线路'], ['table', '一\t二\t三'], ['table', '\t四'], ['body', '戊'], ['table', '己\t庚']] as const;
    expect(groupRows(paragraphs.map(([kind, text]) => ({ kind, text })))).toEqual([
      { from: 0, to: 1, columns: 0 }, { from: 1, to: 4, columns: 3 }, { from: 4, to: 5, columns: 0 }, { from: 5, to: 6, columns: 2 },
    ]);
  });

  it('are searched cell by cell, while a tab in running text is white space', () => {
    expect(searchedText(searchedParagraph('table', '志愿\t服务')).text).not.toContain('志愿服务');
    expect(searchedText(searchedParagraph('body', '志愿\t服务')).text).toBe('志愿服务');
    expect(searchedParagraph('table', '志愿\t服务')).toHaveLength('志愿\t服务'.length);
  });
});
