import { $getRoot, $getSelection, $isRangeSelection, $selectAll, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../renderer/editor/apply-patch.ts';
import { openHistory } from '../../../renderer/editor/history.ts';
import { toIssue } from '../../../renderer/editor/issue-document.ts';
import { $elementAt, $placeOf, $rangeIn } from '../../../renderer/editor/text-place.ts';
import type { Issue, IssueItem } from '../../../shared/domain/issue.ts';
import { runText, textsOfIssue } from '../../../shared/issue/issue-text.ts';
import { itemFromSnippets } from '../../../shared/issue/place.ts';
import { issueOf, itemOf, quoteOf, snippetOf, idMaker } from '../../support/issue-maker.ts';
import { keptEditorWith } from './issue-editor.ts';

const quote = quoteOf('守灯人每晚记下过往船只。');
const start = (): Issue => issueOf([[itemOf('甲', [[{ text: '守灯人每晚记下过往船只。', quote: quote.id }]]), itemOf('乙', [[{ text: '船来了。' }]])], []], [quote]);
const item = (issue: Issue, section: number, at: number): IssueItem => {
  const found = issue.sections[section]?.items[at];
  if (found === undefined) throw new Error('no item');
  return found;
};
const section = (issue: Issue, at: number) => {
  const found = issue.sections[at];
  if (found === undefined) throw new Error('no section');
  return found;
};
function open(issue: Issue): { editor: LexicalEditor; read: () => Issue } {
  const editor = keptEditorWith(issue);
  openHistory(editor);
  return { editor, read: () => toIssue(editor.getEditorState(), issue) };
}
/** Does something with the caret over code units of the first paragraph of an item. */
function atBody(editor: LexicalEditor, of: IssueItem, from: number, to: number, act: (selection: ReturnType<typeof $rangeIn>) => void): void {
  editor.update(() => {
    const block = of.blocks[0];
    const element = block === undefined ? undefined : $elementAt({ blockId: block.id });
    if (element === undefined) throw new Error('no block');
    act($rangeIn(element, from, to));
  }, { discrete: true });
}
const headlines = (issue: Issue) => issue.sections.map((one) => one.items.map((each) => runText(each.headline)));

describe('patches', () => {
  it('places, moves and removes items, each one step of undo, and back again', () => {
    const issue = start();
    const { editor, read } = open(issue);
    const placed = itemFromSnippets([snippetOf('夜航灯亮了。')], idMaker(9_000_000));
    const all: string[][][] = [headlines(read())];
    const note = () => { all.push(headlines(read())); };
    applyPatch(editor, { kind: 'place-item', sectionId: section(issue, 1).id, at: 0, item: placed.item }); note();
    applyPatch(editor, { kind: 'move-item', itemId: item(issue, 0, 0).id, sectionId: section(issue, 1).id, at: 99 }); note();
    applyPatch(editor, { kind: 'remove-item', itemId: item(issue, 0, 1).id }); note();
    expect(all).toEqual([
      [['甲', '乙'], []], [['甲', '乙'], ['青禾渡口添了夜航灯']], [['乙'], ['青禾渡口添了夜航灯', '甲']], [[], ['青禾渡口添了夜航灯', '甲']],
    ]);
    for (const expected of [all[2], all[1], all[0]]) {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      editor.update(() => undefined, { discrete: true });
      expect(headlines(read())).toEqual(expected);
    }
    editor.dispatchCommand(REDO_COMMAND, undefined);
    editor.update(() => undefined, { discrete: true });
    expect(headlines(read())).toEqual(all[1]);
  });

  it('joins passages into an item after the block named', () => {
    const issue = start();
    const { editor, read } = open(issue);
    const { item: more } = itemFromSnippets([snippetOf('一。\n二。')], idMaker(9_000_000));
    const target = item(issue, 0, 1);
    applyPatch(editor, { kind: 'place-blocks', itemId: target.id, ...(target.blocks[0] === undefined ? {} : { after: target.blocks[0].id }), blocks: more.blocks });
    expect(item(read(), 0, 1).blocks.map((block) => (block.type === 'paragraph' ? runText(block.runs) : ''))).toEqual(['船来了。', '一。', '二。']);
  });

  it('replaces words inside a quotation and keeps its mark', () => {
    const issue = start();
    const { editor, read } = open(issue);
    const block = item(issue, 0, 0).blocks[0];
    if (block === undefined) throw new Error('no block');
    applyPatch(editor, { kind: 'replace-text', changes: [{ blockId: block.id, start: 0, end: 3, text: '老许' }, { blockId: block.id, start: 7, end: 11, text: '船' }] });
    expect(item(read(), 0, 0).blocks[0]).toMatchObject({ runs: [{ text: '老许每晚记下船。', quote: quote.id }] });
  });

  it('changes number and imprint as one step of undo', () => {
    const issue = start();
    const { editor, read } = open(issue);
    applyPatch(editor, { kind: 'change-head', head: { number: 13, total: null } });
    applyPatch(editor, { kind: 'change-head', head: { imprint: { ...issue.imprint, copies: 80 } } });
    const { total: _total, ...rest } = issue;
    expect(read()).toEqual({ ...rest, number: 13, imprint: { ...issue.imprint, copies: 80 } });
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    editor.update(() => undefined, { discrete: true });
    expect(read()).toEqual(issue);
  });

  it('restores an earlier version as one step of undo', () => {
    const issue = start();
    const { editor, read } = open(issue);
    const old = issueOf([[itemOf('旧', [[{ text: '旧文。' }]])]]);
    applyPatch(editor, { kind: 'restore', sections: old.sections });
    expect(headlines(read())).toEqual([['旧']]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    editor.update(() => undefined, { discrete: true });
    expect(read()).toEqual(issue);
  });
});

describe('typing', () => {
  it('keeps the quotation’s mark on both halves of a split paragraph, and gives the new one an id of its own', () => {
    const issue = start();
    const { editor, read } = open(issue);
    atBody(editor, item(issue, 0, 0), 3, 3, (selection) => { selection.insertParagraph(); });
    const blocks = item(read(), 0, 0).blocks;
    expect(blocks).toMatchObject([{ runs: [{ text: '守灯人', quote: quote.id }] }, { runs: [{ text: '每晚记下过往船只。', quote: quote.id }] }]);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(2);
  });

  it('keeps the mark when words are made bold', () => {
    const issue = start();
    const { editor, read } = open(issue);
    atBody(editor, item(issue, 0, 0), 3, 5, (selection) => { selection.formatText('bold'); });
    expect(item(read(), 0, 0).blocks[0]).toMatchObject({ runs: [{ text: '守灯人', quote: quote.id }, { text: '每晚', bold: true, quote: quote.id }, { text: '记下过往船只。', quote: quote.id }] });
  });

  it('loses no section and no title line when everything is deleted', () => {
    const issue = start();
    const { editor, read } = open(issue);
    editor.update(() => { $selectAll().removeText(); }, { discrete: true });
    const left = read();
    expect(left.sections.map((one) => one.id)).toEqual(issue.sections.map((one) => one.id));
    expect([...textsOfIssue(left)].map((text) => runText(text.runs)).join('')).toBe('');
    for (const one of left.sections.flatMap((each) => each.items)) expect(one.blocks.length).toBeGreaterThan(0);
  });

  it('knows the place of the caret by block', () => {
    const issue = start();
    const { editor } = open(issue);
    atBody(editor, item(issue, 0, 1), 2, 2, (selection) => {
      expect($placeOf(selection.anchor.getNode())).toEqual({ blockId: item(issue, 0, 1).blocks[0]?.id });
    });
    editor.update(() => {
      $elementAt({ blockId: item(issue, 0, 1).id, part: 'headline' })?.selectEnd();
      const selection = $getSelection();
      expect($isRangeSelection(selection) ? $placeOf(selection.anchor.getNode()) : undefined).toEqual({ blockId: item(issue, 0, 1).id, part: 'headline' });
      expect($getRoot().getChildrenSize()).toBe(2);
    }, { discrete: true });
  });
});
