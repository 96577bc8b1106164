import type { ReactNode } from 'react';
import type { Doubt } from '../../shared/domain/reading.ts';
import type { Report } from '../../shared/domain/report.ts';
import { useSay } from '../frame/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Caption } from '../ui/Caption.tsx';
import { cx } from '../ui/cx.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Num } from '../ui/Row.tsx';
import css from './Inspector.module.css';
import { lineNumberAt } from './raw-pieces.ts';
import type { ReviewState } from './use-review-state.ts';

/** The damaged words and what may have stood there. */
function Words({ doubt }: { readonly doubt: Doubt }): ReactNode {
  if (doubt.suggestion === undefined) return <span className={css['words']}>{doubt.text}</span>;
  return <span className={css['words']}>{doubt.text !== '' && <s>{doubt.text}</s>}{' → '}<b>{doubt.suggestion}</b></span>;
}

/** The open doubts of one report: the work of a review. The one that stands shows what to do about it. */
export function DoubtList({ review, report, at }: { readonly review: ReviewState; readonly report: Report; readonly at: number }): ReactNode {
  const say = useSay();
  const open = review.model.open.filter((one) => one.report === at);
  if (open.length === 0) return <Caption>{say('review.noDoubts')}</Caption>;
  return (
    <>
      <Caption count={open.length} tail={<span><Kbd keys="F8" /> {say('review.nextOne')}</span>}>{say('review.doubts')}</Caption>
      {open.map((place) => {
        const doubt = report.doubts[place.index];
        if (!doubt) return null;
        const stands = review.doubt?.report === at && review.doubt.index === place.index;
        return (
          <div key={place.index} className={cx(css['ask'], stands && css['on'])}>
            <button type="button" className={css['what']} aria-expanded={stands} onClick={() => { review.showDoubt(place); }}>
              <span className={css['kind']}>{say(`doubts.${doubt.kind}`)}</span>
              <Words doubt={doubt} />
              {place.end > place.start && <Num>{say('review.line', { line: lineNumberAt(review.model.pieces, place.start) })}</Num>}
            </button>
            {stands && (
              <div className={css['do']}>
                {doubt.suggestion !== undefined && <Button keys="Alt+Enter" onPress={review.applyDoubt}>{say('review.apply')}</Button>}
                <Button onPress={review.dismissDoubt}>{say('review.dismiss')}</Button>
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}
