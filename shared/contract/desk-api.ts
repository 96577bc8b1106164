import { z } from 'zod';
import { archiveCalls } from './archive-calls.ts';
import { deskCalls, Job } from './desk-calls.ts';
import { doubtCalls } from './doubt-calls.ts';
import { figureCalls } from './figure-calls.ts';
import { intakeCalls } from './intake-calls.ts';
import { issueCalls } from './issue-calls.ts';
import type { Result } from './result.ts';
import { choosingCalls, samenessCalls } from './sameness-calls.ts';
import { searchCalls } from './search-calls.ts';
import { subjectCalls } from './subject-calls.ts';

/** Every call the window, the command line and scripts can make of the desk, once. */
export const deskApi = { ...deskCalls, ...intakeCalls, ...doubtCalls, ...archiveCalls, ...searchCalls, ...issueCalls, ...figureCalls, ...subjectCalls, ...samenessCalls, ...choosingCalls };
export type DeskApi = typeof deskApi;
export type CallName = keyof DeskApi;
export type RequestOf<Name extends CallName> = z.infer<DeskApi[Name]['request']>;
export type ResponseOf<Name extends CallName> = z.infer<DeskApi[Name]['response']>;

/** The desk as its callers see it. Requests and responses are checked at the process border. */
export type Desk = <Name extends CallName>(name: Name, request: RequestOf<Name>) => Promise<Result<ResponseOf<Name>>>;
/** What the host implements: one handler a call. A missing one does not compile. */
export type DeskHandlers = { readonly [Name in CallName]: (request: RequestOf<Name>) => Promise<Result<ResponseOf<Name>>> | Result<ResponseOf<Name>> };

/** Commands a native menu sends to the window; the same names as in the palette. */
export const menuCommands = [
  'go.intake', 'go.archive', 'go.snippets', 'go.issues', 'go.settings', 'find', 'palette', 'intake.open', 'intake.openFolder', 'intake.paste',
  'snippet.clip', 'issue.new', 'issue.keepVersion', 'issue.export', 'undo', 'redo', 'keys',
] as const;
export const MenuCommand = z.enum(menuCommands);
export type MenuCommand = z.infer<typeof MenuCommand>;

/** Everything the host tells the window unasked. */
export const deskEvents = {
  'job': Job,
  /** Rows of these kinds have changed: lists of them are stale. */
  'changed': z.object({ what: z.array(z.enum(['documents', 'reports', 'snippets', 'tags', 'bulletins', 'issues', 'settings', 'archive', 'marked', 'searches'])) }),
  /** Reports whose files of the search index are missing or damaged: they are searched all the same, only slower, until they are written again. */
  'index': z.object({ missing: z.int().nonnegative() }),
  /** The exact count of an answer whose count was only about right: what is counted beside it is exact now, too. */
  'counted': z.object({ counting: z.int(), total: z.int().nonnegative() }),
  'menu': z.object({ command: MenuCommand }),
};
export type EventName = keyof typeof deskEvents;
export type EventOf<Name extends EventName> = z.infer<(typeof deskEvents)[Name]>;
