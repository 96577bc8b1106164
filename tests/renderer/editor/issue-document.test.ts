import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyPatch } from '../../../renderer/editor/apply-patch.ts';
import { toIssue } from '../../../renderer/editor/issue-document.ts';
import { createIssueReader } from '../../../renderer/editor/issue-reader.ts';
import { Issue } from '../../../shared/domain/issue.ts';
import { issueOf, itemOf, quoteOf } from '../../support/issue-maker.ts';
import { anyIssue, normalise } from './issue-arbitrary.ts';
import { editorWith, keptEditorWith } from './issue-editor.ts';
import { runs } from '../../support/property-runs.ts';

describe('the bridge between issue and editor', () => {
  it('reads back whatever issue was put in', () => {
    fc.assert(fc.property(anyIssue, (issue) => {
      const back = toIssue(editorWith(issue).getEditorState(), issue);
      expect(back).toEqual(normalise(issue));
      expect(Issue.safeParse(back).success).toBe(true);
    }), runs(300));
  });

  it('adds nothing but an empty paragraph to an item without blocks, when the document is kept whole', () => {
    fc.assert(fc.property(anyIssue, (issue) => {
      const back = toIssue(keptEditorWith(issue).getEditorState(), issue);
      const shorn = back.sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, byline: item.byline, blocks: item.blocks.filter((block) => issueHas(issue, block.id)) })) }));
      expect({ ...back, sections: shorn }).toEqual(normalise(issue));
    }), runs(100));
  });

  it('gives back the same objects for what did not change', () => {
    const quote = quoteOf('灯亮了。');
    const issue = issueOf([[itemOf('甲', [[{ text: '灯亮了。', quote: quote.id }]]), itemOf('乙', [[{ text: '船来了。' }], [{ text: '人走了。' }]])]], [quote]);
    const editor = keptEditorWith(issue);
    const reader = createIssueReader(editor, issue);
    const before = reader.read().sections[0]?.items;
    const changed = before?.[1]?.blocks[0];
    if (changed === undefined) throw new Error('no block');
    applyPatch(editor, { kind: 'replace-text', changes: [{ blockId: changed.id, start: 0, end: 1, text: '车' }] });
    const after = reader.read().sections[0]?.items;
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]?.blocks[1]).toBe(before?.[1]?.blocks[1]);
    expect(after?.[1]?.blocks[0]).toMatchObject({ runs: [{ text: '车来了。' }] });
  });
});

function issueHas(issue: Issue, id: string): boolean {
  return issue.sections.some((section) => section.items.some((item) => item.blocks.some((block) => block.id === id)));
}
