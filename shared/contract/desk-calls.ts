import { z } from 'zod';
import { JobId } from '../domain/ids.ts';
import { call } from './call.ts';
import { DeskError } from './result.ts';

export const Language = z.enum(['zh-CN', 'en']);
export type Language = z.infer<typeof Language>;

/** What a person may set. `language: system` follows the machine. */
export const Settings = z.object({
  language: z.enum(['system', 'zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Show the issue page white in the dark theme too. */
  whitePaper: z.boolean(),
  editorName: z.string(),
  /** Which report of a story leads the others 同稿: the one published first, or the longest. */
  leading: z.enum(['earliest', 'fullest']),
  /** The last import whose failures an editor has put away, and with it all before; empty where none was. */
  failuresRead: z.string(),
});
export type Settings = z.infer<typeof Settings>;

/** A job: long work with progress and a stop. */
export const Job = z.object({
  id: JobId,
  kind: z.enum(['import', 'backup', 'reindex', 'recognise']),
  title: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** ISO 8601, UTC. */
  started: z.string(),
  /** What could not be done, the first of it; the rest was done. All of it is answered by `jobs.failures`. */
  failures: z.array(DeskError),
  /** How many could not be done, where there are more than `failures` lists. */
  failed: z.int().nonnegative().exactOptional(),
  /** Documents marked as secret that wait for a person's word; nothing of them is stored. */
  marked: z.int().positive().exactOptional(),
  /** Files that were already here. */
  already: z.int().nonnegative(),
  /** Which files those were, the first of them, and what the document of the same bytes is called. */
  same: z.array(z.object({ file: z.string(), known: z.string() })).exactOptional(),
});
export type Job = z.infer<typeof Job>;

export const DeskInfo = z.object({
  version: z.string(),
  /** `app`: native dialogs are there; `browser`: the window brings its own. */
  mode: z.enum(['app', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** Language of the machine. */
  systemLanguage: Language,
  archive: z.object({ name: z.string(), path: z.string(), readOnly: z.boolean(), reports: z.int(), documents: z.int(), samples: z.int(), bytes: z.number() }),
});
export type DeskInfo = z.infer<typeof DeskInfo>;

export const CheckReport = z.object({
  sound: z.boolean(), reports: z.int(), documents: z.int(), issues: z.int(),
  /** One line a fault found, in words for an engineer. */
  faults: z.array(z.string()),
});
export type CheckReport = z.infer<typeof CheckReport>;

export const deskCalls = {
  'desk.info': call(z.object({}), DeskInfo),
  'settings.get': call(z.object({}), Settings),
  'settings.set': call(Settings.partial(), Settings),
  'jobs.list': call(z.object({}), z.object({ jobs: z.array(Job) })),
  /** What a job could not do, in the order it met it. */
  'jobs.failures': call(z.object({ jobId: JobId, offset: z.int().nonnegative(), limit: z.int().min(1).max(1000) }), z.object({ total: z.int(), failures: z.array(DeskError) })),
  'jobs.cancel': call(z.object({ jobId: JobId }), z.object({})),
  'archive.check': call(z.object({}), CheckReport),
  /** A backup of the archive in use, as bytes of one file (browser) or to a place the person picks (app). */
  'archive.backup': call(z.object({}), z.object({ saved: z.string().exactOptional(), fileName: z.string().exactOptional(), bytes: z.instanceof(Uint8Array).exactOptional() })),
  /** Native dialog: open another archive folder, or a new one. Only in the app. */
  'archive.open': call(z.object({}), z.object({ opened: z.boolean() })),
  /** Native save dialog for bytes the window holds. Only in the app. */
  'files.save': call(z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }), z.object({ saved: z.string().exactOptional() })),
};
