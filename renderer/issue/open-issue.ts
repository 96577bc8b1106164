import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { BlockId } from '../../shared/domain/ids.ts';
import type { Issue } from '../../shared/domain/issue.ts';
import type { Template } from '../../shared/domain/template.ts';
import type { Finding } from '../../shared/issue/checks/finding.ts';
import { noMarks } from '../../shared/issue/checks/repeats.ts';
import type { StoryMarks } from '../../shared/issue/checks/repeats.ts';
import { runChecks } from '../../shared/issue/checks/run-checks.ts';
import { copyfit } from '../../shared/issue/copyfit.ts';
import type { Copyfit } from '../../shared/issue/copyfit.ts';
import { findInIssue } from '../../shared/issue/find.ts';
import type { IssueMatch } from '../../shared/issue/find.ts';
import type { TextPlace } from '../../shared/issue/issue-text.ts';
import type { QuoteMap } from '../../shared/issue/quote-state.ts';
import type { Result } from '../../shared/contract/result.ts';
import type { DeskClient } from '../desk.ts';
import { $readCaret } from '../editor/caret.ts';
import type { CaretFormat } from '../editor/caret.ts';
import type { HistoryState } from '../editor/history.ts';
import { createIssueEditor } from '../editor/issue-editor.ts';
import type { IssueEditor } from '../editor/issue-editor.ts';
import { headOf } from '../editor/nodes/section/issue-head.ts';
import { clearPaint, paintPage } from '../editor/paint-page.ts';
import type { ScrollKeeper } from '../ui/Panes.tsx';
import { openDraft } from './draft.ts';
import { createSaver } from './saver.ts';
import type { Saver, SaveState } from './saver.ts';

/** Where the caret stands: its title line or block, the item and section around it. */
export interface Caret {
  readonly place: TextPlace | undefined;
  readonly itemId: BlockId | undefined;
  readonly sectionId: BlockId | undefined;
}

export interface FindState {
  readonly words: string;
  readonly matchCase: boolean;
  readonly matches: readonly IssueMatch[];
  readonly at: number;
}

/** What the panes around the page show. It follows the text a moment later, so that no key waits for it. */
export interface OpenIssueState {
  readonly issue: Issue;
  readonly quotes: QuoteMap;
  readonly findings: readonly Finding[];
  /** What the archive knows of the stories quoted here. */
  readonly marks: StoryMarks;
  /** The finding one stands on; -1 before any. */
  readonly finding: number;
  readonly caret: Caret;
  readonly format: CaretFormat;
  readonly history: HistoryState;
  readonly saved: SaveState;
  readonly find: FindState;
  /** Pages and lines, a moment after the text stood still. */
  readonly fit: Copyfit;
}

export interface OpenIssue {
  readonly session: IssueEditor;
  readonly template: Template;
  readonly store: StoreApi<OpenIssueState>;
  readonly saver: Saver;
  /**
   * To be called when the page stands; answers what to do when it goes. The editor lives on meanwhile: who comes back from
   * another place finds caret and undo as they were.
   */
  readonly show: () => () => void;
  /** Puts what another window stored in place of the text here, as one step of undo. */
  readonly takeTheirs: () => Promise<Result<unknown>>;
  /** Saves the text here over what another window stored, which is kept as a version of that name. */
  readonly keepMine: (label: string) => Promise<Result<unknown>>;
  /** Tells what the archive knows of the stories quoted. */
  readonly know: (marks: StoryMarks) => void;
  /** How far down the page one was, in pixels, for who comes back from another place. */
  readonly scrolled: ScrollKeeper;
  /** Brings what is shown up to date at once. */
  readonly refresh: () => void;
}

/** Milliseconds the panes may lag behind the text. */
const lag = 160;
/** Milliseconds of rest before pages are counted: that goes through the whole issue. */
const rest = 500;
const plainFormat: CaretFormat = { block: 'body', bold: false, italic: false, link: undefined };

const sameCaret = (one: Caret, other: Caret): boolean =>
  one.itemId === other.itemId && one.sectionId === other.sectionId && one.place?.blockId === other.place?.blockId && one.place?.part === other.place?.part;
const sameFormat = (one: CaretFormat, other: CaretFormat): boolean =>
  one.block === other.block && one.bold === other.bold && one.italic === other.italic && one.link === other.link;

/**
 * An issue open for editing: its editor, what is derived from its text, and its saving.
 * @param stamp when its draft was stored, asked for before it was read
 */
