import { BlockId, QuoteId } from '../../shared/domain/ids.ts';
import type { IssueId, ReportId, SnippetId } from '../../shared/domain/ids.ts';
import type { Issue, IssueItem, Quote } from '../../shared/domain/issue.ts';
import type { Result } from '../../shared/contract/result.ts';
import { ok } from '../../shared/contract/result.ts';
import { copyItem } from '../../shared/issue/copy-item.ts';
import type { DeskClient } from '../desk.ts';
import { showItem } from '../editor/format-commands.ts';
import { makeId } from '../editor/make-id.ts';
import type { OpenIssue } from './open-issue.ts';

/** What can be placed: passages, whole reports, or an item of a past issue. */
export type Material =
  | { readonly kind: 'snippets'; readonly snippetIds: readonly SnippetId[] }
  | { readonly kind: 'report'; readonly reportId: ReportId }
  /** Several reports as one item 综合稿. */
  | { readonly kind: 'reports'; readonly reportIds: readonly ReportId[] }
  | { readonly kind: 'item'; readonly issueId: IssueId; readonly itemId: BlockId };

/** Where it goes: a new item behind `after` (else at the section's end), or into an item. */
export type Target =
  | { readonly as: 'item'; readonly sectionId: BlockId; readonly after?: BlockId | undefined }
  | { readonly as: 'blocks'; readonly itemId: BlockId; readonly after?: BlockId | undefined };

type Placed = { readonly item: IssueItem; readonly quotes: readonly Quote[] };

async function fetchMaterial(desk: DeskClient, material: Material): Promise<Result<Placed | undefined>> {
  switch (material.kind) {
    case 'snippets': return desk.call('issues.itemFromSnippets', { snippetIds: [...material.snippetIds] });
    case 'report': return desk.call('issues.itemFromReport', { reportId: material.reportId });
    case 'reports': return desk.call('issues.itemFromReports', { reportIds: [...material.reportIds] });
    case 'item': {
      const past = await desk.call('issues.get', { issueId: material.issueId });
      if (!past.ok) return past;
      const item = past.value.sections.flatMap((section) => section.items).find((one) => one.id === material.itemId);
      return ok(item === undefined ? undefined : copyItem(item, past.value.quotes, { block: () => BlockId.parse(makeId()), quote: () => QuoteId.parse(makeId()) }));
    }
  }
}

/** Takes material into the open issue, as one step of undo. */
export async function placeMaterial(open: OpenIssue, desk: DeskClient, material: Material, target: Target): Promise<Result<BlockId | undefined>> {
  const fetched = await fetchMaterial(desk, material);
  if (!fetched.ok || fetched.value === undefined) return fetched.ok ? ok(undefined) : fetched;
  const { item, quotes } = fetched.value;
  if (target.as === 'blocks') open.session.apply({ kind: 'place-blocks', itemId: target.itemId, blocks: item.blocks, ...(target.after === undefined ? {} : { after: target.after }), ...(material.kind === 'reports' ? { byline: item.byline } : {}) }, quotes);
  else open.session.apply({ kind: 'place-item', sectionId: target.sectionId, at: indexAfter(open.session.reader.read(), target.sectionId, target.after), item }, quotes);
  open.refresh();
  const placed = target.as === 'blocks' ? target.itemId : item.id;
  if (target.as === 'item') showItem(open.session.editor, placed);
  return ok(placed);
}

function indexAfter(issue: Issue, sectionId: BlockId, after: BlockId | undefined): number {
  const items = issue.sections.find((section) => section.id === sectionId)?.items ?? [];
  const at = items.findIndex((item) => item.id === after);
  return at < 0 ? items.length : at + 1;
}

/** Where Enter places: behind the item one is in, in its section; into another section where the material was proposed for that one. */
export function targetAtCaret(open: OpenIssue, join: boolean, proposedFor?: BlockId): Target | undefined {
  const { caret, issue } = open.store.getState();
  if (join) {
    const last = issue.sections.flatMap((section) => section.items).at(-1)?.id;
    const itemId = caret.itemId ?? last;
    return itemId === undefined ? undefined : { as: 'blocks', itemId, after: caret.place?.part === undefined ? caret.place?.blockId : undefined };
  }
  const sectionId = proposedFor ?? caret.sectionId ?? issue.sections[0]?.id;
  return sectionId === undefined ? undefined : { as: 'item', sectionId, after: sectionId === caret.sectionId ? caret.itemId : undefined };
}

/** Moves an item one place up or down, over the edge of its section into the neighbouring one. */
export function moveItem(open: OpenIssue, itemId: BlockId, by: -1 | 1): void {
  const { sections } = open.session.reader.read();
  const from = sections.findIndex((section) => section.items.some((item) => item.id === itemId));
  const section = sections[from];
  if (section === undefined) return;
  const to = section.items.findIndex((item) => item.id === itemId) + by;
  const beyond = sections[from + by];
  if (to >= 0 && to < section.items.length) open.session.apply({ kind: 'move-item', itemId, sectionId: section.id, at: to });
  else if (beyond !== undefined) open.session.apply({ kind: 'move-item', itemId, sectionId: beyond.id, at: by < 0 ? beyond.items.length : 0 });
  open.refresh();
  showItem(open.session.editor, itemId);
}

export function removeItem(open: OpenIssue, itemId: BlockId): void {
  open.session.apply({ kind: 'remove-item', itemId });
  open.refresh();
}

/** An empty item behind the one the caret is in. */
export function addItem(open: OpenIssue): void {
  const target = targetAtCaret(open, false);
  if (target?.as !== 'item') return;
  const item: IssueItem = { id: BlockId.parse(makeId()), kicker: [], headline: [], subhead: [], byline: '', blocks: [] };
  open.session.apply({ kind: 'place-item', sectionId: target.sectionId, at: indexAfter(open.session.reader.read(), target.sectionId, target.after), item });
  open.refresh();
  open.session.editor.focus();
}
