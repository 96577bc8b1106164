import type { MouseEvent, ReactNode } from 'react';
import type { Edit } from '../../shared/domain/reading.ts';
import { cx } from '../ui/cx.ts';
import type { RawPiece } from './raw-pieces.ts';
import css from './Review.module.css';
import { isJoinedAfter, rawStretches } from './review-marks.ts';
import type { PlacedDoubt, RawStretch } from './review-marks.ts';

interface RawSideProps {
  readonly text: string;
  readonly pieces: readonly RawPiece[];
  readonly edits: readonly Edit[];
  readonly doubts: readonly PlacedDoubt[];
  readonly now: PlacedDoubt | undefined;
  readonly onDoubt: (doubt: PlacedDoubt) => void;
}

const isSame = (one: PlacedDoubt | undefined, other: PlacedDoubt | undefined): boolean => one !== undefined && one.report === other?.report && one.index === other.index;

function Stretch({ stretch, now, onDoubt }: { readonly stretch: RawStretch; readonly now: PlacedDoubt | undefined; readonly onDoubt: (doubt: PlacedDoubt) => void }): ReactNode {
  const { doubt } = stretch;
  const words = stretch.mark === 'removed' ? <s className={css['removed']}>{stretch.text}</s>
    : stretch.mark === 'corrected' ? <s className={css['replaced']}>{stretch.text}</s>
      : stretch.mark === 'space' || stretch.mark === 'joined' ? <span className={css['space']}>{stretch.text}</span> : stretch.text;
  if (!doubt) return words;
  const choose = (event: MouseEvent): void => {
    event.stopPropagation();
    onDoubt(doubt);
  };
  return <span className={cx(css['doubt'], isSame(doubt, now) && css['now'])} onClick={choose}>{words}</span>;
}

/** Raw lines to the letter, with their numbers and what cleaning did to each. */
export function RawSide({ text, pieces, edits, doubts, now, onDoubt }: RawSideProps): ReactNode {
  return (
    <div className={css['raw']} data-text>
      {pieces.map((piece) => (
        <p key={piece.start} data-line={piece.line > 0 ? piece.line : undefined} data-start={piece.start}>
          {rawStretches(text, piece, edits, doubts).map((stretch, at) => <Stretch key={at} stretch={stretch} now={now} onDoubt={onDoubt} />)}
          {isJoinedAfter(piece.end, edits) && <span className={css['feed']} aria-hidden />}
        </p>
      ))}
    </div>
  );
}