export function openIssue(issue: Issue, stamp: string, template: Template, desk: DeskClient, failed: (error: Error) => void): OpenIssue {
  const session = createIssueEditor(issue, failed);
  const { editor, reader } = session;
  const firstFit = copyfit(issue, template);
  const store = createStore<OpenIssueState>(() => ({
    issue, quotes: reader.quotes(), findings: runChecks(issue, template, reader.quotes(), firstFit.pages), marks: noMarks, finding: -1, fit: firstFit,
    caret: { place: undefined, itemId: undefined, sectionId: undefined }, format: plainFormat, history: { canUndo: false, canRedo: false },
    saved: { kind: 'saved', at: Date.now() }, find: { words: '', matchCase: false, matches: [], at: -1 },
  }));
  const draft = openDraft(desk, issue.id, stamp);
  const saver = createSaver(() => reader.read(), draft.save, (saved) => { store.setState({ saved }); });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let started = false;
  let top = 0;
  const refresh = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const now = reader.read();
    const quotes = reader.quotes();
    const { finding, find, fit, marks } = store.getState();
    const findings = runChecks(now, template, quotes, fit.pages, marks);
    const matches = findInIssue(now, find.words, find.matchCase);
    store.setState({ issue: now, quotes, findings, finding: Math.min(finding, findings.length - 1), find: { ...find, matches, at: Math.min(find.at, matches.length - 1) } });
  };
  const count = (): void => {
    counting = undefined;
    const now = reader.read();
    const fit = copyfit(now, template);
    store.setState({ fit, findings: runChecks(now, template, reader.quotes(), fit.pages, store.getState().marks) });
  };
  const readCaret = (): void => {
    frame = 0;
    const { format, ...caret } = editor.getEditorState().read(() => $readCaret());
    const before = store.getState();
    // What is the same stays the same object, so that a key renders nothing around the page; and the caret stays where it
    // was while the focus is in another pane: that is where things are placed.
    const moved = !sameCaret(caret, before.caret) && (caret.itemId !== undefined || before.caret.itemId === undefined);
    if (moved || !sameFormat(format, before.format)) store.setState({ ...(moved ? { caret } : {}), format });
  };
  const takeTheirs = async (wanted?: () => boolean): Promise<Result<unknown>> => {
    const stored = await draft.read();
    if (!stored.ok || !(wanted?.() ?? true)) return stored;
    const { issue: theirs, goOn } = stored.value;
    goOn();
    session.apply({ kind: 'restore', sections: theirs.sections, head: headOf(theirs) }, theirs.quotes);
    saver.settle();
    refresh();
    return stored;
  };
  const keepMine = async (label: string): Promise<Result<unknown>> => {
    const aside = await draft.setAside(label);
    if (aside.ok) saver.resume();
    return aside;
  };
  // Nothing of one's own is unsaved here, not even by the time the text has come: then it follows the other window without a word.
  const follow = async (): Promise<void> => {
    if (saver.isIdle() && await draft.isNewer()) await takeTheirs(saver.isIdle);
  };
  const paint = ({ issue: now, quotes, findings, finding, caret, find }: OpenIssueState): void => {
    paintPage(editor, { issue: now, quotes, findings, current: findings[finding], matches: find.matches, currentMatch: find.matches[find.at], caret: caret.place, caretItem: caret.itemId });
  };
  return {
    session, template, store, saver, refresh, keepMine,
    scrolled: { last: () => top, keep: (now) => { top = now; } },
    know: (marks) => {
      store.setState({ marks });
      refresh();
    },
    takeTheirs: () => takeTheirs(),
    show: () => {
      if (!started) {
        started = true;
        session.start((history) => {
          const before = store.getState().history;
          if (history.canUndo !== before.canUndo || history.canRedo !== before.canRedo) store.setState({ history });
        });
        editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
          if (frame === 0) frame = requestAnimationFrame(readCaret);
          if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
          timer ??= setTimeout(refresh, lag);
          clearTimeout(counting);
          counting = setTimeout(count, rest);
          saver.changed();
        });
      }
      const stopPaint = store.subscribe((now, before) => {
        if (now.issue !== before.issue || now.findings !== before.findings || now.finding !== before.finding || now.caret !== before.caret || now.find !== before.find) paint(now);
      });
      refresh();
      paint(store.getState());
      const returned = (): void => { void follow(); };
      returned();
      // A browser asks before it throws away what could not be saved. The app's own window would only refuse to close.
      const hold = (event: BeforeUnloadEvent): void => {
        const { kind } = store.getState().saved;
        if (window.caibian === undefined && (kind === 'failed' || kind === 'elsewhere')) event.preventDefault();
      };
      window.addEventListener('focus', returned);
      window.addEventListener('beforeunload', hold);
      return () => {
        window.removeEventListener('focus', returned);
        window.removeEventListener('beforeunload', hold);
        stopPaint();
        clearPaint();
        void saver.flush();
      };
    },
  };
}
