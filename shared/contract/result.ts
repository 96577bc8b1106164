import { z } from 'zod';
import { SecrecyLevel } from '../domain/secrecy.ts';

/** An expected outcome: a value, or an error told to the user. Bugs throw instead. */
export type Result<T, E = DeskError> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Why a source document could not be read. The interface says each in a sentence with its remedy. */
export const unreadableReasons = [
  'empty', 'no-text', 'binary', 'format-unknown', 'format-unsupported', 'old-spreadsheet', 'old-word', 'presentation', 'not-what-it-says', 'truncated', 'encrypted', 'damaged',
  'too-large', 'too-many-entries', 'inflates-too-far', 'too-deep', 'too-slow', 'too-much-memory', 'missing', 'not-a-file', 'no-permission',
  // Of files that hold others: packed by a program we do not read, one in another too often, nothing in it; and what was handed over and lost when the app ended.
  'packed-otherwise', 'packed-too-deep', 'nothing-inside', 'interrupted',
  // Of pictures: no words found in it, more pixels than are decoded, a kind that is not.
  'picture-without-text', 'picture-too-large', 'picture-unsupported',
] as const;
export const UnreadableReason = z.enum(unreadableReasons);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/** What can be wrong with a template's file. */
export const templateFaults = ['missing', 'wrong-type', 'unknown-field', 'bad-value', 'not-json', 'too-deep', 'too-large', 'unreadable'] as const;
export const TemplateFault = z.enum(templateFaults);
export type TemplateFault = z.infer<typeof TemplateFault>;

/** What can be wrong with a line of an exchange file. `more` stands for as many further lines as `line` says. */
export const lineFaults = ['not-utf8', 'not-json', 'too-large', 'too-deep', 'format-missing', 'format-newer', 'missing', 'bad-value', 'no-text', 'document-differs', 'more'] as const;
export const LineFault = z.enum(lineFaults);
export type LineFault = z.infer<typeof LineFault>;

/** Everything that may go wrong as a matter of course. Crosses the process border whole. */
export const DeskError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unreadable'), file: z.string(), reason: UnreadableReason }),
  /** The document is marked as secret near its top; nothing of it was stored. */
  z.object({ kind: z.literal('marked'), file: z.string(), level: SecrecyLevel }),
  z.object({ kind: z.literal('archive-missing'), path: z.string() }),
  z.object({ kind: z.literal('archive-locked'), path: z.string() }),
  z.object({ kind: z.literal('archive-read-only'), path: z.string() }),
  /** `found` and `known` are schema versions. */
  z.object({ kind: z.literal('archive-newer'), path: z.string(), found: z.int(), known: z.int() }),
  z.object({ kind: z.literal('archive-damaged'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('not-an-archive'), path: z.string() }),
  z.object({ kind: z.literal('folder-not-empty'), path: z.string() }),
  z.object({ kind: z.literal('disk-full'), path: z.string() }),
  z.object({ kind: z.literal('cannot-write'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('cannot-read'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('not-found'), what: z.enum(['document', 'report', 'snippet', 'issue', 'version', 'bulletin', 'template', 'job', 'picture', 'passage', 'search']), id: z.string() }),
  /** `field` is a path such as styles.body.size, empty for the whole file; `detail` what the fault's sentence needs beside it. */
  z.object({ kind: z.literal('template-invalid'), file: z.string(), field: z.string(), fault: TemplateFault, detail: z.string() }),
  /** `line` counts from 1; `field` is a path such as paragraphs.3.kind, empty for the whole line. */
  z.object({ kind: z.literal('line-invalid'), file: z.string(), line: z.int(), field: z.string(), fault: LineFault }),
  z.object({ kind: z.literal('name-taken'), name: z.string() }),
  z.object({ kind: z.literal('number-taken'), bulletin: z.string(), number: z.int() }),
  /** The stored draft is not the one the text was made from: another window has saved since. */
  z.object({ kind: z.literal('draft-newer') }),
  z.object({ kind: z.literal('picture-unusable'), file: z.string() }),
  z.object({ kind: z.literal('nothing-to-compile') }),
  z.object({ kind: z.literal('nothing-to-undo') }),
  z.object({ kind: z.literal('invalid-request'), detail: z.string() }),
  z.object({ kind: z.literal('only-in-app') }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('disconnected') }),
  /** A defect of ours: written to the log under this number. */
  z.object({ kind: z.literal('bug'), log: z.string() }),
]);
export type DeskError = z.infer<typeof DeskError>;
