import type { DeskError } from '../contract/result.ts';
import type { MessageKey, Translate } from './translator.ts';

/** What the system's codes mean, of those a person can do something about: errno(3). */
const causes = {
  'ENOENT': 'errors.cause.ENOENT', 'ENOTDIR': 'errors.cause.ENOTDIR', 'EISDIR': 'errors.cause.EISDIR', 'EEXIST': 'errors.cause.EEXIST', 'ENAMETOOLONG': 'errors.cause.ENAMETOOLONG',
  'EACCES': 'errors.cause.EACCES', 'EPERM': 'errors.cause.EPERM', 'EROFS': 'errors.cause.EROFS', 'EIO': 'errors.cause.EIO', 'inside-archive': 'errors.cause.inside-archive',
} satisfies Record<string, MessageKey>;
/** Why a correction of a reading was not made, of those a person can bring about. */
const refusals = {
  'published': 'errors.refused.published', 'empty-report': 'errors.refused.empty-report', 'offset': 'errors.refused.offset', 'first-report': 'errors.refused.first-report',
  'first-paragraph': 'errors.refused.first-paragraph', 'lines': 'errors.refused.lines', 'suggestion': 'errors.refused.suggestion', 'doubts': 'errors.refused.doubts',
} satisfies Record<string, MessageKey>;
const isRefusal = (detail: string): detail is keyof typeof refusals => Object.hasOwn(refusals, detail);
const isCause = (code: string): code is keyof typeof causes => Object.hasOwn(causes, code);

/** What happened, to which file, and what to do: one or two sentences in the reader's language. */
export function errorSentence(say: Translate, error: DeskError): string {
  switch (error.kind) {
    case 'unreadable': return say(`errors.unreadable.${error.reason}`, { file: error.file });
    case 'marked': return say(`errors.marked.${error.level}`, { file: error.file });
    case 'invalid-request': return isRefusal(error.detail) ? say(refusals[error.detail]) : say('errors.invalid-request', { detail: error.detail });
    // A passage is named by its words; where it has none, by its offsets, which say nothing to a reader.
    case 'not-found': return error.what === 'passage' && /^[\d-]+$/.test(error.id) ? say('errors.not-found.place') : say(`errors.not-found.${error.what}`, { id: error.id });
    case 'template-invalid': return say(`errors.template-invalid.${error.fault}`, { file: error.file, field: error.field, detail: error.detail });
    case 'cannot-read':
    case 'cannot-write': return say(`errors.${error.kind}`, { path: error.path, detail: causeOf(say, error.detail) });
    case 'line-invalid': return say(`errors.line-invalid.${error.fault}`, { file: error.file, line: error.line, field: error.field });
    default: return say(`errors.${error.kind}`, { ...error });
  }
}

/** In words where the detail is a code of the system's, or a message of Node's, which begins with one. */
function causeOf(say: Translate, detail: string): string {
  const code = detail.replace(/^(?:Error: )?([A-Z]+): .*$/s, '$1');
  return isCause(code) ? say(causes[code]) : detail;
}
