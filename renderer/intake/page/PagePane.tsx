import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDeskMutation } from '../../desk/use-desk.tsx';
import { useFormats, useSay } from '../../frame/language.tsx';
import { useJobStore } from '../../frame/use-jobs.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Progress } from '../../ui/Progress.tsx';
import type { ReviewState } from '../review/use-review-state.ts';
import { rowOf } from '../review/use-review.ts';
import css from './PagePane.module.css';
import { PagePicture } from './PagePicture.tsx';
import { RegionTools } from './RegionTools.tsx';
import { useDraftRegions } from './use-draft-regions.ts';
import type { PageLook, ShownPage } from './use-page-look.ts';

interface PagePaneProps { readonly review: ReviewState; readonly look: PageLook; readonly page: ShownPage; readonly offset: number }

/** The page as it was scanned, in place of the raw text: its regions can be put right and the page read again. */
export function PagePane({ review, look, page, offset }: PagePaneProps): ReactNode {
  const say = useSay();
  const { number } = useFormats();
  const draft = useDraftRegions(page.layout);
  const { correct } = review.corrections;
  const job = useJobStore(({ jobs }) => jobs.findLast(({ kind, state }) => kind === 'recognise' && state === 'running'));
  const cancel = useDeskMutation('jobs.cancel');
  const [large, setLarge] = useState(false);
  const here = page.layout.regions.findIndex(({ start, end }) => start <= offset && offset < end);
  const open = (at: number): void => {
    const region = page.layout.regions[at];
    if (!draft.changed && region !== undefined) review.setCurrent(rowOf(review.model, region.start));
  };
  const readAgain = (): void => {
    correct('reading.readRegions', { documentId: review.model.view.document.id, page: page.place, regions: [...draft.regions] });
  };
  return (
    <section className={css['pane']} aria-label={say('page.label')}>
      <div className={css['tools']}>
        {look.pages.length > 1 && (
          <span className={css['turn']}>
            <IconButton icon="left" label={say('page.previous')} isDisabled={look.number === 0} onPress={() => { look.turnTo(look.number - 1); }} />
            <span>{say('page.number', { number: look.number + 1, count: look.pages.length })}</span>
            <IconButton icon="right" label={say('page.next')} isDisabled={look.number === look.pages.length - 1} onPress={() => { look.turnTo(look.number + 1); }} />
          </span>
        )}
        {job === undefined && <RegionTools draft={draft} layout={page.layout} />}
        <IconButton icon="search" label={say('page.large')} on={large} onPress={() => { setLarge(!large); }} />
        <i className={css['grow']} />
        {job === undefined ? (
          <>
            {draft.changed && <Button look="bare" onPress={draft.reset}>{say('page.reset')}</Button>}
            <Button icon="refresh" look={draft.changed ? 'go' : 'plain'} isDisabled={draft.regions.length === 0 || review.corrections.busy} onPress={readAgain}><span className={css['words']}>{say('page.readAgain')}</span></Button>
          </>
        ) : (
          <span className={css['reading']}>
            <Progress label={say('jobs.recognise')} done={job.done} total={job.total} />
            {job.total > 0 && <span>{say('page.linesRead', { done: number(job.done), total: number(job.total) })}</span>}
            <Button look="bare" icon="stop" onPress={() => { cancel.mutate({ jobId: job.id }); }}>{say('jobs.stop')}</Button>
          </span>
        )}
      </div>
      <div className={cx(css['ground'], large && css['large'])}><PagePicture page={page} draft={draft} here={here === -1 ? undefined : here} onOpen={open} /></div>
    </section>
  );
}
