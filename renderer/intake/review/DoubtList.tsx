import type { ReactNode } from 'react';
import type { Report } from '../../../shared/domain/report.ts';
import { doubtReason } from '../../../shared/i18n/doubt-reason.ts';
import { useSay } from '../../frame/language.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Caption } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Num } from '../../ui/Row.tsx';
import { DoubtActions, DoubtWords } from './DoubtActions.tsx';
import { kindsOf, useArchive } from './doubt-evidence.ts';
import css from './Inspector.module.css';
import { lineNumberAt } from './raw-pieces.ts';
import type { ReviewState } from './use-review-state.ts';

/** Settles all doubts of one kind in the document at once; one undo takes it back. */
function KindsMenu({ review }: { readonly review: ReviewState }): ReactNode {
  const say = useSay();
  const kinds = kindsOf(review.model).filter(({ all }) => all > 1);
  if (kinds.length === 0) return null;
  const entries = kinds.flatMap(({ kind, all, proposals }) => [
    ...(proposals > 1 ? [{ id: `apply ${kind}`, label: say('review.applyKind', { kind: say(`doubts.${kind}`), count: proposals }), run: () => { review.applyKind(kind); } }] : []),
    { id: `dismiss ${kind}`, label: say('review.dismissKind', { kind: say(`doubts.${kind}`), count: all }), run: () => { review.dismissKind(kind); } },
  ]);
  return <Menu label={say('review.wholeKinds')} entries={entries}><IconButton icon="more" label={say('review.wholeKinds')} /></Menu>;
}

/** The open doubts of one report: the work of a review. The one that stands shows why it was raised and what to do about it. */
export function DoubtList({ review, report, at }: { readonly review: ReviewState; readonly report: Report; readonly at: number }): ReactNode {
  const say = useSay();
  const archive = useArchive(report.id);
  const open = review.model.open.filter((one) => one.report === at);
  const more = archive?.more ?? [];
  if (open.length === 0 && more.length === 0) return <Caption>{say('review.noDoubts')}</Caption>;
  return (
    <>
      <Caption count={open.length} tail={<><span><Kbd keys="F8" /> {say('review.nextOne')}</span><KindsMenu review={review} /></>}>{say('review.doubts')}</Caption>
      {open.map((place) => {
        const doubt = report.doubts[place.index];
        if (!doubt) return null;
        const stands = review.doubt?.report === at && review.doubt.index === place.index;
        const reason = doubtReason(say, doubt);
        return (
          <div key={place.index} className={cx(css['ask'], stands && css['on'])}>
            <button type="button" className={css['what']} title={reason} aria-expanded={stands} onClick={() => { review.showDoubt(place); }}>
              <span className={css['kind']}>{say(`doubts.${doubt.kind}`)}</span>
              <DoubtWords doubt={doubt} />
              {place.end > place.start && <Num>{say('review.line', { line: lineNumberAt(review.model.pieces, place.start) })}</Num>}
            </button>
            {(stands || doubt.suggestion === undefined) && reason !== '' && <p className={css['reason']}>{reason}</p>}
            {stands && <DoubtActions review={review} doubt={doubt} weighed={archive?.weighed.find((one) => one.doubt === place.index)} />}
          </div>
        );
      })}
      {more.map(({ at: place, text, suggestion, proposed }) => (
        <div key={`${place.start} ${suggestion}`} className={cx(css['ask'], css['archive'])}>
          <p className={css['reason']}>{say('review.archiveWrites', { count: proposed, suggestion, text })}</p>
          <div className={css['do']}>
            <DoubtWords doubt={{ text, suggestion }} />
            <Button onPress={() => { review.corrections.correct('reading.replace', { reportId: report.id, at: place, text: suggestion }); }}>{say('review.apply')}</Button>
          </div>
        </div>
      ))}
    </>
  );
}
