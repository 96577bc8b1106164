import type { ReactNode } from 'react';
import { absentPictures } from '../../../shared/text/absent-pictures.ts';
import { runCommand } from '../../frame/commands.ts';
import { useDeskQuery } from '../../desk/use-desk.tsx';
import { useSay } from '../../frame/language.tsx';
import type { Standing } from '../../report/StandingPicture.tsx';
import { errorSentence } from '../../../shared/i18n/error-sentence.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Bar } from '../../ui/Caption.tsx';
import { cx } from '../../ui/cx.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { BoundaryRow } from './BoundaryRow.tsx';
import { CleanSide } from './CleanSide.tsx';
import { StepsMenu } from './StepsMenu.tsx';
import { PagePane } from '../page/PagePane.tsx';
import { PageSwitch } from '../page/PageSwitch.tsx';
import { usePageLook } from '../page/use-page-look.ts';
import pageCss from '../page/PagePane.module.css';
import { RawSide } from './RawSide.tsx';
import css from './Review.module.css';
import type { ReviewState } from './use-review-state.ts';

const noPictures: readonly Standing[] = [];

/** What the marks mean and how many there are. */
function Legend({ look, review }: { readonly look: ReviewState['look']; readonly review: ReviewState }): ReactNode {
  const say = useSay();
  const { counts } = review.model;
  return (
    <div className={css['legend']}>
      {look !== 'clean' && <div><b>{say('review.raw')}</b>{say('review.verbatim')}</div>}
      {look !== 'raw' && (
        <div>
          <b>{say('review.clean')}</b>
          <span className={css['cut']}>
            <span><i className={css['tick']} />{say('review.joined', { count: counts.joined })}</span>
            <span><s className={css['removed']}>{say('review.struck')}</s> {counts.removed}</span>
            <span>{say('review.toFields', { count: counts.fields })}</span>
          </span>
          <i className={css['grow']} />
          <span className={css['last']}><span className={css['doubt']}>{say('review.doubts')}</span> {counts.doubts}</span>
        </div>
      )}
    </div>
  );
}

/** The source document twice: left verbatim, right as it is filed; paired by paragraph, so the eye never searches. */
export function ReviewPane({ review, waiting, onDiscard }: { readonly review: ReviewState; /** Another document is on its way. */ readonly waiting: boolean; readonly onDiscard: () => void }): ReactNode {
  const say = useSay();
  const { model, corrections } = review;
  const { document, extraction, reports } = model.view;
  const absent = absentPictures(extraction);
  const pictures = useDeskQuery('documents.pictures', document.pictures.length > 0 ? { documentId: document.id } : null).data?.pictures ?? noPictures;
  const marks = { text: extraction.text, edits: model.edits, doubts: model.doubts, now: review.doubt, onDoubt: review.showDoubt, onSteps: review.askSteps };
  const standing = model.rows[review.current];
  const offset = standing?.kind === 'pair' ? standing.pieces[0]?.start ?? 0 : reports[standing?.report ?? 0]?.range.start ?? 0;
  const pages = usePageLook(model.view, offset);
  const page = review.look === 'clean' ? undefined : pages.page;
  // The page stands in place of the raw text, which is then not beside the clean one.
  const look = page === undefined || review.look === 'raw' ? review.look : 'clean';
  return (
    <>
      <Bar file title={document.name} count={[say(`review.format.${document.format}`), say('review.lines', { count: model.pieces.filter(({ line }) => line > 0).length }), say('review.reports', { count: reports.length })].join('　')}>
        {review.look !== 'clean' && <PageSwitch look={pages} />}
        <Segmented
          label={say('review.look')} value={review.look} onChange={review.setLook}
          options={[{ key: 'both', label: say('review.both') }, { key: 'raw', label: say('review.raw') }, { key: 'clean', label: say('review.clean') }]}
        />
        <IconButton icon="undo" label={say('commands.undo')} keys="Mod+Z" isDisabled={!model.view.canUndo} onPress={review.undo} />
        <IconButton icon="redo" label={say('commands.redo')} keys="Mod+Shift+Z" isDisabled={!model.view.canRedo} onPress={review.redo} />
        <Menu
          label={say('review.more')}
          entries={[
            { id: 'split', label: say('commands.intake.split'), keys: 'Alt+S', run: review.split },
            { id: 'steps', label: say('commands.intake.steps'), keys: 'Alt+U', run: review.askRowSteps },
            { id: 'unfile', label: say('commands.intake.unfile'), disabled: !reports.some(({ filed }) => filed), run: () => { runCommand('intake.unfile'); } },
            'line',
            { id: 'discard', label: say('commands.intake.discard'), icon: 'bin', run: onDiscard },
          ]}
        >
          <IconButton icon="more" label={say('review.more')} />
        </Menu>
      </Bar>
      {absent > 0 && <Notice tone="info">{say('intake.containers.picturesAbsent', { count: absent })}</Notice>}
      {corrections.error && <Notice onClose={corrections.clearError} closeLabel={say('review.close')}>{errorSentence(say, corrections.error)}</Notice>}
      <div className={cx(pageCss['split'], css['shown'])} aria-busy={waiting}>
        {page && <PagePane key={`${document.id} ${page.place} ${JSON.stringify(page.layout.regions)}`} review={review} look={pages} page={page} offset={offset} />}
        {!(page && review.look === 'raw') && (
          <div data-look={look} className={cx(css['sides'], look !== 'both' && css['one'])}>
            <Legend look={look} review={review} />
            <VirtualList
              label={say('review.label')} rows="items" subject={document.id} count={model.rows.length} keyAt={(index) => `${document.id} ${model.keys[index] ?? index}`} itemAt={(index) => model.rows[index]}
              height={(index) => {
                const row = model.rows[index];
                return row?.kind === 'pair' ? 10 + 26 * Math.max(row.pieces.length, 1) : 24;
              }}
              current={review.current} onCurrent={review.setCurrent} onKey={review.onKey}
              onOpen={(index) => { if (model.rows[index]?.kind === 'pair') review.editRow(); }}
              row={(row) => row.kind === 'boundary'
                ? <BoundaryRow report={row.report} line={row.line} onMove={(lines) => { review.moveBoundary(row.report, lines); }} onMerge={() => { review.mergeUp(row.report); }} />
                : (
                  <div className={css['pair']}>
                    {look !== 'clean' && <RawSide pieces={row.pieces} {...marks} />}
                    {look !== 'raw' && <CleanSide reports={reports} pictures={pictures} notes={row.notes} lines={row.pieces.length} blocks={row.blocks} {...marks} onEdit={review.editBlock} onPart={review.partBlock} onJoin={review.joinBlock} onTurn={review.turnBlock} editing={review.editing} setEditing={review.setEditing} />}
                  </div>
                )}
            />
          </div>
        )}
      </div>
      <StepsMenu steps={review.steps} onUndo={review.undoStep} onClose={review.closeSteps} />
    </>
  );
}

/** Shown in place of the document while it comes or when it could not be had. */
export function ReviewWaiting({ error, onAgain }: { readonly error: string | undefined; readonly onAgain: () => void }): ReactNode {
  const say = useSay();
  return error === undefined ? null : <Notice action={<Button onPress={onAgain}>{say('frame.again')}</Button>}>{error}</Notice>;
}
