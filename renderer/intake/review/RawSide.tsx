import type { MouseEvent, ReactNode } from 'react';
import type { Edit } from '../../../shared/domain/reading.ts';
import { cx } from '../../ui/cx.ts';
import type { RawPiece } from './raw-pieces.ts';
import css from './Review.module.css';
import { joinAfter, rawStretches } from './review-marks.ts';
import { useStepReason } from './use-step-reason.ts';
import type { AskSteps } from './use-review-state.ts';
import type { PlacedDoubt, RawStretch } from './review-marks.ts';

interface RawSideProps {
  readonly text: string;
  readonly pieces: readonly RawPiece[];
  readonly edits: readonly Edit[];
  readonly doubts: readonly PlacedDoubt[];
  readonly now: PlacedDoubt | undefined;
  readonly onDoubt: (doubt: PlacedDoubt) => void;
  /** Asked for what cleaning did at a stretch of the text. */
  readonly onSteps: AskSteps;
}

const isSame = (one: PlacedDoubt | undefined, other: PlacedDoubt | undefined): boolean => one !== undefined && one.report === other?.report && one.index === other.index;

function Stretch({ stretch, now, onDoubt, onSteps }: { readonly stretch: RawStretch } & Pick<RawSideProps, 'now' | 'onDoubt' | 'onSteps'>): ReactNode {
  const { doubt, edit } = stretch;
  const reason = useStepReason(edit);
  const ask = edit === undefined || edit.kind === 'break' ? {} : { title: reason, onClick: (event: MouseEvent) => { onSteps(event.currentTarget, edit); } };
  const words = stretch.mark === 'removed' ? <s className={cx(css['removed'], css['step'])} {...ask}>{stretch.text}</s>
    : stretch.mark === 'corrected' ? <s className={cx(css['replaced'], css['step'])} {...ask}>{stretch.text}</s>
      : stretch.mark === 'space' || stretch.mark === 'joined' ? <span className={cx(css['space'], css['step'])} {...ask}>{stretch.text}</span> : stretch.text;
  if (!doubt) return words;
  const choose = (event: MouseEvent): void => {
    event.stopPropagation();
    onDoubt(doubt);
  };
  return <span className={cx(css['doubt'], isSame(doubt, now) && css['now'])} onClick={choose}>{words}</span>;
}

/** Raw lines to the letter, with their numbers and what cleaning did to each. */
export function RawSide({ text, pieces, edits, doubts, now, onDoubt, onSteps }: RawSideProps): ReactNode {
  return (
    <div className={css['raw']} data-text>
      {pieces.map((piece) => (
        <p key={piece.start} data-line={piece.line > 0 ? piece.line : undefined} data-start={piece.start}>
          {rawStretches(text, piece, edits, doubts).map((stretch, at) => <Stretch key={at} stretch={stretch} now={now} onDoubt={onDoubt} onSteps={onSteps} />)}
          {joinAfter(piece.end, edits) && <span className={cx(css['feed'], css['step'])} aria-hidden onClick={(event) => { onSteps(event.currentTarget, joinAfter(piece.end, edits) ?? piece); }} />}
        </p>
      ))}
    </div>
  );
}
