import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/domain/issue.ts';
import { compose } from '../../../../shared/issue/galley/compose.ts';
import { shippedTemplate } from '../../../support/word/load-shipped.ts';
import { IssueMaker } from '../../../support/word/sample-issue.ts';

const template = shippedTemplate('zhuanban');
const make = new IssueMaker();
/** Columns of the band in which a story's first paragraph or picture stands. */
const columnsOf = (blocks: readonly Block[], section = 'news'): number | undefined => {
  const issue = make.issue({ template: 'zhuanban', name: '专版', issuer: '', sources: 'none', imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' } }, [make.section(section, '要闻', [make.item('渡口恢复夜航', [...blocks])])]);
  return compose(issue, template).bands.find((band) => band.blocks.some((block) => block.kind === 'picture' || block.kind === 'text' && block.style === 'body'))?.columns;
};
const words = (count: number): Block => make.paragraph('青山渡口恢复夜航。'.repeat(count));

describe('columns of a story', () => {
  it('are fewer where each would hold no more than a line or two', () => {
    expect([columnsOf([words(1)]), columnsOf([words(5)]), columnsOf([words(14)]), columnsOf([words(40)])]).toEqual([1, 1, 2, 3]);
    expect([columnsOf([words(1)], 'lead'), columnsOf([words(40)], 'lead')]).toEqual([1, 2]);
  });

  it('are the section’s where titles stand inside them or a picture is shown', () => {
    expect(columnsOf([words(1)], 'briefs')).toBe(3);
    expect(columnsOf([make.picture('渡口。', '林知远'), words(1)])).toBe(3);
  });
});

describe('words under a picture', () => {
  const alignOf = (width: number): unknown => {
    const picture = { ...make.picture('渡口。', '林知远'), width, height: 400 };
    const issue = make.issue({ template: 'zhuanban', name: '专版', issuer: '', sources: 'none', imprint: { reportTo: '', sendTo: '', issueTo: '', copies: 0, people: '' } }, [make.section('news', '要闻', [make.item('渡口', [picture])])]);
    const caption = compose(issue, template).bands.flatMap((band) => band.blocks).find((block) => block.kind === 'text' && block.style === 'caption');
    return caption?.kind === 'text' ? caption.align : caption;
  };
  it('stand in the middle with a narrow one, and fill the column under a wide one', () => {
    expect([alignOf(60), alignOf(900)]).toEqual(['centre', undefined]);
  });
});
