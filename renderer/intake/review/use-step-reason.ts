import type { Edit } from '../../../shared/domain/reading.ts';
import { readingReason } from '../../../shared/i18n/reading-reason.ts';
import { useSay } from '../../frame/language.tsx';

/** Why cleaning did this, in a sentence; empty where there is nothing to say. */
export function useStepReason(edit: Edit | undefined): string {
  const say = useSay();
  return edit === undefined ? '' : readingReason(say, edit.rule);
}
