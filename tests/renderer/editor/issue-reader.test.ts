import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../renderer/editor/apply-patch.ts';
import { openHistory } from '../../../renderer/editor/history.ts';
import { createIssueReader } from '../../../renderer/editor/issue-reader.ts';
import { runText } from '../../../shared/issue/issue-text.ts';
import { issueOf, itemOf } from '../../support/issue-maker.ts';
import { keptEditorWith } from './issue-editor.ts';

describe('reading an issue while it is edited', () => {
  it('reads words that undo and redo brought back inside a block, as they stand', () => {
    const issue = issueOf([[itemOf('夜航', [[{ text: '灯亮了。' }], [{ text: '船来了。' }]])]]);
    const editor = keptEditorWith(issue);
    const reader = createIssueReader(editor, issue);
    openHistory(editor);
    const block = issue.sections[0]?.items[0]?.blocks[0];
    if (block === undefined) throw new Error('no block');
    const words = () => reader.read().sections[0]?.items[0]?.blocks.map((one) => ('runs' in one ? runText(one.runs) : ''));
    words();
    applyPatch(editor, { kind: 'replace-text', changes: [{ blockId: block.id, start: 0, end: 1, text: '渡口的灯' }] });
    expect(words()).toEqual(['渡口的灯亮了。', '船来了。']);
    for (const [command, first] of [[UNDO_COMMAND, '灯亮了。'], [REDO_COMMAND, '渡口的灯亮了。'], [UNDO_COMMAND, '灯亮了。']] as const) {
      editor.dispatchCommand(command, undefined);
      editor.update(() => undefined, { discrete: true });
      expect(words()).toEqual([first, '船来了。']);
    }
  });

  it('hands out the same block as long as nothing in it changed', () => {
    const issue = issueOf([[itemOf('夜航', [[{ text: '灯亮了。' }], [{ text: '船来了。' }]])]]);
    const editor = keptEditorWith(issue);
    const reader = createIssueReader(editor, issue);
    const blocks = () => reader.read().sections[0]?.items[0]?.blocks ?? [];
    const [first, second] = blocks();
    if (first === undefined) throw new Error('no block');
    applyPatch(editor, { kind: 'replace-text', changes: [{ blockId: first.id, start: 0, end: 1, text: '火' }] });
    expect(blocks()[0]).not.toBe(first);
    expect(blocks()[1]).toBe(second);
  });
});
