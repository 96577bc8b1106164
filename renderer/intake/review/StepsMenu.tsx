import type { ReactNode } from 'react';
import type { TextRange } from '../../../shared/domain/passage.ts';
import { readingReason } from '../../../shared/i18n/reading-reason.ts';
import type { MessageKey } from '../../../shared/i18n/translator.ts';
import { useSay } from '../../frame/language.tsx';
import { PlacedMenu } from '../../ui/PlacedMenu.tsx';
import type { ReviewState } from './use-review-state.ts';
import type { ReviewStep } from './row-steps.ts';

const labels: Readonly<Record<ReviewStep['kind'], MessageKey>> = { removed: 'review.undoRemoved', joined: 'review.undoJoined', space: 'review.undoSpace', corrected: 'review.undoCorrected' };

/** What cleaning did at a place, why, and a way back from each step. */
export function StepsMenu({ steps, onUndo, onClose }: { readonly steps: ReviewState['steps']; readonly onUndo: (step: TextRange) => void; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  return (
    <PlacedMenu
      label={say('review.steps')} at={steps?.at ?? null} onClose={onClose}
      entries={(steps?.found ?? []).map((step) => ({
        id: `${step.start} ${step.end}`, label: say(labels[step.kind], { words: step.words }),
        detail: readingReason(say, step.rules[0] ?? ''), run: () => { onUndo(step); },
      }))}
    />
  );
}
