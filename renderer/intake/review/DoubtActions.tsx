import type { ReactNode } from 'react';
import { weighedUpTo, type FilledGap, type WeighedDoubt } from '../../../shared/contract/doubt-calls.ts';
import type { Doubt } from '../../../shared/domain/reading.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { kindsOf } from './doubt-evidence.ts';
import css from './Inspector.module.css';
import type { ReviewState } from './use-review-state.ts';

/** The damaged words and what may have stood there. */
export function DoubtWords({ doubt }: { readonly doubt: Pick<Doubt, 'text' | 'suggestion'> }): ReactNode {
  if (doubt.suggestion === undefined) return <span className={css['words']}>{doubt.text}</span>;
  return <span className={css['words']}>{doubt.text !== '' && <s>{doubt.text}</s>}{' → '}<b>{doubt.suggestion}</b></span>;
}

/** Where another report has the sentence: 《渡口修好了》清浦日报 2022年4月8日. */
function Source({ found }: { readonly found: FilledGap }): ReactNode {
  const say = useSay();
  const formats = useFormats();
  const where = [found.headline === undefined ? undefined : say('review.titled', { title: found.headline }), found.source, found.published === undefined ? undefined : formats.date(found.published)];
  return <>{say('review.sameSentence', { where: where.filter((part) => part !== undefined).join(' ') })}</>;
}

/** What can be done about the doubt one stands on, and what the archive knows of it. Nothing is put in before it is asked for. */
export function DoubtActions({ review, doubt, weighed }: { readonly review: ReviewState; readonly doubt: Doubt; readonly weighed: WeighedDoubt | undefined }): ReactNode {
  const say = useSay();
  const kind = kindsOf(review.model).find((one) => one.kind === doubt.kind);
  const count = (reports: number): string => say('review.inReports', { count: reports, reports: reports >= weighedUpTo ? `${weighedUpTo}+` : String(reports) });
  return (
    <>
      {weighed && weighed.written + weighed.proposed > 0 && <p className={css['reason']}>{say('review.weighed', { text: doubt.text, written: count(weighed.written), suggestion: doubt.suggestion ?? '', proposed: count(weighed.proposed) })}</p>}
      {review.found.map((found, at) => (
        <div key={found.text}>
          <p className={css['reason']}><Source found={found} /></p>
          <div className={css['do']}>
            <DoubtWords doubt={{ text: doubt.text, suggestion: found.text }} />
            <Button {...(at === 0 && doubt.suggestion === undefined ? { keys: 'Alt+Enter' } : {})} onPress={() => { review.applyDoubt(found.text); }}>{say('review.apply')}</Button>
          </div>
        </div>
      ))}
      <div className={css['do']}>
        {doubt.suggestion !== undefined && <Button keys="Alt+Enter" onPress={() => { review.applyDoubt(); }}>{say('review.apply')}</Button>}
        <Button onPress={review.dismissDoubt}>{say('review.dismiss')}</Button>
        {doubt.suggestion !== undefined && kind !== undefined && kind.proposals > 1 && <Button look="bare" keys="Alt+Shift+Enter" onPress={() => { review.applyKind(doubt.kind); }}>{say('review.applyAll', { count: kind.proposals })}</Button>}
      </div>
    </>
  );
}
