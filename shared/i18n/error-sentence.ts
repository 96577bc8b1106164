import type { DeskError } from '../contract/result.ts';
import type { Translate } from './translator.ts';

/** What happened, to which file, and what to do: one or two sentences in the reader's language. */
export function errorSentence(say: Translate, error: DeskError): string {
  switch (error.kind) {
    case 'unreadable': return say(`errors.unreadable.${error.reason}`, { file: error.file });
    case 'not-found': return say(`errors.not-found.${error.what}`, { id: error.id });
    case 'template-invalid': return say(`errors.template-invalid.${error.fault}`, { file: error.file, field: error.field, detail: error.detail });
    default: return say(`errors.${error.kind}`, { ...error });
  }
}
